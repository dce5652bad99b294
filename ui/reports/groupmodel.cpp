// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/groupmodel.h"

#include "reports/summarytable.h"
#include "widgets/duelook.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

GroupModel::GroupModel(QObject *parent) : QAbstractTableModel(parent), m_codes(reports::mainIndicators()) {}

void GroupModel::show(const reports::Summary &summary)
{
    beginResetModel();
    m_summary = summary;
    m_rows.clear();
    m_rows.push_back({{}, {}, summary.indicators});
    m_rows.insert(m_rows.end(), summary.groups.begin(), summary.groups.end());
    endResetModel();
}

void GroupModel::clear()
{
    beginResetModel();
    m_summary = {};
    m_rows.clear();
    endResetModel();
}

void GroupModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size()) + 1;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const reports::SummaryGroup &group = m_rows[std::size_t(index.row())];
    if (index.column() == 0)
        return index.row() == 0 ? tr("The whole unit")
                                : headed(reports::titleOf(group, m_summary.by, currentLanguage()));
    const auto *indicator = reports::find(group.indicators, m_codes[index.column() - 1]);
    if (!indicator)
        return {};
    const QString value = QLocale().toString(indicator->value);
    if (!indicator->previous)
        return value;
    if (role == Qt::DisplayRole)
        return u"%1 (%2)"_s.arg(value, QLocale().toString(*indicator->previous));
    return tr("%1; a year earlier %2, %3 %").arg(value, QLocale().toString(*indicator->previous),
                                                 reports::changeText(*indicator, currentLanguage()));
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter | int(Qt::TextWordWrap));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? reports::wordOf(reports::code(m_summary.by), currentLanguage())
                        : headed(reports::titleOf(m_codes.value(section - 1), currentLanguage()));
}

} // namespace qorgan::ui
