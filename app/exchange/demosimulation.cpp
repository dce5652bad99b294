// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demosimulation.h"

#include "casework/entry.h"
#include "storage/register.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace qorgan::exchange {

using namespace base;
using domain::MeasureId;

namespace {

constexpr int ActsPerTransaction = 5'000;
constexpr std::size_t KnownHouseholds = 20'000;
constexpr qint64 Minute = 60'000;
const QStringList AllRestrictions{u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s};

Span minutes(int n)
{
    return {n * Minute};
}

/// The order of a heap whose front is the earliest act; acts of one moment stay in the order of planning.
constexpr auto isLater = [](const auto &a, const auto &b) {
    return a.at != b.at ? b.at < a.at : b.sequence < a.sequence;
};

} // namespace

class DemoSimulation::SimulatedClock final : public Clock
{
public:
    explicit SimulatedClock(std::shared_ptr<const Instant> time) : m_time(std::move(time)) {}
    [[nodiscard]] Instant now() const override { return *m_time; }

private:
    std::shared_ptr<const Instant> m_time;
};

DemoSimulation::DemoSimulation(casework::Session &session, const DemoData &data, qint64 incidents, quint64 seed,
                               Instant now)
    : m_session(session), m_now(now), m_dice(seed), m_warningDice(seed + 1), m_helpDice(seed + 2),
      m_courtDice(seed + 3), m_courtNotes(data, m_courtDice),
      m_people(data, m_dice), m_narrative(data, m_dice),
      m_cases(data, m_dice, m_people, m_narrative, session.unit().region), m_calendar(incidents, now),
      m_time(std::make_shared<Instant>(DemoCalendar::startBefore(now))), m_head(session.account())
{
    // Ids and contents draw from series of their own.
    session.useSimulation(std::make_unique<SimulatedClock>(m_time), ~seed);
}

Result<void> DemoSimulation::run(const std::function<void(qint64)> &progress)
{
    const storage::Register::MuchWriting muchWriting(m_session.store());
    if (const auto hired = hireInspectors(); !hired)
        return hired;
    if (const auto opened = openOrganisations(); !opened)
        return opened;
    for (bool more = true; more;) {
        const auto performed = performSome();
        if (!performed)
            return fail(performed.error());
        more = *performed;
        if (progress)
            progress(m_incidents);
    }
    *m_time = m_now;
    m_session.actAs(m_head);
    return {};
}

void DemoSimulation::plan(Instant at, Perform perform)
{
    m_acts.push_back({at, ++m_sequence, std::move(perform)});
    std::push_heap(m_acts.begin(), m_acts.end(), isLater);
}

std::optional<DemoSimulation::Act> DemoSimulation::nextAct()
{
    while (!m_calendar.isOver() && (m_acts.empty() || m_calendar.givenUntil() <= m_acts.front().at))
        for (const Instant detectedAt : m_calendar.nextDay(m_dice))
            plan(std::min(detectedAt + minutes(m_dice.between(4, 90)), m_now),
                 [this, detectedAt] { return recordIncident(detectedAt); });
    if (m_acts.empty() || m_now < m_acts.front().at)
        return {};
    std::pop_heap(m_acts.begin(), m_acts.end(), isLater);
    Act act = std::move(m_acts.back());
    m_acts.pop_back();
    return act;
}

Result<bool> DemoSimulation::performSome()
{
    return m_session.store().writeTogether([&]() -> Result<bool> {
        for (int i = 0; i < ActsPerTransaction; ++i) {
            const auto act = nextAct();
            if (!act)
                return false;
            *m_time = act->at;
            if (const auto performed = act->perform(); !performed)
                return fail(performed.error());
        }
        return true;
    });
}

