// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/time.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace qorgan::storage {

/// One run of a prepared statement; the connection keeps it for the next run. Prepared on the driver's own
/// handle: QSqlQuery takes two and a half times as long for a record, and hides what fails when a statement
/// is ended (references are checked only then).
/// Values are bound in the order of the question marks. An empty text is stored as NULL.
/// Every failure is thrown as Failure.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(base::Instant value) { return bind(value.ms); }
    Statement &bind(QDate value) { return bind(base::toIso(value)); }
    Statement &bind(const QUuid &value) { return bind(value.toRfc4122()); }
    template <typename Tag>
    Statement &bind(const base::Id<Tag> &id) { return bind(id.uuid); }
    Statement &bind(std::nullopt_t);
    template <typename T>
    Statement &bind(const std::optional<T> &value) { return value ? bind(*value) : bind(std::nullopt); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }

    /// Runs the statement to its end, past any rows.
    void run();
    /// Runs an INSERT of one row and gives its id.
    qint64 insert();
    /// Goes to the next row; the first call runs the statement. One that changes rows must be run to its end.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] base::Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<base::Instant> maybeInstant(int column) const;
    [[nodiscard]] std::optional<QDate> maybeDate(int column) const;
    [[nodiscard]] std::optional<int> maybeInt(int column) const;

private:
    enum class Stage { Ready, Running, Ended };

    Connection &m_connection;
    Connection::IdleStatements &m_idle;
    sqlite3_stmt *const m_statement;
    int m_bound = 0;
    Stage m_stage = Stage::Ready;
};

} // namespace qorgan::storage
