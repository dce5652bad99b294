// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/rulelist.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// The dated records of the law that the program computes by.
class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Subject, Source, From, To, Status, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void take(std::vector<casework::DatedRule> rules);
    void retranslate();
    [[nodiscard]] const casework::DatedRule &rule(int row) const { return m_rules[std::size_t(row)]; }
    [[nodiscard]] const std::vector<casework::DatedRule> &rules() const { return m_rules; }
    /// The row of that record; the first where there is none.
    [[nodiscard]] QModelIndex find(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<casework::DatedRule> m_rules;

    [[nodiscard]] QString text(const casework::DatedRule &rule, int column) const;
};

} // namespace qorgan::ui
