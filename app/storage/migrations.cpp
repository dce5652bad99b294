// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "storage/copyfile.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>

namespace qorgan::storage {

using namespace base;

namespace {

QStringList steps()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void apply(Connection &connection, const QString &step, int version)
{
    QFile file(u":/schema/"_s + step);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{Error{u"schema-missing"_s, {}, {step}, ErrorKind::Register}};
    connection.execute("BEGIN IMMEDIATE");
    try {
        // Another process may have made the step while this one waited for the lock.
        if (schemaOf(connection) < version) {
            connection.execute(file.readAll());
            connection.execute("PRAGMA user_version = " + QByteArray::number(version));
        }
        connection.execute("COMMIT");
    } catch (...) {
        connection.execute("ROLLBACK");
        throw;
    }
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps().size());
}

int schemaOf(Connection &connection)
{
    Statement statement(connection, u"PRAGMA user_version"_s);
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

void migrate(Connection &connection, const QString &backupDirectory, const security::SecretBytes &dataKey,
             const QString &cipher)
{
    const QStringList all = steps();
    const int from = schemaOf(connection);
    if (from > all.size())
        throw Failure{Error{u"register-newer"_s, {}, {QString::number(from), QString::number(all.size())},
                            ErrorKind::Register}};
    if (from == all.size())
        return;
    if (from > 0)
        copyRegister(connection, QDir(backupDirectory).filePath(u"before-schema-%1.db"_s.arg(from + 1)),
                     dataKey, cipher);
    for (qsizetype i = from; i < all.size(); ++i)
        apply(connection, all.at(i), static_cast<int>(i) + 1);
}

} // namespace qorgan::storage
