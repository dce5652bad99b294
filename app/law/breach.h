// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requirement.h"
#include "law/rulebook.h"
#include "law/state.h"

#include <span>

namespace qorgan::law {

/// A breach of one restriction of a measure: while the measure bound the offender and the restriction was part of it,
/// both ends included. A measure without restrictions (an official warning) is breached as a whole. A restriction
/// lifted later was still broken before. Errors: not-served, in-the-future, breach-before-service, breach-after-end,
/// restriction-missing, restriction-not-held and restriction-ended (both with the restriction).
[[nodiscard]] base::Result<void> admitBreach(const MeasureFacts &facts,
                                             std::span<const domain::TrackedRestriction> restrictions,
                                             const QString &restriction, base::Instant at, base::Instant now);

/// R20: until when a breach is to have its protocol; nothing where no rule asks for it.
[[nodiscard]] std::optional<base::Instant> protocolDue(base::Instant breachAt, const Rulebook &book = rulebook());

} // namespace qorgan::law
