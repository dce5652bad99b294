// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "casework/orders.h"

#include <QAbstractTableModel>

#include <functional>
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

/// Protective orders, read page by page as the table is scrolled. It reads nothing while it paints, and stops at
/// MaxRows: who needs more narrows the filter.
class OrderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Offender, State, Left, Checks, NextCheck, Officer, Ends, Issued, Victims, ColumnCount };
    enum Role { StateRole = Qt::UserRole, CheckRole, BeadsRole };
    enum class Phase { Empty, Loading, Ready, Failed };
    static constexpr int MaxRows = 5000;

    explicit OrderModel(OrderReading reading, QObject *parent = nullptr);

    /// Starts from the first page; replies to earlier questions are dropped.
    void read(const casework::OrderFilter &filter);
    /// Forgets everything read.
    void clear();
    void retranslate();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const base::Error &error() const { return m_error; }
    /// There are more orders than were read yet.
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isCut() const { return rowCount() >= MaxRows && hasMore(); }
    /// Null for an invalid index.
    [[nodiscard]] const casework::OrderRow *order(const QModelIndex &index) const;
    /// The row of that order; invalid when it was not read.
    [[nodiscard]] QModelIndex find(domain::MeasureId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// StateRole: domain::MeasureState; CheckRole: casework::DueState of the next check, if there is one;
    /// BeadsRole: a std::vector<casework::CheckBead>.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); ///< phase, error or number of rows

private:
    OrderReading m_reading;
    casework::OrderFilter m_filter;
    std::vector<casework::OrderRow> m_rows;
    base::Instant m_now;
    QString m_next;
    bool m_asked = false; ///< a page is on its way
    quint64 m_generation = 0;
    Phase m_phase = Phase::Empty;
    base::Error m_error;

    void reset(Phase phase, const base::Error &error = {});
    void askPage(const QString &after);
    void take(const base::Result<OrdersRead> &read);
    [[nodiscard]] std::optional<casework::DueState> check(const casework::OrderRow &row) const;
    [[nodiscard]] QString text(const casework::OrderRow &row, int column) const;
    [[nodiscard]] QString inWords(const casework::OrderRow &row, int column) const;
    [[nodiscard]] QString left(const casework::OrderRow &row) const;
    [[nodiscard]] QString nextCheck(const casework::OrderRow &row) const;
};

} // namespace qorgan::ui
