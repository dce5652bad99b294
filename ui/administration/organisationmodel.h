// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/support.h"

#include <QAbstractTableModel>

#include <vector>

namespace qorgan::ui {

/// The organisations people are sent to, as casework lists them.
class OrganisationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Phone, Licence, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void take(std::vector<domain::Organisation> organisations);
    void retranslate();
    /// Null for an invalid index.
    [[nodiscard]] const domain::Organisation *at(const QModelIndex &index) const;
    /// Its row, or the first; invalid where there is none.
    [[nodiscard]] QModelIndex find(domain::OrganisationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// In the language of the window, or in the other where it has none.
    [[nodiscard]] static QString nameOf(const domain::Organisation &organisation);

private:
    std::vector<domain::Organisation> m_organisations;
};

} // namespace qorgan::ui
