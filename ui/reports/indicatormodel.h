// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/summary.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// The indicators of the whole unit: value, and the year before beside it.
class IndicatorModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Value, Previous, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<reports::Indicator> indicators);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The name of an indicator as a line of its own, what is a part of another moved in.
    [[nodiscard]] static QString titleText(const QString &code);

private:
    std::vector<reports::Indicator> m_indicators;
};

} // namespace qorgan::ui
