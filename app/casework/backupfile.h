// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace qorgan::casework {


/// Writes the backup durably: a line that says what it is, the key slots, the database.
/// Errors: file-exists, disk-full, not-writable.
[[nodiscard]] base::Result<void> writeBackup(const QString &file, const QByteArray &keySlots,
                                             const QString &databaseCopy);

/// Unpacks a backup into `databaseFile` and returns its key slots. Errors: file-missing, backup-damaged.
[[nodiscard]] base::Result<QByteArray> readBackup(const QString &file, const QString &databaseFile);

} // namespace qorgan::casework
