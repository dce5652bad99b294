// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"
#include "today/duemodel.h"

#include <QTimer>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace qorgan::ui {

class ListTable;
class Notice;

/// The home screen: what is overdue, due and ahead, each with its one next step.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

Q_SIGNALS:
    /// How much is overdue or due now.
    void counted(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_asked = false;       ///< a list is on its way
    bool m_arrived = false;     ///< the table takes the focus once it has rows
    DueModel *m_model;
    QLabel *m_title;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    std::array<QToolButton *, 3> m_states; ///< overdue, due, ahead: how many, and only those when pressed
    QPushButton *m_showAll;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_act;
    QTimer m_again; ///< hours pass while the page is shown

    void nameControls();
    void layOut();
    [[nodiscard]] QWidget *filters();
    void connectAll();
    void read();
    void take(base::Result<DueBoard> board);
    void narrow();
    void showAll();
    void press(int state);
    void act(const QModelIndex &index);
    void showList();
    void showStates();
    void showKinds();
    void showStep();
    void chooseRow(domain::MeasureId measure, const QString &kind);
    void retranslate();
};

} // namespace qorgan::ui
