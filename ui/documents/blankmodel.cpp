// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/blankmodel.h"

#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QLocale>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong is marked: a number nobody accounted for, one that stands on two papers.
QString marked(const std::vector<qint64> &numbers)
{
    return numbers.empty() ? u"–"_s : u"▲ "_s + BlankModel::ranges(numbers);
}

} // namespace

void BlankModel::take(std::vector<Block> blocks)
{
    beginResetModel();
    m_blocks = std::move(blocks);
    endResetModel();
}

const BlankModel::Block *BlankModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_blocks[size_t(index.row())] : nullptr;
}

QModelIndex BlankModel::find(const QUuid &block) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Block &each) { return each.id == block; });
    if (found != m_blocks.end())
        return index(int(found - m_blocks.begin()), 0);
    return m_blocks.empty() ? QModelIndex() : index(0, 0);
}

void BlankModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_blocks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString BlankModel::ranges(const std::vector<qint64> &numbers)
{
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        parts << (last == i ? QString::number(numbers[i])
                            : u"%1%2%3"_s.arg(numbers[i]).arg(last == i + 1 ? u", "_s : u"–"_s).arg(numbers[last]));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

QString BlankModel::numbersOf(const Block &block)
{
    const QString numbers = u"%1–%2"_s.arg(block.first).arg(block.last);
    return block.series.isEmpty() ? numbers : QString(block.series + u' ' + numbers);
}

int BlankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

int BlankModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlankModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Block &block = *at(index);
    switch (index.column()) {
    case Form: return SheetWords::form(block.form);
    case Numbers: return numbersOf(block);
    case Left: return QLocale().toString(block.left);
    case Used: return QLocale().toString(block.used);
    case Spoiled: return block.spoiled.empty() ? u"–"_s : ranges(block.spoiled);
    case Gaps: return marked(block.gaps);
    case Doubles: return marked(block.doubles);
    case Keeper: return block.officer ? block.officer->name() : QString();
    case Received: return QLocale().toString(block.receivedOn, dateFormat());
    case Note: return block.note;
    default: return {};
    }
}

QVariant BlankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Form: return tr("Form");
    case Numbers: return tr("Numbers");
    case Left: return tr("Left");
    case Used: return tr("Used");
    case Spoiled: return tr("Written off");
    case Gaps: return tr("Not marked");
    case Doubles: return tr("Marked twice");
    case Keeper: return tr("Kept by");
    case Received: return tr("Received");
    case Note: return tr("Waybill");
    default: return {};
    }
}

} // namespace qorgan::ui
