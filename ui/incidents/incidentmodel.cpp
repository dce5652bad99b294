// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"

#include "domain/measure.h"
#include "widgets/texts.h"

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the pages looked at while one was read, only the latest are still of interest.
constexpr size_t MostWanted = 3;

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
    askPage(0);
}

void IncidentModel::clear()
{
    reset(State::Empty);
}

void IncidentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const casework::IncidentRow *IncidentModel::incident(int row) const
{
    const auto held = m_pages.find(row / PageSize);
    const auto place = size_t(row % PageSize);
    return row >= 0 && held != m_pages.end() && place < held->second.rows.size() ? &held->second.rows[place] : nullptr;
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const casework::IncidentRow *row = incident(index.row());
    want(index.row() / PageSize);
    if (!row)
        return role == Qt::AccessibleTextRole   ? tr("This row is being read")
            : index.column() == Detected && !role ? QString(u"…"_s)
                                                  : QString();
    // A tool tip repeats what a narrow column cuts off.
    return role != Qt::DisplayRole && index.column() == Victim ? victimsInWords(*row) : text(*row, index.column());
}

QModelIndexList IncidentModel::match(const QModelIndex & /*start*/, int /*role*/, const QVariant & /*value*/,
                                     int /*hits*/, Qt::MatchFlags /*flags*/) const
{
    return {};
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
    case Order:
        return tr("Order");
    case KuiNumber:
        return tr("KUI number");
    case Article:
        return tr("Article");
    case Section:
        return tr("Section");
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
    case Order:
        return row.orderState ? label(u"measure_states"_s, domain::code(*row.orderState)) : tr("none");
    case KuiNumber:
        return row.kuiNumber;
    case Article:
        return row.article;
    case Section:
        return row.section;
    default:
        return {};
    }
}

QString IncidentModel::victimsInWords(const casework::IncidentRow &row) const
{
    const QString first = row.victimName.isEmpty() ? tr("unknown") : row.victimName;
    return row.victims > 1 ? tr("%1 and %n more", nullptr, row.victims - 1).arg(first) : first;
}

void IncidentModel::reset(State state, const base::Error &error)
{
    ++m_generation;
    beginResetModel();
    m_rows = 0;
    m_counted = 0;
    m_ends.clear();
    m_pages.clear();
    m_wanted.clear();
    m_total.reset();
    m_reads = false;
    m_looked = 0;
    m_error = error;
    m_state = state;
    endResetModel();
    Q_EMIT changed();
}

void IncidentModel::addRows(int count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_rows += count;
    endInsertRows();
}

void IncidentModel::survey()
{
    m_reading.survey(m_filter, m_ends.last(), PageSize, PagesPerStretch,
                     [this, generation = m_generation](const base::Result<casework::IncidentStretch> &stretch) {
                         if (generation != m_generation)
                             return;
                         if (stretch)
                             takeStretch(*stretch);
                         else
                             fail(stretch.error());
                     });
}

void IncidentModel::takeStretch(const casework::IncidentStretch &stretch)
{
    m_ends.append(stretch.pageEnds);
    m_counted += int(stretch.rows);
    // A view goes through all its rows when some are added: they are added seldom, each time as many as there are.
    if (stretch.last || m_counted >= 2 * m_rows)
        addRows(m_counted - m_rows);
    if (stretch.last)
        m_total = m_rows;
    else
        survey();
    Q_EMIT changed();
}

void IncidentModel::want(int page) const
{
    m_looked = page;
    if (const auto held = m_pages.find(page); held != m_pages.end()) {
        held->second.seen = ++m_clock;
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
    QMetaObject::invokeMethod(const_cast<IncidentModel *>(this), &IncidentModel::readOn, Qt::QueuedConnection);
}

int IncidentModel::nextPage()
{
    const auto isMissing = [this](int page) { return page >= 0 && page < pageCount() && !m_pages.contains(page); };
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

void IncidentModel::readOn()
{
    m_called = false;
    if (m_reads || m_state != State::Ready)
        return;
    if (const int page = nextPage(); page >= 0)
        askPage(page);
}

void IncidentModel::askPage(int page)
{
    m_reads = true;
    const QString after = page > 0 ? m_ends.value(page - 1) : QString();
    m_reading.page(m_filter, {PageSize, after}, [this, generation = m_generation, page](const auto &read) {
        if (generation != m_generation)
            return;
        m_reads = false;
        if (!read) {
            fail(read.error());
            return;
        }
        if (m_state == State::Ready) {
            takePage(page, read->items);
            return;
        }
        const int count = int(read->items.size());
        m_state = count > 0 ? State::Ready : State::Empty;
        m_pages[0].rows = read->items;
        m_counted = count;
        addRows(count);
        if (read->next.isEmpty()) {
            m_total = count;
        } else {
            m_ends.append(read->next);
            survey();
        }
        Q_EMIT changed();
    });
}

void IncidentModel::takePage(int page, std::vector<casework::IncidentRow> rows)
{
    m_pages[page] = {std::move(rows), ++m_clock};
    forgetFarthest();
    const int first = page * PageSize;
    Q_EMIT dataChanged(index(first, 0), index(qMin(first + PageSize, m_rows) - 1, ColumnCount - 1));
    readOn();
}

void IncidentModel::forgetFarthest()
{
    while (m_pages.size() > MostPages)
        m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(), [](const auto &one, const auto &other) {
            return one.second.seen < other.second.seen;
        }));
}

} // namespace qorgan::ui
