// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/address.h"
#include "domain/unit.h"

namespace qorgan::casework {

/// Where a unit's incidents mostly happen: its region, and the district that its address or its name tells
/// ("Орал қ. ПБ"), when it tells one only.
[[nodiscard]] domain::Address usualPlace(const domain::Unit &unit);

} // namespace qorgan::casework
