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

/// Inside the store's `write`: whether a measure of the kind that the account issues now has to wait.
[[nodiscard]] bool needsApproval(Session &session, domain::MeasureKind kind);

} // namespace qorgan::casework
