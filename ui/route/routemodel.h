// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/routesheet.h"

#include <QAbstractTableModel>

#include <map>

namespace qorgan::ui {

/// The stops of a route in walking order, and what was typed back of each.
class RouteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Where, Who, Measure, Due, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void take(casework::RouteSheet sheet);
    void clear() { take({}); }
    void retranslate();
    /// In place of an earlier result of the same row.
    void put(const casework::RouteResult &result);
    void forgetResults();
    [[nodiscard]] const casework::RouteSheet &sheet() const { return m_sheet; }
    [[nodiscard]] std::vector<casework::RouteResult> results() const;
    /// The first row without a result after `row`, from the top again behind the last; 0: each has one.
    [[nodiscard]] int nextOpen(int row) const;
    [[nodiscard]] QModelIndex find(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        const casework::RouteStop *stop;
        const casework::RouteStreet *street;
    };

    casework::RouteSheet m_sheet;
    std::vector<Line> m_lines;
    std::map<int, casework::CheckDraft> m_results;

    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString resultText(int row) const;
};

} // namespace qorgan::ui
