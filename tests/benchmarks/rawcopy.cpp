// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/rawcopy.h"

namespace qorgan::benchmarks {

RawWriter::Table &RawWriter::table(const std::string &name)
{
    const auto known = m_tables.find(name);
    if (known != m_tables.end())
        return known->second;
    std::vector<std::string> columns;
    RawStatement names = m_raw.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    names.bind(std::string_view(name));
    while (names.step())
        columns.push_back(names.text(0));
    std::string sql = "INSERT INTO " + name + " VALUES (";
    for (std::size_t i = 0; i < columns.size(); ++i)
        sql += i == 0 ? "?" : ", ?";
    sql += ")";
    return m_tables.emplace(name, Table{std::move(columns), m_raw.prepare(sql.c_str())}).first->second;
}

std::vector<RawRow> RawWriter::read(const std::string &name, const std::string &column, std::int64_t value)
{
    const Table &known = table(name);
    RawStatement rows = m_raw.prepare(("SELECT * FROM " + name + " WHERE " + column + " = ?").c_str());
    rows.bind(value);
    std::vector<RawRow> found;
    while (rows.step()) {
        RawRow row{name, {}};
        for (std::size_t i = 0; i < known.columns.size(); ++i)
            row.cells[known.columns[i]] = rows.cell(static_cast<int>(i));
        found.push_back(std::move(row));
    }
    return found;
}

std::int64_t RawWriter::write(const RawRow &row)
{
    Table &known = table(row.table);
    for (const std::string &column : known.columns)
        known.insert.bind(row.cells.at(column));
    known.insert.run();
    return m_raw.lastRow();
}

} // namespace qorgan::benchmarks
