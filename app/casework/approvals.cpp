// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/approvals.h"

#include "casework/cursor.h"
#include "casework/entry.h"
#include "casework/measureacts.h"
#include "casework/measurecard.h"
#include "casework/preferences.h"
#include "casework/reason.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureId;
using domain::MeasureState;
using security::Permission;

namespace {

const QString ApprovalKey = u"orders_need_approval"_s;
const QByteArray Yes = "true";
constexpr qsizetype ShortestReason = 3;
/// More than that one officer was never returned within the days of the reminder.
constexpr int MostReturned = 100;

bool isApproved(domain::MeasureKind kind)
{
    const domain::MeasureKindFacts *facts = domain::measureKinds().find(kind);
    return facts && facts->isApproved;
}

/// There is something to decide as long as the measure stands.
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

Result<Accepted<MeasureCard>> giveBack(Session &session, MeasureId id, const QString &reason)
{
    auto &measures = session.store().measures();
    auto measure = measures.find(id);
    if (!measure)
        return fail(u"not-found"_s, u"id"_s);
    const Instant now = session.now();
    if (const auto admitted = admitApproval(*measure, now); !admitted)
        return fail(admitted.error());
    if (measure->approvedAt)
        return fail(u"already-approved"_s, u"id"_s);
    measures.cancel(id, now, reason);
    enter(session, actOn(measure->kind, u"returned"_s), u"measure"_s, id.uuid, {u"cancelled_at"_s, u"cancel_reason"_s});
    measure->cancelledAt = now;
    measure->cancelReason = reason;
    return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), {}};
}

/// Every measure that waits, of the kinds a head approves, the longest waiting first.
Result<std::vector<MeasureRow>> waiting(Session &session, const std::optional<domain::AccountId> &officer)
{
    std::vector<MeasureRow> rows;
    for (const domain::MeasureKind kind : domain::measureKinds().all()) {
        if (!isApproved(kind))
            continue;
        PageRequest page{LargestPage, {}};
        do {
            MeasureFilter filter;
            filter.awaitingApproval = true;
            filter.officer = officer;
            auto found = listMeasures(session, kind, filter, page);
            if (!found)
                return fail(found.error());
            std::move(found->items.begin(), found->items.end(), std::back_inserter(rows));
            page.after = found->next;
        } while (!page.after.isEmpty());
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MeasureRow &a, const MeasureRow &b) { return a.issuedAt < b.issuedAt; });
    return rows;
}

/// Another of the same incident took its place: nothing is left to do about the one that was returned.
bool isFollowed(Session &session, const Measure &returned)
{
    const auto others = session.store().measures().ofIncident(returned.incident);
    return std::any_of(others.begin(), others.end(), [&](const storage::MeasureSummary &other) {
        return other.id != returned.id && *returned.cancelledAt <= other.issuedAt;
    });
}

std::vector<ReturnedMeasure> returned(Session &session)
{
    auto &measures = session.store().measures();
    const Instant since = session.now() - days24h(ReturnedReminderDays);
    std::vector<ReturnedMeasure> found;
    for (const domain::MeasureKind kind : domain::measureKinds().all()) {
        if (!isApproved(kind))
            continue;
        storage::MeasureQuery query;
        query.kind = kind;
        query.awaitsApproval = true;
        query.cancelled = true;
        query.officer = session.store().accounts().rowOf(session.account().id);
        for (const storage::MeasureSummary &summary : measures.page(query, {}, MostReturned)) {
            if (summary.cancelledAt < since)
                continue;
            const auto measure = measures.find(summary.id);
            if (measure && wasReturned(*measure) && !isFollowed(session, *measure))
                found.push_back({measure->id, measure->kind, measure->number, *measure->cancelledAt, measure->cancelReason});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ReturnedMeasure &a, const ReturnedMeasure &b) { return b.at < a.at; });
    return found;
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
    return isApproved(kind) && !session.may(Permission::Supervise)
        && session.store().desk().preference(storage::DeskStore::Owner::Unit, ApprovalKey) == Yes;
}

Result<Accepted<MeasureCard>> approveMeasure(Session &session, MeasureId id)
{
    const QString act = actOn(domain::MeasureKind::ProtectiveOrder, u"approved"_s);
    if (const auto permitted = session.require(Permission::Supervise, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&] { return approve(session, id); });
}

Result<Accepted<MeasureCard>> returnMeasure(Session &session, MeasureId id, const QString &typedReason)
{
    const QString act = actOn(domain::MeasureKind::ProtectiveOrder, u"returned"_s);
    if (const auto permitted = session.require(Permission::Supervise, act); !permitted)
        return fail(permitted.error());
    const auto reason = checkedReason(typedReason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    return session.store().write([&] { return giveBack(session, id, *reason); });
}

bool wasReturned(const Measure &measure)
{
    return measure.needsApproval && !measure.approvedAt && measure.cancelledAt;
}

Result<std::vector<MeasureRow>> approvalQueue(Session &session)
{
    if (const auto permitted = session.require(Permission::Supervise, u"desk.opened"_s); !permitted)
        return fail(permitted.error());
    return waiting(session, {});
}

Result<OwnApprovals> ownApprovals(Session &session)
{
    if (const auto permitted = session.require(Permission::SeeDue, u"due.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<OwnApprovals> {
        auto own = waiting(session, session.account().id);
        if (!own)
            return fail(own.error());
        return OwnApprovals{std::move(*own), returned(session)};
    });
}

} // namespace qorgan::casework
