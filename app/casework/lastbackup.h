// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qorgan::casework {

/// Under this key the unit's preferences hold the moment of the last whole backup, in UTC milliseconds. The log
/// would not do: its entry is written first, so that the backup bears it, and stays when the copy then fails.
inline const QString LastBackupKey = QStringLiteral("last_backup");

} // namespace qorgan::casework
