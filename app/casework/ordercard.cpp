// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercard.h"

#include "casework/entry.h"
#include "law/duties.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using domain::Person;
using security::Permission;

Result<Measure> orderOf(Session &session, MeasureId id, const QString &field)
{
    auto order = session.store().measures().find(id);
    if (!order || order->kind != domain::MeasureKind::ProtectiveOrder)
        return fail(u"not-found"_s, field);
    return std::move(*order);
}

law::MeasureFacts factsOf(const Measure &measure, std::span<const domain::ControlCheck> checks, Instant now)
{
    law::MeasureFacts facts = law::factsOf(measure);
    for (const domain::ControlCheck &check : checks)
        if (check.at <= now && (!facts.lastCheckAt || *facts.lastCheckAt < check.at))
            facts.lastCheckAt = check.at;
    return facts;
}

OrderCard cardOf(Session &session, Measure order)
{
    auto &persons = session.store().persons();
    const Instant now = session.now();
    OrderCard card;
    // References hold: a person of a measure is never taken out of the register.
    card.offender = persons.find(order.offender).value_or(Person{});
    for (const domain::PersonId &victim : order.victims)
        card.victims.push_back(persons.find(victim).value_or(Person{}));
    card.checks = session.store().measures().checks(order.id);
    const law::MeasureFacts facts = factsOf(order, card.checks, now);
    card.state = law::stateOf(facts, now);
    card.nextCheckDue = law::nextCheckDue(facts, now);
    card.order = std::move(order);
    return card;
}

Result<OrderCard> openOrder(Session &session, MeasureId id)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"order.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<OrderCard> {
        auto order = orderOf(session, id);
        if (!order)
            return fail(order.error());
        enter(session, u"order.opened"_s, u"measure"_s, id.uuid);
        return cardOf(session, std::move(*order));
    });
}

} // namespace qorgan::casework
