// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measureacts.h"
#include "casework/measurecard.h"
#include "casework/reason.h"
#include "law/admissibility.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using domain::MeasureKind;
using security::Permission;

namespace {

constexpr qsizetype ShortestReason = 3;

/// What may take the place of a measure: another one of its offender that stands itself.
Result<void> admitReplacement(const Measure &measure, const std::optional<Measure> &by, Instant now)
{
    if (!by)
        return fail(u"not-found"_s, u"by"_s);
    if (by->id == measure.id)
        return fail(u"replaced-by-itself"_s, u"by"_s);
    if (by->offender != measure.offender)
        return fail(u"replacement-other-offender"_s, u"by"_s);
    if (!law::isActive(law::stateOf(*by, now)))
        return fail(u"replacement-not-active"_s, u"by"_s);
    return {};
}

} // namespace

Result<Accepted<MeasureCard>> cancelMeasure(Session &session, MeasureKind kind, MeasureId id,
                                            const QString &typedReason)
{
    const QString act = actOn(kind, u"cancelled"_s);
    if (const auto permitted = session.require(Permission::CancelMeasures, act); !permitted)
        return fail(permitted.error());
    const auto reason = checkedReason(typedReason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    return session.store().write([&]() -> Result<Accepted<MeasureCard>> {
        auto measure = measureOf(session, kind, id);
        if (!measure)
            return fail(measure.error());
        const Instant now = session.now();
        if (const auto admitted = law::admitEnding(law::factsOf(*measure), now, now); !admitted)
            return fail(admitted.error());
        session.store().measures().cancel(id, now, *reason);
        enter(session, act, u"measure"_s, id.uuid, {u"cancelled_at"_s, u"cancel_reason"_s});
        measure->cancelledAt = now;
        measure->cancelReason = *reason;
        return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), {}};
    });
}

Result<Accepted<MeasureCard>> replaceMeasure(Session &session, MeasureKind kind, MeasureId id, MeasureId by)
{
    const QString act = actOn(kind, u"replaced"_s);
    if (const auto permitted = session.require(Permission::IssueMeasures, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<MeasureCard>> {
        auto measure = measureOf(session, kind, id);
        if (!measure)
            return fail(measure.error());
        const Instant now = session.now();
        const auto replacement = session.store().measures().find(by);
        if (const auto admitted = admitReplacement(*measure, replacement, now); !admitted)
            return fail(admitted.error());
        if (const auto admitted = law::admitEnding(law::factsOf(*measure), now, now); !admitted)
            return fail(admitted.error());
        session.store().measures().replace(id, now, by);
        enter(session, act, u"measure"_s, id.uuid, {u"replaced_at"_s, u"replaced_by"_s});
        measure->replacedAt = now;
        measure->replacedBy = by;
        return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), {}};
    });
}

} // namespace qorgan::casework
