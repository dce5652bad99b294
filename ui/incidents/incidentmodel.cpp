// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"

#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 200;

QString placeText(const casework::IncidentRow &row)
{
    const QString district = label(u"districts"_s, row.district);
    const QString &locality = row.localityName.in(currentLanguage());
    return locality.isEmpty() || locality == district ? district
        : district.isEmpty()                          ? locality
                                                      : QString(district + u", "_s + locality);
}

} // namespace

IncidentModel::IncidentModel(IncidentReading reading, QObject *parent)
    : QAbstractTableModel(parent), m_reading(std::move(reading))
{
}

void IncidentModel::read(const casework::IncidentFilter &filter)
{
    m_filter = filter;
    reset(State::Loading);
    askPage({});
}

void IncidentModel::clear()
{
    reset(State::Empty);
}

void IncidentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const casework::IncidentRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: // repeats what a narrow column cuts off
    case Qt::AccessibleTextRole:
        return index.column() == Victim ? victimsInWords(row) : text(row, index.column());
    default:
        return {};
    }
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Detected:
        return tr("Detected");
    case Source:
        return tr("Source");
    case Complaint:
        return tr("Complaint");
    case Offender:
        return tr("Offender");
    case Victim:
        return tr("Victim");
    case Place:
        return tr("Place");
    case KuiNumber:
        return tr("KUI number");
    default:
        return {};
    }
}

QString IncidentModel::text(const casework::IncidentRow &row, int column) const
{
    switch (column) {
    case Detected:
        return dateTimeText(row.detectedAt);
    case Source:
        return label(u"sources"_s, row.source);
    case Complaint:
        return row.complaint ? tr("yes") : tr("no");
    case Offender:
        return row.offenderName.isEmpty() ? tr("not established") : row.offenderName;
    case Victim: {
        const QString first = row.victimName.isEmpty() ? tr("unknown") : row.victimName;
        return row.victims > 1 ? QString(first + u" +"_s + QString::number(row.victims - 1)) : first;
    }
    case Place:
        return placeText(row);
    case KuiNumber:
        return row.kuiNumber;
    default:
        return {};
    }
}

QString IncidentModel::victimsInWords(const casework::IncidentRow &row) const
{
    const QString first = row.victimName.isEmpty() ? tr("unknown") : row.victimName;
    return row.victims > 1 ? tr("%1 and %n more", nullptr, row.victims - 1).arg(first) : first;
}

bool IncidentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_asked && !m_next.isEmpty() && rowCount() < MaxRows;
}

void IncidentModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage(m_next);
}

void IncidentModel::reset(State state, const base::Error &error)
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_next.clear();
    m_total.reset();
    m_asked = false;
    m_error = error;
    m_state = state;
    endResetModel();
    Q_EMIT changed();
}

void IncidentModel::askPage(const QString &after)
{
    m_asked = true;
    m_reading.page(m_filter, {PageSize, after},
                   [this, generation = m_generation, first = after.isEmpty()](const auto &page) {
                       if (generation == m_generation)
                           take(page, first);
                   });
}

void IncidentModel::take(const base::Result<casework::Page<casework::IncidentRow>> &page, bool first)
{
    m_asked = false;
    if (!page) {
        reset(State::Failed, page.error());
        return;
    }
    if (!page->items.empty()) {
        const int before = rowCount();
        beginInsertRows({}, before, before + int(page->items.size()) - 1);
        m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
        endInsertRows();
    }
    m_next = page->next;
    m_state = m_rows.empty() ? State::Empty : State::Ready;
    if (m_next.isEmpty())
        m_total = rowCount();
    else if (first)
        askCount();
    Q_EMIT changed();
}

void IncidentModel::askCount()
{
    m_reading.count(m_filter, [this, generation = m_generation](const base::Result<qint64> &count) {
        if (generation != m_generation || !count)
            return;
        m_total = *count;
        Q_EMIT changed();
    });
}

} // namespace qorgan::ui
