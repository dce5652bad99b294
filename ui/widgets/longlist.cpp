// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/longlist.h"

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the pages looked at while one was read, only the latest are still of interest.
constexpr size_t MostWanted = 3;

} // namespace

void LongList::begin()
{
    ++m_generation;
    m_waits = true;
    m_reads = true;
    if (m_rows == 0)
        m_state = State::Loading;
    Q_EMIT changed();
    askPage(0, {});
}

void LongList::forget()
{
    ++m_generation;
    reset(State::Empty);
    Q_EMIT changed();
}

void LongList::fail(const base::Error &error)
{
    ++m_generation;
    reset(State::Failed, error);
    Q_EMIT changed();
}

void LongList::reset(State state, const base::Error &error)
{
    beginResetModel();
    m_rows = 0;
    m_counted = 0;
    m_ends.clear();
    m_seen.clear();
    dropPages();
    m_wanted.clear();
    m_total.reset();
    m_waits = false;
    m_reads = false;
    m_looked = 0;
    m_error = error;
    m_state = state;
    endResetModel();
}

void LongList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int LongList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LongList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant LongList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    want(index.row() / PageSize);
    if (holds(index.row()))
        return text(index.row(), index.column(), role);
    return role == Qt::AccessibleTextRole                        ? tr("This row is being read")
        : index.column() == 0 && role == Qt::DisplayRole ? QString(u"…"_s)
                                                         : QString();
}

QModelIndexList LongList::match(const QModelIndex & /*start*/, int /*role*/, const QVariant & /*value*/, int /*hits*/,
                                Qt::MatchFlags /*flags*/) const
{
    return {};
}

void LongList::addRows(int count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_rows += count;
    endInsertRows();
}

void LongList::took(int page, int rows, const QString &next)
{
    m_reads = false;
    m_seen[page] = ++m_clock;
    if (m_state == State::Ready) {
        forgetFarthest();
        const int first = page * PageSize;
        Q_EMIT dataChanged(index(first, 0), index(qMin(first + PageSize, m_rows) - 1, m_columns - 1));
        readOn();
        return;
    }
    m_state = rows > 0 ? State::Ready : State::Empty;
    m_counted = rows;
    addRows(rows);
    if (next.isEmpty()) {
        m_total = rows;
    } else {
        m_ends.append(next);
        askStretch(next);
    }
    Q_EMIT changed();
}

void LongList::tookStretch(const casework::Stretch &stretch)
{
    m_ends.append(stretch.pageEnds);
    m_counted += int(stretch.rows);
    // A view goes through all its rows when some are added: they are added seldom, each time as many as there are.
    if (stretch.last || m_counted >= 2 * m_rows)
        addRows(m_counted - m_rows);
    if (stretch.last)
        m_total = m_rows;
    else
        askStretch(m_ends.last());
    Q_EMIT changed();
}

void LongList::want(int page) const
{
    m_looked = page;
    if (const auto held = m_seen.find(page); held != m_seen.end()) {
        held->second = ++m_clock;
    } else {
        std::erase(m_wanted, page);
        m_wanted.push_back(page);
        if (m_wanted.size() > MostWanted)
            m_wanted.erase(m_wanted.begin());
    }
    if (m_called || m_reads || m_state != State::Ready)
        return;
    m_called = true;
    // Of the model itself nothing changes before the view has painted.
    QMetaObject::invokeMethod(const_cast<LongList *>(this), &LongList::readOn, Qt::QueuedConnection);
}

int LongList::nextPage()
{
    const auto isMissing = [this](int page) { return page >= 0 && page < pageCount() && !m_seen.contains(page); };
    while (!m_wanted.empty()) {
        const int page = m_wanted.back();
        m_wanted.pop_back();
        if (isMissing(page))
            return page;
    }
    for (const int neighbour : {m_looked + 1, m_looked - 1})
        if (isMissing(neighbour))
            return neighbour;
    return -1;
}

void LongList::readOn()
{
    m_called = false;
    if (m_reads || m_state != State::Ready)
        return;
    const int page = nextPage();
    if (page < 0)
        return;
    m_reads = true;
    askPage(page, page > 0 ? m_ends.value(page - 1) : QString());
}

void LongList::forgetFarthest()
{
    while (m_seen.size() > MostPages) {
        const auto farthest = std::min_element(m_seen.begin(), m_seen.end(), [](const auto &one, const auto &other) {
            return one.second < other.second;
        });
        dropPage(farthest->first);
        m_seen.erase(farthest);
    }
}

} // namespace qorgan::ui
