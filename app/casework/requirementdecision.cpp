// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/entry.h"
#include "casework/requirementcard.h"
#include "casework/requirementtexts.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::CourtDecision;
using domain::MeasureId;
using domain::MeasureKind;
using domain::Motion;
using domain::MotionOutcome;
using domain::RequestedRestriction;
using security::Permission;

namespace {

/// What the court decided, complete.
struct Decided {
    CourtDecision decision;
    std::vector<RequestedRestriction> restrictions;
    std::optional<int> appearancesPerMonth;
};

/// Granted in whole, what is not given is as the motion asked.
void takeWhatWasAsked(Decided &decided, const DecisionDraft &draft, const Motion &motion)
{
    if (decided.decision.outcome != MotionOutcome::Granted)
        return;
    if (!draft.months)
        decided.decision.months = motion.months;
    if (!draft.restrictions)
        decided.restrictions = motion.requested;
    if (!draft.appearancesPerMonth)
        decided.appearancesPerMonth = motion.appearancesPerMonth;
}

Result<Decided> checkedDecision(const DecisionDraft &draft, const Motion &motion)
{
    TextChecks checks;
    Decided decided;
    CourtDecision &decision = decided.decision;
    decision.outcome = draft.outcome;
    decision.number = checks.shortText(draft.number, u"number"_s);
    if (!draft.decidedOn)
        checks.refuse(u"required"_s, u"decided_on"_s);
    if (decision.number.isEmpty())
        checks.refuse(u"required"_s, u"number"_s);
    decision.decidedOn = draft.decidedOn.value_or(QDate());
    if (draft.outcome == MotionOutcome::Refused) {
        decision.refusalReason = checks.longText(draft.refusalReason, u"refusal_reason"_s);
    } else {
        decision.startsOn = draft.startsOn;
        decision.months = draft.months;
        decided.appearancesPerMonth = draft.appearancesPerMonth;
        if (draft.restrictions)
            decided.restrictions = checkedRestrictions(checks, *draft.restrictions, u"restrictions"_s);
        takeWhatWasAsked(decided, draft, motion);
    }
    if (checks.finding())
        return fail(*checks.finding());
    return decided;
}

/// What was granted is a measure with a number of its own series, in the name of the officer who asked for it.
void recordMeasure(Session &session, const Motion &motion, const Decided &decided, const law::GrantedTerms &terms)
{
    auto &measures = session.store().measures();
    domain::Measure measure;
    measure.id = motion.id;
    measure.kind = MeasureKind::CourtRequirement;
    measure.incident = motion.incident.value_or(domain::IncidentId{});
    measure.offender = motion.offender;
    if (motion.victim)
        measure.victims.push_back(*motion.victim);
    measure.issuedAt = terms.issuedAt;
    measure.place = motion.court;
    measure.basis = terms.basis;
    measure.termRule = terms.termRule;
    for (const domain::TrackedRestriction &restriction : terms.restrictions)
        measure.restrictions.push_back({restriction.kind});
    measure.issuedBy = motion.filedBy;
    const int year = decided.decision.decidedOn.year();
    const int sequence = measures.takeSequence(measure.kind, year);
    const QString prefix = session.unit().numberPrefix.isEmpty() ? session.unit().code : session.unit().numberPrefix;
    measure.number = u"%1/%2/%3"_s.arg(prefix).arg(year).arg(sequence);
    measures.add(measure, year, sequence, session.now());
    session.store().requirements().setTerms(measure.id, terms.startsAt, terms.endsAt, decided.appearancesPerMonth,
                                            terms.restrictions);
}

Result<Accepted<RequirementCard>> decide(Session &session, MeasureId id, const DecisionDraft &draft)
{
    const auto summary = motionOf(session, id);
    if (!summary)
        return fail(summary.error());
    const Motion motion = session.store().requirements().whole(*summary);
    // What was decided stays decided, whatever the second decision says of itself.
    if (const auto open = law::admitOpen(motion); !open)
        return fail(open.error());
    const auto decided = checkedDecision(draft, motion);
    if (!decided)
        return fail(decided.error());
    const auto offender = session.store().persons().find(motion.offender).value_or(domain::Person{});
    const auto terms = law::admitDecision(motion, decided->decision, decided->restrictions,
                                          decided->appearancesPerMonth, offender, session.now());
    if (!terms)
        return fail(terms.error());
    session.store().requirements().setDecision(id, decided->decision, session.now());
    QStringList fields{u"outcome"_s, u"decided_on"_s, u"number"_s};
    if (*terms) {
        recordMeasure(session, motion, *decided, **terms);
        fields << u"starts_on"_s << u"months"_s << u"restrictions"_s;
    }
    enter(session, u"motion.decided"_s, u"measure"_s, id.uuid, fields, domain::code(decided->decision.outcome));
    auto card = requirementCard(session, id);
    if (!card)
        return fail(card.error());
    return Accepted<RequirementCard>{std::move(*card), *terms ? (*terms)->warnings : std::vector<Warning>()};
}

} // namespace

Result<Accepted<RequirementCard>> decideMotion(Session &session, MeasureId id, const DecisionDraft &draft)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"motion.decided"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&] { return decide(session, id, draft); });
}

} // namespace qorgan::casework
