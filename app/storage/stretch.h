// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <vector>

namespace qorgan::storage {

/// A part of a list walked through without reading its rows.
template <typename Place>
struct Stretch {
    qint64 rows = 0;
    std::vector<Place> pageEnds; ///< the last row of each full page
    bool last = false;           ///< nothing follows
};

/// Walks through so many pages of what the statement finds; `placeOf` reads the place of the row it stands on.
template <typename Place, typename PlaceOf>
[[nodiscard]] Stretch<Place> walk(Statement &row, int pageSize, int pages, PlaceOf placeOf)
{
    const qint64 most = qint64(pageSize) * pages;
    Stretch<Place> stretch;
    while (row.next()) {
        if (stretch.rows == most)
            return stretch;
        if (++stretch.rows % pageSize == 0)
            stretch.pageEnds.push_back(placeOf(row));
    }
    stretch.last = true;
    return stretch;
}

} // namespace qorgan::storage
