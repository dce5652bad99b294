// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QAbstractTableModel>

#include <vector>

namespace qorgan::ui {

/// The accounts of the register, as casework listed them.
class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Login, FullName, Roles, Rank, Post, Section, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<casework::Account> accounts);
    void retranslate();
    [[nodiscard]] const casework::Account &account(int row) const { return m_accounts[std::size_t(row)]; }
    /// The row of a login; −1 when there is none, as in every Qt model.
    [[nodiscard]] int rowOf(const QString &login) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<casework::Account> m_accounts;

    [[nodiscard]] QString text(const casework::Account &account, int column) const;
};

} // namespace qorgan::ui
