// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requirement.h"
#include "law/admissibility.h"
#include "law/duties.h"

#include <vector>

namespace qorgan::law {

/// The restrictions that R7 and R9 speak of (catalogue `restrictions`).
inline constexpr QStringView Eviction = u"eviction";
inline constexpr QStringView PsychologicalHelp = u"psychological_help";

/// What rules need to know of a court requirement. Facts after the moment of judging are no facts yet.
struct RequirementFacts {
    MeasureFacts measure;                 ///< issuedAt: start of the day of decision; servedAt: of its first day
    std::optional<int> appearancesPerMonth;         ///< none: no duty to appear
    std::vector<base::Instant> appearances;         ///< in any order
    std::vector<domain::TrackedRestriction> restrictions;
    std::optional<base::Instant> firstAttendance;   ///< of psychological help

    [[nodiscard]] QDate decidedOn() const { return base::local::date(measure.issuedAt); }
};

/// The state of a granted requirement.
[[nodiscard]] domain::RequirementState requirementState(const MeasureFacts &facts, base::Instant now);
/// The state of a motion: filed, refused, or granted.
[[nodiscard]] domain::RequirementState motionState(const std::optional<domain::CourtDecision> &decision);
/// The state of one restriction of a granted requirement. A lifting after its end changes nothing.
[[nodiscard]] domain::RestrictionState restrictionState(const RequirementFacts &facts,
                                                        const domain::TrackedRestriction &restriction,
                                                        base::Instant now);
/// When a restriction ends or ended, as known at `now`: lifted, at its own end or with the requirement.
[[nodiscard]] std::optional<base::Instant> endOfRestriction(const RequirementFacts &facts,
                                                            const domain::TrackedRestriction &restriction,
                                                            base::Instant now);

/// One month window of appearances (R8): [start + k months, start + k+1 months) by local dates; the last one closes
/// on the requirement's last day.
struct AppearanceWindow {
    QDate from;
    QDate to;             ///< last day
    base::Instant dueAt;  ///< 23:59:59 of that day
    int required = 0;
    int made = 0;         ///< appearances on its days, those after `now` left out

    [[nodiscard]] int missing() const { return required > made ? required - made : 0; }
    bool operator==(const AppearanceWindow &) const = default;
};

/// Every window of the term, in order; none without the duty to appear.
[[nodiscard]] std::vector<AppearanceWindow> appearanceWindows(const RequirementFacts &facts, base::Instant now);
/// R8: how many appearances the current window still lacks; nothing without the duty, or while not in force.
[[nodiscard]] std::optional<int> appearancesMissing(const RequirementFacts &facts, base::Instant now);

/// What a requirement asks for beyond the items of every measure (`dueItems`): each passed window that lacks
/// appearances and the first open one that does (R8), the first attendance (R9), the end of an eviction (R7).
/// Nothing for one that has ended.
[[nodiscard]] std::vector<DueItem> requirementItems(const RequirementFacts &facts, base::Instant now,
                                                    const DutyTable &table = dutyTable());

/// R22: the hearing of a motion filed at `filedAt` and not decided by `now`; nothing before it was filed.
[[nodiscard]] std::optional<DueItem> hearingItem(QDate hearingOn, base::Instant filedAt, base::Instant now,
                                                 const DutyTable &table = dutyTable());

/// What an admissible motion or decision rests on, and with which reservations.
struct RequirementAdmission {
    domain::LegalBasis basis;
    QString termRule;                     ///< R6 of the day; to be kept with the measure
    std::vector<base::Warning> warnings;
};

/// A motion about to be filed (R6 to R8, R10, R16). Errors: in-the-future (filed_at), hearing-before-filing,
/// no-legal-basis, offender-missing, offender-under-16, offender-is-victim, restrictions-missing, term-out-of-range,
/// days-missing (of an eviction), days-without-eviction. Warnings as of `admitIssue`.
[[nodiscard]] base::Result<RequirementAdmission> admitMotion(const domain::Motion &motion,
                                                             const domain::Person *offender, base::Instant now,
                                                             const Rulebook &book = rulebook());

/// What the court set, with the moments that follow from it.
struct GrantedTerms {
    domain::LegalBasis basis;
    QString termRule;
    base::Instant issuedAt;               ///< start of the day of decision
    base::Instant startsAt;               ///< start of the first day
    base::Instant endsAt;                 ///< R6
    std::vector<domain::TrackedRestriction> restrictions; ///< evictions with their own ends (R7)
    std::vector<base::Warning> warnings;
};

/// A decision about to be recorded; the terms are nothing when it is a refusal. Errors: motion-refused,
/// already-decided, in-the-future (decided_on), decision-before-filing, start-before-decision, required (starts_on,
/// months), and those of a motion.
[[nodiscard]] base::Result<std::optional<GrantedTerms>>
admitDecision(const domain::Motion &motion, const domain::CourtDecision &decision,
              const std::vector<domain::RequestedRestriction> &restrictions, std::optional<int> appearancesPerMonth,
              const domain::Person &offender, base::Instant now, const Rulebook &book = rulebook());

/// Whether a motion still waits for the court. Errors: motion-refused, already-decided.
[[nodiscard]] base::Result<void> admitOpen(const domain::Motion &motion);
/// An open motion can be heard on that day. Errors: motion-refused, already-decided, hearing-before-filing.
[[nodiscard]] base::Result<void> admitHearing(const domain::Motion &motion, QDate hearingOn);

/// R8. Errors: appearance-not-required, in-the-future, appearance-before-start, appearance-after-end.
[[nodiscard]] base::Result<void> admitAppearance(const RequirementFacts &facts, base::Instant at, base::Instant now);
/// R9. Errors: attendance-not-required, in-the-future, attendance-before-decision, attendance-after-end.
[[nodiscard]] base::Result<void> admitAttendance(const RequirementFacts &facts, base::Instant at, base::Instant now);
/// Errors: restriction-not-set, restriction-ended, in-the-future, lift-before-decision.
[[nodiscard]] base::Result<void> admitLifting(const RequirementFacts &facts, const QString &kind, base::Instant at,
                                              base::Instant now);

} // namespace qorgan::law
