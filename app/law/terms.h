// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/rulebook.h"

namespace qorgan::law {

/// The rule of the term of a measure issued at that time (R1, R5); its id is kept with the measure.
/// Null where the law knew no such measure, and for a court requirement, whose term the court sets.
[[nodiscard]] const Rule *termRule(domain::MeasureKind kind, base::Instant issuedAt,
                                   const Rulebook &book = rulebook());

/// The record that sets the term of a measure of that kind (R1, R5) or bounds what a court sets (R6) on a local day;
/// null where there is none.
[[nodiscard]] const Rule *termRecord(domain::MeasureKind kind, QDate day, const Rulebook &book = rulebook());

/// R1, R5: service + n × 24 h, an instant; the wall clock shifts with a change of the zone.
[[nodiscard]] base::Instant endOfTerm(const Rule &rule, base::Instant servedAt);
/// The same by the rule a measure was issued under. Error: `rule-unknown`.
[[nodiscard]] base::Result<base::Instant> endOfTerm(const QString &ruleId, base::Instant servedAt,
                                                    const Rulebook &book = rulebook());

/// R6: 23:59:59 local of the start + n months (clamped to the month's last day), by the rule of the date of
/// decision. Errors: `term-out-of-range` with the least and the greatest number, `no-legal-basis`.
[[nodiscard]] base::Result<base::Instant> endOfRequirement(QDate startsOn, int months, QDate decidedOn,
                                                           const Rulebook &book = rulebook());
/// R7: 23:59:59 local of the start + n days. Errors as above.
[[nodiscard]] base::Result<base::Instant> endOfEviction(QDate startsOn, int days, QDate decidedOn,
                                                        const Rulebook &book = rulebook());
/// R8: how often a month a court may have the offender appear. Errors as above.
[[nodiscard]] base::Result<void> admitAppearances(int perMonth, QDate decidedOn,
                                                  const Rulebook &book = rulebook());
/// R9: until when a first attendance of mandatory psychological help is to be recorded; nothing where it
/// could not be ordered yet.
[[nodiscard]] std::optional<base::Instant> firstAttendanceDue(QDate decidedOn,
                                                              const Rulebook &book = rulebook());

} // namespace qorgan::law
