// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "administration/auditmodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;
class PeriodChoice;

/// Who did what: the chained log, newest first.
class LogSection final : public Page
{
    Q_OBJECT

public:
    explicit LogSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    AuditModel *m_model;
    PeriodChoice *m_period;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    QLabel *m_actionLabel;
    QComboBox *m_action;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;

    void layOut();
    void readLogins();
    void read();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
