// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measurekinds.h"

namespace qorgan::domain {

using namespace Qt::StringLiterals;

QString code(MeasureKind kind)
{
    return measureKinds().code(kind);
}

QString code(MeasureState state)
{
    switch (state) {
    case MeasureState::Issued: return u"issued"_s;
    case MeasureState::Served: return u"served"_s;
    case MeasureState::Expired: return u"expired"_s;
    case MeasureState::Cancelled: return u"cancelled"_s;
    case MeasureState::Replaced: return u"replaced"_s;
    }
    return {};
}

QString code(CopyRecipient recipient)
{
    return recipient == CopyRecipient::Prosecutor ? u"prosecutor"_s : u"victim"_s;
}

std::optional<MeasureKind> measureKindFromCode(QStringView text)
{
    return measureKinds().fromCode(text);
}

std::optional<MeasureState> measureStateFromCode(QStringView text)
{
    for (const MeasureState state : {MeasureState::Issued, MeasureState::Served, MeasureState::Expired,
                                     MeasureState::Cancelled, MeasureState::Replaced})
        if (code(state) == text)
            return state;
    return {};
}

} // namespace qorgan::domain
