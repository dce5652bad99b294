// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/measures.h"
#include "casework/reconciliations.h"

namespace qorgan::casework {

using OrderDraft = MeasureDraft;
using OrderCard = MeasureCard;
using OrderFilter = MeasureFilter;
using OrderRow = MeasureRow;

// A protective order is one kind of measure: each act is that of measures.h, with its errors.

[[nodiscard]] inline base::Result<Accepted<OrderCard>> issueOrder(Session &session, const OrderDraft &draft)
{
    return issueMeasure(session, domain::MeasureKind::ProtectiveOrder, draft);
}

[[nodiscard]] inline base::Result<Accepted<OrderCard>> serveOrder(Session &session, domain::MeasureId id,
                                                                  const domain::Service &service)
{
    return serveMeasure(session, domain::MeasureKind::ProtectiveOrder, id, service);
}

[[nodiscard]] inline base::Result<Accepted<OrderCard>> sendCopy(Session &session, domain::MeasureId id,
                                                                const domain::SentCopy &copy)
{
    return sendCopy(session, domain::MeasureKind::ProtectiveOrder, id, copy);
}

[[nodiscard]] inline base::Result<Accepted<OrderCard>> cancelOrder(Session &session, domain::MeasureId id,
                                                                   const QString &reason)
{
    return cancelMeasure(session, domain::MeasureKind::ProtectiveOrder, id, reason);
}

[[nodiscard]] inline base::Result<Accepted<OrderCard>> replaceOrder(Session &session, domain::MeasureId id,
                                                                    domain::MeasureId by)
{
    return replaceMeasure(session, domain::MeasureKind::ProtectiveOrder, id, by);
}

[[nodiscard]] inline base::Result<OrderCard> openOrder(Session &session, domain::MeasureId id)
{
    return openMeasure(session, domain::MeasureKind::ProtectiveOrder, id);
}

[[nodiscard]] inline base::Result<Page<OrderRow>> listOrders(Session &session, const OrderFilter &filter,
                                                             const PageRequest &page)
{
    return listMeasures(session, domain::MeasureKind::ProtectiveOrder, filter, page);
}

} // namespace qorgan::casework
