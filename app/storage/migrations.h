// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QByteArray>

#include <vector>

namespace qorgan::storage {

/// One step of the schema: the statements that lead from the version before it to its own, counted from 1.
struct SchemaStep {
    QString name;
    QByteArray sql;
};

/// The steps of `resources/schema` in their order. Throws Failure: schema-missing.
[[nodiscard]] const std::vector<SchemaStep> &schemaSteps();
/// The newest schema this program knows.
[[nodiscard]] int newestSchema();
/// The schema a register has; 0 for an empty one.
[[nodiscard]] int schemaOf(Connection &connection);

/// Brings a register to the last of the steps, one transaction for each; a copy of an existing one is laid into
/// `backupDirectory` first. Throws Failure: register-newer, register-busy (another process migrates),
/// register-damaged (a step broke a reference), disk-full, …; the connection then serves for nothing more.
void migrate(Connection &connection, const std::vector<SchemaStep> &steps, const QString &backupDirectory,
             const security::SecretBytes &dataKey, const QString &cipher);

} // namespace qorgan::storage
