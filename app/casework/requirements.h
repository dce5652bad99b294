// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "casework/persons.h"
#include "domain/requirement.h"

namespace qorgan::casework {

/// What the police ask a court for. The time defaults to now; an empty victim is unknown.
struct MotionDraft {
    std::optional<domain::MeasureId> id;   ///< given by the caller: saving twice gives the same record
    PersonReference offender;
    PersonReference victim;
    std::optional<domain::IncidentId> incident;
    QString court;
    QString caseNumber;                    ///< of the administrative case the motion is made in
    QString article;                       ///< catalogue `articles`, or a number as typed
    std::optional<base::Instant> filedAt;
    std::optional<QDate> hearingOn;
    std::vector<domain::RequestedRestriction> requested;
    std::optional<int> months;
    std::optional<int> appearancesPerMonth;
    domain::Narrative characteristics;     ///< of the person: earlier calls and measures, alcohol
};

/// What the court decided. Granted in whole, what is not given is as the motion asked; granted in part, months and
/// restrictions are needed; refused, nothing of it is taken but date, number and reason.
struct DecisionDraft {
    domain::MotionOutcome outcome = domain::MotionOutcome::Granted;
    std::optional<QDate> decidedOn;
    QString number;
    QString refusalReason;
    std::optional<QDate> startsOn;
    std::optional<int> months;
    std::optional<std::vector<domain::RequestedRestriction>> restrictions;
    std::optional<int> appearancesPerMonth;
};

/// A restriction asked for or set, as it stands now.
struct RestrictionLine {
    domain::TrackedRestriction restriction; ///< its `endsAt` is null where it ends with the requirement
    domain::RestrictionState state = domain::RestrictionState::Requested;
    std::optional<QDate> endsOn;            ///< its last day: lifted, its own, or the requirement's; none while asked for
};

/// One month of appearances (R8); the last window takes the requirement's last day in.
struct AppearanceMonth {
    QDate from;
    QDate to;               ///< last day
    base::Instant dueAt;    ///< 23:59:59 of that day
    int required = 0;
    int made = 0;
    bool isPassed = false;
    bool isCurrent = false;

