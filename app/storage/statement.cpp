// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/failure.h"

#include <sqlite3.h>

namespace qorgan::storage {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_idle(connection.idle(sql)), m_statement(connection.take(m_idle, sql))
{
}

Statement::~Statement()
{
    Q_ASSERT_X(m_stage != Stage::Running || sqlite3_stmt_readonly(m_statement) != 0, "not run to its end",
               sqlite3_sql(m_statement));
    // An unfinished SELECT would hold its read lock.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_idle.push_back(m_statement);
}

Statement &Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (value.isEmpty())
        return bind(std::nullopt);
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    if (value.isNull())
        return bind(std::nullopt);
    check(sqlite3_bind_blob64(m_statement, ++m_bound, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

void Statement::run()
{
    while (next()) { }
}

qint64 Statement::insert()
{
    run();
    return sqlite3_last_insert_rowid(m_connection.handle());
}

bool Statement::next()
{
    if (m_stage == Stage::Ended)
        return false;
    Q_ASSERT_X(m_stage == Stage::Running || sqlite3_stmt_readonly(m_statement) != 0 || m_connection.inTransaction(),
               "written outside a unit of work", sqlite3_sql(m_statement));
    const int code = sqlite3_step(m_statement);
    m_stage = code == SQLITE_ROW ? Stage::Running : Stage::Ended;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        check(m_connection.handle(), code);
    return code == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    // The text before its length: asking for the text may change its form.
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

QUuid Statement::uuid(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QUuid::fromRfc4122(QByteArrayView(data, sqlite3_column_bytes(m_statement, column)));
}

std::optional<base::Instant> Statement::maybeInstant(int column) const
{
    if (isNull(column))
        return {};
    return instant(column);
}

std::optional<QDate> Statement::maybeDate(int column) const
{
    if (isNull(column))
        return {};
    return base::dateFromIso(text(column));
}

std::optional<int> Statement::maybeInt(int column) const
{
    if (isNull(column))
        return {};
    return static_cast<int>(integer(column));
}

} // namespace qorgan::storage
