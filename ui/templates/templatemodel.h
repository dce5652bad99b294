// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/templates.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// The forms that the program prints, and whose wording each has.
class TemplateModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Wording, Status, Basis, ColumnCount };

    explicit TemplateModel(QObject *parent = nullptr);

    /// Which forms have a wording of the unit's own, by language.
    void take(const std::vector<casework::FormTemplates> &templates);
    void clear();
    /// Null for an invalid index.
    [[nodiscard]] const casework::FormFacts *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &form) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<casework::FormFacts> m_forms;
    QStringList m_ownKk;
    QStringList m_ownRu;

    [[nodiscard]] QString wording(const QString &form) const;
};

} // namespace qorgan::ui
