// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/beadladder.h"

#include "law/checks.h"

namespace qorgan::casework {

namespace {

BeadState stateOf(law::RungState state)
{
    switch (state) {
    case law::RungState::Done:
        return BeadState::Done;
    case law::RungState::Missed:
        return BeadState::Missed;
    case law::RungState::Ahead:
        return BeadState::Ahead;
    }
    return BeadState::Ahead;
}

} // namespace

std::vector<CheckBead> beadsOf(const law::MeasureFacts &facts, std::span<const base::Instant> checks, base::Instant now)
{
    std::vector<CheckBead> beads;
    for (const law::Rung &rung : law::checkLadder(facts, checks, now))
        beads.push_back({rung.dueOn, stateOf(rung.state), rung.checkedAt});
    return beads;
}

} // namespace qorgan::casework
