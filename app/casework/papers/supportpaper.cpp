// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "domain/phone.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;

namespace {

PaperSource sourceOf(const PaperContext &context, const QString &kind, const std::optional<IncidentPeople> &people)
{
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = kind;
    if (people) {
        source.number = people->incident.kuiNumber;
        source.sealed = sealedFrom(*people);
        source.texts.push_back({u"narrative"_s, {u"incident.narrative"_s, u"circumstances"_s}, people->incident.narrative, true});
    }
    return source;
}

bool isAmong(const std::vector<Person> &persons, PersonId id)
{
    return std::any_of(persons.begin(), persons.end(), [&](const Person &person) { return person.id == id; });
}

void putReferral(ValueWriter &writer, const Referral &referral)
{
    writer.label(u"referral.to"_s, u"referral_recipients"_s, referral.to);
    writer.date(u"referral.date"_s, referral.referredOn);
    if (!referral.consent.isEmpty()) {
        writer.flag(u"referral.consent_given"_s, referral.consent == "given"_L1);
        writer.flag(u"referral.consent_refused"_s, referral.consent == "refused"_L1);
        writer.flag(u"referral.consent_not_required"_s, referral.consent == "not_required"_L1);
    }
    writer.put(u"referral.note"_s, referral.note);
    writer.label(u"referral.outcome"_s, u"referral_outcomes"_s, referral.outcome);
    writer.label(u"addressee.name"_s, u"referral_recipients"_s, referral.to);
    const auto place = referral.organisation ? writer.session().store().support().organisation(*referral.organisation)
                                             : std::nullopt;
    if (!place)
        return;
    writer.put(u"organisation.name"_s, place->name);
    writer.put(u"organisation.address"_s, place->address);
    writer.put(u"organisation.phone"_s, readablePhone(place->phone));
    writer.put(u"organisation.licence"_s, place->licence);
    writer.put(u"addressee.name"_s, place->name);
    writer.put(u"addressee.address"_s, place->address);
}

/// The incident behind a sheet, with its people. The shelter's own address stays where the table of names puts it.
void putCaseOf(ValueWriter &writer, const std::optional<IncidentPeople> &people, Audience audience)
{
    if (!people)
        return;
    putIncident(writer, *people);
    writer.put(u"circumstances"_s, people->incident.narrative);
    putPerson(writer, u"offender."_s, u"full_name"_s, people->offender);
    putVictims(writer, people->victims, {}, audience);
    putChildren(writer, people->victims, local::date(people->incident.detectedAt));
}

} // namespace

Result<PaperSource> conversationPaper(const PaperContext &context)
{
    const auto held = context.session.store().cases().conversation(context.request.record);
    if (!held)
        return fail(u"not-found"_s, u"record"_s);
    const auto people = incidentPeople(context.session, held->incident);
    PaperSource source = sourceOf(context, u"conversation"_s, people);
    const Person person = personOf(context.session, held->person);
    const bool isVictim = people && isAmong(people->victims, person.id);
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putCaseOf(writer, people, context.audience);
        if (isVictim)
            putProtected(writer, person);
        else
            putPerson(writer, u"person."_s, u"full_name"_s, person);
        writer.moment(u"conversation.date"_s, u"conversation.time"_s, held->heldAt);
        writer.put(u"conversation.minutes"_s, std::optional(held->minutes));
        writer.put(u"conversation.place"_s, held->place);
        writer.labels(u"conversation.present"_s, u"conversation_presence"_s, held->present);
        writer.put(u"conversation.note"_s, held->note);
    });
    source.texts.push_back({u"note"_s, {u"conversation.note"_s}, held->note, true});
    source.texts.push_back({u"place"_s, {u"conversation.place"_s}, {held->place, {}}, false});
    return source;
}

Result<PaperSource> referralPaper(const PaperContext &context)
{
    const auto referral = context.session.store().support().referral({context.request.record});
    if (!referral)
        return fail(u"not-found"_s, u"record"_s);
    const auto people = incidentPeople(context.session, referral->incident);
    PaperSource source = sourceOf(context, u"referral"_s, people);
    const Person person = personOf(context.session, referral->person);
    source.recipient = person.id;
    source.noPost = person.safeContact.noPost;
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putCaseOf(writer, people, context.audience);
        putProtected(writer, person);
        putReferral(writer, *referral);
    });
    source.texts.push_back({u"note"_s, {u"referral.note"_s}, {referral->note, {}}, false});
    return source;
}

Result<PaperSource> detentionPaper(const PaperContext &context)
{
    const auto detention = context.session.store().cases().detention(context.request.record);
    if (!detention)
        return fail(u"not-found"_s, u"record"_s);
    const auto people = incidentPeople(context.session, detention->incident);
    PaperSource source = sourceOf(context, u"detention"_s, people);
    const Person person = personOf(context.session, detention->person);
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putCaseOf(writer, people, context.audience);
        putPerson(writer, u"offender."_s, u"full_name"_s, person);
        putPerson(writer, u"person."_s, u"full_name"_s, person);
        writer.moment(u"detention.from_date"_s, u"detention.from_time"_s, detention->from);
        if (detention->until)
            writer.moment(u"detention.until_date"_s, u"detention.until_time"_s, *detention->until);
        writer.put(u"detention.ground"_s, detention->ground);
    });
    source.texts.push_back({u"ground"_s, {u"detention.ground"_s}, {detention->ground, {}}, false});
    return source;
}

} // namespace qorgan::casework
