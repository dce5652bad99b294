// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/failure.h"

#include <QSqlError>
#include <QVariant>

namespace qorgan::storage {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection), m_sql(sql), m_query(connection.take(sql))
{
}

Statement::~Statement()
{
    // An unfinished SELECT would hold its read lock.
    m_query->finish();
    m_connection.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bind(qint64 value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    m_query->bindValue(m_bound++, value.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(value));
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(std::nullopt_t)
{
    m_query->bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

void Statement::execute()
{
    m_ran = true;
    if (!m_query->exec())
        throw Failure{errorForCode(m_query->lastError().nativeErrorCode().toInt())};
}

void Statement::run()
{
    execute();
}

bool Statement::next()
{
    if (!m_ran)
        execute();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Failure{errorForCode(m_query->lastError().nativeErrorCode().toInt())};
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
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
