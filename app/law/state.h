// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"

#include <optional>

namespace qorgan::law {

/// What rules need to know of a measure, small enough to be judged by the hundred thousand.
/// Instants may lie after the moment of judging: such a fact is then no fact yet.
struct MeasureFacts {
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    bool victimKnown = true;                 ///< nobody known, nobody to hand the copy to (R21)
    base::Instant issuedAt;                  ///< of a court requirement: the start of its day of decision
    std::optional<base::Instant> servedAt;   ///< of a court requirement: the start of its first day
    std::optional<base::Instant> endsAt;     ///< end of the term, set by service
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
    std::optional<base::Instant> lastCheckAt; ///< the last one not after the moment of judging
    std::optional<base::Instant> prosecutorCopyAt; ///< the first one sent
    std::optional<base::Instant> victimCopyAt;     ///< the first one handed over
};

/// The facts of one measure; `lastCheckAt` stays empty, since checks are records of their own.
[[nodiscard]] MeasureFacts factsOf(const domain::Measure &measure);

/// True for something that has happened by `now`; facts are judged by their own time.
[[nodiscard]] inline bool happened(const std::optional<base::Instant> &fact, base::Instant now)
{
    return fact && *fact <= now;
}

/// issued → served → expired | cancelled | replaced, from facts and the clock alone. Whichever end came first
/// stays; of two at one instant cancelling goes before replacing and expiring. The term runs up to `endsAt`,
/// which itself is already outside it.
[[nodiscard]] domain::MeasureState stateOf(const MeasureFacts &facts, base::Instant now);
[[nodiscard]] domain::MeasureState stateOf(const domain::Measure &measure, base::Instant now);

/// Issued or served: what counts for one active order of a pair (R11).
[[nodiscard]] bool isActive(domain::MeasureState state);
/// Served and not ended: the prohibitions bind the offender.
[[nodiscard]] bool inForce(domain::MeasureState state);
/// Expired, cancelled or replaced.
[[nodiscard]] bool hasEnded(domain::MeasureState state);

/// When the measure ends or ended, as known at `now`: the first of its term's end, cancellation and
/// replacement. Nothing for one that is not served and not ended.
[[nodiscard]] std::optional<base::Instant> endOf(const MeasureFacts &facts, base::Instant now);

} // namespace qorgan::law
