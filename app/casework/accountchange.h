// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

/// What an account is to be from now on; the login names it and stays.
struct AccountChange {
    QString login;
    security::Roles roles;
    QString fullName;
    QString rank;
    QString position;
    QString section;
    QString phone;
};

/// Enters what changed into the log; where nothing does, there is no entry. One's own new roles hold at once.
/// Errors: login-unknown, account-disabled, last-administrator, required, unknown-code.
[[nodiscard]] base::Result<Account> changeAccount(Session &session, AccountChange change);

} // namespace qorgan::casework
