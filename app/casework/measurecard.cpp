// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/measurecard.h"

#include "casework/entry.h"
#include "casework/measureacts.h"
#include "law/duties.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using domain::MeasureKind;
using domain::Person;
using security::Permission;

Result<Measure> measureOf(Session &session, MeasureKind kind, MeasureId id, const QString &field)
{
    auto measure = session.store().measures().find(id);
    if (!measure || measure->kind != kind)
        return fail(u"not-found"_s, field);
    return std::move(*measure);
}

law::MeasureFacts factsOf(const Measure &measure, std::span<const domain::ControlCheck> checks, Instant now)
{
    law::MeasureFacts facts = law::factsOf(measure);
    for (const domain::ControlCheck &check : checks)
        if (check.at <= now && (!facts.lastCheckAt || *facts.lastCheckAt < check.at))
            facts.lastCheckAt = check.at;
    return facts;
}

MeasureCard cardOf(Session &session, Measure measure)
{
    auto &persons = session.store().persons();
    const Instant now = session.now();
    MeasureCard card;
    // References hold: a person of a measure is never taken out of the register.
    card.offender = persons.find(measure.offender).value_or(Person{});
    for (const domain::PersonId &victim : measure.victims)
        card.victims.push_back(persons.find(victim).value_or(Person{}));
    card.checks = session.store().measures().checks(measure.id);
    const law::MeasureFacts facts = factsOf(measure, card.checks, now);
    card.state = law::stateOf(facts, now);
    card.nextCheckDue = law::nextCheckDue(facts, now);
    card.awaitsApproval = measure.needsApproval && !measure.approvedAt && law::isActive(card.state);
    card.order = std::move(measure);
    return card;
}

Result<MeasureCard> openMeasure(Session &session, MeasureKind kind, MeasureId id)
{
    const QString act = actOn(kind, u"opened"_s);
    if (const auto permitted = session.require(Permission::ReadCases, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<MeasureCard> {
        auto measure = measureOf(session, kind, id);
        if (!measure)
            return fail(measure.error());
        enter(session, act, u"measure"_s, id.uuid);
        return cardOf(session, std::move(*measure));
    });
}

Result<MeasureCard> openMeasure(Session &session, MeasureId id)
{
    const auto kind = session.store().read([&]() -> Result<MeasureKind> {
        const auto summary = session.store().measures().summary(id);
        return summary ? Result<MeasureKind>(summary->kind) : fail(u"not-found"_s, u"id"_s);
    });
    if (!kind)
        return fail(kind.error());
    return openMeasure(session, *kind, id);
}

} // namespace qorgan::casework