    [[nodiscard]] int missing() const { return required > made ? required - made : 0; }
    bool operator==(const AppearanceMonth &) const = default;
};

/// A motion, and once granted the requirement, as it stands now.
struct RequirementCard {
    domain::Motion motion;
    domain::RequirementState state = domain::RequirementState::Filed;
    std::optional<domain::Measure> measure;         ///< of what was granted: number, end, breaches and documents hang on it
    domain::Person offender;
    std::optional<domain::Person> victim;
    domain::LegalBasis basis;                       ///< by the date of the decision, before that of the filing
    std::optional<domain::LegalBasis> accompanying; ///< Administrative Code art. 54
    base::Texts citation;                           ///< of both, as cards name them
    std::vector<RestrictionLine> restrictions;      ///< asked for until a decision, then set
    std::optional<QDate> endsOn;                    ///< last day (R6), or the day it was cancelled
    std::optional<int> appearancesPerMonth;         ///< asked for until a decision, then set
    std::vector<AppearanceMonth> months;            ///< every window of the term; none without the duty
    std::vector<domain::Visit> appearances;         ///< oldest first
    std::optional<int> appearancesMissing;          ///< of the current window; none outside the term or without the duty
    std::optional<domain::HelpCourse> help;
    std::vector<domain::Visit> attendances;         ///< oldest first
    std::optional<base::Instant> firstAttendanceDue; ///< R9, also once it was met; none without the duty
    std::optional<int> protectionGapDays;           ///< R12
    std::vector<domain::ControlCheck> checks;
    Officer officer;                                ///< who filed the motion
};

/// Files a motion (R6–R8, R10, R16 by the date of filing). Errors: required (court, months), not-found,
/// offender-missing, offender-under-16, offender-is-victim, restrictions-missing, unknown-code, term-out-of-range
/// (months, days of an eviction, appearances), days-missing, days-without-eviction, no-legal-basis, in-the-future,
/// hearing-before-filing, id-in-use, and those of addPerson with the role before the field. Warnings:
/// offender-age-unknown, offender-minor, minor-without-representative, restriction-not-of-measure, protection-gap
/// (with the days).
[[nodiscard]] base::Result<Accepted<RequirementCard>> fileMotion(Session &session, const MotionDraft &draft);

/// Records the court's decision; what is granted takes a number of its own series. Errors: not-found,
/// motion-refused, already-decided, required (decided_on, number, starts_on, months), restrictions-missing,
/// in-the-future, decision-before-filing, start-before-decision, offender-under-16, term-out-of-range,
/// days-missing, days-without-eviction, unknown-code, no-legal-basis. Warnings: offender-age-unknown,
/// offender-minor, minor-without-representative, restriction-not-of-measure.
[[nodiscard]] base::Result<Accepted<RequirementCard>> decideMotion(Session &session, domain::MeasureId id,
                                                                   const DecisionDraft &draft);
/// A hearing was set or put off. Errors: not-found, motion-refused, already-decided, hearing-before-filing.
[[nodiscard]] base::Result<Accepted<RequirementCard>> setHearing(Session &session, domain::MeasureId id, QDate hearingOn);

/// Opens the card; the opening is logged. Error: not-found.
[[nodiscard]] base::Result<RequirementCard> openRequirement(Session &session, domain::MeasureId id);

struct VisitDraft {
    std::optional<QUuid> id;       ///< given by the caller: saving twice gives the same record
    base::Instant at;
    QString note;
};

/// The offender came to the police (R8). Errors: not-found, not-granted, appearance-not-required, in-the-future,
/// appearance-before-start, appearance-after-end, too-long, id-in-use.
[[nodiscard]] base::Result<Accepted<QUuid>> recordAppearance(Session &session, domain::MeasureId id,
                                                             const VisitDraft &draft);
/// He came for psychological help (R9). Errors: not-found, not-granted, attendance-not-required, in-the-future,
/// attendance-before-decision, attendance-after-end (of the requirement, or of the duty if lifted), too-long,
/// id-in-use.
[[nodiscard]] base::Result<Accepted<QUuid>> recordAttendance(Session &session, domain::MeasureId id,
                                                             const VisitDraft &draft);
/// Where the help is given, how many visits are planned, the certificate. Errors: not-found, not-granted,
/// attendance-not-required, number-range (visits), too-long, in-the-future (certificate_on).
[[nodiscard]] base::Result<RequirementCard> setHelpCourse(Session &session, domain::MeasureId id,
                                                          const domain::HelpCourse &course);
/// The court took one restriction back before its end. Errors: not-found, not-granted, restriction-not-set,
/// restriction-ended, reason-missing, reason-too-short (three characters), in-the-future, lift-before-decision.
[[nodiscard]] base::Result<RequirementCard> liftRestriction(Session &session, domain::MeasureId id, const QString &kind,
                                                            base::Instant at, const QString &reason);
/// The court took the whole requirement back; by a head, from now on. Errors: not-found, not-granted,
/// reason-missing, reason-too-short (three characters), order-cancelled, order-expired.
[[nodiscard]] base::Result<RequirementCard> cancelRequirement(Session &session, domain::MeasureId id,
                                                              const QString &reason);

/// The restrictions a court may set today, in the order of the law (catalogue `restrictions`).
[[nodiscard]] QStringList requirementRestrictions(Session &session);

struct RequirementFilter {
    std::optional<domain::RequirementState> state = {};
    bool open = false;                             ///< filed, granted or in force
    std::optional<domain::AccountId> officer = {}; ///< who filed the motion

    bool operator==(const RequirementFilter &) const = default;
};

/// What a list shows of a motion or requirement.
struct RequirementRow {
    domain::MeasureId id;
    QString number;                    ///< empty until granted
    domain::RequirementState state = domain::RequirementState::Filed;
    QString court;
    base::Instant filedAt;
    std::optional<QDate> hearingOn;
    std::optional<QDate> decidedOn;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    domain::LegalBasis basis;
    std::vector<RestrictionLine> restrictions;
    domain::PersonId offender;
    QString offenderName;
    std::optional<domain::PersonId> victim;
    QString victimName;
    std::optional<int> appearancesPerMonth;
    std::optional<int> appearancesMissing;
    std::optional<int> protectionGapDays;
    Officer officer;                   ///< who filed the motion
};

/// By the time of filing, newest first. Nothing is written. Errors: cursor-malformed, number-range (limit 1 to 1000).
[[nodiscard]] base::Result<Page<RequirementRow>> listRequirements(Session &session, const RequirementFilter &filter,
                                                                  const PageRequest &page);

} // namespace qorgan::casework
