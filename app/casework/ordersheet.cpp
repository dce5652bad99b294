// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordersheet.h"

#include "casework/papers/source.h"
#include "domain/phone.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;

namespace {

/// Where there is one crisis centre only, the leaflet names it.
void putShelter(ValueWriter &writer)
{
    const auto centres = writer.session().store().support().organisations(u"crisis_centre"_s, false);
    if (centres.size() != 1)
        return;
    writer.put(u"shelter.name"_s, centres.front().name);
    writer.put(u"shelter.phone"_s, readablePhone(centres.front().phone));
}

} // namespace

Result<OrderSheet> readMeasureSheet(Session &session, MeasureId id)
{
    auto &store = session.store();
    OrderSheet sheet;
    const auto order = store.measures().find(id);
    if (!order || order->kind == MeasureKind::CourtRequirement)
        return fail(u"not-found"_s, u"record"_s);
    sheet.order = *order;
    sheet.incident = store.incidents().find(order->incident).value_or(Incident());
    sheet.offender = personOf(session, order->offender);
    sheet.victims = personsOf(session, order->victims);
    if (sheet.incident.reporter.person)
        sheet.reporter = store.persons().find(*sheet.incident.reporter.person);
    sheet.officer = officerOf(session, order->issuedBy);
    return sheet;
}

Result<OrderSheet> readOrderSheet(Session &session, MeasureId id)
{
    auto sheet = readMeasureSheet(session, id);
    if (sheet && sheet->order.kind != MeasureKind::ProtectiveOrder)
        return fail(u"not-found"_s, u"record"_s);
    return sheet;
}

forms::LocalizedValues valuesOf(Session &session, const OrderSheet &sheet, Audience audience)
{
    const IncidentPeople people{sheet.incident, sheet.offender, sheet.victims, sheet.reporter};
    return inBoth(session, [&](ValueWriter &writer) {
        putUnit(writer, sheet.officer);
        putIncident(writer, people);
        putMeasure(writer, sheet.order);
        putPerson(writer, u"offender."_s, u"full_name"_s, sheet.offender);
        putVictims(writer, sheet.victims, sheet.recipient, audience);
        putChildren(writer, sheet.victims, local::date(sheet.order.issuedAt));
        putShelter(writer);
    });
}

std::vector<forms::SealedText> sealedFromOffender(const OrderSheet &sheet)
{
    return sealedFrom({sheet.victims, sheet.reporter, sheet.incident.reporter.note,
                       {sheet.offender.address, sheet.offender.registeredAddress, sheet.incident.place}});
}

} // namespace qorgan::casework
