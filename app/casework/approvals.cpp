// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/approvals.h"

#include "casework/entry.h"
#include "casework/measureacts.h"
#include "casework/measurecard.h"
#include "casework/preferences.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using domain::MeasureState;
using security::Permission;

namespace {

const QString ApprovalKey = u"orders_need_approval"_s;
const QByteArray Yes = "true";

/// There is something to approve as long as the measure stands.
Result<void> admitApproval(const Measure &measure, Instant now)
{
    if (!measure.needsApproval)
        return fail(u"approval-not-needed"_s, u"id"_s);
    switch (law::stateOf(measure, now)) {
    case MeasureState::Cancelled: return fail(u"order-cancelled"_s, u"id"_s);
    case MeasureState::Replaced: return fail(u"order-replaced"_s, u"id"_s);
    case MeasureState::Expired: return fail(u"order-expired"_s, u"id"_s);
    case MeasureState::Issued:
    case MeasureState::Served: break;
    }
    return {};
}

Result<Accepted<MeasureCard>> approve(Session &session, MeasureId id)
{
    auto &measures = session.store().measures();
    auto measure = measures.find(id);
    if (!measure)
        return fail(u"not-found"_s, u"id"_s);
    const Instant now = session.now();
    if (const auto admitted = admitApproval(*measure, now); !admitted)
        return fail(admitted.error());
    if (!measure->approvedAt) {
        measures.approve(id, now);
        enter(session, actOn(measure->kind, u"approved"_s), u"measure"_s, id.uuid, {u"approved_at"_s});
        measure->approvedAt = now;
        measure->approvedBy = session.account().id;
    }
    return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), {}};
}

} // namespace

Result<bool> ordersNeedApproval(Session &session)
{
    const auto kept = unitPreference(session, ApprovalKey);
    if (!kept)
        return fail(kept.error());
    return *kept == Yes;
}

Result<void> setOrdersNeedApproval(Session &session, bool needed)
{
    return setUnitPreference(session, ApprovalKey, needed ? Yes : QByteArray("false"));
}

bool needsApproval(Session &session, domain::MeasureKind kind)
{
    const domain::MeasureKindFacts *facts = domain::measureKinds().find(kind);
    return facts && facts->isApproved && !session.may(Permission::Supervise)
        && session.store().desk().preference(storage::DeskStore::Owner::Unit, ApprovalKey) == Yes;
}

Result<Accepted<MeasureCard>> approveMeasure(Session &session, MeasureId id)
{
    const QString act = actOn(domain::MeasureKind::ProtectiveOrder, u"approved"_s);
    if (const auto permitted = session.require(Permission::Supervise, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&] { return approve(session, id); });
}

} // namespace qorgan::casework
