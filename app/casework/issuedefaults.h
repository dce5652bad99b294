// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "domain/unit.h"

namespace qorgan::casework {

/// The place of issue where none is given: the unit's address or else its name, in the language of the
/// circumstances (the state language where there are both).
[[nodiscard]] QString defaultPlace(const domain::Unit &unit, const domain::Narrative &circumstances);

/// The time of issue where none is given: now, by the whole second, but never before the incident was detected.
/// Times are shown and typed by the second: within the second it would lie after a service typed for that moment.
[[nodiscard]] base::Instant defaultIssueTime(base::Instant now, const domain::Incident &incident);

} // namespace qorgan::casework
