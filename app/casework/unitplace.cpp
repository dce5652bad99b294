// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/unitplace.h"

#include "domain/catalogue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::CatalogueItem;

namespace {

bool tells(const QString &text, const CatalogueItem &district)
{
    QStringList names{district.names.kk, district.names.ru, district.names.en};
    for (const auto &alias : district.properties.value("aliases"_L1).toArray())
        names.append(alias.toString());
    return std::any_of(names.begin(), names.end(), [&text](const QString &name) {
        const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                                       QRegularExpression::UseUnicodePropertiesOption
                                           | QRegularExpression::CaseInsensitiveOption);
        return text.contains(whole);
    });
}

} // namespace

domain::Address usualPlace(const domain::Unit &unit)
{
    domain::Address place;
    place.region = unit.region;
    const QString told = QStringList{unit.address.kk, unit.address.ru, unit.name.kk, unit.name.ru}.join(u'\n');
    QStringList districts;
    for (const CatalogueItem &district : domain::catalogue(u"districts"_s).items())
        if (district.properties.value("region"_L1).toString() == unit.region && tells(told, district))
            districts.append(district.code);
    if (districts.size() == 1)
        place.district = districts.first();
    return place;
}

} // namespace qorgan::casework
