// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidents/incidentmodel.h"

#include "domain/measure.h"
#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

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
    : LongModel(std::move(reading), ColumnCount, parent)
{
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

QString IncidentModel::text(int number, int column, int role) const
{
    const casework::IncidentRow &row = *at(number);
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
        if (role != Qt::DisplayRole) // a tool tip repeats what a narrow column cuts off
            return victimsInWords(row);
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

} // namespace qorgan::ui
