// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

struct NewAccount {
    QString login;
    QString password;
    security::Roles roles;
    QString fullName;
    QString rank;
    QString position;
    QString section;
    QString phone;
};

/// Errors: login-in-use, login-format, password-too-short, required, unknown-code.
[[nodiscard]] base::Result<Account> addAccount(Session &session, NewAccount request);
[[nodiscard]] base::Result<std::vector<Account>> listAccounts(Session &session);
/// Takes the account's key slot away. The last active administrator stays (`last-administrator`).
[[nodiscard]] base::Result<Account> disableAccount(Session &session, const QString &login);
/// One's own password, or another's by an administrator.
[[nodiscard]] base::Result<Account> setPassword(Session &session, const QString &login, QString password);
/// Opens the register with the recovery code and gives the account a new password.
/// Errors: recovery-code-wrong, recovery-code-mistyped, login-unknown.
[[nodiscard]] base::Result<Account> recoverAccount(const QString &directory, const QString &login,
                                                   QString recoveryCode, QString password,
                                                   const OpenOptions &options = {});

} // namespace qorgan::casework
