// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidentlist.h"

#include "casework/addresstext.h"
#include "casework/cursor.h"
#include "domain/catalogue.h"
#include "law/state.h"
#include "storage/register.h"

#include <QCollator>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::IncidentOrders;

namespace {

const std::pair<OrdersOfIncident, QString> Codes[] = {
    {OrdersOfIncident::None, u"none"_s},
    {OrdersOfIncident::Unserved, u"unserved"_s},
    {OrdersOfIncident::InForce, u"in_force"_s},
    {OrdersOfIncident::Ended, u"ended"_s},
};

IncidentOrders stored(OrdersOfIncident orders)
{
    switch (orders) {
    case OrdersOfIncident::None:
        return IncidentOrders::None;
    case OrdersOfIncident::Unserved:
        return IncidentOrders::Unserved;
    case OrdersOfIncident::InForce:
        return IncidentOrders::Running;
    case OrdersOfIncident::Ended:
        return IncidentOrders::Over;
    case OrdersOfIncident::Any:
        break;
    }
    return IncidentOrders::Any;
}

Result<storage::IncidentQuery> queryFor(Session &session, const IncidentFilter &filter)
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
    query.section = filter.section;
    query.orders = stored(filter.orders);
    query.now = session.now();
    return query;
}

Result<std::optional<storage::IncidentCursor>> placeAfter(const QString &cursor)
{
    const auto place = placeFromCursor(cursor);
    if (!place)
        return fail(place.error());
    if (!*place)
        return std::nullopt;
    return storage::IncidentCursor{(*place)->key, (*place)->row};
}

std::optional<domain::MeasureState> stateOf(const std::optional<storage::IncidentSummary::LastOrder> &order, Instant now)
{
    if (!order)
        return {};
    law::MeasureFacts facts;
    facts.issuedAt = order->issuedAt;
    facts.servedAt = order->servedAt;
    facts.endsAt = order->endsAt;
    facts.cancelledAt = order->cancelledAt;
    facts.replacedAt = order->replacedAt;
    return law::stateOf(facts, now);
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
            stored.hasOrder,
            std::move(stored.section),
            stateOf(stored.lastOrder, session.now())};
}

} // namespace

QString code(OrdersOfIncident orders)
{
    for (const auto &[each, code] : Codes)
        if (each == orders)
            return code;
    return {};
}

OrdersOfIncident ordersOfIncidentFromCode(QStringView code)
{
    for (const auto &[orders, each] : Codes)
        if (each == code)
            return orders;
    return OrdersOfIncident::Any;
}

Result<Page<IncidentRow>> listIncidents(Session &session, const IncidentFilter &filter, const PageRequest &page)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.listed"_s); !allowed)
        return fail(allowed.error());
    const auto query = queryFor(session, filter);
    if (!query)
        return fail(query.error());
    const auto after = placeAfter(page.after);
    if (!after)
        return fail(after.error());

    const int limit = std::clamp(page.limit, 1, LargestPage);
    auto &store = session.store();
    return store.read([&]() -> Result<Page<IncidentRow>> {
        // One row more tells whether another page follows.
        auto stored = store.incidents().page(*query, *after, limit + 1);
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
    const auto query = queryFor(session, filter);
    if (!query)
        return fail(query.error());
    return session.store().read([&]() -> Result<qint64> { return session.store().incidents().count(*query); });
}

Result<Stretch> surveyIncidents(Session &session, const IncidentFilter &filter, const QString &after, int pageSize,
                                int pages)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.listed"_s); !allowed)
        return fail(allowed.error());
    if (const auto inRange = checkStretch(pageSize, pages); !inRange)
        return fail(inRange.error());
    const auto query = queryFor(session, filter);
    if (!query)
        return fail(query.error());
    const auto place = placeAfter(after);
    if (!place)
        return fail(place.error());
    return session.store().read([&]() -> Result<Stretch> {
        const auto walked = session.store().incidents().survey(*query, *place, pageSize, pages);
        Stretch stretch{walked.rows, {}, walked.last};
        for (const storage::IncidentCursor &end : walked.pageEnds)
            stretch.pageEnds.append(cursorText({end.detectedAt, end.row}));
        return stretch;
    });
}

Result<QStringList> incidentSections(Session &session)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.listed"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<QStringList> {
        QStringList sections;
        for (QString &section : session.store().incidents().sections())
            sections.append(std::move(section));
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(sections.begin(), sections.end(), collator);
        return sections;
    });
}

} // namespace qorgan::casework
