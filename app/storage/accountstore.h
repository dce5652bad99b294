// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/unit.h"
#include "security/permissions.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

struct StoredAccount {
    domain::AccountId id;
    QString login;
    security::Roles roles;
    QString fullName;
    QString rank;
    QString position;
    QString section;
    QString phone;
    std::optional<base::Instant> disabledAt;
    qint64 row = 0; ///< as other tables refer to it
};

/// Accounts and the unit's own facts.
class AccountStore
{
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) {}

    void add(const StoredAccount &account, base::Instant now);
    /// Everything but the login, which the key slots and the log know.
    void change(const StoredAccount &account);
    void disable(domain::AccountId id, base::Instant now);
    [[nodiscard]] std::optional<StoredAccount> byLogin(const QString &login);
    [[nodiscard]] std::optional<StoredAccount> find(domain::AccountId id);
    [[nodiscard]] std::vector<StoredAccount> all();
    /// The internal row of an account; 0 when there is none.
    [[nodiscard]] qint64 rowOf(domain::AccountId id);

    void setUnit(const domain::Unit &unit);
    [[nodiscard]] domain::Unit unit();

private:
    Connection &m_connection;
};

} // namespace qorgan::storage
