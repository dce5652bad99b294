// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/cases.h"
#include "casework/orders.h"
#include "casework/requirements.h"
#include "exchange/democalendar.h"
#include "exchange/democase.h"

#include <functional>
#include <memory>

namespace qorgan::exchange {

/// Three years of a unit's work, act by act in the order of time: each act plans those that follow from it.
class DemoSimulation
{
public:
    DemoSimulation(casework::Session &session, const DemoData &data, qint64 incidents, quint64 seed,
                   base::Instant now);

    /// Does everything up to now, some thousand acts a transaction; `progress` hears the incidents recorded.
    [[nodiscard]] base::Result<void> run(const std::function<void(qint64)> &progress);
    [[nodiscard]] qint64 incidents() const { return m_incidents; }
    [[nodiscard]] qint64 orders() const { return m_orders; }
    /// Those that a court granted, in whole or in part.
    [[nodiscard]] qint64 requirements() const { return m_requirements; }

private:
    using Household = std::shared_ptr<DemoHousehold>;
    using Perform = std::function<base::Result<void>()>;
    /// Set by the simulation, read by the session.
    class SimulatedClock;
    struct Act {
        base::Instant at;
        quint64 sequence = 0; ///< acts of the same moment keep their order
        Perform perform;
    };

    void plan(base::Instant at, Perform perform);
    [[nodiscard]] std::optional<Act> nextAct();
    /// False once everything up to now is done.
    [[nodiscard]] base::Result<bool> performSome();

    /// What an act gave is not looked at, only whether it was done.
    template <typename T>
    [[nodiscard]] static base::Result<void> done(const base::Result<T> &result)
    {
        if (!result)
            return base::fail(result.error());
        return {};
    }

    [[nodiscard]] base::Result<void> hireInspectors();
    void actAsInspector(const DemoHousehold &home);

    [[nodiscard]] base::Result<void> recordIncident(base::Instant detectedAt);
    void remember(const Household &home, const domain::Incident &incident);
    void planOrder(const Household &home, domain::IncidentId incident);
    [[nodiscard]] base::Result<void> issueOrder(const Household &home, domain::IncidentId incident);
    void planCourse(const Household &home, domain::MeasureId order);
    [[nodiscard]] base::Result<void> serve(const Household &home, domain::MeasureId order);
    [[nodiscard]] base::Result<void> sendCopy(const Household &home, domain::MeasureId order,
                                              domain::CopyRecipient to);
    void planCheck(const Household &home, domain::MeasureId order, base::Instant end);
    [[nodiscard]] base::Result<void> check(const Household &home, domain::MeasureId order, base::Instant end);
    [[nodiscard]] base::Result<void> cancel(const Household &home, domain::MeasureId order);
    void planWarning(const Household &home, domain::IncidentId incident);
    [[nodiscard]] base::Result<void> warn(const Household &home, domain::IncidentId incident);
    [[nodiscard]] base::Result<void> serveWarning(const Household &home, domain::MeasureId warning);
    void planWarningCheck(const Household &home, domain::MeasureId warning, base::Instant end);
    [[nodiscard]] base::Result<void> checkWarning(const Household &home, domain::MeasureId warning,
                                                  base::Instant end);
    void planMotion(const Household &home, domain::IncidentId incident);
    [[nodiscard]] std::vector<domain::RequestedRestriction> restrictionsAskedFor();
    [[nodiscard]] base::Result<void> fileMotion(const Household &home, domain::IncidentId incident);
    void planDecision(const Household &home, domain::MeasureId motion, QDate hearingOn);
    [[nodiscard]] base::Result<void> putOff(const Household &home, domain::MeasureId motion);
    [[nodiscard]] base::Result<void> decide(const Household &home, domain::MeasureId motion);
    void planVisits(const Household &home, const casework::RequirementCard &card);
    void planAppearance(const Household &home, domain::MeasureId id, QDate from, QDate last, int perMonth);
    void planCall(const Household &home, domain::MeasureId order, base::Instant end, std::size_t call);
    [[nodiscard]] base::Result<void> openOrganisations();
    void planHelp(const Household &home, const domain::Incident &incident, bool again);
    [[nodiscard]] base::Result<void> lookAfterChildren(const Household &home, domain::IncidentId incident, bool all);
    [[nodiscard]] base::Result<void> refer(const Household &home, domain::IncidentId incident);
    [[nodiscard]] base::Result<void> answerReferral(const Household &home, domain::ReferralId referral);
    [[nodiscard]] base::Result<void> enterOnRegister(const Household &home);
    [[nodiscard]] base::Result<void> reconcile(const Household &home);

    // What follows an incident and an order (demoaftermath.cpp).
    void planCase(const Household &home, const domain::Incident &incident);
    void planBreach(const Household &home, domain::MeasureId order, base::Instant end);
    [[nodiscard]] base::Result<void> breach(const Household &home, domain::MeasureId order);
    [[nodiscard]] base::Result<void> registerCase(const Household &home, const casework::CaseDraft &draft);
    [[nodiscard]] base::Result<void> penalise(const Household &home, domain::CaseId file);
    [[nodiscard]] base::Result<void> close(const Household &home, domain::CaseId file);

    casework::Session &m_session;
    base::Instant m_now;
    DemoDice m_dice;
    DemoDice m_warningDice;
    DemoDice m_helpDice;
    DemoDice m_courtDice;
    DemoNarrative m_courtNotes;
    DemoPeople m_people;
    DemoNarrative m_narrative;
    DemoCases m_cases;
    DemoCalendar m_calendar;
    std::shared_ptr<base::Instant> m_time; ///< what the session's clock shows
    casework::Account m_head;
    std::vector<casework::Account> m_inspectors; ///< by section
    std::vector<Act> m_acts; ///< a heap, the next act first
    quint64 m_sequence = 0;
    std::vector<Household> m_known; ///< the latest households
    std::vector<domain::OrganisationId> m_organisations; ///< one for each recipient
    qint64 m_incidents = 0;
    qint64 m_orders = 0;
    qint64 m_requirements = 0;
};

} // namespace qorgan::exchange
