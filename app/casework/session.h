// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/unit.h"
#include "security/permissions.h"
#include "security/secret.h"

#include <memory>
#include <optional>

namespace qorgan::storage {
class Register;
}

namespace qorgan::casework {

/// An officer or employee with an account; never the password.
struct Account {
    domain::AccountId id;
    QString login;
    security::Roles roles;
    QString fullName;
    QString rank;      ///< catalogue `ranks`
    QString position;  ///< catalogue `posts` or text
    QString section;   ///< administrative section
    QString phone;
    bool disabled = false;

    bool operator==(const Account &) const = default;
};

/// Who asks for the register. The password is wiped once it has been used.
struct Credentials {
    QString login;
    QString password;
};

struct OpenOptions {
    std::optional<base::Instant> clockOverride; ///< QORGAN_NOW: refused unless the register is a training one
    bool readOnly = false;                      ///< `verify` of a register that cannot be written
    bool anyPlace = false;                      ///< also on a network path or removable medium
};

/// An opened register in the hands of one account: every act of casework is done through it.
/// Belongs to the thread that opened it.
class Session
{
public:
    /// Errors: register-missing, login-failed, login-delayed, register-damaged, register-newer,
    /// cipher-missing, clock-override-refused, not-writable, zone-data-old, unsafe-place.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> open(const QString &directory,
                                                                     Credentials credentials,
                                                                     const OpenOptions &options = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const domain::Unit &unit() const { return m_unit; }
    [[nodiscard]] bool isTraining() const { return m_training; }
    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] base::Instant now() const { return m_clock->now(); }
    [[nodiscard]] bool may(security::Permission permission) const
    {
        return security::may(m_account.roles, permission);
    }

    /// For the functions of casework and exchange only: windows and console never name these types.
    [[nodiscard]] storage::Register &store() { return *m_store; }
    [[nodiscard]] base::IdSource &ids() { return m_ids; }
    [[nodiscard]] const security::SecretBytes &dataKey() const { return m_dataKey; }
    [[nodiscard]] const QString &cipher() const { return m_cipher; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Refuses with `permission-denied` and leaves an `access.refused` entry naming the act.
    [[nodiscard]] base::Result<void> require(security::Permission permission, const QString &act);
    /// The training register's filling moves its own clock and makes reproducible ids.
    void useSimulation(std::unique_ptr<base::Clock> clock, quint64 seed);
    /// What was just written of the unit, or of the session's own account, holds from now on.
    void take(const domain::Unit &unit) { m_unit = unit; }
    void take(const Account &account) { m_account = account; }
    /// The training register's filling acts in the name of its officers; in any other this does nothing.
    /// Inside the store's `write`.
    void actAs(const Account &account);

private:
    friend class SessionOpener;
    Session();

    QString m_directory;
    std::unique_ptr<storage::Register> m_store;
    std::unique_ptr<base::Clock> m_clock;
    base::IdSource m_ids;
    Account m_account;
    domain::Unit m_unit;
    security::SecretBytes m_dataKey;
    QString m_cipher;
    bool m_training = false;
    bool m_readOnly = false;
};

/// First thing in main(): no core dumps, private files, and zone data that knows the law's deadlines.
[[nodiscard]] base::Result<void> prepareProcess();

} // namespace qorgan::casework
