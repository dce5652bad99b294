// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <optional>

namespace qorgan::storage {

/// A public id that a column may be without.
template <typename Id>
[[nodiscard]] std::optional<Id> maybeId(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Id{row.uuid(column)});
}

} // namespace qorgan::storage
