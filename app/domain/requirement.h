// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"

#include <QDate>

namespace qorgan::domain {

/// A prohibition or duty the police ask a court for, or the court sets.
struct RequestedRestriction {
    QString kind;             ///< catalogue `restrictions`
    std::optional<int> days;  ///< of a temporary eviction (R7)

    bool operator==(const RequestedRestriction &) const = default;
};

enum class MotionOutcome { Granted, GrantedInPart, Refused };
/// "granted", "granted_in_part", "refused".
[[nodiscard]] QString code(MotionOutcome outcome);
[[nodiscard]] std::optional<MotionOutcome> motionOutcomeFromCode(QStringView code);

/// What the court decided on a motion. Refused: nothing starts.
struct CourtDecision {
    MotionOutcome outcome = MotionOutcome::Granted;
    QDate decidedOn;
    QString number;                 ///< of the court's act
    QString refusalReason;
    std::optional<QDate> startsOn;  ///< local date; of what was granted
    std::optional<int> months;      ///< R6

    bool operator==(const CourtDecision &) const = default;
};

/// A motion of the police for special requirements to an offender's conduct (R6), and the decision on it. What the
/// court granted is a Measure of the same id.
struct Motion {
    MeasureId id;
    PersonId offender;
    std::optional<PersonId> victim;
    std::optional<IncidentId> incident;
    QString court;
    QString caseNumber;             ///< of the administrative case it is made in
    QString article;                ///< catalogue `articles`
    base::Instant filedAt;
    std::optional<QDate> hearingOn; ///< local date (R22)
    int months = 0;                 ///< asked for
    std::optional<int> appearancesPerMonth;
    std::vector<RequestedRestriction> requested;
    Narrative characteristics;      ///< of the person: earlier calls and measures, alcohol
    AccountId filedBy;
    std::optional<CourtDecision> decision;

    bool operator==(const Motion &) const = default;
};

/// Derived from facts and the clock, never stored. Granted: decided, but its first day has not come.
enum class RequirementState { Filed, Refused, Granted, InForce, Expired, Cancelled };
/// "filed", "refused", "granted", "in_force", "expired", "cancelled".
[[nodiscard]] QString code(RequirementState state);
[[nodiscard]] std::optional<RequirementState> requirementStateFromCode(QStringView code);

/// Each restriction has a life of its own within the requirement's. Granted: its first day has not come.
enum class RestrictionState { Requested, Refused, Granted, InForce, Ended, Lifted };
/// "requested", "refused", "granted", "in_force", "ended", "lifted".
[[nodiscard]] QString code(RestrictionState state);

/// One restriction of a court requirement and its own life.
struct TrackedRestriction {
    QString kind;                          ///< catalogue `restrictions`
    std::optional<int> days;               ///< R7
    std::optional<base::Instant> endsAt;   ///< before the measure does; none: with it
    std::optional<base::Instant> liftedAt; ///< by the court, earlier
    QString liftReason;

    bool operator==(const TrackedRestriction &) const = default;
};

/// A day on which someone came as a court had ordered: to the police (R8), or for psychological help (R9).
struct Visit {
    QUuid id;
    base::Instant at;
    QString note;

    bool operator==(const Visit &) const = default;
};

/// Mandatory psychological help (R9): where, how many visits are planned, and the certificate at its end.
struct HelpCourse {
    std::optional<OrganisationId> organisation;
    std::optional<int> visits;
    QString certificate;             ///< its number
    std::optional<QDate> certificateOn;

    bool operator==(const HelpCourse &) const = default;
};

} // namespace qorgan::domain
