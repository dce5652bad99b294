// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findmodel.h"

#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::Found;
using casework::FoundBy;
using casework::FoundGroupKind;
using casework::FoundRecord;

namespace {

QString heading(FoundGroupKind kind)
{
    switch (kind) {
    case FoundGroupKind::Persons:
        return FindModel::tr("People");
    case FoundGroupKind::Measures:
        return FindModel::tr("Measures");
    case FoundGroupKind::Incidents:
        return FindModel::tr("Incidents");
    case FoundGroupKind::Addresses:
        break;
    }
    return FindModel::tr("At this address");
}

QString because(FoundBy by)
{
    switch (by) {
    case FoundBy::Name:
        return FindModel::tr("by the name");
    case FoundBy::Iin:
        return FindModel::tr("by the IIN");
    case FoundBy::Phone:
        return FindModel::tr("by the phone number");
    case FoundBy::MeasureNumber:
        return FindModel::tr("by the measure's number");
    case FoundBy::CourtNumber:
        return FindModel::tr("by the court's number");
    case FoundBy::KuiNumber:
        return FindModel::tr("by the KUI number");
    case FoundBy::Address:
        break;
    }
    return FindModel::tr("by the address");
}

QString inWords(const Found &found)
{
    QStringList parts;
    switch (found.what) {
    case FoundRecord::Person:
        parts << found.name;
        if (found.birthDate)
            parts << QLocale().toString(*found.birthDate, dateFormat());
        if (!found.number.isEmpty())
            parts << FindModel::tr("IIN %1").arg(found.number);
        break;
    case FoundRecord::Measure:
    case FoundRecord::Requirement:
        parts << u"№ "_s + found.number << label(u"measure_kinds"_s, found.kind) << found.name << dateTimeText(*found.at);
        break;
    case FoundRecord::Incident:
        parts << FindModel::tr("Incident of %1").arg(dateTimeText(*found.at))
              << (found.name.isEmpty() ? FindModel::tr("offender not established") : found.name)
              << found.locality.in(currentLanguage());
        if (!found.number.isEmpty()) // what was looked for stands first: the end of a long line may not be seen
            parts.insert(found.by == FoundBy::KuiNumber ? 0 : parts.size(), FindModel::tr("KUI %1").arg(found.number));
        break;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Place placeOf(FoundRecord what)
{
    switch (what) {
    case FoundRecord::Person:
        return Place::Person;
    case FoundRecord::Measure:
        return Place::Order;
    case FoundRecord::Requirement:
        return Place::Requirement;
    case FoundRecord::Incident:
        break;
    }
    return Place::Incident;
}

} // namespace

void FindModel::show(casework::FoundList found)
{
    beginResetModel();
    m_failure.reset();
    m_found = std::move(found);
    m_rows.clear();
    for (std::size_t group = 0; group < m_found.size(); ++group) {
        m_rows.push_back({Kind::Heading, group, 0});
        for (std::size_t item = 0; item < m_found[group].items.size(); ++item)
            m_rows.push_back({Kind::Line, group, item});
        if (m_found[group].more)
            m_rows.push_back({Kind::More, group, 0});
    }
    if (m_rows.empty())
        m_rows.push_back({Kind::Nothing, 0, 0});
    endResetModel();
}

void FindModel::show(const base::Error &failure)
{
    beginResetModel();
    m_found.clear();
    m_failure = failure;
    m_rows = {{Kind::Failure, 0, 0}};
    endResetModel();
}

void FindModel::forget()
{
    beginResetModel();
    m_found.clear();
    m_failure.reset();
    m_rows.clear();
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FindModel::text(const Row &row) const
{
    switch (row.kind) {
    case Kind::Heading:
        return heading(m_found[row.group].kind);
    case Kind::Line:
        return inWords(m_found[row.group].items[row.item]);
    case Kind::More:
        return m_found[row.group].kind == FoundGroupKind::Addresses ? tr("There are more: type the whole number of the house.")
                                                                    : tr("There are more: type on.");
    case Kind::Nothing:
        return tr("Nothing found yet. A part of a name in any script is enough, four digits of an IIN or a phone number, "
                  "the number of a measure or of a court's decision, a street.");
    case Kind::Failure:
        break;
    }
    return u"▲ "_s + sentence(*m_failure);
}

QString FindModel::reason(const Row &row) const
{
    return row.kind == Kind::Line ? because(m_found[row.group].items[row.item].by) : QString();
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Line ? QString(text(row) + u", "_s + reason(row)) : text(row);
    case Qt::ToolTipRole:
        return row.kind == Kind::Line ? QVariant(text(row)) : QVariant();
    case HeadingRole:
        return row.kind == Kind::Heading;
    case ReasonRole:
        return reason(row);
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return destination(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                    : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

std::optional<Destination> FindModel::destination(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &line = m_rows[static_cast<std::size_t>(row)];
    if (line.kind != Kind::Line)
        return {};
    const Found &found = m_found[line.group].items[line.item];
    return Destination{placeOf(found.what), found.record, {}};
}

int FindModel::nextLine(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rowCount(); row += step)
        if (destination(row))
            return row;
    return from;
}

void FindModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace qorgan::ui
