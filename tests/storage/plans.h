// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/station.h"
#include "storage/statement.h"

#include <sqlite3.h>

namespace station {

/// How SQLite goes about the queries that `work` ran on a connection of its own, one step a line.
template <typename Work>
QStringList plansOf(const Station &station, Work &&work)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
    work(connection);
    QStringList queries;
    for (sqlite3_stmt *statement = sqlite3_next_stmt(connection.handle(), nullptr); statement;
         statement = sqlite3_next_stmt(connection.handle(), statement))
        if (const QString sql = QString::fromUtf8(sqlite3_sql(statement)); sql.startsWith(u"SELECT"))
            queries.append(sql);
    QStringList steps;
    for (const QString &sql : queries) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        while (plan.next())
            steps.append(plan.text(3));
    }
    return steps;
}

/// Steps that cost as much as the whole history: a table or index read from end to end, or rows sorted.
inline QStringList costlySteps(const QStringList &steps)
{
    QStringList costly;
    for (const QString &step : steps)
        if (step.startsWith(u"SCAN") || step.contains(u"TEMP B-TREE") || step.contains(u"AUTOMATIC"))
            costly.append(step);
    return costly;
}

} // namespace station
