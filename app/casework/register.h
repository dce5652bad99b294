// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

struct NewRegister {
    QString directory;
    bool training = false;
    domain::Unit unit;
    QString administratorLogin;
    QString administratorName;
    security::Roles roles = security::Role::Administrator;
    QString password;
    std::optional<base::Instant> clockOverride; ///< only with `training`
    std::optional<quint64> seed;                ///< reproducible ids; only with `training`
    bool anyPlace = false;                      ///< also on a network path or removable medium
};

struct CreatedRegister {
    QString directory;
    QString recoveryCode; ///< shown once, kept nowhere
};

/// Creates directory (0700), key slots and encrypted database with the first account.
/// Errors: register-exists, password-too-short, required, unknown-code, unsafe-place, disk-full, not-writable.
[[nodiscard]] base::Result<CreatedRegister> createRegister(NewRegister request);

struct Verification {
    bool ok = false;
    QString integrity;            ///< "ok" or SQLite's first finding
    qint64 auditEntries = 0;
    QString auditHead;            ///< hexadecimal
    std::optional<qint64> firstBadEntry;
};

/// Checks every page of the file, the references and the whole audit chain.
[[nodiscard]] base::Result<Verification> verify(Session &session);

struct BackupFacts {
    QString file;
    qint64 incidents = 0;
    QString auditHead;
};

/// Writes one file with the encrypted database and its key slots. Never over an existing file
/// (`file-exists`); errors: disk-full, not-writable.
[[nodiscard]] base::Result<BackupFacts> backup(Session &session, const QString &file);

/// Unpacks a backup into a directory that holds no register, opens and verifies it.
/// Errors: register-exists, backup-damaged, login-failed, permission-denied, clock-override-refused.
[[nodiscard]] base::Result<BackupFacts> restore(const QString &file, const QString &directory,
                                                Credentials credentials, const OpenOptions &options = {});

} // namespace qorgan::casework
