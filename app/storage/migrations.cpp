// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "security/files.h"
#include "storage/copyfile.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>

namespace qorgan::storage {

using namespace base;
using namespace std::chrono_literals;

namespace {

constexpr auto PatienceForAnotherMigration = 5s;

std::vector<SchemaStep> readSteps()
{
    std::vector<SchemaStep> steps;
    const QDir schema(u":/schema"_s);
    for (const QString &name : schema.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(schema.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure{Error{u"schema-missing"_s, {}, {name}, ErrorKind::Register}};
        steps.push_back({name, file.readAll()});
    }
    return steps;
}

void requireReferences(Connection &connection)
{
    Statement broken(connection, u"PRAGMA foreign_key_check"_s);
    if (broken.next())
        throw Failure{Error{u"register-damaged"_s, {}, {}, ErrorKind::Register}};
}

void apply(Connection &connection, const SchemaStep &step, int version)
{
    connection.execute("BEGIN IMMEDIATE");
    try {
        // Another process may have made the step while this one waited for the lock.
        if (schemaOf(connection) < version) {
            connection.execute(step.sql);
            requireReferences(connection);
            connection.execute("PRAGMA user_version = " + QByteArray::number(version));
        }
        connection.execute("COMMIT");
    } catch (...) {
        connection.rollBack();
        throw;
    }
}

void applyFrom(Connection &connection, const std::vector<SchemaStep> &steps, int from)
{
    // A step may rebuild a table that others refer to; what it leaves is checked at its end.
    connection.execute("PRAGMA foreign_keys = OFF");
    for (auto i = static_cast<std::size_t>(from); i < steps.size(); ++i)
        apply(connection, steps[i], static_cast<int>(i) + 1);
    connection.execute("PRAGMA foreign_keys = ON");
}

/// The schema of a register that this program may work on.
int knownSchemaOf(Connection &connection, int newest)
{
    const int schema = schemaOf(connection);
    if (schema > newest)
        throw Failure{Error{u"register-newer"_s, {}, {QString::number(schema), QString::number(newest)},
                            ErrorKind::Register}};
    return schema;
}

} // namespace

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps = readSteps();
    return steps;
}

int newestSchema()
{
    return static_cast<int>(schemaSteps().size());
}

int schemaOf(Connection &connection)
{
    Statement statement(connection, u"PRAGMA user_version"_s);
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

void migrate(Connection &connection, const std::vector<SchemaStep> &steps, const QString &backupDirectory,
             const security::SecretBytes &dataKey, const QString &cipher)
{
    const int newest = static_cast<int>(steps.size());
    const int from = knownSchemaOf(connection, newest);
    if (from == newest)
        return;
    if (from == 0) {
        applyFrom(connection, steps, from);
        return;
    }
    if (const auto made = security::privateDirectory(backupDirectory); !made)
        throw Failure{made.error()};
    const auto lock = security::FileLock::take(backupDirectory, PatienceForAnotherMigration);
    if (!lock)
        throw Failure{lock.error()};
    const int now = knownSchemaOf(connection, newest);
    if (now < newest)
        copyRegister(connection, QDir(backupDirectory).filePath(u"before-schema-%1.db"_s.arg(now + 1)), dataKey,
                     cipher);
    applyFrom(connection, steps, now);
}

} // namespace qorgan::storage
