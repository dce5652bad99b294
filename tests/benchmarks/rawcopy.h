// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/rawregister.h"

#include <map>
#include <string>
#include <vector>

namespace qorgan::benchmarks {

/// A row to be written: every column's value by its name.
struct RawRow {
    std::string table;
    std::map<std::string, RawCell> cells;
};

/// Writes rows as they stand in the register's tables, each table by one prepared INSERT of all its columns.
class RawWriter
{
public:
    explicit RawWriter(RawRegister &raw) : m_raw(raw) {}

    /// The rows of a table whose column has that value, in the order of the table's key.
    [[nodiscard]] std::vector<RawRow> read(const std::string &table, const std::string &column, std::int64_t value);
    /// Writes the row; gives the id it got.
    std::int64_t write(const RawRow &row);

private:
    struct Table {
        std::vector<std::string> columns;
        RawStatement insert;
    };
    Table &table(const std::string &name);

    RawRegister &m_raw;
    std::map<std::string, Table> m_tables;
};

} // namespace qorgan::benchmarks
