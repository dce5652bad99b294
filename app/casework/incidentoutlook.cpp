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
        IncidentOutlook outlook;
        IncidentCard card = cardOf(session, foreseenIncident(session, draft, outlook.refusals));
        outlook.missingForOrder = std::move(card.missingForOrder);
        outlook.earlierWithinYear = card.earlierWithinYear.size();
        return outlook;
    });
}

} // namespace qorgan::casework
