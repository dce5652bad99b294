// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/personmodel.h"

#include "base/clock.h"
#include "people/personwords.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonRow;

PersonModel::PersonModel(PersonReading reading, QObject *parent)
    : LongModel(std::move(reading), ColumnCount, parent)
{
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

QString PersonModel::text(int row, int column, int role) const
{
    const PersonRow &person = *at(row);
    // A tool tip repeats what a narrow column cuts off.
    return role == Qt::DisplayRole ? written(person, column) : spoken(person, column);
}

QString PersonModel::written(const PersonRow &row, int column) const
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
    return written(row, column);
}

} // namespace qorgan::ui