Result<void> DemoSimulation::hireInspectors()
{
    constexpr std::array Ranks{"police_lieutenant", "police_senior_lieutenant", "police_captain", "police_major"};
    constexpr std::array RankWeights{20, 35, 35, 10};
    return m_session.store().write([&]() -> Result<void> {
        const qsizetype sections = m_cases.sections().size();
        for (qsizetype i = 1; i <= sections; ++i) {
            const auto sex = m_dice.chance(760) ? domain::Sex::Male : domain::Sex::Female;
            const auto person = m_people.someone(sex, m_dice.around(23, 48), local::date(*m_time)).facts;
            const QString rank = QLatin1String(Ranks[static_cast<std::size_t>(m_dice.weighted(RankWeights))]);
            const storage::StoredAccount account{{m_session.ids().next(*m_time)},
                                                 u"inspector-%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                                                 security::Role::Inspector,
                                                 person.fullName(),
                                                 rank,
                                                 u"district_inspector"_s,
                                                 QString::number(i),
                                                 person.phone,
                                                 {}};
            m_session.store().accounts().add(account, *m_time);
            casework::enter(m_session, u"account.added"_s, u"account"_s, account.id.uuid);
            m_inspectors.push_back({account.id, account.login, account.roles, account.fullName, account.rank,
                                    account.position, account.section, account.phone, false});
        }
        return {};
    });
}

void DemoSimulation::actAsInspector(const DemoHousehold &home)
{
    m_session.actAs(m_inspectors[static_cast<std::size_t>(home.section)]);
}

Result<void> DemoSimulation::recordIncident(Instant detectedAt)
{
    const bool again = !m_known.empty() && m_dice.chance(310);
    Household home;
    DemoCase made;
    if (again) {
        home = m_dice.pick(m_known);
        made = m_cases.again(*home, detectedAt);
    } else {
        made = m_cases.first(detectedAt);
        home = std::make_shared<DemoHousehold>(std::move(made.household));
    }
    actAsInspector(*home);
    const auto recorded = casework::addIncident(m_session, made.draft);
    if (!recorded)
        return fail(recorded.error());
    ++m_incidents;
    const domain::Incident &incident = recorded->value.incident;
    if (!again)
        remember(home, incident);
    planOrder(home, incident.id);
    planHelp(home, incident, again);
    planCase(home, incident);
    return {};
}

void DemoSimulation::remember(const Household &home, const domain::Incident &incident)
{
    auto victim = home->victims.begin();
    for (const domain::Victim &recorded : incident.victims)
        if (recorded.person)
            (victim++)->id = *recorded.person;
    if (!home->offender)
        return;
    home->offender->id = *incident.offender;
    if (m_known.size() < KnownHouseholds)
        m_known.push_back(home);
    else
        m_known[static_cast<std::size_t>(m_dice.below(KnownHouseholds))] = home;
}

void DemoSimulation::planOrder(const Household &home, domain::IncidentId incident)
{
    if (!home->offender || !home->offenderMayHaveOrder)
        return;
    const Instant at = *m_time + minutes(m_dice.between(10, 180));
    if (m_dice.chance(560))
        plan(at, [this, home, incident] { return issueOrder(home, incident); });
    else
        planWarning(home, incident);
}

Result<void> DemoSimulation::issueOrder(const Household &home, domain::IncidentId incident)
{
    const bool second = home->order && *m_time < home->orderUntil;
    if (second && !m_dice.chance(60)) // one order is enough for most
        return {};
    actAsInspector(*home);
    casework::OrderDraft draft;
    draft.incident = incident;
    draft.restrictions = AllRestrictions;
    if (m_dice.chance(250))
        draft.restrictions.removeAt(m_dice.below(4));
    if (second) {
        m_session.actAs(m_head);
        draft.overrideReason = m_narrative.note(u"override_reason"_s, home->kazakh);
    }
    const auto issued = casework::issueOrder(m_session, draft);
    if (!issued)
        return fail(issued.error());
    ++m_orders;
    const MeasureId order = issued->value.order.id;
    if (second)
        if (const auto replaced = casework::replaceOrder(m_session, *home->order, order); !replaced)
            return fail(replaced.error());
    home->order = order;
    home->orderUntil = Instant{std::numeric_limits<qint64>::max()}; // it stands until it is served and runs out
    planCourse(home, order);
    planMotion(home, incident);
    return {};
}

