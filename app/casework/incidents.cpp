// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidents.h"

#include "casework/addresstext.h"
#include "casework/cursor.h"
#include "casework/entry.h"
#include "casework/recordincident.h"
#include "domain/catalogue.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::IncidentId;
using security::Permission;

namespace {

std::optional<RecordedIncident> findIncident(Session &session, IncidentId id)
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

Result<storage::IncidentQuery> queryFor(const IncidentFilter &filter)
{
    storage::IncidentQuery query;
    if (filter.from)
        query.from = local::startOfDay(*filter.from);
    if (filter.to)
        query.to = local::startOfDay(filter.to->addDays(1)) - Span{1};
    if (!filter.source.isEmpty()) {
        const domain::CatalogueItem *source = domain::catalogue(u"sources"_s).match(filter.source);
        if (!source)
            return fail(u"unknown-code"_s, u"source"_s);
        query.source = source->code;
    }
    query.withoutComplaint = filter.withoutComplaint;
    return query;
}

IncidentRow rowOf(Session &session, storage::IncidentSummary &&stored)
{
    Texts localityName = localityNames(session, stored.locality);
    return {stored.id,
            stored.detectedAt,
            std::move(stored.source),
            stored.complaint,
            std::move(stored.kuiNumber),
            std::move(stored.article),
            std::move(stored.offenderName),
            std::move(stored.victimName),
            stored.victims,
            std::move(stored.district),
            std::move(stored.locality),
            std::move(localityName),
            stored.hasOrder};
}

} // namespace

Result<Accepted<IncidentCard>> addIncident(Session &session, const IncidentDraft &draft)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"incident.added"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<Accepted<IncidentCard>> {
        if (!draft.facts.id.isNull())
            if (auto recorded = findIncident(session, draft.facts.id))
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
        auto found = findIncident(session, id);
        if (!found)
            return fail(u"not-found"_s, u"id"_s);
        enter(session, u"incident.opened"_s, u"incident"_s, id.uuid);
        return cardOf(session, std::move(*found));
    });
}

Result<Page<IncidentRow>> listIncidents(Session &session, const IncidentFilter &filter, const PageRequest &page)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.listed"_s); !allowed)
        return fail(allowed.error());
    const auto query = queryFor(filter);
    if (!query)
        return fail(query.error());
    const auto place = placeFromCursor(page.after);
    if (!place)
        return fail(place.error());
    std::optional<storage::IncidentCursor> after;
    if (*place)
        after = storage::IncidentCursor{(*place)->key, (*place)->row};

    const int limit = std::clamp(page.limit, 1, LargestPage);
    auto &store = session.store();
    return store.read([&]() -> Result<Page<IncidentRow>> {
        // One row more tells whether another page follows.
        auto stored = store.incidents().page(*query, after, limit + 1);
        Page<IncidentRow> result;
        if (static_cast<int>(stored.size()) > limit) {
            stored.pop_back();
            result.next = cursorText({stored.back().detectedAt, stored.back().row});
        }
        result.items.reserve(stored.size());
        for (auto &row : stored)
            result.items.push_back(rowOf(session, std::move(row)));
        return result;
    });
}

Result<qint64> countIncidents(Session &session, const IncidentFilter &filter)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.listed"_s); !allowed)
        return fail(allowed.error());
    const auto query = queryFor(filter);
    if (!query)
        return fail(query.error());
    return session.store().read([&]() -> Result<qint64> { return session.store().incidents().count(*query); });
}

} // namespace qorgan::casework
