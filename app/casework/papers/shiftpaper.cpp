// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/events.h"
#include "casework/papers/source.h"

#include "casework/handover.h"
#include "casework/routesheet.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

QString momentText(Instant at)
{
    return local::date(at).toString(u"dd.MM.yyyy ") + local::time(at).toString(u"HH:mm");
}

/// Rows of one kind under the same word of `sheet.json`.
void putItem(ValueWriter &writer, const QString &word, const QString &number, const QString &person, Instant at)
{
    ValueWriter row = writer.item();
    row.put(u"text"_s, number.isEmpty() ? sheetWord(writer, word) : QString(sheetWord(writer, word) + u" № " + number));
    row.put(u"person"_s, person);
    row.put(u"due"_s, momentText(at));
    writer.add(u"handover.items"_s, std::move(row));
}

void putDue(ValueWriter &writer, const DueItem &item)
{
    ValueWriter row = writer.item();
    const QString kind = row.labelOf(u"due_kinds"_s, item.kind);
    row.put(u"text"_s, item.number.isEmpty() ? kind : QString(kind + u" № " + item.number));
    row.put(u"person"_s, item.personName);
    row.put(u"due"_s, momentText(item.dueAt));
    writer.add(u"handover.items"_s, std::move(row));
}

void putHandover(ValueWriter &writer, const HandoverPage &page)
{
    writer.moment(u"handover.date"_s, u"handover.time"_s, page.now);
    writer.put(u"handover.note"_s, page.note);
    for (const HandedMeasure &measure : page.issued)
        putItem(writer, u"handover-issued"_s, measure.number, measure.personName, measure.at);
    for (const HandedMeasure &measure : page.served)
        putItem(writer, u"handover-served"_s, measure.number, measure.personName, measure.at);
    for (const HandedBreach &breach : page.breaches)
        putItem(writer, u"handover-breach"_s, breach.number, breach.personName, breach.at);
    for (const HandedDetention &release : page.releases)
        putItem(writer, u"handover-release"_s, {}, release.personName, release.until);
    for (const HandedIncident &incident : page.victimNotAsked)
        putItem(writer, u"handover-not-asked"_s, incident.kuiNumber, incident.offenderName, incident.detectedAt);
    for (const std::vector<DueItem> *items : {&page.unserved, &page.dueToday})
        for (const DueItem &item : *items)
            putDue(writer, item);
}

void putStop(ValueWriter &writer, const RouteStreet &street, const RouteStop &stop)
{
    ValueWriter row = writer.item();
    Address address;
    address.street = street.street;
    address.house = stop.house;
    address.flat = stop.flat;
    const QString door = writer.address(address);
    const QString place = street.locality.in(writer.language());
    row.put(u"name"_s, stop.offenderName);
    row.put(u"address"_s, place.isEmpty() ? door : QString(place + u", " + door));
    row.put(u"purpose"_s, QString(sheetWord(writer, u"route-check"_s) + u" № " + stop.number));
    row.shortDay(u"due"_s, stop.dueOn);
    writer.add(u"stops"_s, std::move(row));
}

} // namespace

Result<PaperSource> handoverPaper(const PaperContext &context)
{
    const auto page = handoverPage(context.session);
    if (!page)
        return fail(page.error());
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"handover"_s;
    const QString seal = QString::fromLatin1(context.session.store().audit().head().hash.toHex());
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putHandover(writer, *page);
        writer.put(u"handover.seal"_s, seal);
    });
    return source;
}

Result<PaperSource> routePaper(const PaperContext &context)
{
    const QDate day = context.request.from.value_or(local::date(context.session.now()));
    const auto officer = context.request.ofUnit ? std::nullopt : std::optional(context.session.account().id);
    const auto sheet = routeSheet(context.session, day, officer);
    if (!sheet)
        return fail(sheet.error());
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"route"_s;
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        writer.date(u"route.date"_s, day);
        for (const RouteStreet &street : sheet->streets)
            for (const RouteStop &stop : street.stops)
                putStop(writer, street, stop);
    });
    return source;
}

} // namespace qorgan::casework
