// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/requirementcard.h"

#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "law/explain.h"
#include "law/history.h"
#include "law/terms.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using domain::MeasureKind;
using domain::RequirementState;
using security::Permission;
using storage::MotionSummary;
using storage::RequirementStore;

Result<MotionSummary> motionOf(Session &session, MeasureId id)
{
    auto motion = session.store().requirements().summary(id);
    if (!motion)
        return fail(u"not-found"_s, u"id"_s);
    return std::move(*motion);
}

Result<GrantedRequirement> requirementOf(Session &session, MeasureId id, const QString &otherwise)
{
    auto motion = session.store().requirements().summary(id);
    if (!motion && !otherwise.isEmpty() && session.store().measures().summary(id))
        return fail(otherwise, u"id"_s);
    if (!motion)
        return fail(u"not-found"_s, u"id"_s);
    if (!motion->granted)
        return fail(u"not-granted"_s, u"id"_s);
    auto kept = session.store().requirements().keptBy({motion->granted->row});
    law::RequirementFacts facts = factsOf(*motion->granted, std::move(kept.front()));
    return GrantedRequirement{std::move(*motion), std::move(facts)};
}

law::RequirementFacts factsOf(const storage::GrantedFacts &granted, storage::KeptRequirement kept)
{
    law::RequirementFacts facts;
    facts.measure.kind = MeasureKind::CourtRequirement;
    facts.measure.issuedAt = granted.issuedAt;
    facts.measure.servedAt = granted.servedAt;
    facts.measure.endsAt = granted.endsAt;
    facts.measure.cancelledAt = granted.cancelledAt;
    facts.measure.replacedAt = granted.replacedAt;
    facts.appearancesPerMonth = kept.appearancesPerMonth;
    facts.appearances = std::move(kept.appearances);
    facts.restrictions = std::move(kept.restrictions);
    facts.firstAttendance = kept.firstAttendance;
    return facts;
}

RequirementState stateOf(const MotionSummary &motion, Instant now)
{
    return motion.granted ? law::requirementState(factsOf(*motion.granted, {}).measure, now)
                          : law::motionState(motion.motion.decision);
}

std::vector<RestrictionLine> linesOf(const std::vector<domain::RequestedRestriction> &requested, RequirementState state)
{
    const auto lineState = state == RequirementState::Refused ? domain::RestrictionState::Refused
                                                              : domain::RestrictionState::Requested;
    std::vector<RestrictionLine> lines;
    for (const domain::RequestedRestriction &restriction : requested)
        lines.push_back({{restriction.kind, restriction.days, {}, {}, {}}, lineState, {}});
    return lines;
}

std::vector<RestrictionLine> linesOf(const law::RequirementFacts &facts, Instant now)
{
    std::vector<RestrictionLine> lines;
    for (const domain::TrackedRestriction &restriction : facts.restrictions) {
        const auto end = law::endOfRestriction(facts, restriction, now);
        lines.push_back({restriction, law::restrictionState(facts, restriction, now),
                         end ? std::optional(local::date(*end)) : std::nullopt});
    }
    return lines;
}

domain::LegalBasis basisOf(const MotionSummary &motion)
{
    if (motion.granted)
        return motion.granted->basis;
    const auto &decision = motion.motion.decision;
    const Instant day = decision ? local::startOfDay(decision->decidedOn) : motion.motion.filedAt;
    return law::legalBasis(MeasureKind::CourtRequirement, day).value_or(domain::LegalBasis{});
}

std::optional<QDate> endDayOf(const law::RequirementFacts &facts, Instant now)
{
    const auto end = law::endOf(facts.measure, now);
    const auto last = end ? end : facts.measure.endsAt;
    return last ? std::optional(local::date(*last)) : std::nullopt;
}

