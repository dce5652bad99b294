// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace qorgan::ui {

class Notice;
class TextField;

/// Opens a register: which folder, who, the password. A refusal stands beside the field that caused it.
class LoginPage final : public QWidget
{
    Q_OBJECT

public:
    /// An empty directory: none was chosen yet.
    LoginPage(SessionThread &session, const QString &directory, QWidget *parent = nullptr);

    void focusFirstEmpty();
    /// Fills in what is known of the register that was just made.
    void propose(const QString &directory, const QString &login);
    /// The computer does not allow the program to keep its promises: says why, and opens nothing.
    void bar(const base::Error &cause);

Q_SIGNALS:
    /// The password is being checked, in another thread.
    void opening();
    void opened(const qorgan::ui::OpenedRegister &facts);
    /// There is no register yet: one of the unit's own, or one for training, is to be made.
    void newRegisterRequested(bool training);

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    QLabel *m_title;
    QLabel *m_subtitle;
    Notice *m_notice;
    TextField *m_directory;
    TextField *m_login;
    TextField *m_password;
    QPushButton *m_choose;
    QPushButton *m_logIn;
    QPushButton *m_newRegister;
    QPushButton *m_training;
    bool m_busy = false;
    std::optional<base::Error> m_error;
    std::optional<base::Error> m_barred;

    void chooseDirectory();
    void logIn();
    void finish(const base::Result<OpenedRegister> &result);
    [[nodiscard]] std::optional<base::Error> firstGap() const;
    [[nodiscard]] TextField &fieldOf(const base::Error &error);
    void refuse(const base::Error &error);
    void setBusy(bool busy);
    void setFieldsEnabled(bool enabled);
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
