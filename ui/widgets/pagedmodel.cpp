// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagedmodel.h"

namespace qorgan::ui {

namespace {

constexpr int PageSize = 200;

} // namespace

void PagedList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int PagedList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool PagedList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_phase == Phase::Ready && !m_asked && hasMore() && rowCount() < MaxRows;
}

void PagedList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(m_next);
}

void PagedList::begin()
{
    reset(Phase::Loading);
    askPage({});
}

void PagedList::took(const QString &next)
{
    m_asked = false;
    m_next = next;
    m_phase = rowCount() == 0 ? Phase::Empty : Phase::Ready;
    Q_EMIT changed();
}

void PagedList::reset(Phase phase, const base::Error &error)
{
    ++m_generation;
    beginResetModel();
    dropRows();
    m_next.clear();
    m_asked = false;
    m_error = error;
    m_phase = phase;
    endResetModel();
    Q_EMIT changed();
}

void PagedList::askPage(const QString &after)
{
    m_asked = true;
    ask({PageSize, after});
}

} // namespace qorgan::ui
