// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/blanks.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// Blocks of strict-account blanks and what became of their numbers.
class BlankModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Form, Numbers, Left, Used, Spoiled, Gaps, Doubles, Keeper, Received, Note, ColumnCount };
    using Block = casework::BlankBlockAccount;

    explicit BlankModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void take(std::vector<Block> blocks);
    /// Null for an invalid index.
    [[nodiscard]] const Block *at(const QModelIndex &index) const;
    /// Of that block; else of the first.
    [[nodiscard]] QModelIndex find(const QUuid &block) const;
    void retranslate();
    /// "12, 15–18": each number once.
    [[nodiscard]] static QString ranges(const std::vector<qint64> &numbers);
    /// "AB 101–150".
    [[nodiscard]] static QString numbersOf(const Block &block);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Block> m_blocks;
};

} // namespace qorgan::ui
