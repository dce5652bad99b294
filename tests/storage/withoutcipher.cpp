// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not linked with qorgan_sqlite: Qt's driver finds the system's SQLite. Prints what each question about
// encryption is answered with, to show which of them is proof.

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    std::printf("cipher %d\n", query.exec(u"PRAGMA cipher = 'aegis'"_s) ? 1 : 0);
    std::printf("key %d\n", query.exec(u"PRAGMA key = 'anything'"_s) ? 1 : 0);
    std::printf("version %d\n", query.exec(u"SELECT sqlite3mc_version()"_s) ? 1 : 0);
    return 0;
}
