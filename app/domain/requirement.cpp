// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requirement.h"

namespace qorgan::domain {

using namespace Qt::StringLiterals;

QString code(MotionOutcome outcome)
{
    switch (outcome) {
    case MotionOutcome::Granted: return u"granted"_s;
    case MotionOutcome::GrantedInPart: return u"granted_in_part"_s;
    case MotionOutcome::Refused: return u"refused"_s;
    }
    return {};
}

std::optional<MotionOutcome> motionOutcomeFromCode(QStringView text)
{
    for (const MotionOutcome outcome : {MotionOutcome::Granted, MotionOutcome::GrantedInPart, MotionOutcome::Refused})
        if (code(outcome) == text)
            return outcome;
    return {};
}

} // namespace qorgan::domain