std::optional<int> protectionGapOf(Session &session, const domain::Motion &motion)
{
    if (!motion.victim || !motion.hearingOn)
        return {};
    const Instant until = motion.decision ? local::startOfDay(motion.decision->decidedOn) : session.now();
    std::optional<Instant> end;
    for (const auto &order : session.store().measures().ofPair(MeasureKind::ProtectiveOrder, motion.offender,
                                                               *motion.victim, motion.filedAt)) {
        const law::MeasureFacts facts = factsOf(order);
        const bool inForce = law::inForce(law::stateOf(facts, motion.filedAt)) || law::inForce(law::stateOf(facts, until));
        const auto ends = law::endOf(facts, until);
        if (inForce && ends && (!end || *end < *ends))
            end = ends;
    }
    return law::protectionGapDays(end, *motion.hearingOn);
}

namespace {

void addAppearances(RequirementCard &card, const law::RequirementFacts &facts, Instant now)
{
    const QDate today = local::date(now);
    for (const law::AppearanceWindow &window : law::appearanceWindows(facts, now))
        card.months.push_back({window.from, window.to, window.dueAt, window.required, window.made, window.dueAt < now,
                               window.from <= today && today <= window.to});
    card.appearancesMissing = law::appearancesMissing(facts, now);
}

void addHelp(Session &session, RequirementCard &card, const law::RequirementFacts &facts)
{
    const MeasureId id = card.motion.id;
    const bool ordered = std::any_of(facts.restrictions.begin(), facts.restrictions.end(),
                                     [](const auto &restriction) { return restriction.kind == law::PsychologicalHelp; });
    if (!ordered)
        return;
    card.firstAttendanceDue = law::firstAttendanceDue(facts.decidedOn());
    card.help = session.store().requirements().helpCourse(id);
    card.attendances = session.store().requirements().visits(RequirementStore::VisitKind::Attendance, id);
}

} // namespace

Result<RequirementCard> requirementCard(Session &session, MeasureId id)
{
    const auto summary = motionOf(session, id);
    if (!summary)
        return fail(summary.error());
    auto &store = session.store();
    const Instant now = session.now();
    RequirementCard card;
    card.motion = store.requirements().whole(*summary);
    card.state = stateOf(*summary, now);
    // References hold: a person of a motion is never taken out of the register.
    card.offender = store.persons().find(card.motion.offender).value_or(domain::Person{});
    if (card.motion.victim)
        card.victim = store.persons().find(*card.motion.victim);
    card.basis = basisOf(*summary);
    const Instant basisDay = card.motion.decision ? local::startOfDay(card.motion.decision->decidedOn)
                                                  : card.motion.filedAt;
    card.accompanying = law::accompanyingBasis(MeasureKind::CourtRequirement, basisDay);
    const auto cited = [&card](Language language) {
        const QString main = law::citation(card.basis, language);
        return card.accompanying ? QString(main + u", "_s + law::citation(*card.accompanying, language)) : main;
    };
    card.citation = {cited(Language::Kazakh), cited(Language::Russian), cited(Language::English)};
    card.protectionGapDays = protectionGapOf(session, card.motion);
    if (const auto filer = store.accounts().find(card.motion.filedBy))
        card.officer = {filer->id, filer->login, filer->fullName, filer->section};
    card.appearancesPerMonth = card.motion.appearancesPerMonth;
    if (!summary->granted) {
        card.restrictions = linesOf(card.motion.requested, card.state);
        return card;
    }
    card.measure = store.measures().find(id);
    const law::RequirementFacts facts = factsOf(*summary->granted,
                                                std::move(store.requirements().keptBy({summary->granted->row}).front()));
    card.restrictions = linesOf(facts, now);
    card.endsOn = endDayOf(facts, now);
    card.appearancesPerMonth = facts.appearancesPerMonth;
    addAppearances(card, facts, now);
    card.appearances = store.requirements().visits(RequirementStore::VisitKind::Appearance, id);
    addHelp(session, card, facts);
    card.checks = store.measures().checks(id);
    return card;
}

Result<RequirementCard> openRequirement(Session &session, MeasureId id)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"requirement.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<RequirementCard> {
        auto card = requirementCard(session, id);
        if (card)
            enter(session, u"requirement.opened"_s, u"measure"_s, id.uuid);
        return card;
    });
}

QStringList requirementRestrictions(Session &session)
{
    return law::restrictionsOf(MeasureKind::CourtRequirement, session.now());
}

} // namespace qorgan::casework
