// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QString>

#include <map>
#include <vector>

namespace qorgan::security {

/// Failed logins under one name (`KeySlots::failureName`: a slot's id or "unknown", never a login).
struct FailedLogins {
    QString name;
    int count = 0;     ///< since the last report into the audit chain
    base::Instant last;

    bool operator==(const FailedLogins &) const = default;
};

/// Failed logins before the register is open: they cannot be written into an encrypted file, so they are
/// counted in `failures.json` beside it. A missing or damaged file counts as no failures: it slows guessing
/// through the program down, and is no protection against someone who can change the files.
class LoginFailures
{
public:
    explicit LoginFailures(QString directory);

    /// Refuses with `login-delayed` (kind Register; the argument is the number of seconds left) after five
    /// failures: 5 seconds, then double each time, 15 minutes at most. Ask before the password is tried.
    /// A day without a failure forgets them. When the clock was set back, the wait starts anew.
    [[nodiscard]] base::Result<void> admit(const QString &name, base::Instant now) const;
    /// Counts one failure. An error (full disk, no rights) does not change what the failed login is told.
    [[nodiscard]] base::Result<void> record(const QString &name, base::Instant now) const;

    /// What the next successful opening writes into the audit chain.
    [[nodiscard]] std::vector<FailedLogins> unreported() const;
    /// After that entry has been committed: takes what was reported off the counts, and clears the delay of the
    /// one who has logged in (the others' delays stay).
    [[nodiscard]] base::Result<void> settle(const QString &name, const std::vector<FailedLogins> &reported) const;

private:
    struct Entry {
        int streak = 0;     ///< failures in a row: what the delay grows with
        int unreported = 0;
        base::Instant last;
    };
    using Entries = std::map<QString, Entry>;

    [[nodiscard]] Entries read() const;
    [[nodiscard]] base::Result<void> write(const Entries &entries) const;
    template <typename Change>
    [[nodiscard]] base::Result<void> change(Change change) const;

    QString m_path;
};

} // namespace qorgan::security
