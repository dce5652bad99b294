// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checkbeads.h"
#include "law/state.h"

#include <span>
#include <vector>

namespace qorgan::casework {

/// The beads of a measure by the times of its checks, oldest first; none before service.
[[nodiscard]] std::vector<CheckBead> beadsOf(const law::MeasureFacts &facts, std::span<const base::Instant> checks,
                                             base::Instant now);

} // namespace qorgan::casework
