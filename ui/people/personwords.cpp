// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/personwords.h"

#include "widgets/texts.h"

#include <QLocale>
#include <QStringList>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

QString PersonWords::born(const std::optional<QDate> &birthDate, QDate today)
{
    if (!birthDate)
        return {};
    domain::Person person;
    person.birthDate = birthDate;
    const QString date = QLocale().toString(*birthDate, dateFormat());
    const auto age = person.ageOn(today);
    return age ? QString(date + u" ("_s + tr("%n year(s)", nullptr, *age) + u')') : date;
}

QString PersonWords::foundBy(casework::MatchedBy matched)
{
    switch (matched) {
    case casework::MatchedBy::Iin:
        return tr("by the IIN");
    case casework::MatchedBy::Phone:
        return tr("by the phone number");
    case casework::MatchedBy::Name:
        break;
    }
    return tr("by the name");
}

QString PersonWords::roles(int asOffender, int asVictim)
{
    QStringList parts;
    if (asOffender > 0)
        parts << tr("offender: %1").arg(asOffender);
    if (asVictim > 0)
        parts << tr("victim: %1").arg(asVictim);
    return parts.join(u" · "_s);
}

QString PersonWords::place(const QString &district, const base::Texts &localityName)
{
    const QString name = label(u"districts"_s, district);
    const QString &locality = localityName.in(currentLanguage());
    QStringList parts{name};
    if (!name.contains(locality))
        parts << locality;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace qorgan::ui
