// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::casework {

/// What a card would be typed like: the draft to begin a change with.
[[nodiscard]] IncidentDraft draftOf(const IncidentCard &card);

/// Changes the facts of a recorded incident to those of the draft; who recorded it and when stays. The entry
/// incident.changed names the changed fields, and none is made where nothing differs. An order that was issued stays
/// as it is on paper: warning order-keeps-facts, with its number, where facts differ that it was issued on.
/// Errors: not-found (id), and those of addIncident.
[[nodiscard]] base::Result<Accepted<IncidentCard>> changeIncident(Session &session, domain::IncidentId id,
                                                                  const IncidentDraft &draft);

} // namespace qorgan::casework
