// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "domain/phone.h"
#include "forms/dates.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

void putReporter(ValueWriter &writer, const IncidentPeople &people)
{
    const Reporter &reporter = people.incident.reporter;
    writer.flag(u"reporter.anonymous"_s, reporter.anonymous);
    if (reporter.anonymous)
        return;
    writer.put(u"reporter.name"_s, people.reporter ? people.reporter->fullName() : reporter.note);
    if (people.reporter)
        writer.put(u"reporter.phone"_s, readablePhone(people.reporter->phone));
}

void putChildLine(ValueWriter &writer, const Incident &incident)
{
    const auto line = writer.session().store().support().childLine(incident.id);
    if (!line)
        return;
    writer.label(u"children_line.seen"_s, u"yes_no_unknown"_s, line->seen);
    writer.label(u"children_line.spoken_to"_s, u"yes_no_unknown"_s, line->spokenTo);
    writer.label(u"children_line.school_informed"_s, u"yes_no_unknown"_s, line->schoolInformed);
    writer.label(u"children_line.commission_informed"_s, u"yes_no_unknown"_s, line->commissionInformed);
    writer.put(u"children_line.note"_s, line->note);
}

/// Whom a sheet of an incident is about: the one chosen, else the offender.
const Person &concerned(const IncidentPeople &people, const std::optional<PersonId> &recipient)
{
    for (const Person &victim : people.victims)
        if (recipient == victim.id)
            return victim;
    return people.offender;
}

} // namespace

std::optional<IncidentPeople> incidentPeople(Session &session, const std::optional<IncidentId> &id)
{
    auto &store = session.store();
    const auto incident = id ? store.incidents().find(*id) : std::nullopt;
    if (!incident)
        return {};
    IncidentPeople people;
    people.incident = *incident;
    if (incident->offender)
        people.offender = personOf(session, *incident->offender);
    for (const Victim &victim : incident->victims)
        if (victim.person)
            if (const auto person = store.persons().find(*victim.person))
                people.victims.push_back(*person);
    if (incident->reporter.person)
        people.reporter = store.persons().find(*incident->reporter.person);
    return people;
}

std::vector<forms::SealedText> sealedFrom(const IncidentPeople &people)
{
    return sealedFrom({people.victims, people.reporter, people.incident.reporter.note,
                       {people.offender.address, people.offender.registeredAddress, people.incident.place}});
}

void putIncident(ValueWriter &writer, const IncidentPeople &people)
{
    const Incident &incident = people.incident;
    writer.put(u"material.kui_number"_s, incident.kuiNumber);
    writer.date(u"material.kui_date"_s, incident.kuiDate);
    writer.put(u"material.erdr_number"_s, incident.erdrNumber);
    writer.put(u"incident.place"_s, writer.address(incident.place));
    writer.put(u"incident.occurred"_s,
               forms::legalMoment(incident.occurredAt.value_or(incident.detectedAt), writer.language()));
    writer.moment(u"incident.detected_date"_s, u"incident.detected_time"_s, incident.detectedAt);
    writer.label(u"incident.source"_s, u"sources"_s, incident.source);
    writer.flag(u"incident.complaint"_s, incident.complaint);
    writer.label(u"incident.relationship"_s, u"relationships"_s, incident.relationship);
    writer.labels(u"incident.violence"_s, u"violence_types"_s, incident.violence);
    writer.label(u"incident.intoxicated"_s, u"yes_no_unknown"_s, incident.intoxicated);
    writer.label(u"incident.weapon"_s, u"yes_no_unknown"_s, incident.weapon);
    writer.put(u"incident.children_present"_s, incident.childrenPresent);
    writer.put(u"incident.injuries"_s, incident.injuries);
    writer.labels(u"incident.victim_position"_s, u"victim_positions"_s, incident.victimPosition);
    writer.put(u"incident.measures_taken"_s, incident.measuresTaken);
    writer.label(u"incident.article"_s, u"articles"_s, incident.article);
    writer.put(u"incident.narrative"_s, incident.narrative);
    for (const Evidence &piece : incident.evidence) {
        ValueWriter item = writer.item();
        item.label(u"kind"_s, u"evidence_kinds"_s, piece.kind);
        item.put(u"note"_s, piece.note);
        writer.add(u"incident.evidence"_s, std::move(item));
    }
    putReporter(writer, people);
    putChildLine(writer, incident);
}

Result<PaperSource> incidentPaper(const PaperContext &context)
{
    const auto people = incidentPeople(context.session, IncidentId{context.request.record});
    if (!people)
        return fail(u"not-found"_s, u"record"_s);
    const auto recipient = recipientOf(context, people->victims);
    if (!recipient)
        return fail(recipient.error());
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"incident"_s;
    source.number = people->incident.kuiNumber;
    source.recipient = *recipient;
    const Account officer = officerOf(context.session, people->incident.recordedBy);
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, officer);
        putIncident(writer, *people);
        writer.put(u"circumstances"_s, people->incident.narrative);
        putPerson(writer, u"offender."_s, u"full_name"_s, people->offender);
        putVictims(writer, people->victims, *recipient, context.audience);
        putChildren(writer, people->victims, local::date(people->incident.detectedAt));
        // Who is not the sheet's reader may not read of the other there.
        putPerson(writer, u"person."_s, u"full_name"_s, concerned(*people, context.request.recipient),
                  !context.request.recipient || context.audience != forms::Audience::Offender);
    });
    source.texts = {{u"narrative"_s, {u"incident.narrative"_s, u"circumstances"_s}, people->incident.narrative, true},
                    {u"injuries"_s, {u"incident.injuries"_s}, {people->incident.injuries, {}}, false},
                    {u"measures_taken"_s, {u"incident.measures_taken"_s}, {people->incident.measuresTaken, {}}, false}};
    source.sealed = sealedFrom(*people);
    return source;
}

} // namespace qorgan::casework
