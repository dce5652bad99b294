// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/recordincident.h"
#include "law/admissibility.h"
#include "law/history.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::MeasureKind;

namespace {

constexpr auto Order = MeasureKind::ProtectiveOrder;

/// Numbers of the orders of other incidents that stand for this pair (R11).
QStringList activeOrders(Session &session, const IncidentCard &card)
{
    QStringList numbers;
    if (!card.offender)
        return numbers;
    for (const domain::Victim &victim : card.incident.victims) {
        if (!victim.person)
            continue;
        for (const auto &order :
             session.store().measures().ofPair(Order, card.offender->id, *victim.person, session.now())) {
            const auto &own = card.measures;
            if (std::find(own.begin(), own.end(), order.id) == own.end() && !numbers.contains(order.number))
                numbers.append(order.number);
        }
    }
    return numbers;
}

/// What `issueOrder` would refuse or warn with now, of all that an incident can give.
std::vector<Warning> missingForOrder(Session &session, const IncidentCard &card)
{
    std::vector<Warning> missing;
    const domain::Narrative &narrative = card.incident.narrative;
    if (!card.offender) {
        missing.push_back({u"offender-missing"_s, u"offender"_s, {}});
    } else {
        law::Issue issue;
        issue.now = session.now();
        issue.issuedAt = std::max(issue.now, card.incident.detectedAt);
        issue.now = issue.issuedAt;
        issue.offender = &*card.offender;
        // Choosing restrictions belongs to the order; the narrative is looked at below.
        for (const QString &code : law::restrictionsOf(Order, issue.issuedAt))
            issue.restrictions.push_back({code});
        issue.circumstances.ru = u"–"_s;
        issue.activeOrders = activeOrders(session, card);
        auto admission = law::admitIssue(issue);
        if (!admission)
            missing.push_back({admission.error().code, admission.error().field, admission.error().arguments});
        else
            missing = std::move(admission->warnings);
    }
    if (narrative.isEmpty())
        missing.push_back({u"circumstances-missing"_s, u"circumstances"_s, {}});
    else if (narrative.kk.isEmpty() || narrative.ru.isEmpty())
        missing.push_back({u"text-missing-in-language"_s, u"narrative"_s, {narrative.kk.isEmpty() ? u"kk"_s : u"ru"_s}});
    const auto &victims = card.incident.victims;
    if (std::none_of(victims.begin(), victims.end(), [](const domain::Victim &each) { return each.person.has_value(); }))
        missing.push_back({u"victim-unknown"_s, u"victims"_s, {}});
    return missing;
}

} // namespace

IncidentCard cardOf(Session &session, RecordedIncident recorded)
{
    IncidentCard card;
    card.incident = std::move(recorded.incident);
    card.offender = std::move(recorded.offender);
    card.victims = std::move(recorded.victims);
    auto &store = session.store();
    if (card.offender)
        card.earlierWithinYear = store.incidents().ofOffender(
            card.offender->id, law::repeatSince(card.incident.detectedAt), card.incident.detectedAt);
    for (const auto &measure : store.measures().ofIncident(card.incident.id))
        card.measures.push_back(measure.id);
    card.missingForOrder = missingForOrder(session, card);
    return card;
}

} // namespace qorgan::casework
