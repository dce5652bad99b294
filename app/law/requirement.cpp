// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/requirement.h"

#include <algorithm>

namespace qorgan::law {

using base::Instant;
using domain::MeasureState;
using domain::RequirementState;
using domain::RestrictionState;
using domain::TrackedRestriction;

RequirementState requirementState(const MeasureFacts &facts, Instant now)
{
    switch (stateOf(facts, now)) {
    case MeasureState::Issued: return RequirementState::Granted;
    case MeasureState::Served: return RequirementState::InForce;
    case MeasureState::Expired: return RequirementState::Expired;
    case MeasureState::Cancelled:
    case MeasureState::Replaced: break;
    }
    return RequirementState::Cancelled;
}

RequirementState motionState(const std::optional<domain::CourtDecision> &decision)
{
    if (!decision)
        return RequirementState::Filed;
    return decision->outcome == domain::MotionOutcome::Refused ? RequirementState::Refused : RequirementState::Granted;
}

std::optional<Instant> endOfRestriction(const RequirementFacts &facts, const TrackedRestriction &restriction, Instant now)
{
    std::optional<Instant> end = endOf(facts.measure, now);
    if (!end)
        end = facts.measure.endsAt;
    if (restriction.endsAt && (!end || *restriction.endsAt < *end))
        end = restriction.endsAt;
    if (happened(restriction.liftedAt, now) && (!end || *restriction.liftedAt < *end))
        end = restriction.liftedAt;
    return end;
}

RestrictionState restrictionState(const RequirementFacts &facts, const TrackedRestriction &restriction, Instant now)
{
    const auto end = endOfRestriction(facts, restriction, now);
    if (happened(end, now))
        return end == restriction.liftedAt ? RestrictionState::Lifted : RestrictionState::Ended;
    return requirementState(facts.measure, now) == RequirementState::Granted ? RestrictionState::Granted
                                                                            : RestrictionState::InForce;
}

std::vector<AppearanceWindow> appearanceWindows(const RequirementFacts &facts, Instant now)
{
    std::vector<AppearanceWindow> windows;
    const MeasureFacts &measure = facts.measure;
    if (!facts.appearancesPerMonth || !measure.servedAt || !measure.endsAt)
        return windows;
    const QDate start = base::local::date(*measure.servedAt);
    const QDate lastDay = base::local::date(*measure.endsAt);
    for (int month = 0;; ++month) {
        AppearanceWindow window;
        window.from = base::addMonthsClamped(start, month);
        const QDate next = base::addMonthsClamped(start, month + 1);
        const bool last = lastDay <= next;
        window.to = last ? lastDay : next.addDays(-1);
        window.dueAt = base::local::endOfDay(window.to);
        window.required = *facts.appearancesPerMonth;
        window.made = static_cast<int>(
            std::count_if(facts.appearances.begin(), facts.appearances.end(), [&](Instant at) {
                const QDate day = base::local::date(at);
                return at <= now && window.from <= day && day <= window.to;
            }));
        windows.push_back(window);
        if (last)
            return windows;
    }
}

std::optional<int> appearancesMissing(const RequirementFacts &facts, Instant now)
{
    if (requirementState(facts.measure, now) != RequirementState::InForce)
        return {};
    const QDate today = base::local::date(now);
    for (const AppearanceWindow &window : appearanceWindows(facts, now))
        if (window.from <= today && today <= window.to)
            return window.missing();
    return {};
}

namespace {

void addAppearances(std::vector<DueItem> &items, const RequirementFacts &facts, Instant now, const DutyRules &rules)
{
    for (const AppearanceWindow &window : appearanceWindows(facts, now)) {
        if (window.missing() == 0)
            continue;
        const DueState state = dueStateAt(window.dueAt, now, rules.dueWindow);
        items.push_back({window.dueAt, rules.appearance, DueKind::Appearance, state,
                         static_cast<std::uint8_t>(window.missing())});
        if (state != DueState::Overdue)
            return;
    }
}

} // namespace

std::vector<DueItem> requirementItems(const RequirementFacts &facts, Instant now, const DutyTable &table)
{
    std::vector<DueItem> items;
    const DutyRules *rules = facts.measure.issuedAt <= now ? table.at(facts.measure.kind, facts.measure.issuedAt) : nullptr;
    const RequirementState state = requirementState(facts.measure, now);
    if (!rules || (state != RequirementState::Granted && state != RequirementState::InForce))
        return items;
    const bool begun = state == RequirementState::InForce;
    if (begun && rules->appearance)
        addAppearances(items, facts, now, *rules);
    for (const TrackedRestriction &restriction : facts.restrictions) {
        if (happened(endOfRestriction(facts, restriction, now), now))
            continue;
        const auto add = [&](DueKind kind, const Rule *rule, Instant dueAt) {
            items.push_back({dueAt, rule, kind, dueStateAt(dueAt, now, rules->dueWindow)});
        };
        if (restriction.kind == PsychologicalHelp && rules->attendance && !happened(facts.firstAttendance, now))
            add(DueKind::PsychologicalHelp, rules->attendance,
                base::local::endOfDay(facts.decidedOn().addDays(rules->attendanceDays)));
        if (begun && rules->eviction && restriction.endsAt)
            add(DueKind::EvictionEnd, rules->eviction, *restriction.endsAt);
    }
    return items;
}

std::optional<DueItem> hearingItem(QDate hearingOn, Instant filedAt, Instant now, const DutyTable &table)
{
    const DutyRules *rules = filedAt <= now ? table.at(domain::MeasureKind::CourtRequirement, filedAt) : nullptr;
    if (!rules || !rules->hearing)
        return {};
    const Instant dueAt = base::local::startOfDay(hearingOn);
    return DueItem{dueAt, rules->hearing, DueKind::Hearing, dueStateAt(dueAt, now, rules->dueWindow)};
}

} // namespace qorgan::law
