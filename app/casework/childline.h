// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/officers.h"
#include "domain/support.h"

namespace qorgan::casework {

/// Records what was done for the children of an incident. What is left empty stays as it was answered before.
/// Errors: not-found (incident), unknown-code, too-long, nothing-answered. Warning: no-children-recorded (the
/// incident names none).
[[nodiscard]] base::Result<Accepted<domain::ChildLine>> recordChildLine(Session &session, domain::IncidentId incident,
                                                                        const domain::ChildLine &answers);
/// The answers so far; all empty where none was given. Error: not-found.
[[nodiscard]] base::Result<domain::ChildLine> childLineOf(Session &session, domain::IncidentId incident);

/// An incident with children whose questions wait for an answer; "unknown" is none.
struct OpenChildLine {
    domain::IncidentId incident;
    base::Instant detectedAt;
    QString kuiNumber;
    QString offenderName;      ///< empty: not established
    int children = 0;          ///< how many were present
    domain::ChildLine line;
    QStringList unanswered;    ///< of seen, spoken_to, school_informed, commission_informed
    Officer officer;           ///< who recorded the incident
};

/// The latest incident first. Nothing is written. Errors: cursor-malformed, number-range (limit).
[[nodiscard]] base::Result<Page<OpenChildLine>> openChildLines(Session &session, const PageRequest &page);
[[nodiscard]] base::Result<qint64> countOpenChildLines(Session &session);

} // namespace qorgan::casework
