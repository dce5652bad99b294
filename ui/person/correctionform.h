// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personchange.h"
#include "shell/draftkeeper.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace qorgan::ui {

class AddressFields;
class FurtherFacts;
class Offer;
class PersonFields;
class RepresentativeFields;
class SafeFields;

/// The recorded facts of a person, to be corrected. What is sealed has no field here until it was asked for; only
/// what was really changed is sent. What is typed is kept until it is recorded or given up.
class CorrectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionForm(SessionThread &session, QWidget *parent = nullptr);

    void begin(const casework::PersonCard &card);
    /// What was typed comes back with the next beginning.
    void clear();
    void keep() { m_keeper.keep(); }
    void save();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void saved(const qorgan::casework::Accepted<qorgan::casework::PersonCard> &accepted);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    std::optional<casework::PersonCard> m_card;
    std::optional<casework::PersonCard> m_begun; ///< the card before anything was revealed
    domain::Person m_recorded; ///< with what was revealed
    domain::Person m_shown;    ///< the fields as they stood at first
    bool m_busy = false;
    std::optional<base::Error> m_failure;
    PersonFields *m_facts;
    FurtherFacts *m_further;
    QLabel *m_registeredTitle;
    QWidget *m_registeredBox;
    AddressFields *m_registered;
    QLabel *m_sealedTitle;
    QWidget *m_sealedBox;
    std::array<QPushButton *, 4> m_sealed;
    SafeFields *m_safe;
    RepresentativeFields *m_representative;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_save;
    DraftKeeper m_keeper;
    Offer *m_anew;
    std::optional<base::Instant> m_savedAt; ///< of the draft that stands in the fields

    void layOut();
    void fill();
    [[nodiscard]] domain::Person typed() const;
    [[nodiscard]] QStringList changedFields(const domain::Person &now) const;
    [[nodiscard]] casework::PersonDraft draft(const domain::Person &now) const;
    void reveal(const QString &field);
    void take(const QString &field, const casework::RevealedField &revealed);
    void refuse(const base::Error &error);
    void giveUp();
    void takeBack();
    void startAnew();
    void showAnew();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
