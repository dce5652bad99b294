// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/audience.h"

namespace qorgan::forms {

using namespace Qt::StringLiterals;

QString code(Audience audience)
{
    switch (audience) {
    case Audience::Offender:
        return u"offender"_s;
    case Audience::Victim:
        return u"victim"_s;
    case Audience::Court:
        return u"court"_s;
    case Audience::Prosecutor:
        return u"prosecutor"_s;
    case Audience::File:
        return u"file"_s;
    }
    return {};
}

std::optional<Audience> audienceFromCode(QStringView wanted)
{
    for (const Audience audience : AllAudiences)
        if (code(audience) == wanted)
            return audience;
    return {};
}

} // namespace qorgan::forms
