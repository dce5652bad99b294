// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/summary.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// Sections, officers or sources below each other, the unit first; the main indicators are the columns.
class GroupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GroupModel(QObject *parent = nullptr);

    void show(const reports::Summary &summary);
    void clear();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_codes; ///< of the columns after the first
    reports::Summary m_summary;
    std::vector<reports::SummaryGroup> m_rows;
};

} // namespace qorgan::ui
