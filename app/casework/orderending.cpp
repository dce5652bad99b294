// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/ordercard.h"
#include "casework/reason.h"
#include "law/admissibility.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using security::Permission;

namespace {

constexpr qsizetype ShortestReason = 3;

/// What may take the place of an order: another measure of its offender that stands itself.
Result<void> admitReplacement(const Measure &order, const std::optional<Measure> &by, Instant now)
{
    if (!by)
        return fail(u"not-found"_s, u"by"_s);
    if (by->id == order.id)
        return fail(u"replaced-by-itself"_s, u"by"_s);
    if (by->offender != order.offender)
        return fail(u"replacement-other-offender"_s, u"by"_s);
    if (!law::isActive(law::stateOf(*by, now)))
        return fail(u"replacement-not-active"_s, u"by"_s);
    return {};
}

} // namespace

Result<Accepted<OrderCard>> cancelOrder(Session &session, MeasureId id, const QString &typedReason)
{
    if (const auto permitted = session.require(Permission::CancelMeasures, u"order.cancelled"_s); !permitted)
        return fail(permitted.error());
    const auto reason = checkedReason(typedReason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    return session.store().write([&]() -> Result<Accepted<OrderCard>> {
        auto order = orderOf(session, id);
        if (!order)
            return fail(order.error());
        const Instant now = session.now();
        if (const auto admitted = law::admitEnding(law::factsOf(*order), now, now); !admitted)
            return fail(admitted.error());
        session.store().measures().cancel(id, now, *reason);
        enter(session, u"order.cancelled"_s, u"measure"_s, id.uuid, {u"cancelled_at"_s, u"cancel_reason"_s});
        order->cancelledAt = now;
        order->cancelReason = *reason;
        return Accepted<OrderCard>{cardOf(session, std::move(*order)), {}};
    });
}

Result<Accepted<OrderCard>> replaceOrder(Session &session, MeasureId id, MeasureId by)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"order.replaced"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<OrderCard>> {
        auto order = orderOf(session, id);
        if (!order)
            return fail(order.error());
        const Instant now = session.now();
        const auto replacement = session.store().measures().find(by);
        if (const auto admitted = admitReplacement(*order, replacement, now); !admitted)
            return fail(admitted.error());
        if (const auto admitted = law::admitEnding(law::factsOf(*order), now, now); !admitted)
            return fail(admitted.error());
        session.store().measures().replace(id, now, by);
        enter(session, u"order.replaced"_s, u"measure"_s, id.uuid, {u"replaced_at"_s, u"replaced_by"_s});
        order->replacedAt = now;
        order->replacedBy = by;
        return Accepted<OrderCard>{cardOf(session, std::move(*order)), {}};
    });
}

} // namespace qorgan::casework
