// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "casework/orders.h"
#include "widgets/pagedmodel.h"

#include <optional>

namespace qorgan::ui {

/// A page of orders and when it was read, by the session's clock.
struct OrdersRead {
    casework::Page<casework::OrderRow> page;
    base::Instant now;
};

/// Where the model's pages come from; replies may come at once or later, in the window's thread.
using OrderReply = std::function<void(const base::Result<OrdersRead> &)>;
using OrderReading = std::function<void(const casework::OrderFilter &, const casework::PageRequest &, OrderReply)>;

/// Protective orders.
class OrderModel final : public PagedModel<casework::OrderRow, casework::OrderFilter>
{
    Q_OBJECT

public:
    enum Column { Number, Offender, State, Left, Checks, NextCheck, Officer, Ends, Issued, Victims, ColumnCount };
    enum Role { StateRole = Qt::UserRole, CheckRole, BeadsRole };

    explicit OrderModel(const OrderReading &reading, QObject *parent = nullptr);

    /// StateRole: domain::MeasureState; CheckRole: casework::DueState of the next check, if there is one;
    /// BeadsRole: a std::vector<casework::CheckBead>.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    base::Instant m_now; ///< of the page read last

    [[nodiscard]] std::optional<casework::DueState> check(const casework::OrderRow &row) const;
    [[nodiscard]] QString text(const casework::OrderRow &row, int column) const;
    [[nodiscard]] QString inWords(const casework::OrderRow &row, int column) const;
    [[nodiscard]] QString left(const casework::OrderRow &row) const;
    [[nodiscard]] QString nextCheck(const casework::OrderRow &row) const;
};

} // namespace qorgan::ui
