// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/breach.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::fail;
using base::Instant;
using base::Result;
using domain::TrackedRestriction;

namespace {

/// "restrictions/alcohol": the sentence names it by the catalogue.
QStringList named(const QString &restriction)
{
    return {u"restrictions/"_s + restriction};
}

Result<void> admitRestriction(std::span<const TrackedRestriction> restrictions, const QString &kind, Instant at)
{
    if (kind.isEmpty())
        return restrictions.empty() ? Result<void>() : fail(u"restriction-missing"_s, u"restriction"_s);
    const auto held = std::find_if(restrictions.begin(), restrictions.end(),
                                   [&](const TrackedRestriction &each) { return each.kind == kind; });
    if (held == restrictions.end())
        return fail(u"restriction-not-held"_s, u"restriction"_s, named(kind));
    for (const auto &end : {held->endsAt, held->liftedAt})
        if (end && *end < at)
            return fail(u"restriction-ended"_s, u"restriction"_s, named(kind));
    return {};
}

} // namespace

Result<void> admitBreach(const MeasureFacts &facts, std::span<const TrackedRestriction> restrictions,
                         const QString &restriction, Instant at, Instant now)
{
    if (!facts.servedAt)
        return fail(u"not-served"_s, u"measure"_s);
    if (now < at)
        return fail(u"in-the-future"_s, u"at"_s);
    if (at < *facts.servedAt)
        return fail(u"breach-before-service"_s, u"at"_s);
    if (const auto end = endOf(facts, now); end && *end < at)
        return fail(u"breach-after-end"_s, u"at"_s);
    return admitRestriction(restrictions, restriction, at);
}

std::optional<Instant> protocolDue(Instant breachAt, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R20", u"", base::local::date(breachAt));
    return rule ? std::optional(breachAt + base::days24h(rule->number("protocol_days"_L1))) : std::nullopt;
}

} // namespace qorgan::law
