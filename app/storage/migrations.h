// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace qorgan::storage {

/// The newest schema this program knows: the number of files in `resources/schema`.
[[nodiscard]] int newestSchema();
/// The schema a register has; 0 for an empty one.
[[nodiscard]] int schemaOf(Connection &connection);

/// Brings a register to the newest schema, one transaction for each step; a copy of an existing one is
/// laid into `backupDirectory` first. Throws Failure: register-newer, disk-full, ….
void migrate(Connection &connection, const QString &backupDirectory, const security::SecretBytes &dataKey,
             const QString &cipher);

} // namespace qorgan::storage
