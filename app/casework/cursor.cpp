// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cursor.h"

namespace qorgan::casework {

using namespace base;

namespace {

constexpr int Base = 36;
/// An instant before 1970 has a minus of its own.
constexpr QChar Separator = u'.';

} // namespace

Result<void> checkStretch(int pageSize, int pages)
{
    for (const int number : {pageSize, pages})
        if (number < 1 || number > LargestPage)
            return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    return {};
}

QString cursorText(const ListPlace &place)
{
    return QString::number(place.key.ms, Base) + Separator + QString::number(place.row, Base);
}

Result<std::optional<ListPlace>> placeFromCursor(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype middle = text.indexOf(Separator);
    bool keyRead = false;
    bool rowRead = false;
    ListPlace place;
    place.key.ms = text.left(middle).toLongLong(&keyRead, Base);
    place.row = text.mid(middle + 1).toLongLong(&rowRead, Base);
    if (middle < 0 || !keyRead || !rowRead || place.row <= 0 || cursorText(place) != text)
        return fail(u"cursor-malformed"_s, u"after"_s, {}, ErrorKind::Usage);
    return place;
}

} // namespace qorgan::casework
