// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordertimes.h"

#include "casework/beadladder.h"
#include "casework/measurecard.h"
#include "law/admissibility.h"
#include "law/explain.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;

namespace {

std::vector<CheckBead> beadsOf(const OrderCard &card, const law::MeasureFacts &facts, Instant now)
{
    std::vector<Instant> checks;
    for (const domain::ControlCheck &check : card.checks)
        checks.push_back(check.at);
    return casework::beadsOf(facts, checks, now);
}

/// Before service there is nothing to count from: the rule alone.
QString termIn(Language language, const law::Rule &rule, const Measure &order)
{
    if (order.service && order.endsAt)
        return law::paragraph(law::explain(rule, order.service->at, *order.endsAt, language), language);
    return rule.text.in(language) + u" ("_s + law::citation(rule.source, language) + u')';
}

} // namespace

OrderTimes orderTimes(Session &session, const OrderCard &card)
{
    const Measure &order = card.order;
    OrderTimes times;
    times.now = session.now();
    const law::MeasureFacts facts = factsOf(order, card.checks, times.now);
    times.state = law::stateOf(facts, times.now);
    if (order.service)
        times.endsAt = law::endOf(facts, times.now);
    times.beads = beadsOf(card, facts, times.now);
    times.basis = {law::citation(order.basis, Language::Kazakh), law::citation(order.basis, Language::Russian),
                   law::citation(order.basis, Language::English)};
    if (const law::Rule *rule = law::rulebook().find(order.termRule)) {
        times.rule = rule->id;
        times.confirmed = rule->verified;
        times.term = {termIn(Language::Kazakh, *rule, order), termIn(Language::Russian, *rule, order),
                      termIn(Language::English, *rule, order)};
    }
    return times;
}

QStringList orderRestrictions(Session &session)
{
    return measureRestrictions(session, domain::MeasureKind::ProtectiveOrder);
}

QStringList measureRestrictions(Session &session, domain::MeasureKind kind)
{
    return law::restrictionsOf(kind, session.now());
}

} // namespace qorgan::casework
