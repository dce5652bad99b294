// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demosimulation.h"
#include "law/terms.h"

#include <array>

namespace qorgan::exchange {

using namespace base;
using domain::MeasureId;

namespace {

constexpr auto Warning = domain::MeasureKind::OfficialWarning;
constexpr qint64 Minute = 60'000;

Span minutes(int n)
{
    return {n * Minute};
}

} // namespace

/// Some of those who got no order are warned, as soon as the law has the official warning. It draws from dice of its
/// own: what else happens stays as it was without it.
void DemoSimulation::planWarning(const Household &home, domain::IncidentId incident)
{
    const Instant at = *m_time + minutes(m_warningDice.between(10, 180));
    if (m_warningDice.chance(350) && law::termRule(Warning, at))
        plan(at, [this, home, incident] { return warn(home, incident); });
}

Result<void> DemoSimulation::warn(const Household &home, domain::IncidentId incident)
{
    actAsInspector(*home);
    casework::MeasureDraft draft;
    draft.incident = incident;
    const auto issued = casework::issueMeasure(m_session, Warning, draft);
    if (!issued)
        return fail(issued.error());
    const MeasureId warning = issued->value.order.id;
    constexpr std::array Service{880, 70, 50}; // at once, late, never
    const int service = m_warningDice.weighted(Service);
    if (service < 2)
        plan(*m_time + minutes(service == 0 ? m_warningDice.between(5, 300) : m_warningDice.between(1500, 4000)),
             [this, home, warning] { return serveWarning(home, warning); });
    return {};
}

Result<void> DemoSimulation::serveWarning(const Household &home, MeasureId warning)
{
    actAsInspector(*home);
    const auto served = casework::serveMeasure(m_session, Warning, warning,
                                               {*m_time, domain::ServiceMode::Signed, {}, {}});
    if (!served)
        return fail(served.error());
    planWarningCheck(home, warning, *served->value.order.endsAt);
    return {};
}

void DemoSimulation::planWarningCheck(const Household &home, MeasureId warning, Instant end)
{
    // Every fifteen days, says R5; some forget.
    const int days = m_warningDice.chance(850) ? m_warningDice.between(12, 15) : m_warningDice.between(16, 20);
    const Instant at = local::startOfDay(local::date(*m_time).addDays(days))
        + minutes(m_warningDice.between(9 * 60, 20 * 60));
    if (at < end)
        plan(at, [this, home, warning, end] { return checkWarning(home, warning, end); });
}

Result<void> DemoSimulation::checkWarning(const Household &home, MeasureId warning, Instant end)
{
    actAsInspector(*home);
    casework::CheckDraft draft;
    draft.at = *m_time;
    if (m_warningDice.chance(100))
        draft.result = domain::CheckResult::Absent;
    else
        draft.sober = m_warningDice.chance(880) ? u"yes"_s : u"no"_s;
    planWarningCheck(home, warning, end);
    const auto recorded = casework::recordCheck(m_session, warning, draft);
    if (!recorded)
        return fail(recorded.error());
    return {};
}

} // namespace qorgan::exchange
