// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"

#include <unordered_map>

namespace qorgan::casework {

/// All accounts by their rows: a list names a few officers in many rows, so that a join would only repeat them.
/// Made inside the store's `read` or `write`.
class OfficerRows
{
public:
    explicit OfficerRows(Session &session);

    [[nodiscard]] const std::vector<Officer> &all() const { return m_officers; }
    /// The place in all() of an account's row; every row a record refers to has one.
    [[nodiscard]] std::uint32_t placeOf(qint64 row) const { return m_places.at(row); }
    [[nodiscard]] const Officer &of(qint64 row) const { return m_officers[placeOf(row)]; }

private:
    std::vector<Officer> m_officers;
    std::unordered_map<qint64, std::uint32_t> m_places;
};

} // namespace qorgan::casework
