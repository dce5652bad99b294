// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "today/duemodel.h"

#include <QWidget>

#include <array>

class QComboBox;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace qorgan::ui {

/// What of the home screen's list is shown: whose, how grouped, which words, kind and state.
class DueFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit DueFilters(QWidget *parent = nullptr);

    /// What the account may choose: a section only who has one, the grouping a head.
    void offer(const casework::Account &account);
    /// Back to how it was before any account.
    void clear();
    [[nodiscard]] DueFilter filter() const;
    /// Everything but whose and how grouped is let go.
    void showAll();

    /// The first list decides for an inspector who never chose: his own, when he has any.
    void settle(bool hasOwn);
    void recall(const QJsonObject &facts);
    [[nodiscard]] QJsonObject remembered() const;

    /// How many of each state there are, and which kinds occur.
    void show(const DueModel &model);
    [[nodiscard]] QWidget *first() const;
    /// Its controls in the order of the Tab key.
    [[nodiscard]] std::vector<QWidget *> controls() const;

Q_SIGNALS:
    void changed();
    void chosen();    ///< whose or the grouping, by hand: to be remembered
    void finished();  ///< on to the list

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_whoseLabel;
    QComboBox *m_whose;
    QWidget *m_groupingItem = nullptr;
    QLabel *m_groupingLabel;
    QComboBox *m_grouping;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    std::array<QToolButton *, 3> m_states; ///< overdue, due, ahead: how many, and only those when pressed
    QPushButton *m_showAll;
    bool m_settled = false; ///< whose it is was chosen now or before, or is decided
    std::array<int, 3> m_counts{};

    void layOut();
    void connectAll();
    void choose(const QString &whose);
    void press(int state);
    void showStates();
    void showKinds(QStringList kinds);
    void retranslate();
};

} // namespace qorgan::ui
