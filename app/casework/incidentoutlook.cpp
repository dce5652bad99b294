// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidentoutlook.h"

#include "casework/recordincident.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

Result<IncidentOutlook> lookAhead(Session &session, const IncidentDraft &draft)
{
    if (const auto allowed = session.require(security::Permission::RecordCases, u"incident.added"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<IncidentOutlook> {
        Foreseen foreseen = foreseenIncident(session, draft);
        IncidentCard card = cardOf(session, std::move(foreseen.incident));
        return IncidentOutlook{std::move(foreseen.refusals), std::move(foreseen.warnings),
                               std::move(card.missingForOrder), card.earlierWithinYear.size()};
    });
}

} // namespace qorgan::casework
