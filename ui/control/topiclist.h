// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "control/topic.h"

#include <QAbstractListModel>

#include <array>

namespace qorgan::ui {

/// The topics, each with how much of it waits.
class TopicList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void take(const ControlBoard &board);
    void clear();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString countColumn(int count) const;

    std::array<int, AllTopics.size()> m_counts{};
};

} // namespace qorgan::ui
