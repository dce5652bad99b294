// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/secret.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace qorgan::benchmarks {

/// A value as SQLite holds it, to be bound again.
struct RawCell {
    enum class Kind { Null, Integer, Text, Blob };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    std::string bytes;

    [[nodiscard]] static RawCell of(std::int64_t value) { return {Kind::Integer, value, {}}; }
    [[nodiscard]] static RawCell text(std::string value) { return {Kind::Text, 0, std::move(value)}; }
    [[nodiscard]] static RawCell blob(std::string value) { return {Kind::Blob, 0, std::move(value)}; }
};

/// A statement of the plain C API: prepared once, bound, stepped, reset. Any error ends the program.
class RawStatement
{
public:
    RawStatement(sqlite3 *handle, const char *sql);

    RawStatement &bind(std::int64_t value);
    RawStatement &bind(std::string_view text);
    RawStatement &bind(const RawCell &cell);
    [[nodiscard]] bool step();
    /// Steps to the end and makes the statement ready for the next run.
    void run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] RawCell cell(int column) const;
    [[nodiscard]] int columns() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
};

/// The register's encrypted file through the C API alone, set up as the program sets it up.
class RawRegister
{
public:
    RawRegister(const std::string &file, const security::SecretBytes &dataKey, const std::string &cipher);

    [[nodiscard]] RawStatement prepare(const char *sql) { return RawStatement(m_handle.get(), sql); }
    void execute(const char *sql);
    [[nodiscard]] std::int64_t number(const char *sql);
    [[nodiscard]] std::int64_t lastRow() const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace qorgan::benchmarks
