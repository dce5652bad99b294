// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "casework/requirementcard.h"
#include "domain/catalogue.h"
#include "law/rulebook.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

const RequestedRestriction *find(const std::vector<RequestedRestriction> &requested, const QString &kind)
{
    const auto found = std::find_if(requested.begin(), requested.end(),
                                    [&](const RequestedRestriction &one) { return one.kind == kind; });
    return found == requested.end() ? nullptr : &*found;
}

/// Every requirement the law of the day of filing knows, ticked or not, and what was asked for besides.
void putRequested(ValueWriter &writer, const Motion &motion)
{
    QStringList kinds = law::restrictionsOf(MeasureKind::CourtRequirement, motion.filedAt);
    for (const RequestedRestriction &one : motion.requested)
        if (!kinds.contains(one.kind))
            kinds.append(one.kind);
    for (const QString &kind : std::as_const(kinds)) {
        const RequestedRestriction *asked = find(motion.requested, kind);
        ValueWriter row = writer.item();
        putRestriction(row, kind, MeasureKind::CourtRequirement);
        row.flag(u"ticked"_s, asked != nullptr);
        if (asked)
            row.put(u"days"_s, asked->days);
        writer.add(u"requested"_s, std::move(row));
    }
}

void putGranted(ValueWriter &writer, const RequirementCard &card)
{
    if (!card.motion.decision || card.motion.decision->outcome == MotionOutcome::Refused)
        return;
    for (const RestrictionLine &line : card.restrictions) {
        ValueWriter row = writer.item();
        putRestriction(row, line.restriction.kind, MeasureKind::CourtRequirement);
        row.flag(u"ticked"_s, true);
        row.put(u"days"_s, line.restriction.days);
        writer.add(u"restrictions"_s, std::move(row));
    }
    writer.date(u"validity.from"_s, card.motion.decision->startsOn);
    writer.date(u"validity.to"_s, card.endsOn);
    writer.date(u"measure.ends_date"_s, card.endsOn);
}

/// One line for each time the person must come, with the day on which he came; visits fill the lines of their month.
void putSchedule(ValueWriter &writer, const RequirementCard &card)
{
    auto visit = card.appearances.begin();
    for (const AppearanceMonth &month : card.months)
        for (int time = 0; time < std::max(month.required, month.made); ++time) {
            ValueWriter row = writer.item();
            row.shortDay(u"from"_s, month.from);
            row.shortDay(u"to"_s, month.to);
            if (visit != card.appearances.end() && local::date(visit->at) <= month.to)
                row.shortDay(u"came"_s, local::date((visit++)->at));
            writer.add(u"schedule"_s, std::move(row));
        }
}

void putMotion(ValueWriter &writer, const RequirementCard &card)
{
    const Motion &motion = card.motion;
    writer.put(u"motion.court"_s, motion.court);
    writer.put(u"motion.case_number"_s, motion.caseNumber);
    writer.label(u"motion.article"_s, u"articles"_s, motion.article);
    writer.date(u"motion.filed_date"_s, local::date(motion.filedAt));
    writer.date(u"motion.hearing_date"_s, motion.hearingOn);
    if (motion.months > 0)
        writer.put(u"motion.months"_s, std::optional(motion.months));
    writer.put(u"motion.appearances"_s, card.appearancesPerMonth);
    writer.put(u"motion.characteristics"_s, motion.characteristics);
    if (const auto &decision = motion.decision) {
        writer.label(u"decision.outcome"_s, u"motion_outcomes"_s, code(decision->outcome));
        writer.date(u"decision.date"_s, decision->decidedOn);
        writer.put(u"decision.number"_s, decision->number);
        writer.date(u"decision.starts"_s, decision->startsOn);
        writer.put(u"decision.months"_s, decision->months);
        writer.put(u"decision.refusal"_s, decision->refusalReason);
    }
    if (card.help) {
        writer.put(u"help.visits"_s, card.help->visits);
        if (card.help->organisation)
            if (const auto place = writer.session().store().support().organisation(*card.help->organisation))
                writer.put(u"help.organisation"_s, place->name);
    }
}

void putBasis(ValueWriter &writer, const LegalBasis &basis)
{
    if (const law::Act *act = law::rulebook().act(basis.act))
        writer.put(u"legal_basis.act"_s, titleOf(act->name.in(writer.language())));
    writer.put(u"legal_basis.article"_s, basis.article);
}

} // namespace

Result<PaperSource> requirementPaper(const PaperContext &context)
{
    const auto card = requirementCard(context.session, {context.request.record});
    if (!card)
        return fail(u"not-found"_s, u"record"_s);
    std::vector<Person> victims;
    if (card->victim)
        victims.push_back(*card->victim);
    const auto recipient = recipientOf(context, victims);
    if (!recipient)
        return fail(recipient.error());
    IncidentPeople people = incidentPeople(context.session, card->motion.incident).value_or(IncidentPeople());
    people.offender = card->offender;
    people.victims = victims;
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"measure"_s;
    source.number = card->measure ? card->measure->number : card->motion.caseNumber;
    source.recipient = *recipient;
    const Account officer = officerOf(context.session, card->motion.filedBy);
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, officer);
        if (card->motion.incident)
            putIncident(writer, people);
        if (card->measure) {
            writer.label(u"measure.kind"_s, u"measure_kinds"_s, code(card->measure->kind));
            writer.put(u"measure.number"_s, card->measure->number);
            writer.moment(u"measure.issued_date"_s, u"measure.issued_time"_s, card->measure->issuedAt);
        }
        putBasis(writer, card->basis);
        if (card->accompanying)
            writer.put(u"court_basis.article"_s, card->accompanying->article);
        putLiability(writer, MeasureKind::CourtRequirement, local::date(card->motion.filedAt));
        putMotion(writer, *card);
        putRequested(writer, card->motion);
        putGranted(writer, *card);
        putSchedule(writer, *card);
        putPerson(writer, u"offender."_s, u"full_name"_s, card->offender);
        putVictims(writer, victims, *recipient, context.audience);
    });
    source.texts = {{u"characteristics"_s, {u"motion.characteristics"_s}, card->motion.characteristics, true}};
    source.sealed = sealedFrom(people);
    return source;
}

} // namespace qorgan::casework
