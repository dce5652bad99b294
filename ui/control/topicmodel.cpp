// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/topicmodel.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using Weight = TopicLine::Weight;

void TopicModel::take(std::vector<TopicLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void TopicModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const TopicLine *TopicModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_lines[size_t(index.row())] : nullptr;
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TopicModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TopicLine &line = *at(index);
    if (role == WeightRole)
        return int(line.weight);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case What: {
        const QString mark = line.weight == Weight::Alarm ? u"▲ "_s : line.weight == Weight::Due ? u"● "_s : u"○ "_s;
        return role == Qt::DisplayRole ? QString(mark + line.what) : line.what;
    }
    case Person: return line.person;
    case Number: return line.number;
    case When: return line.when;
    case Officer: return line.officer;
    default: return {};
    }
}

QVariant TopicModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Person: return tr("Who");
    case Number: return tr("Number");
    case When: return tr("Time");
    case Officer: return tr("Officer");
    default: return {};
    }
}

} // namespace qorgan::ui
