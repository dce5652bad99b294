// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/time.h"

#include <optional>

namespace qorgan::casework {

/// A place in a list that is ordered by an instant and, where instants are equal, by row.
struct ListPlace {
    base::Instant key;
    qint64 row = 0;

    bool operator==(const ListPlace &) const = default;
};

/// The most rows one page gives.
inline constexpr int LargestPage = 1000;

/// A list is walked through so many pages of that size at a time. Error: number-range (each 1 to 1000).
[[nodiscard]] base::Result<void> checkStretch(int pageSize, int pages);

/// The opaque text of a place, as lists hand it out in `next`.
[[nodiscard]] QString cursorText(const ListPlace &place);
/// The place a list goes on after; nothing for an empty text. Error: cursor-malformed.
[[nodiscard]] base::Result<std::optional<ListPlace>> placeFromCursor(const QString &text);

} // namespace qorgan::casework
