// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person.h"

#include <QStringList>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

QString Person::fullName() const
{
    QStringList parts{surname, givenName, patronymic};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::optional<int> Person::ageOn(QDate day) const
{
    if (!birthDate || *birthDate > day)
        return {};
    int years = day.year() - birthDate->year();
    // Someone born on 29 February completes a year on 1 March of a common year.
    if (std::pair(day.month(), day.day()) < std::pair(birthDate->month(), birthDate->day()))
        --years;
    return years;
}

} // namespace qorgan::domain
