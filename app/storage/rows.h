// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// The row that a public id stands for. An id that the register does not hold is thrown as the Failure
/// not-found with the field that named it: a reference must never be lost without a word.
[[nodiscard]] qint64 rowOf(Connection &connection, domain::PersonId id, const QString &field);
[[nodiscard]] std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::PersonId> &id,
                                          const QString &field);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::IncidentId id);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::MeasureId id);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::AccountId id);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::CaseId id);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::CheckId id);
[[nodiscard]] qint64 rowOf(Connection &connection, domain::OrganisationId id);
[[nodiscard]] std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::IncidentId> &id);
[[nodiscard]] std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::CaseId> &id);
[[nodiscard]] std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::CheckId> &id);
[[nodiscard]] std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::OrganisationId> &id);

/// Rows as a JSON list, for json_each, which gives each its place in the list.
[[nodiscard]] QString listOf(const std::vector<qint64> &rows);
/// Those of records read before.
template <typename Record>
[[nodiscard]] QString listOf(const std::vector<Record> &records)
{
    std::vector<qint64> rows;
    rows.reserve(records.size());
    for (const Record &record : records)
        rows.push_back(record.row);
    return listOf(rows);
}

} // namespace qorgan::storage