void DemoSimulation::planCourse(const Household &home, MeasureId order)
{
    const auto after = [&](int least, int most, Perform perform) {
        plan(*m_time + minutes(m_dice.between(least, most)), std::move(perform));
    };
    constexpr std::array Service{870, 70, 60}; // at once, late, never
    const int service = m_dice.weighted(Service);
    if (service < 2)
        after(service == 0 ? 5 : 24 * 60 + 30, service == 0 ? 300 : 96 * 60,
              [this, home, order] { return serve(home, order); });
    for (const auto to : {domain::CopyRecipient::Prosecutor, domain::CopyRecipient::Victim}) {
        if (to == domain::CopyRecipient::Victim && home->victims.empty())
            continue;
        constexpr std::array Copy{910, 60, 30};
        const int copy = m_dice.weighted(Copy);
        if (copy < 2)
            after(copy == 0 ? 30 : 25 * 60, copy == 0 ? 22 * 60 : 72 * 60,
                  [this, home, order, to] { return sendCopy(home, order, to); });
    }
    if (m_dice.chance(15))
        after(24 * 60, 20 * 24 * 60, [this, home, order] { return cancel(home, order); });
    if (!home->victims.empty() && !home->reconciled && m_dice.chance(12))
        after(3 * 24 * 60, 20 * 24 * 60, [this, home] { return reconcile(home); });
}

Result<void> DemoSimulation::serve(const Household &home, MeasureId order)
{
    if (home->order != order)
        return {};
    actAsInspector(*home);
    domain::Service service;
    service.at = *m_time;
    if (m_dice.chance(100)) {
        service.mode = domain::ServiceMode::Refused;
        service.note = m_narrative.note(u"refused_signature"_s, home->kazakh);
        for (int i = 0; i < 2; ++i)
            service.witnesses.append(DemoPeople::shortName(
                m_people.someone(m_dice.chance(500) ? domain::Sex::Male : domain::Sex::Female, 40, local::date(*m_time))
                    .facts));
    }
    const auto served = casework::serveOrder(m_session, order, service);
    if (!served)
        return fail(served.error());
    home->orderUntil = *served->value.order.endsAt;
    planCheck(home, order, home->orderUntil);
    planBreach(home, order, home->orderUntil);
    if (!home->victims.empty())
        planCall(home, order, home->orderUntil, 0);
    return {};
}

Result<void> DemoSimulation::sendCopy(const Household &home, MeasureId order, domain::CopyRecipient to)
{
    if (home->order != order)
        return {};
    actAsInspector(*home);
    return done(casework::sendCopy(m_session, order, {to, *m_time}));
}

void DemoSimulation::planCheck(const Household &home, MeasureId order, Instant end)
{
    // At least once in seven days, says R2; some forget.
    const int days = m_dice.chance(860) ? m_dice.between(4, 7) : m_dice.between(8, 12);
    const Instant at = local::startOfDay(local::date(*m_time).addDays(days)) + minutes(m_dice.between(9 * 60, 20 * 60));
    if (at < end)
        plan(at, [this, home, order, end] { return check(home, order, end); });
}

Result<void> DemoSimulation::check(const Household &home, MeasureId order, Instant end)
{
    if (home->order != order)
        return {};
    actAsInspector(*home);
    casework::CheckDraft draft;
    draft.at = *m_time;
    if (m_dice.chance(110)) {
        draft.result = domain::CheckResult::Absent;
        draft.note = m_narrative.note(u"absent"_s, home->kazakh);
    } else {
        constexpr std::array Sober{840, 100, 60};
        const QStringList codes{u"yes"_s, u"no"_s, u"unknown"_s};
        draft.sober = codes[m_dice.weighted(Sober)];
        if (m_dice.chance(400))
            draft.note = m_narrative.note(u"check"_s, home->kazakh);
    }
    planCheck(home, order, end);
    return done(casework::recordCheck(m_session, order, draft));
}

Result<void> DemoSimulation::cancel(const Household &home, MeasureId order)
{
    if (home->order != order || home->orderUntil <= *m_time)
        return {};
    m_session.actAs(m_head);
    home->order.reset();
    return done(casework::cancelOrder(m_session, order, m_narrative.note(u"cancel_reason"_s, home->kazakh)));
}

Result<void> DemoSimulation::reconcile(const Household &home)
{
    if (std::exchange(home->reconciled, true))
        return {};
    actAsInspector(*home);
    return done(casework::addReconciliation(m_session,
                                            {home->offender->id, home->victims.front().id, *m_time, {}}));
}

} // namespace qorgan::exchange
