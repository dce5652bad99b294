// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/accepted.h"
#include "casework/officers.h"
#include "domain/breach.h"
#include "domain/measure.h"

namespace qorgan::casework {

struct BreachDraft {
    std::optional<domain::BreachId> id = {};  ///< given by the caller: saving twice gives the same record
    domain::MeasureId measure = {};
    QString restriction = {};                 ///< catalogue `restrictions`; empty where the measure holds none
    base::Instant at = {};
    QString how = {};                         ///< how it was found
    QString protocolNumber = {};              ///< empty: not yet drawn up
    std::optional<QDate> protocolOn = {};
    std::optional<domain::CheckId> check = {};   ///< the check that found it
    std::optional<domain::CaseId> caseFile = {}; ///< what followed
};

/// A breach of one restriction of a measure that was served and bound the offender at that time; the measure goes
/// on. The article follows from the dated rule `breach` of the kind; none is kept where the law names none.
/// Warnings: breach-without-protocol (R20: three days), protocol-late. Errors: required (how), not-found (measure,
/// check, case), id-in-use, unknown-code, not-served, in-the-future, breach-before-service, breach-after-end,
/// restriction-missing, restriction-not-held, restriction-ended, protocol-number-missing, protocol-before-breach,
/// check-of-other-measure, case-of-other-offender, too-long.
[[nodiscard]] base::Result<Accepted<domain::Breach>> recordBreach(Session &session, const BreachDraft &draft);

/// The protocol drawn up later; written again it is corrected, and the log says so. Errors: not-found, required
/// (number, on), in-the-future, protocol-before-breach, too-long.
[[nodiscard]] base::Result<Accepted<domain::Breach>> setProtocol(Session &session, domain::BreachId breach,
                                                                 const QString &number, QDate on);
/// The case that followed a breach. Errors: not-found (breach, case), case-of-other-offender.
[[nodiscard]] base::Result<domain::Breach> setCase(Session &session, domain::BreachId breach, domain::CaseId caseFile);

/// What a check that found the offender intoxicated says of a breach of the alcohol ban, ready to be read over and
/// recorded; the words of how it was found are in that language. Nothing is written. Errors: not-found,
/// check-not-positive, restriction-not-held.
[[nodiscard]] base::Result<BreachDraft> breachDraftOf(Session &session, domain::CheckId check, base::Language language);

struct BreachFilter {
    std::optional<domain::MeasureId> measure = {};
    std::optional<domain::PersonId> offender = {};
    bool withoutProtocol = false;
};

/// What a list shows of a breach.
struct BreachRow {
    domain::Breach breach;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;                  ///< of the measure
    domain::PersonId offender;
    QString offenderName;
    Officer officer;                 ///< who recorded it
    bool protocolOverdue = false;    ///< none within the days of R20
};

/// The latest breach first. Nothing is written. Errors: cursor-malformed, number-range (limit 1 to 1000).
[[nodiscard]] base::Result<Page<BreachRow>> listBreaches(Session &session, const BreachFilter &filter,
                                                         const PageRequest &page);

} // namespace qorgan::casework
