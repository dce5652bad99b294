// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/measure.h"

namespace qorgan::casework {

struct CheckAnswer {
    QUuid question; ///< an open one of the same measure (checkquestions.h)
    QString text;
};

struct CheckDraft {
    base::Instant at;
    domain::CheckResult result = domain::CheckResult::Seen;
    QString sober; ///< catalogue `yes_no_unknown`; empty: not recorded
    QString note;
    QString intoxication = {};              ///< catalogue `intoxication_findings`; empty: nothing found
    std::optional<bool> victimAsked = {};   ///< alone
    std::optional<bool> newFacts = {};
    std::vector<CheckAnswer> answers = {};
    std::optional<domain::CheckId> id = {}; ///< given by the caller: saving twice gives the same record
};

struct RecordedCheck {
    domain::CheckId id;
    std::optional<QDate> nextCheckDue; ///< as it stands now; nothing once no check is left
};

/// A control check of a measure in force at the time of the check (R2), whenever it is typed in. Warnings:
/// sober-and-drunk (the findings disagree), absent-and-drunk. Errors: not-found (measure, answers), not-served,
/// in-the-future, check-before-service, check-after-end, unknown-code (sober, intoxication), id-in-use, too-long.
[[nodiscard]] base::Result<Accepted<RecordedCheck>> recordCheck(Session &session, domain::MeasureId measure,
                                                                const CheckDraft &draft);

/// Whether a check found the person drunk: by its finding, or, where it has none, by the answer "not sober".
[[nodiscard]] bool isDrunk(const domain::ControlCheck &check);

} // namespace qorgan::casework
