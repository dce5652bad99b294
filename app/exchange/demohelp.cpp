// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demosimulation.h"

#include "casework/childline.h"
#include "casework/organisations.h"
#include "casework/preventiveregister.h"
#include "casework/referrals.h"

#include <array>

namespace qorgan::exchange {

using namespace base;

namespace {

constexpr int DayMinutes = 24 * 60;
const QStringList Recipients{u"crisis_centre"_s, u"family_support"_s, u"psychologist"_s, u"medical"_s};
constexpr std::array RecipientWeights{25, 35, 20, 20};
const QStringList Consents{u"given"_s, u"refused"_s};
const QStringList Outcomes{u"accepted"_s, u"helped"_s, u"not_accepted"_s, u"did_not_come"_s};
constexpr std::array OutcomeWeights{30, 50, 5, 15};

Span minutes(int n)
{
    return {n * 60'000LL};
}

} // namespace

/// The organisations the unit sends people to: one of each kind, all fictional.
Result<void> DemoSimulation::openOrganisations()
{
    const std::array names{Texts{u"«Бозторғай» дағдарыс орталығы"_s, u"Кризисный центр «Бозторғай»"_s, {}},
                           Texts{u"«Шаңырақ» отбасын қолдау орталығы"_s, u"Центр поддержки семьи «Шаңырақ»"_s, {}},
                           Texts{u"«Сенім» психологиялық көмек кабинеті"_s, u"Кабинет психологической помощи «Сенім»"_s, {}},
                           Texts{u"Оқу қалалық ауруханасы"_s, u"Учебная городская больница"_s, {}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        domain::Organisation organisation;
        organisation.kind = Recipients[static_cast<qsizetype>(i)];
        organisation.name = names[i];
        organisation.licensed = u"yes"_s;
        const auto added = casework::addOrganisation(m_session, organisation);
        if (!added)
            return fail(added.error());
        m_organisations.push_back(added->value.id);
    }
    return {};
}

/// What is done for the people of an incident, by dice of its own: what else happens stays as it was without it.
void DemoSimulation::planHelp(const Household &home, const domain::Incident &incident, bool again)
{
    const auto after = [&](int least, int most, Perform perform) {
        plan(*m_time + minutes(m_helpDice.between(least, most)), std::move(perform));
    };
    if (incident.childrenPresent.value_or(0) > 0) {
        constexpr std::array Answers{920, 40, 40}; // all of them, some, none
        const int answers = m_helpDice.weighted(Answers);
        if (answers < 2)
            after(60, (answers == 0 ? 10 : 3) * DayMinutes, [this, home, id = incident.id, all = answers == 0] {
                return lookAfterChildren(home, id, all);
            });
    }
    const bool victimKnown = !home->victims.empty() && !home->victims.front().id.isNull();
    if (victimKnown && m_helpDice.chance(120))
        after(60, 4 * DayMinutes, [this, home, id = incident.id] { return refer(home, id); });
    if (again && home->offender && m_helpDice.chance(930))
        after(DayMinutes, 7 * DayMinutes, [this, home] { return enterOnRegister(home); });
}

Result<void> DemoSimulation::lookAfterChildren(const Household &home, domain::IncidentId incident, bool all)
{
    actAsInspector(*home);
    domain::ChildLine line;
    line.seen = u"yes"_s;
    line.spokenTo = m_helpDice.chance(800) ? u"yes"_s : u"no"_s;
    if (all) {
        line.schoolInformed = m_helpDice.chance(600) ? u"yes"_s : u"no"_s;
        line.commissionInformed = m_helpDice.chance(450) ? u"yes"_s : u"no"_s;
    }
    const auto recorded = casework::recordChildLine(m_session, incident, line);
    if (!recorded)
        return fail(recorded.error());
    return {};
}

Result<void> DemoSimulation::refer(const Household &home, domain::IncidentId incident)
{
    actAsInspector(*home);
    const int recipient = m_helpDice.weighted(RecipientWeights);
    casework::ReferralDraft draft;
    draft.incident = incident;
    draft.person = home->victims.front().id;
    draft.to = Recipients[recipient];
    draft.organisation = m_organisations[static_cast<std::size_t>(recipient)];
    draft.consent = Consents[m_helpDice.chance(180) ? 1 : 0];
    const auto referred = casework::addReferral(m_session, draft);
    if (!referred)
        return fail(referred.error());
    if (draft.consent == u"given" && m_helpDice.chance(940))
        plan(*m_time + minutes(m_helpDice.between(DayMinutes, 14 * DayMinutes)),
             [this, home, id = referred->value.id] { return answerReferral(home, id); });
    return {};
}

Result<void> DemoSimulation::answerReferral(const Household &home, domain::ReferralId referral)
{
    actAsInspector(*home);
    const auto answered =
        casework::setReferralOutcome(m_session, referral, {Outcomes[m_helpDice.weighted(OutcomeWeights)], {}});
    if (!answered)
        return fail(answered.error());
    return {};
}

/// Who does it again is kept on the register for a year, whether or not a measure runs.
Result<void> DemoSimulation::enterOnRegister(const Household &home)
{
    const QDate today = local::date(*m_time);
    if (home->registeredUntil && today <= *home->registeredUntil)
        return {};
    actAsInspector(*home);
    casework::RegisterEntryDraft draft;
    draft.person = home->offender->id;
    const QStringList categories{u"other"_s, u"prolonged"_s, u"unspent_conviction"_s, u"parole"_s, u"non_custodial"_s};
    constexpr std::array Weights{60, 25, 7, 3, 5};
    draft.category = categories[m_helpDice.weighted(Weights)];
    draft.untilOn = today.addYears(1);
    home->registeredUntil = draft.untilOn;
    const auto entered = casework::enterOnRegister(m_session, draft);
    if (!entered)
        return fail(entered.error());
    return {};
}

} // namespace qorgan::exchange
