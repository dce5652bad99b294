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
class PasswordFields;
class TextField;

/// A new password for an account: for one's own the present one is asked first, so that nobody changes it at a
/// window that was left open.
class PasswordForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Whose { Own, Another };

    PasswordForm(SessionThread &session, Whose whose, QWidget *parent = nullptr);

    /// Begins anew for the account with that login.
    void begin(const QString &login);
    void clear();

Q_SIGNALS:
    void changed(const QString &login);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    SessionThread &m_session;
    Whose m_whose;
    QLabel *m_title;
    QLabel *m_explanation;
    TextField *m_present;
    PasswordFields *m_password;
    Notice *m_notice;
    QPushButton *m_giveUp;
    QPushButton *m_change;
    QString m_login;
    bool m_busy = false;
    std::optional<base::Error> m_refusal; ///< of no field here

    void layOut();
    void tryToChange();
    void change();
    void refuse(const base::Error &error, bool present);
    void setBusy(bool busy);
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
