// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordercases.h"
#include "storage/register.h"

namespace qorgan::tests {

/// A measure of that kind as a court or the unit would have set it a moment ago, in force for thirty days: the tests
/// of what follows from a measure need no more of its way.
inline domain::MeasureId standing(OrderCases &cases, domain::MeasureKind kind, const QStringList &restrictions,
                                  const std::optional<domain::PersonId> &offender = {})
{
    casework::Session &session = cases.head();
    const Pair pair = cases.pair();
    domain::Measure measure;
    measure.id = {QUuid::createUuid()};
    measure.kind = kind;
    measure.incident = pair.incident;
    measure.offender = offender.value_or(pair.offender);
    measure.issuedAt = cases.training.now();
    measure.basis = {QStringLiteral("245-VIII"), QStringLiteral("61")};
    measure.termRule = QStringLiteral("R6.court_requirement.2015-01-01");
    measure.issuedBy = session.account().id;
    for (const QString &restriction : restrictions)
        measure.restrictions.push_back({restriction});
    const auto added = session.store().write([&]() -> base::Result<void> {
        auto &measures = session.store().measures();
        const int sequence = measures.takeSequence(kind, 2026);
        measure.number = QStringLiteral("standing-%1-%2").arg(int(kind)).arg(sequence);
        measures.add(measure, 2026, sequence, measure.issuedAt);
        measures.setService(measure.id, {measure.issuedAt, domain::ServiceMode::Signed, {}, {}},
                            measure.issuedAt + base::days24h(30));
        return {};
    });
    need(added.map([] { return true; }));
    return measure.id;
}

} // namespace qorgan::tests
