// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QUuid>

namespace qorgan::casework {

struct ReconciliationDraft {
    domain::PersonId offender;
    domain::PersonId victim;
    base::Instant at;
    QString caseNumber;
};

/// Available once for a pair (R15). Errors: reconciliation-used, not-found (offender, victim),
/// offender-is-victim, in-the-future, too-long.
[[nodiscard]] base::Result<QUuid> addReconciliation(Session &session, const ReconciliationDraft &draft);

} // namespace qorgan::casework
