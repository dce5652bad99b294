// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/lawchange.h"

#include "casework/measurefacts.h"
#include "law/admissibility.h"
#include "law/explain.h"
#include "law/terms.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using storage::MeasureSummary;

namespace {

Texts citationOf(const domain::LegalBasis &basis)
{
    return {law::citation(basis, Language::Kazakh), law::citation(basis, Language::Russian),
            law::citation(basis, Language::English)};
}

/// What the law of a day gives a measure of that kind.
Footing footingOn(domain::MeasureKind kind, QDate day)
{
    Footing footing;
    if (const law::Rule *basis = law::basisRecord(kind, day)) {
        footing.basis = basis->source;
        footing.citation = citationOf(basis->source);
        footing.rule = basis->id;
    }
    if (const law::Rule *term = law::termRecord(kind, day))
        footing.termRule = term->id;
    return footing;
}

/// A measure keeps the basis and the term rule it was written with.
Footing footingOf(const MeasureSummary &summary)
{
    Footing footing = footingOn(summary.kind, local::date(summary.issuedAt));
    footing.basis = summary.basis;
    footing.citation = citationOf(summary.basis);
    footing.termRule = summary.termRule;
    return footing;
}

bool isSame(const Footing &then, const Footing &today)
{
    return then.basis == today.basis && (then.termRule.isEmpty() || then.termRule == today.termRule);
}

} // namespace

Result<std::vector<UnderOldBasis>> openUnderOldBasis(Session &session)
{
    if (const auto permitted = session.require(security::Permission::ReadCases, u"law.open_listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<UnderOldBasis>> {
        const Instant now = session.now();
        std::vector<UnderOldBasis> open;
        session.store().measures().forEachOpen(now, [&](const MeasureSummary &summary) {
            const law::MeasureFacts facts = factsOf(summary);
            const auto state = law::stateOf(facts, now);
            if (now < summary.issuedAt || !law::isActive(state))
                return;
            Footing then = footingOf(summary);
            Footing today = footingOn(summary.kind, local::date(now));
            if (isSame(then, today))
                return;
            open.push_back({summary.id, summary.kind, summary.number, state, summary.offender, summary.offenderName,
                            summary.issuedAt, summary.endsAt, std::move(then), std::move(today)});
        });
        std::stable_sort(open.begin(), open.end(),
                         [](const auto &a, const auto &b) { return a.issuedAt < b.issuedAt; });
        return open;
    });
}

} // namespace qorgan::casework
