// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/requirements.h"
#include "casework/watch.h"
#include "exchange/demosimulation.h"
#include "law/requirement.h"
#include "law/terms.h"

#include <algorithm>
#include <array>

namespace qorgan::exchange {

using namespace base;
using domain::MeasureId;
using domain::MotionOutcome;

namespace {

constexpr qint64 Minute = 60'000;
/// On which day after the end of an order an officer calls, a little before each reminder or on its day (R13).
constexpr std::array CallDays{13, 44, 89};
/// The unit has called for half a year: what was before the program's reminders nobody wrote down.
constexpr int DaysOfCalling = 180;

Instant onDay(QDate day, int minute)
{
    return local::startOfDay(day) + Span{minute * Minute};
}

} // namespace

/// After about one order in five the unit asks the court for more. It draws from dice of its own: what else happens
/// stays as it was without it.
void DemoSimulation::planMotion(const Household &home, domain::IncidentId incident)
{
    if (m_courtDice.chance(200))
        plan(onDay(local::date(*m_time).addDays(m_courtDice.between(2, 20)), m_courtDice.between(9 * 60, 18 * 60)),
             [this, home, incident] { return fileMotion(home, incident); });
}

/// Nearly every motion asks for sobriety; the dwelling and the psychologist are rare.
std::vector<domain::RequestedRestriction> DemoSimulation::restrictionsAskedFor()
{
    std::vector<domain::RequestedRestriction> asked;
    if (m_courtDice.chance(880))
        asked.push_back({u"alcohol"_s, {}});
    if (asked.empty() || m_courtDice.chance(550))
        asked.push_back({u"contact"_s, {}});
    if (m_courtDice.chance(50))
        asked.push_back({u"weapons"_s, {}});
    if (m_courtDice.chance(30))
        asked.push_back({law::Eviction.toString(), m_courtDice.between(10, 30)});
    if (m_courtDice.chance(60) && law::firstAttendanceDue(local::date(*m_time)))
        asked.push_back({law::PsychologicalHelp.toString(), {}});
    return asked;
}

Result<void> DemoSimulation::fileMotion(const Household &home, domain::IncidentId incident)
{
    actAsInspector(*home);
    casework::MotionDraft draft;
    draft.offender.id = home->offender->id;
    if (!home->victims.empty())
        draft.victim.id = home->victims.front().id;
    draft.incident = incident;
    draft.court = m_courtNotes.note(u"court"_s, home->kazakh);
    draft.article = u"73"_s;
    draft.hearingOn = local::date(*m_time).addDays(m_courtDice.between(3, 18));
    draft.requested = restrictionsAskedFor();
    constexpr std::array Months{3, 6, 9, 12};
    constexpr std::array MonthWeights{350, 400, 100, 150};
    draft.months = Months[static_cast<std::size_t>(m_courtDice.weighted(MonthWeights))];
    if (m_courtDice.chance(600))
        draft.appearancesPerMonth = m_courtDice.between(1, m_courtDice.chance(150) ? 4 : 2);
    (home->kazakh ? draft.characteristics.kk : draft.characteristics.ru) = m_courtNotes.note(u"characteristics"_s,
                                                                                             home->kazakh);
    const auto filed = casework::fileMotion(m_session, draft);
    if (!filed)
        return fail(filed.error());
    planDecision(home, filed->value.motion.id, *draft.hearingOn);
    return {};
}

void DemoSimulation::planDecision(const Household &home, MeasureId motion, QDate hearingOn)
{
    constexpr std::array Hearing{880, 90, 30}; // decided, put off, and one nobody wrote down
    const int hearing = m_courtDice.weighted(Hearing);
    const Instant at = onDay(hearingOn, m_courtDice.between(10 * 60, 17 * 60));
    if (hearing == 0)
        plan(at, [this, home, motion] { return decide(home, motion); });
    else if (hearing == 1)
        plan(at, [this, home, motion] { return putOff(home, motion); });
}

Result<void> DemoSimulation::putOff(const Household &home, MeasureId motion)
{
    actAsInspector(*home);
    const QDate next = local::date(*m_time).addDays(m_courtDice.between(3, 10));
    const auto put = casework::setHearing(m_session, motion, next);
    if (!put)
        return fail(put.error());
    planDecision(home, motion, next);
    return {};
}

Result<void> DemoSimulation::decide(const Household &home, MeasureId motion)
{
    actAsInspector(*home);
    const QDate today = local::date(*m_time);
    casework::DecisionDraft draft;
    constexpr std::array Outcomes{MotionOutcome::Granted, MotionOutcome::GrantedInPart, MotionOutcome::Refused};
    constexpr std::array OutcomeWeights{820, 100, 80};
    draft.outcome = Outcomes[static_cast<std::size_t>(m_courtDice.weighted(OutcomeWeights))];
    draft.decidedOn = today;
    draft.number = u"3-%1/%2"_s.arg(m_courtDice.between(100, 9999)).arg(today.year() % 100);
    if (draft.outcome == MotionOutcome::Refused)
        draft.refusalReason = m_courtNotes.note(u"refusal_reason"_s, home->kazakh);
    else
        draft.startsOn = today.addDays(m_courtDice.chance(700) ? 0 : 10);
    if (draft.outcome == MotionOutcome::GrantedInPart) {
        draft.months = 3;
        draft.restrictions = {{u"alcohol"_s, {}}};
    }
    const auto decided = casework::decideMotion(m_session, motion, draft);
    if (!decided)
        return fail(decided.error());
    if (decided->value.measure) {
        ++m_requirements;
        planVisits(home, decided->value);
    }
    return {};
}

void DemoSimulation::planVisits(const Household &home, const casework::RequirementCard &card)
{
    const MeasureId id = card.motion.id;
    if (card.appearancesPerMonth)
        planAppearance(home, id, *card.motion.decision->startsOn, *card.endsOn, *card.appearancesPerMonth);
    if (card.firstAttendanceDue && m_courtDice.chance(800))
        plan(onDay(local::date(*m_time).addDays(m_courtDice.between(2, 20)), 15 * 60), [this, home, id] {
            actAsInspector(*home);
            return done(casework::recordAttendance(m_session, id, {{}, *m_time, {}}));
        });
}

/// Appearances lie evenly in the month; one in eight does not take place.
void DemoSimulation::planAppearance(const Household &home, MeasureId id, QDate from, QDate last, int perMonth)
{
    const int apart = 30 / perMonth;
    QDate day = from.addDays(m_courtDice.between(1, apart - 2));
    while (day < last && m_courtDice.chance(125))
        day = day.addDays(apart);
    if (day >= last)
        return;
    const QDate next = std::max(day, from.addDays(apart));
    plan(onDay(day, m_courtDice.between(9 * 60, 18 * 60)), [this, home, id, next, last, perMonth] {
        actAsInspector(*home);
        planAppearance(home, id, next, last, perMonth);
        return done(casework::recordAppearance(m_session, id, {{}, *m_time, {}}));
    });
}

/// Once an order has run out, most are called before each reminder as long as no later order stands in its place.
void DemoSimulation::planCall(const Household &home, MeasureId order, Instant end, std::size_t call)
{
    const QDate first = local::date(m_now).addDays(-DaysOfCalling);
    while (call < CallDays.size() && local::date(end).addDays(CallDays[call]) < first)
        ++call;
    if (call == CallDays.size())
        return;
    const QDate day = local::date(end).addDays(CallDays[call] - m_courtDice.between(0, 1));
    plan(onDay(day, m_courtDice.between(10 * 60, 17 * 60)), [this, home, order, end, call] {
        if (home->order != order)
            return Result<void>();
        planCall(home, order, end, call + 1);
        if (!m_courtDice.chance(880))
            return Result<void>();
        actAsInspector(*home);
        return done(casework::noteWatch(m_session, order, *m_time, {}));
    });
}

} // namespace qorgan::exchange
