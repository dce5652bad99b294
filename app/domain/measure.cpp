// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measure.h"

namespace qorgan::domain {

using namespace Qt::StringLiterals;

QString code(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::ProtectiveOrder: return u"protective_order"_s;
    case MeasureKind::OfficialWarning: return u"official_warning"_s;
    case MeasureKind::CourtRequirement: return u"court_requirement"_s;
    }
    return {};
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
    for (const MeasureKind kind :
         {MeasureKind::ProtectiveOrder, MeasureKind::OfficialWarning, MeasureKind::CourtRequirement})
        if (code(kind) == text)
            return kind;
    return {};
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
