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

QString code(RequirementState state)
{
    switch (state) {
    case RequirementState::Filed: return u"filed"_s;
    case RequirementState::Refused: return u"refused"_s;
    case RequirementState::Granted: return u"granted"_s;
    case RequirementState::InForce: return u"in_force"_s;
    case RequirementState::Expired: return u"expired"_s;
    case RequirementState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

std::optional<RequirementState> requirementStateFromCode(QStringView text)
{
    for (const RequirementState state :
         {RequirementState::Filed, RequirementState::Refused, RequirementState::Granted, RequirementState::InForce,
          RequirementState::Expired, RequirementState::Cancelled})
        if (code(state) == text)
            return state;
    return {};
}

QString code(RestrictionState state)
{
    switch (state) {
    case RestrictionState::Requested: return u"requested"_s;
    case RestrictionState::Refused: return u"refused"_s;
    case RestrictionState::Granted: return u"granted"_s;
    case RestrictionState::InForce: return u"in_force"_s;
    case RestrictionState::Ended: return u"ended"_s;
    case RestrictionState::Lifted: return u"lifted"_s;
    }
    return {};
}

} // namespace qorgan::domain
