// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "control/topic.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// The lines of one topic.
class TopicModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Person, Number, When, Officer, ColumnCount };
    enum Role { WeightRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void take(std::vector<TopicLine> lines);
    void retranslate();
    /// Null for an invalid index.
    [[nodiscard]] const TopicLine *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// WeightRole: TopicLine::Weight.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TopicLine> m_lines;
};

} // namespace qorgan::ui
