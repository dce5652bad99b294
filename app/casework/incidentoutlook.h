// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::casework {

/// How an incident stands while it is typed.
struct IncidentOutlook {
    std::vector<base::Error> refusals;          ///< what `addIncident` would refuse, in the order of the form
    std::vector<base::Warning> warnings;        ///< what it would accept with a reservation
    std::vector<base::Warning> missingForOrder; ///< as IncidentCard::missingForOrder
    std::size_t earlierWithinYear = 0;          ///< R14: earlier incidents of the same offender
};

/// Looks ahead without writing, by the same checks of facts and law as `addIncident` and `issueOrder`.
/// Error: permission-denied.
[[nodiscard]] base::Result<IncidentOutlook> lookAhead(Session &session, const IncidentDraft &draft);

} // namespace qorgan::casework
