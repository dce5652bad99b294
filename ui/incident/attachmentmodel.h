// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/attachments.h"

#include <QAbstractTableModel>

namespace qorgan::ui {

/// The photographs, scans and recordings of an incident.
class AttachmentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Size, Added, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<casework::Attachment> attachments);
    void retranslate();
    [[nodiscard]] const casework::Attachment *attachment(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "12 KB", "3.4 MB", in the language of the window.
    [[nodiscard]] static QString sizeText(qint64 bytes);

private:
    std::vector<casework::Attachment> m_attachments;

    [[nodiscard]] QString text(const casework::Attachment &attachment, int column) const;
    [[nodiscard]] static QString kindText(const QString &mediaType);
};

} // namespace qorgan::ui
