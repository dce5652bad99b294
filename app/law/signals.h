// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/duties.h"

#include <span>

namespace qorgan::law {

/// What supervision would ask about (R20).
enum class Signal : std::uint8_t {
    OftenNotRegistered, RepeatOnRegister, EndedWithMissedCheck, Unserved, ProsecutorCopyOverdue,
    BreachWithoutProtocol, ClosedWithoutReason, PenaltyWithoutMeasure, MinorWithoutRepresentative, AbsentTwice
};
inline constexpr std::array AllSignals{
    Signal::OftenNotRegistered,    Signal::RepeatOnRegister,    Signal::EndedWithMissedCheck,  Signal::Unserved,
    Signal::ProsecutorCopyOverdue, Signal::BreachWithoutProtocol, Signal::ClosedWithoutReason,
    Signal::PenaltyWithoutMeasure, Signal::MinorWithoutRepresentative, Signal::AbsentTwice};
/// Catalogue `supervision_signals`.
[[nodiscard]] QString code(Signal signal);
[[nodiscard]] std::optional<Signal> signalFromCode(QStringView code);

/// The numbers of R20 and of the rules it leans on, on one day.
struct SignalRules {
    QString article;            ///< of OftenNotRegistered
    int incidents = 0;          ///< so many of them, two or more
    base::Span incidentsWithin;
    int absences = 0;           ///< so many in a row
    base::Span lookBack;        ///< how far the past is looked at
};
/// Nothing where the rule is not in force.
[[nodiscard]] std::optional<SignalRules> signalRules(base::Instant now, const Rulebook &book = rulebook());

// Each gives the moment from which the signal stands, or nothing.

/// The incident that made them too many; `detections` are those of one offender under the article, in order, within
/// the span. One who is on the register is none.
[[nodiscard]] std::optional<base::Instant> oftenSince(std::span<const base::Instant> detections, bool onRegister,
                                                      const SignalRules &rules);

/// A measure that ended at most `lookBack` ago, in time or before it, with a due date of its checks missed.
[[nodiscard]] std::optional<base::Instant> missedCheckSince(const MeasureFacts &facts,
                                                            std::span<const base::Instant> checks, base::Instant now,
                                                            const SignalRules &rules,
                                                            const DutyTable &table = dutyTable());

/// The end of the time in which a breach is to have its protocol, once it has passed.
[[nodiscard]] std::optional<base::Instant> protocolMissingSince(base::Instant breachAt, base::Instant now,
                                                                const Rulebook &book = rulebook());

/// A check and whether the person was there.
struct Attendance {
    base::Instant at;
    bool seen = false;
};
/// The absence that made them so many in a row; `checks` are those of a measure in force, in order. One seen since is
/// none.
[[nodiscard]] std::optional<base::Instant> absentSince(std::span<const Attendance> checks, const SignalRules &rules);

/// A penalty and what is recorded against its offender.
struct PenaltyFacts {
    QDate decidedOn;
    base::Instant caseBegan;                         ///< the detection of its incident, else the day of registration
    std::optional<base::Instant> lastMeasureIssued;  ///< of any kind against the offender
    std::optional<base::Instant> lastMeasureEnds;
};
/// The day of a penalty whose offender was put under no measure since the case began, and under none then.
[[nodiscard]] std::optional<base::Instant> penaltyAloneSince(const PenaltyFacts &facts);

/// Who was born after this day is a minor on that one by R10: a measure against one of them wants a legal representative
/// named. Nothing where the rule is not in force.
[[nodiscard]] std::optional<QDate> minorsBornAfter(QDate day, const Rulebook &book = rulebook());

} // namespace qorgan::law
