// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/duties.h"

#include <span>
#include <vector>

namespace qorgan::law {

enum class RungState { Done, Missed, Ahead };

/// One due date of a measure's control checks: a bead of the ladder.
struct Rung {
    QDate dueOn;
    base::Instant dueAt; ///< 23:59:59 of the day, or the end of the term if that is earlier
    RungState state = RungState::Ahead;
    std::optional<base::Instant> checkedAt; ///< done: the last check that met it; the next is counted from there

    bool operator==(const Rung &) const = default;
};

/// The due dates of all control checks of a served measure (R2, R5), in order, judged by the checks' own
/// times: a check of day 28 recorded on day 32 turns the miss back. All checks after one due date and up to
/// the next belong to that rung, so that an order checked as the rule asks has four or five. Checks before
/// service, after the end, or after `now` do not count; their order does not matter. A duty that a
/// cancellation or replacement cut short before its moment is no miss and not on the ladder.
[[nodiscard]] std::vector<Rung> checkLadder(const MeasureFacts &facts, std::span<const base::Instant> checks,
                                            base::Instant now, const DutyTable &table = dutyTable());

/// The due dates that have passed without a check.
[[nodiscard]] std::vector<QDate> missedChecks(const MeasureFacts &facts, std::span<const base::Instant> checks,
                                              base::Instant now, const DutyTable &table = dutyTable());

} // namespace qorgan::law
