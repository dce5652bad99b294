// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/addresstext.h"

#include "domain/catalogue.h"
#include "storage/register.h"

#include <QStringList>

namespace qorgan::casework {

using namespace base;

namespace {

/// A street typed with its kind ("ул. Абая", «Абай даңғылы») stays as it is.
QString streetText(const QString &street, Language language)
{
    if (street.isEmpty() || street.contains(u'.') || street.contains(u' '))
        return street;
    return language == Language::Kazakh ? QString(street + u" көшесі"_s) : QString(u"ул. "_s + street);
}

} // namespace

Texts localityNames(Session &session, const QString &locality)
{
    const bool mayBeCode = !locality.isEmpty() && locality.front().isDigit();
    const auto object = mayBeCode ? session.store().territories().find(locality) : std::nullopt;
    // The classifier has no English names; the others are read in the language of most maps.
    return object ? Texts{object->nameKk, object->nameRu, object->nameRu} : Texts{locality, locality, locality};
}

QString addressText(Session &session, const domain::Address &address, Language language)
{
    const bool kazakh = language == Language::Kazakh;
    QStringList parts{domain::catalogue(u"regions"_s).label(address.region, language),
                      domain::catalogue(u"districts"_s).label(address.district, language)};
    const QString locality = localityNames(session, address.locality).in(language);
    // A city is district and locality at once: «Орал қаласы» needs no «Орал» behind it.
    if (!parts.last().contains(locality))
        parts.append(locality);
    parts.append(streetText(address.street, language));
    if (!address.house.isEmpty())
        parts.append(kazakh ? QString(address.house + u"-үй"_s) : QString(u"д. "_s + address.house));
    if (!address.flat.isEmpty())
        parts.append(kazakh ? QString(address.flat + u"-пәтер"_s) : QString(u"кв. "_s + address.flat));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace qorgan::casework
