// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/measure.h"

namespace qorgan::casework {

struct CheckDraft {
    base::Instant at;
    domain::CheckResult result = domain::CheckResult::Seen;
    QString sober; ///< catalogue `yes_no_unknown`; empty: not recorded
    QString note;
};

struct RecordedCheck {
    domain::CheckId id;
    std::optional<QDate> nextCheckDue; ///< as it stands now; nothing once no check is left
};

/// A control check of a measure in force at the time of the check (R2), whenever it is typed in. Errors:
/// not-found, not-served, in-the-future, check-before-service, check-after-end, unknown-code (sober), too-long.
[[nodiscard]] base::Result<Accepted<RecordedCheck>> recordCheck(Session &session, domain::MeasureId measure,
                                                                const CheckDraft &draft);

} // namespace qorgan::casework
