// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidents.h"

#include "casework/entry.h"
#include "casework/recordincident.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::IncidentId;
using security::Permission;

std::optional<RecordedIncident> recordedIncident(Session &session, IncidentId id)
{
    auto &store = session.store();
    auto incident = store.incidents().find(id);
    if (!incident)
        return {};
    RecordedIncident found{std::move(*incident), {}, {}};
    if (found.incident.offender)
        found.offender = store.persons().find(*found.incident.offender);
    for (const domain::Victim &victim : found.incident.victims)
        found.victims.push_back(victim.person ? store.persons().find(*victim.person) : std::nullopt);
    return found;
}

Result<Accepted<IncidentCard>> addIncident(Session &session, const IncidentDraft &draft)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"incident.added"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<Accepted<IncidentCard>> {
        if (!draft.facts.id.isNull())
            if (auto recorded = recordedIncident(session, draft.facts.id))
                return Accepted<IncidentCard>{cardOf(session, std::move(*recorded)), {}};
        std::vector<Warning> warnings;
        auto recorded = recordIncident(session, draft, warnings);
        if (!recorded)
            return fail(recorded.error());
        return Accepted<IncidentCard>{cardOf(session, std::move(*recorded)), std::move(warnings)};
    });
}

Result<IncidentCard> openIncident(Session &session, IncidentId id)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.opened"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<IncidentCard> {
        auto found = recordedIncident(session, id);
        if (!found)
            return fail(u"not-found"_s, u"id"_s);
        enter(session, u"incident.opened"_s, u"incident"_s, id.uuid);
        return cardOf(session, std::move(*found));
    });
}

} // namespace qorgan::casework
