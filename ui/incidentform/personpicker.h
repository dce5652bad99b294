// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"
#include "incidentform/formfield.h"
#include "shell/sessionthread.h"
#include "widgets/typed.h"

#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class MatchList;
class PersonFields;

/// Finds a person of the register as one types, or takes the facts of a new one: who is new is known only after
/// a search. What was looked for is logged once the officer has chosen, given up or gone on.
class PersonPicker final : public QWidget, public Remembering
{
    Q_OBJECT

public:
    /// The controls are called `name` and their part: "offenderSearch", "offenderMatches", "offenderSurname".
    PersonPicker(SessionThread &session, const QString &name, const QString &role);

    [[nodiscard]] casework::PersonReference reference() const;
    /// Something was typed into the search and nobody chosen.
    [[nodiscard]] std::optional<FormField::Sentence> complaint() const;
    void clear();
    [[nodiscard]] QJsonValue remembered() const override;
    void remember(const QJsonValue &value) override;
    void setRole(const QString &role);
    /// What the search is for, for a screen reader.
    void retranslate(const QString &role);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Matches = std::vector<casework::PersonMatch>;
    struct Search; ///< lives in the session's thread

    SessionThread &m_session;
    QLineEdit *m_search;
    MatchList *m_list;
    QWidget *m_chosenRow;
    QLabel *m_chosenName;
    QPushButton *m_again;
    PersonFields *m_new;
    QTimer m_typing;
    std::shared_ptr<Search> m_running;
    quint64 m_asked = 0;
    std::optional<Matches> m_matches; ///< of the text that stands in the search; not while it is looked for
    bool m_enterPressed = false;
    std::optional<casework::PersonMatch> m_chosen;
    bool m_isNew = false;

    void layOut(const QString &name);
    void search();
    void take(const base::Result<Matches> &found);
    void choose(int row);
    void enterPressed();
    void giveUp();
    void settle();
    void searchAgain();
    void showState();
};

} // namespace qorgan::ui
