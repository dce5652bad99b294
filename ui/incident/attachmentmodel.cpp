// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/attachmentmodel.h"

#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

void AttachmentModel::show(std::vector<casework::Attachment> attachments)
{
    beginResetModel();
    m_attachments = std::move(attachments);
    endResetModel();
}

void AttachmentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_attachments.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const casework::Attachment *AttachmentModel::attachment(int row) const
{
    return row >= 0 && row < rowCount() ? &m_attachments[size_t(row)] : nullptr;
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

int AttachmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return text(m_attachments[size_t(index.row())], index.column());
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case Added:
        return tr("Added");
    default:
        return {};
    }
}

QString AttachmentModel::text(const casework::Attachment &attachment, int column) const
{
    switch (column) {
    case Name:
        return attachment.name;
    case Kind:
        return kindText(attachment.mediaType);
    case Size:
        return sizeText(attachment.size);
    case Added:
        return dateTimeText(attachment.addedAt) + u", "_s + attachment.addedBy;
    default:
        return {};
    }
}

QString AttachmentModel::kindText(const QString &mediaType)
{
    if (mediaType.startsWith(u"image/"))
        return tr("picture");
    if (mediaType.startsWith(u"video/"))
        return tr("video");
    if (mediaType.startsWith(u"audio/"))
        return tr("sound");
    return tr("document");
}

QString AttachmentModel::sizeText(qint64 bytes)
{
    constexpr qint64 Kilo = 1024;
    constexpr qint64 Mega = Kilo * Kilo;
    const QLocale locale;
    if (bytes >= Mega)
        return tr("%1 MB").arg(locale.toString(double(bytes) / double(Mega), 'f', 1));
    return tr("%1 KB").arg(locale.toString(qMax<qint64>(1, (bytes + Kilo / 2) / Kilo)));
}

} // namespace qorgan::ui
