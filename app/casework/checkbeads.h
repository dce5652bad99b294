// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <optional>

namespace qorgan::casework {

enum class BeadState { Done, Missed, Ahead };

/// One due date of the weekly checks (R2), drawn as a bead.
struct CheckBead {
    QDate dueOn;
    BeadState state = BeadState::Ahead;
    std::optional<base::Instant> checkedAt; ///< done: the last check that met it

    bool operator==(const CheckBead &) const = default;
};

} // namespace qorgan::casework
