// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accounts.h"
#include "shell/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class AccountForm;
class AccountModel;
class ListTable;
class Notice;
class PasswordForm;

/// Who may open the register: the list, and one account at a time.
class AccountsSection final : public Page
{
    Q_OBJECT

public:
    explicit AccountsSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { List, Form, Password };

    AccountModel *m_model;
    ListTable *m_table;
    Notice *m_notice;
    QWidget *m_question; ///< asks before an account is disabled
    QLabel *m_questionText;
    QPushButton *m_keep;
    QPushButton *m_disableNow;
    QPushButton *m_disable;
    QPushButton *m_newPassword;
    QPushButton *m_change;
    QPushButton *m_add;
    AccountForm *m_form;
    QLabel *m_formTitle;
    Notice *m_formNotice;
    QPushButton *m_back;
    QPushButton *m_save;
    PasswordForm *m_password;
    QStackedLayout *m_views;
    QString m_shown; ///< the login whose row becomes current once the list was read
    QString m_asked; ///< the login the question is about
    bool m_busy = false;
    std::optional<base::Error> m_refusal;

    QWidget *layOutList();
    QWidget *layOutForm();
    void nameControls();
    void connectAll();
    void read();
    void save();
    void finish(const base::Result<casework::Account> &result);
    void disable();
    void show(View view);
    void setBusy(bool busy);
    [[nodiscard]] const casework::Account *current() const;
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
