// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/approvals.h"
#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/fieldpath.h"
#include "casework/issuedefaults.h"
#include "casework/measurefacts.h"
#include "casework/measureacts.h"
#include "casework/measurecard.h"
#include "casework/personreference.h"
#include "casework/reason.h"
#include "law/admissibility.h"
#include "storage/register.h"

#include <algorithm>
#include <tuple>

namespace qorgan::casework {

using namespace base;
using domain::Incident;
using domain::Measure;
using domain::MeasureKind;
using domain::Person;
using domain::PersonId;
using security::Permission;

namespace {

constexpr qsizetype ShortestOverrideReason = 10;

/// One measure on its way into the register, inside the unit of work.
struct Issuing {
    Session &session;
    const MeasureDraft &draft;
    const Incident &incident;
    Measure measure;
    std::optional<Person> offender;
    std::vector<Warning> warnings;
};

Result<void> takeTexts(Issuing &issuing)
{
    const MeasureDraft &draft = issuing.draft;
    Measure &measure = issuing.measure;
    TextChecks checks;
    measure.circumstances = checks.narrative(draft.circumstances, u"circumstances"_s);
    if (measure.circumstances.isEmpty())
        measure.circumstances = issuing.incident.narrative;
    measure.place = checks.shortText(draft.place, u"place"_s);
    if (measure.place.isEmpty())
        measure.place = defaultPlace(issuing.session.unit(), measure.circumstances);
    for (const QString &kind : checks.codes(draft.restrictions, u"restrictions"_s, u"restrictions"_s))
        measure.restrictions.push_back({kind});
    if (checks.finding())
        return fail(*checks.finding());
    measure.issuedAt = draft.issuedAt.value_or(defaultIssueTime(issuing.session.now(), issuing.incident));
    return {};
}

Result<void> takeOffender(Issuing &issuing)
{
    PersonReference reference = issuing.draft.offender;
    if (reference.isEmpty())
        reference.id = issuing.incident.offender;
    auto offender = resolvePerson(issuing.session, reference, u"offender"_s, issuing.warnings);
    if (!offender)
        return fail(offender.error());
    issuing.offender = std::move(*offender);
    if (issuing.offender)
        issuing.measure.offender = issuing.offender->id;
    return {};
}

/// The known victims, each once; one nobody could name yet is no part of a pair (R11).
Result<void> takeVictims(Issuing &issuing)
{
    std::vector<PersonReference> references;
    if (issuing.draft.victims)
        references = *issuing.draft.victims;
    else
        for (const domain::Victim &victim : issuing.incident.victims)
            references.push_back({victim.person, {}});
    auto &victims = issuing.measure.victims;
    for (std::size_t i = 0; i < references.size(); ++i) {
        const auto victim = resolvePerson(issuing.session, references[i], roleAt(u"victims"_s, i),
                                          issuing.warnings);
        if (!victim)
            return fail(victim.error());
        if (*victim && std::find(victims.begin(), victims.end(), (*victim)->id) == victims.end())
            victims.push_back((*victim)->id);
    }
    return {};
}

/// R11: the numbers of the measures of that kind, of the offender and one of the victims, that stand beside this one.
QStringList measuresBeside(const Issuing &issuing)
{
    const Measure &measure = issuing.measure;
    auto &measures = issuing.session.store().measures();
    QStringList numbers;
    if (!law::isOneForPair(measure.kind, measure.issuedAt))
        return numbers;
    for (const PersonId &victim : measure.victims)
        for (const auto &other : measures.ofPair(measure.kind, measure.offender, victim, measure.issuedAt))
            if (law::standsBeside(factsOf(other), measure.kind, measure.issuedAt, issuing.session.now()))
                numbers.append(other.number);
    numbers.removeDuplicates();
    return numbers;
}

/// The law has admitted a second order for the pair with the reason given: a head alone may give it.
Result<void> admitOverride(Issuing &issuing)
{
    if (!issuing.session.may(Permission::OverrideRules))
        return fail(u"override-needs-head"_s, u"override"_s);
    auto reason = checkedReason(issuing.draft.overrideReason, u"override"_s, ShortestOverrideReason);
    if (!reason)
        return fail(reason.error());
    issuing.measure.overrideReason = std::move(*reason);
    return {};
}

Result<void> admit(Issuing &issuing)
{
    Measure &measure = issuing.measure;
    law::Issue issue;
    issue.kind = measure.kind;
    issue.now = issuing.session.now();
    issue.issuedAt = measure.issuedAt;
    issue.detectedAt = issuing.incident.detectedAt;
    issue.offender = issuing.offender ? &*issuing.offender : nullptr;
    issue.victims = measure.victims;
    issue.restrictions = measure.restrictions;
    issue.circumstances = measure.circumstances;
    issue.activeOrders = measuresBeside(issuing);
    issue.overrideReason = issuing.draft.overrideReason;
    auto admission = law::admitIssue(issue);
    if (!admission)
        return fail(admission.error());
    measure.basis = admission->basis;
    measure.termRule = admission->termRule;
    issuing.warnings.insert(issuing.warnings.end(), admission->warnings.begin(), admission->warnings.end());
    return issue.activeOrders.isEmpty() ? Result<void>() : admitOverride(issuing);
}

/// Takes the number and writes the measure with its entries.
void record(Issuing &issuing)
{
    Session &session = issuing.session;
    Measure &measure = issuing.measure;
    const Instant now = session.now();
    measure.id = issuing.draft.id.value_or(domain::MeasureId{session.ids().next(now)});
    measure.issuedBy = session.account().id;
    measure.needsApproval = needsApproval(session, measure.kind);
    const int year = local::date(measure.issuedAt).year();
    const int sequence = session.store().measures().takeSequence(measure.kind, year);
    const QString prefix = session.unit().numberPrefix.isEmpty() ? session.unit().code : session.unit().numberPrefix;
    measure.number = u"%1/%2/%3"_s.arg(prefix).arg(year).arg(sequence);
    session.store().measures().add(measure, year, sequence, now);
    enter(session, actOn(measure.kind, u"issued"_s), u"measure"_s, measure.id.uuid,
          {u"offender"_s, u"victims"_s, u"issued_at"_s, u"place"_s, u"restrictions"_s, u"circumstances"_s},
          u"restrictions %1, victims %2"_s.arg(measure.restrictions.size()).arg(measure.victims.size()));
    if (!measure.overrideReason.isEmpty())
        enter(session, u"rule.overridden"_s, u"measure"_s, measure.id.uuid, {u"override"_s}, u"R11"_s);
}

/// The measure of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<MeasureCard>> issuedBefore(Session &session, MeasureKind kind, const MeasureDraft &draft)
{
    auto known = draft.id ? session.store().measures().find(*draft.id) : std::nullopt;
    if (!known)
        return std::nullopt;
    if (known->kind != kind || known->incident != draft.incident)
        return fail(u"id-in-use"_s, u"id"_s);
    return cardOf(session, std::move(*known));
}

Result<Accepted<MeasureCard>> issue(Session &session, MeasureKind kind, const MeasureDraft &draft)
{
    auto before = issuedBefore(session, kind, draft);
    if (!before)
        return fail(before.error());
    if (*before)
        return Accepted<MeasureCard>{std::move(**before), {}};
    const auto incident = session.store().incidents().find(draft.incident);
    if (!incident)
        return fail(u"not-found"_s, u"incident"_s);
    Issuing issuing{session, draft, *incident, {}, {}, {}};
    issuing.measure.kind = kind;
    issuing.measure.incident = incident->id;
    for (const auto step : {takeTexts, takeOffender, takeVictims, admit})
        if (const auto done = step(issuing); !done)
            return fail(done.error());
    record(issuing);
    return Accepted<MeasureCard>{cardOf(session, std::move(issuing.measure)), std::move(issuing.warnings)};
}

} // namespace

Result<Accepted<MeasureCard>> issueMeasure(Session &session, MeasureKind kind, const MeasureDraft &draft)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, actOn(kind, u"issued"_s)); !permitted)
        return fail(permitted.error());
    auto issued = session.store().write([&] { return issue(session, kind, draft); });
    // The refused act left nothing behind; that it was refused stays.
    if (!issued && issued.error().code == u"override-needs-head")
        std::ignore = session.require(Permission::OverrideRules, u"rule.overridden"_s);
    return issued;
}

} // namespace qorgan::casework
