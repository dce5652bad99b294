// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routemodel.h"

#include "route/routewords.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::RouteStop;
using casework::RouteStreet;
using domain::CheckResult;

void RouteModel::take(casework::RouteSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_results.clear();
    m_lines.clear();
    for (const RouteStreet &street : m_sheet.streets)
        for (const RouteStop &stop : street.stops)
            m_lines.push_back({&stop, &street});
    endResetModel();
}

void RouteModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RouteModel::put(const casework::RouteResult &result)
{
    m_results[result.row] = result.check;
    if (const QModelIndex found = find(result.row); found.isValid())
        Q_EMIT dataChanged(found.siblingAtColumn(0), found.siblingAtColumn(ColumnCount - 1));
}

void RouteModel::forgetResults()
{
    m_results.clear();
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, Result), index(rowCount() - 1, Result));
}

std::vector<casework::RouteResult> RouteModel::results() const
{
    std::vector<casework::RouteResult> results;
    for (const auto &[row, check] : m_results)
        results.push_back({row, check});
    return results;
}

int RouteModel::nextOpen(int row) const
{
    int first = 0;
    for (const Line &line : m_lines) {
        if (m_results.contains(line.stop->row))
            continue;
        if (line.stop->row > row)
            return line.stop->row;
        if (first == 0)
            first = line.stop->row;
    }
    return first;
}

QModelIndex RouteModel::find(int row) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].stop->row == row)
            return index(int(i), 0);
    return {};
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(m_lines[size_t(index.row())], index.column());
    return {};
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return u"№"_s;
    case Where: return tr("Where");
    case Who: return tr("Who");
    case Measure: return tr("Measure");
    case Due: return tr("Check by");
    case Result: return tr("Result");
    default: return {};
    }
}

QString RouteModel::text(const Line &line, int column) const
{
    const RouteStop &stop = *line.stop;
    switch (column) {
    case Row:
        return QString::number(stop.row);
    case Where: {
        const QString door = RouteWords::door(stop);
        const QString street = RouteWords::streetName(*line.street);
        return door.isEmpty() ? street : street + u", "_s + door;
    }
    case Who:
        return stop.offenderName;
    case Measure:
        return stop.number;
    case Due:
        return (stop.overdue ? u"▲ "_s : u"● "_s) + QLocale().toString(stop.dueOn, dateFormat())
            + (stop.questions > 0 ? u" · "_s + tr("%n question(s)", nullptr, stop.questions) : QString());
    case Result:
        return resultText(stop.row);
    default:
        return {};
    }
}

QString RouteModel::resultText(int row) const
{
    const auto found = m_results.find(row);
    if (found == m_results.end())
        return {};
    const casework::CheckDraft &check = found->second;
    const bool seen = check.result == CheckResult::Seen;
    QStringList parts{(seen ? u"✓ "_s : u"▲ "_s) + label(u"check_results"_s, seen ? u"seen"_s : u"absent"_s)};
    if (!check.sober.isEmpty())
        parts << tr("sober: %1").arg(label(u"yes_no_unknown"_s, check.sober));
    if (!check.note.isEmpty())
        parts << check.note;
    return parts.join(u"; "_s);
}

} // namespace qorgan::ui
