// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "exchange/demosimulation.h"

#include <array>

namespace qorgan::exchange {

using namespace base;
using casework::CaseDraft;
using domain::CaseId;
using domain::MeasureId;

namespace {

constexpr qint64 Minute = 60'000;
constexpr int Day = 24 * 60;

Span minutes(int n)
{
    return {n * Minute};
}

} // namespace

/// Some of the cases alone: a journal of all of them is kept elsewhere.
void DemoSimulation::planCase(const Household &home, const domain::Incident &incident)
{
    if (!home->offender || !m_dice.chance(220))
        return;
    CaseDraft draft;
    draft.incident = incident.id;
    draft.kind = incident.article.startsWith(u"10") ? domain::CaseKind::Criminal : domain::CaseKind::Administrative;
    plan(*m_time + minutes(m_dice.between(60, 3 * Day)), [this, home, draft] { return registerCase(home, draft); });
}

Result<void> DemoSimulation::registerCase(const Household &home, const CaseDraft &draft)
{
    actAsInspector(*home);
    const auto added = casework::addCase(m_session, draft);
    if (!added)
        return fail(added.error());
    const CaseId file = added->value.id;
    if (draft.kind == domain::CaseKind::Criminal)
        return {};
    constexpr std::array Outcomes{620, 230, 150}; // a penalty, closed, still open
    const int outcome = m_dice.weighted(Outcomes);
    const Instant at = *m_time + minutes(m_dice.between(Day, 12 * Day));
    if (outcome == 0)
        plan(at, [this, home, file] { return penalise(home, file); });
    else if (outcome == 1)
        plan(at, [this, home, file] { return close(home, file); });
    return {};
}

Result<void> DemoSimulation::penalise(const Household &home, CaseId file)
{
    actAsInspector(*home);
    const bool publicWorks = QDate(2025, 9, 1) <= local::date(*m_time);
    const std::array kinds{380, 110, 420, publicWorks ? 90 : 0};
    casework::PenaltyDraft draft;
    draft.caseFile = file;
    switch (m_dice.weighted(kinds)) {
    case 0:
        draft.kind = u"warning"_s;
        break;
    case 1:
        draft.kind = u"fine"_s;
        draft.amount = m_dice.between(1, 5) * 21'625;
        break;
    case 2:
        draft.kind = u"arrest"_s;
        draft.days = m_dice.between(3, 15);
        break;
    default:
        draft.kind = u"public_works"_s;
        draft.hours = m_dice.between(20, 40);
        break;
    }
    const auto added = casework::addPenalty(m_session, draft);
    return added ? Result<void>() : fail(added.error());
}

Result<void> DemoSimulation::close(const Household &home, CaseId file)
{
    actAsInspector(*home);
    const bool reconciled = !home->reconciled && home->victims.size() == 1 && m_dice.chance(250);
    home->reconciled = home->reconciled || reconciled;
    casework::CaseClosing closing;
    closing.ground = reconciled ? u"reconciliation"_s : m_dice.chance(600) ? u"no_offence"_s : u"time_limit"_s;
    if (reconciled)
        closing.victim = home->victims.front().id;
    if (!m_dice.chance(120)) // some forget to say why
        closing.reason = m_narrative.note(u"closing_reason"_s, home->kazakh);
    const auto closed = casework::closeCase(m_session, file, closing);
    return closed ? Result<void>() : fail(closed.error());
}

void DemoSimulation::planBreach(const Household &home, MeasureId order, Instant end)
{
    if (!m_dice.chance(60))
        return;
    const Instant at = *m_time + minutes(m_dice.between(300, 29 * Day));
    if (at < end)
        plan(at, [this, home, order] { return breach(home, order); });
}

Result<void> DemoSimulation::breach(const Household &home, MeasureId order)
{
    if (home->order != order)
        return {};
    actAsInspector(*home);
    casework::BreachDraft draft;
    draft.measure = order;
    draft.restriction = u"contact"_s; // every order of the simulation holds it
    draft.at = *m_time;
    draft.how = m_narrative.note(u"breach"_s, home->kazakh);
    if (m_dice.chance(880)) {
        draft.protocolNumber = QString::number(m_dice.between(1000, 9999));
        draft.protocolOn = local::date(*m_time);
    }
    const auto recorded = casework::recordBreach(m_session, draft);
    if (!recorded)
        return fail(recorded.error());
    if (draft.protocolNumber.isEmpty())
        return {};
    CaseDraft follows;
    follows.offender.id = home->offender->id;
    follows.article = recorded->value.article;
    follows.breach = recorded->value.id;
    plan(*m_time + minutes(m_dice.between(30, Day)), [this, home, follows] { return registerCase(home, follows); });
    return {};
}

} // namespace qorgan::exchange
