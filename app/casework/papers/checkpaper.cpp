// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "law/rulebook.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

/// What the sheets of a check and of a breach share: the measure, its offender and whom it protects.
struct UnderMeasure {
    Measure measure;
    IncidentPeople people;
};

std::optional<UnderMeasure> underMeasure(Session &session, MeasureId id)
{
    const auto measure = session.store().measures().find(id);
    if (!measure)
        return {};
    UnderMeasure under{*measure, incidentPeople(session, measure->incident).value_or(IncidentPeople())};
    under.people.offender = personOf(session, measure->offender);
    under.people.victims = personsOf(session, measure->victims);
    return under;
}

Result<PaperSource> sourceOf(const PaperContext &context, const UnderMeasure &under, const QString &recordKind)
{
    const auto recipient = recipientOf(context, under.people.victims);
    if (!recipient)
        return fail(recipient.error());
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = recordKind;
    source.number = under.measure.number;
    source.recipient = *recipient;
    source.sealed = sealedFrom(under.people);
    return source;
}

void putUnder(ValueWriter &writer, const UnderMeasure &under, const PaperSource &source, forms::Audience audience)
{
    if (!under.people.incident.id.isNull())
        putIncident(writer, under.people);
    putMeasure(writer, under.measure);
    putPerson(writer, u"offender."_s, u"full_name"_s, under.people.offender);
    putVictims(writer, under.people.victims, source.recipient, audience);
}

void putCheck(ValueWriter &writer, const ControlCheck &check)
{
    writer.moment(u"check.date"_s, u"check.time"_s, check.at);
    writer.flag(u"check.seen"_s, check.result == CheckResult::Seen);
    writer.flag(u"check.absent"_s, check.result == CheckResult::Absent);
    writer.label(u"check.sober"_s, u"yes_no_unknown"_s, check.sober);
    writer.label(u"check.intoxication"_s, u"intoxication_findings"_s, check.intoxication);
    writer.put(u"check.note"_s, check.note);
    if (check.victimAsked)
        writer.flag(u"check.victim_asked"_s, *check.victimAsked);
    if (check.newFacts)
        writer.flag(u"check.new_facts"_s, *check.newFacts);
    for (const CheckQuestion &question : writer.session().store().measures().openQuestions(check.measure)) {
        ValueWriter row = writer.item();
        row.put(u"text"_s, question.text);
        writer.add(u"check.questions"_s, std::move(row));
    }
}

void putBreach(ValueWriter &writer, const Breach &breach)
{
    writer.moment(u"breach.date"_s, u"breach.time"_s, breach.at);
    writer.label(u"breach.restriction"_s, u"restrictions"_s, breach.restriction);
    writer.put(u"breach.how"_s, breach.how);
    writer.put(u"breach.article"_s, breach.article);
    writer.put(u"breach.protocol_number"_s, breach.protocolNumber);
    writer.date(u"breach.protocol_date"_s, breach.protocolOn);
    if (const auto file = breach.caseFile ? writer.session().store().cases().caseFile(*breach.caseFile) : std::nullopt)
        writer.put(u"case.number"_s, file->number);
}

} // namespace

Result<PaperSource> checkPaper(const PaperContext &context)
{
    const auto check = context.session.store().measures().check({context.request.record});
    const auto under = check ? underMeasure(context.session, check->measure) : std::nullopt;
    if (!under)
        return fail(u"not-found"_s, u"record"_s);
    auto source = sourceOf(context, *under, u"check"_s);
    if (!source)
        return source;
    source->values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putUnder(writer, *under, *source, context.audience);
        putCheck(writer, *check);
    });
    source->texts = {{u"note"_s, {u"check.note"_s}, {check->note, {}}, false},
                     {u"circumstances"_s, {u"circumstances"_s}, under->measure.circumstances, true}};
    return source;
}

Result<PaperSource> breachPaper(const PaperContext &context)
{
    const auto breach = context.session.store().cases().breach({context.request.record});
    const auto under = breach ? underMeasure(context.session, breach->measure) : std::nullopt;
    if (!under)
        return fail(u"not-found"_s, u"record"_s);
    auto source = sourceOf(context, *under, u"breach"_s);
    if (!source)
        return source;
    source->values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putUnder(writer, *under, *source, context.audience);
        putBreach(writer, *breach);
    });
    source->texts = {{u"how"_s, {u"breach.how"_s}, {breach->how, {}}, false}, {u"circumstances"_s, {u"circumstances"_s}, under->measure.circumstances, true}};
    return source;
}

} // namespace qorgan::casework
