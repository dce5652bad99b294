// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/lawchange.h"

#include "casework/measurefacts.h"
#include "law/admissibility.h"
#include "law/explain.h"
#include "law/terms.h"
#include "storage/register.h"

#include <algorithm>
#include <map>

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

bool hasFooting(const MeasureSummary &summary, const Footing &today)
{
    return summary.basis == today.basis && (summary.termRule.isEmpty() || summary.termRule == today.termRule);
}

/// Every measure that is active now, with its state. Inside the store's `read`.
template <typename Visit>
void forEachActive(Session &session, Visit &&visit)
{
    const Instant now = session.now();
    session.store().measures().forEachOpen(now, [&](const MeasureSummary &summary) {
        const auto state = law::stateOf(factsOf(summary), now);
        if (summary.issuedAt <= now && law::isActive(state))
            visit(summary, state);
    });
}

UnderOldBasis rowOf(const MeasureSummary &summary, domain::MeasureState state, Footing then, Footing today)
{
    return {summary.id,           summary.kind,     summary.number, state,           summary.offender,
            summary.offenderName, summary.issuedAt, summary.endsAt, std::move(then), std::move(today)};
}

void sortByIssue(std::vector<UnderOldBasis> &open)
{
    std::stable_sort(open.begin(), open.end(), [](const auto &a, const auto &b) { return a.issuedAt < b.issuedAt; });
}

bool isBefore(const MeasureSummary &summary, QDate day)
{
    return local::date(summary.issuedAt) < day;
}

} // namespace

Result<std::vector<UnderOldBasis>> openUnderOldBasis(Session &session)
{
    if (const auto permitted = session.require(security::Permission::ReadCases, u"law.open_listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<UnderOldBasis>> {
        const QDate today = local::date(session.now());
        std::map<domain::MeasureKind, Footing> ofToday; // one for each kind, however many measures there are
        std::vector<UnderOldBasis> open;
        forEachActive(session, [&](const MeasureSummary &summary, domain::MeasureState state) {
            auto now = ofToday.find(summary.kind);
            if (now == ofToday.end())
                now = ofToday.emplace(summary.kind, footingOn(summary.kind, today)).first;
            if (!hasFooting(summary, now->second))
                open.push_back(rowOf(summary, state, footingOf(summary), now->second));
        });
        sortByIssue(open);
        return open;
    });
}

Result<std::vector<UnderOldBasis>> openBefore(Session &session, const QString &rule)
{
    if (const auto permitted = session.require(security::Permission::ReadCases, u"law.open_listed"_s); !permitted)
        return fail(permitted.error());
    const law::Rule *record = law::rulebook().find(rule);
    if (!record)
        return fail(u"not-found"_s, u"rule"_s);
    const auto kind = domain::measureKinds().fromCode(record->subject);
    if (!kind)
        return std::vector<UnderOldBasis>{};
    return session.store().read([&]() -> Result<std::vector<UnderOldBasis>> {
        std::vector<UnderOldBasis> open;
        forEachActive(session, [&](const MeasureSummary &summary, domain::MeasureState state) {
            if (summary.kind == *kind && isBefore(summary, record->validFrom))
                open.push_back(rowOf(summary, state, footingOf(summary), footingOn(*kind, record->validFrom)));
        });
        sortByIssue(open);
        return open;
    });
}

Result<OpenAround> openAround(Session &session, const QString &kind, QDate day)
{
    const auto known = domain::measureKinds().fromCode(kind);
    if (!known)
        return OpenAround{};
    return session.store().read([&]() -> Result<OpenAround> {
        OpenAround open;
        forEachActive(session, [&](const MeasureSummary &summary, domain::MeasureState) {
            if (summary.kind == *known)
                ++(isBefore(summary, day) ? open.before : open.since);
        });
        return open;
    });
}

} // namespace qorgan::casework
