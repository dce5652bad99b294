// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/measures.h"

namespace qorgan::casework {

/// Whether the unit wants a head to approve the orders of its inspectors; usually not. `listMeasures` with
/// `awaitingApproval` is the queue; a head approves, or cancels with a reason.
[[nodiscard]] base::Result<bool> ordersNeedApproval(Session &session);
/// By an administrator, for the orders issued from now on.
[[nodiscard]] base::Result<void> setOrdersNeedApproval(Session &session, bool needed);

/// By a head; approving twice is approving once. Errors: not-found, approval-not-needed (nobody asked for it),
/// order-cancelled, order-replaced, order-expired.
[[nodiscard]] base::Result<Accepted<MeasureCard>> approveMeasure(Session &session, domain::MeasureId id);

/// By a head: an order that waits ends at once with the reason, as `cancelMeasure` ends it; the inspector issues another.
/// Errors: not-found, approval-not-needed, already-approved, reason-missing, reason-too-short (three characters),
/// order-cancelled, order-replaced, order-expired.
[[nodiscard]] base::Result<Accepted<MeasureCard>> returnMeasure(Session &session, domain::MeasureId id,
                                                                const QString &reason);
/// Whether a head ended it instead of approving it; why is its `cancelReason`.
[[nodiscard]] bool wasReturned(const domain::Measure &measure);

/// By a head: the measures that wait, of every kind, the longest waiting first. Nothing is written.
[[nodiscard]] base::Result<std::vector<MeasureRow>> approvalQueue(Session &session);

/// How long an officer is reminded of a measure that was returned, unless another is issued of its incident before.
inline constexpr int ReturnedReminderDays = 14;

struct ReturnedMeasure {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    base::Instant at;          ///< when the head returned it
    QString reason;
};

/// What became of the measures that the reader issued.
struct OwnApprovals {
    std::vector<MeasureRow> waiting;        ///< the longest waiting first
    std::vector<ReturnedMeasure> returned;  ///< the latest first
};

/// Nothing is written.
[[nodiscard]] base::Result<OwnApprovals> ownApprovals(Session &session);

/// Inside the store's `write`: whether a measure of the kind that the account issues now has to wait.
[[nodiscard]] bool needsApproval(Session &session, domain::MeasureKind kind);

} // namespace qorgan::casework
