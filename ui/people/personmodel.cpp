// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/personmodel.h"

#include "base/clock.h"
#include "people/personwords.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonRow;

namespace {

constexpr int PageSize = 200;

} // namespace

PersonModel::PersonModel(PersonReading reading, QObject *parent)
    : QAbstractTableModel(parent), m_reading(std::move(reading))
{
}

void PersonModel::list()
{
    begin();
    askPage({});
}

void PersonModel::find(const QString &text)
{
    begin();
    m_reading.find(text, MaxFound, [this, generation = m_generation](const auto &found) {
        if (generation != m_generation)
            return;
        m_isSearch = true;
        m_total.reset();
        if (found)
            replace(*found, found->empty() ? State::Empty : State::Ready);
        else
            replace({}, State::Failed, found.error());
    });
}

void PersonModel::clear()
{
    ++m_generation;
    m_total.reset();
    m_isSearch = false;
    replace({}, State::Empty);
}

/// A new question: the rows of the one before stay until it is answered.
void PersonModel::begin()
{
    ++m_generation;
    m_asked = true;
    m_next.clear();
    if (m_rows.empty())
        m_state = State::Loading;
    Q_EMIT changed();
}

void PersonModel::replace(std::vector<PersonRow> rows, State state, const base::Error &error)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_next.clear();
    m_asked = false;
    m_error = error;
    m_state = state;
    endResetModel();
    Q_EMIT changed();
}

void PersonModel::askPage(const QString &after)
{
    m_asked = true;
    m_reading.page({PageSize, after}, [this, generation = m_generation, first = after.isEmpty()](const auto &page) {
        if (generation == m_generation)
            take(page, first);
    });
}

void PersonModel::take(const base::Result<casework::Page<PersonRow>> &page, bool first)
{
    m_asked = false;
    if (!page) {
        m_isSearch = false;
        replace({}, State::Failed, page.error());
        return;
    }
    if (first) {
        m_isSearch = false;
        m_total.reset();
        replace(page->items, page->items.empty() ? State::Empty : State::Ready);
    } else if (!page->items.empty()) {
        const int before = rowCount();
        beginInsertRows({}, before, before + int(page->items.size()) - 1);
        m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
        endInsertRows();
    }
    m_next = page->next;
    if (m_next.isEmpty())
        m_total = rowCount();
    else if (first)
        askCount();
    Q_EMIT changed();
}

void PersonModel::askCount()
{
    m_reading.count([this, generation = m_generation](const base::Result<qint64> &count) {
        if (generation != m_generation || !count)
            return;
        m_total = *count;
        Q_EMIT changed();
    });
}

bool PersonModel::isCut() const
{
    return m_isSearch ? rowCount() >= MaxFound : rowCount() >= MaxRows && !m_next.isEmpty();
}

const PersonRow *PersonModel::person(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[size_t(index.row())] : nullptr;
}

QModelIndex PersonModel::find(domain::PersonId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[size_t(row)].id == id)
            return index(row, 0);
    return {};
}

void PersonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // repeats what a narrow column cuts off
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Born:
        return tr("Date of birth (age)");
    case Iin:
        return tr("IIN");
    case Roles:
        return tr("In incidents");
    case Place:
        return tr("Residence");
    case FoundBy:
        return tr("Found");
    default:
        return {};
    }
}

QString PersonModel::text(const PersonRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Born:
        return PersonWords::born(row.birthDate, base::local::date(base::SystemClock().now()));
    case Iin:
        return row.iin;
    case Roles:
        return PersonWords::roles(row.asOffender, row.asVictim);
    case Place:
        return row.isPlaceHidden ? tr("hidden") : PersonWords::place(row.district, row.localityName);
    case FoundBy:
        return row.matched ? PersonWords::foundBy(*row.matched) : QString();
    default:
        return {};
    }
}

QString PersonModel::spoken(const PersonRow &row, int column) const
{
    if (column == Iin && row.iin.startsWith(u'•'))
        return tr("ends in %1").arg(row.iin.last(4));
    if (column == Place && row.isPlaceHidden)
        return tr("hidden: shown on the card, on request");
    return text(row, column);
}

bool PersonModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_asked && !m_next.isEmpty() && rowCount() < MaxRows;
}

void PersonModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(m_next);
}

} // namespace qorgan::ui
