// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/rawregister.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace qorgan::benchmarks {

namespace {

/// As app/storage/connection.cpp sets its connections up.
constexpr const char *SetUp =
    "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;"
    "PRAGMA trusted_schema = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
constexpr int BusyMilliseconds = 5'000;

void check(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK)
        qFatal("raw SQLite: %s", sqlite3_errmsg(handle));
}

} // namespace

void RawStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawStatement::RawStatement(sqlite3 *handle, const char *sql) : m_handle(handle)
{
    sqlite3_stmt *statement = nullptr;
    check(handle, sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statement.reset(statement);
}

RawStatement &RawStatement::bind(std::int64_t value)
{
    check(m_handle, sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

RawStatement &RawStatement::bind(std::string_view text)
{
    check(m_handle, sqlite3_bind_text(m_statement.get(), ++m_bound, text.data(), static_cast<int>(text.size()),
                                      SQLITE_TRANSIENT));
    return *this;
}

RawStatement &RawStatement::bind(const RawCell &cell)
{
    switch (cell.kind) {
    case RawCell::Kind::Null:
        check(m_handle, sqlite3_bind_null(m_statement.get(), ++m_bound));
        return *this;
    case RawCell::Kind::Integer:
        return bind(cell.integer);
    case RawCell::Kind::Text:
        return bind(std::string_view(cell.bytes));
    case RawCell::Kind::Blob:
        check(m_handle, sqlite3_bind_blob(m_statement.get(), ++m_bound, cell.bytes.data(),
                                          static_cast<int>(cell.bytes.size()), SQLITE_TRANSIENT));
    }
    return *this;
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        check(m_handle, code);
    return code == SQLITE_ROW;
}

void RawStatement::run()
{
    while (step()) { }
    reset();
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = 0;
}

std::int64_t RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<std::int64_t> RawStatement::maybeInteger(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return {};
    return integer(column);
}

std::string RawStatement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string();
}

RawCell RawStatement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return RawCell::of(integer(column));
    case SQLITE_TEXT:
        return RawCell::text(text(column));
    case SQLITE_BLOB:
        return RawCell::blob(text(column));
    default:
        return {};
    }
}

int RawStatement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

void RawRegister::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

RawRegister::RawRegister(const std::string &file, const security::SecretBytes &dataKey, const std::string &cipher)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    m_handle.reset(handle);
    check(handle, code);
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index(cipher.c_str()));
    const security::SecretBytes text = security::rawKeyText(dataKey);
    check(handle, sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(text.size())));
    execute(SetUp);
}

void RawRegister::execute(const char *sql)
{
    check(m_handle.get(), sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr));
}

std::int64_t RawRegister::number(const char *sql)
{
    RawStatement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t RawRegister::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

} // namespace qorgan::benchmarks
