// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/state.h"
#include "storage/measurestore.h"

namespace qorgan::casework {

/// The facts of a measure as a list reads them.
[[nodiscard]] inline law::MeasureFacts factsOf(const storage::MeasureSummary &summary)
{
    law::MeasureFacts facts;
    facts.kind = summary.kind;
    facts.victimKnown = summary.victims > 0;
    facts.issuedAt = summary.issuedAt;
    facts.servedAt = summary.servedAt;
    facts.endsAt = summary.endsAt;
    facts.cancelledAt = summary.cancelledAt;
    facts.replacedAt = summary.replacedAt;
    facts.lastCheckAt = summary.lastCheckAt;
    facts.prosecutorCopyAt = summary.prosecutorCopyAt;
    facts.victimCopyAt = summary.victimCopyAt;
    return facts;
}

} // namespace qorgan::casework
