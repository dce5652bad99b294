// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/placenames.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace qorgan::casework {

using namespace base;
using storage::Territory;

namespace {

/// Words for the kind of a place as they stand before a Russian and after a Kazakh name, folded: город, село,
/// посёлок, станция, участок, имени; қала, ауыл, кент, округ, атындағы.
const QSet<QString> &kindsBefore()
{
    static const QSet<QString> words{u"г"_s,  u"гор"_s, u"город"_s, u"с"_s,       u"село"_s, u"п"_s,  u"пос"_s, u"поселок"_s,
                                     u"аул"_s, u"а"_s,  u"о"_s,     u"ст"_s,      u"станция"_s, u"уч"_s, u"им"_s,  u"имени"_s};
    return words;
}

const QSet<QString> &kindsAfter()
{
    static const QSet<QString> words{u"к"_s,    u"кала"_s, u"каласы"_s, u"а"_s,    u"ауыл"_s,  u"ауылы"_s, u"о"_s,
                                     u"кент"_s, u"кенти"_s, u"атын"_s,  u"атындагы"_s, u"ст"_s, u"уч"_s,   u"с"_s, u"п"_s, u"г"_s};
    return words;
}

enum Rank { Locality, RuralDistrict, NoLocality };

Rank rankOf(const Territory &object)
{
    if (object.level == u"settlement")
        return Locality;
    // Cities of regional significance and districts of a city bear the kind 1.
    if (object.level == u"sub_district")
        return object.typeCode == u"1" ? Locality : RuralDistrict;
    return isCity(object) ? Locality : NoLocality;
}

std::vector<Territory> bestWhere(const std::vector<Territory> &objects,
                                 const std::function<bool(const QString &name)> &named)
{
    std::vector<Territory> found;
    Rank best = NoLocality;
    for (const Territory &object : objects) {
        const Rank rank = rankOf(object);
        if (rank == NoLocality || rank > best || !(named(object.nameKk) || named(object.nameRu)))
            continue;
        if (rank < best)
            found.clear();
        best = rank;
        found.push_back(object);
    }
    return found;
}

} // namespace

QString barePlaceName(const QString &name)
{
    QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && kindsBefore().contains(words.first()))
        words.removeFirst();
    while (words.size() > 1 && kindsAfter().contains(words.last()))
        words.removeLast();
    return words.join(u' ');
}

bool isCity(const Territory &region)
{
    return region.level == u"oblast" && region.typeCode == u"1";
}

std::vector<Territory> localitiesNamed(const QString &typed, const std::vector<Territory> &objects)
{
    const QString full = folded(typed);
    auto found = bestWhere(objects, [&](const QString &name) { return folded(name) == full; });
    if (!found.empty())
        return found;
    const QString bare = barePlaceName(typed);
    return bestWhere(objects, [&](const QString &name) { return barePlaceName(name) == bare; });
}

} // namespace qorgan::casework
