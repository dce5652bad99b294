// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/topiclist.h"

#include <QLocale>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

void TopicList::take(const ControlBoard &board)
{
    for (std::size_t i = 0; i < AllTopics.size(); ++i)
        m_counts[i] = TopicWords::count(AllTopics[i], board);
    retranslate();
}

void TopicList::clear()
{
    m_counts.fill(0);
    retranslate();
}

void TopicList::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TopicList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AllTopics.size());
}

/// The number as wide as the longest of them, so that the names stand below one another.
QString TopicList::countColumn(int count) const
{
    constexpr QChar FigureSpace(0x2007);
    const QString longest = QLocale().toString(*std::max_element(m_counts.begin(), m_counts.end()));
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    return number.rightJustified(longest.size(), FigureSpace) + u"  "_s;
}

QVariant TopicList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = size_t(index.row());
    const QString name = TopicWords::name(AllTopics[row]);
    switch (role) {
    case Qt::DisplayRole:
        // The number first: a narrow list cuts the end.
        return QString(countColumn(m_counts[row]) + name);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(name + u": "_s + QLocale().toString(m_counts[row]));
    case CountRole:
        return m_counts[row];
    default:
        return {};
    }
}

} // namespace qorgan::ui
