// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::tests {

/// Records incidents an hour apart, the newest first recorded; every other one without a complaint.
/// The code of the first refusal; empty when all were recorded.
[[nodiscard]] inline QString recordIncidents(casework::Session &session, int count)
{
    using namespace Qt::StringLiterals;
    for (int i = 0; i < count; ++i) {
        casework::IncidentDraft draft;
        draft.facts.detectedAt = session.now() - base::hours(i);
        draft.facts.source = i % 2 ? u"neighbour"_s : u"victim"_s;
        draft.facts.complaint = i % 2 == 0;
        draft.facts.place.region = u"27"_s;
        draft.facts.place.district = u"2710"_s;
        if (const auto added = casework::addIncident(session, draft); !added)
            return added.error().code;
    }
    return {};
}

} // namespace qorgan::tests
