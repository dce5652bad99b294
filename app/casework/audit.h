// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"

#include <QDate>
#include <QUuid>

namespace qorgan::casework {

/// One entry of the chained log: no narrative, no sealed value.
struct AuditEntry {
    qint64 number = 0;
    base::Instant at;
    QString login;
    QString action;     ///< catalogue `audit_actions`
    QString recordKind; ///< person, incident, measure, document, account …
    std::optional<QUuid> record;
    QStringList fields; ///< names of what changed
    QString detail;     ///< codes and counts only
    QString hash;       ///< hexadecimal
};

struct AuditFilter {
    std::optional<QDate> from;
    std::optional<QDate> to;
    QString login = {};  ///< of one account
    QString action = {}; ///< catalogue `audit_actions`
};

/// Newest first; the reading itself is logged.
[[nodiscard]] base::Result<Page<AuditEntry>> listAudit(Session &session, const AuditFilter &filter,
                                                       const PageRequest &page);
/// The logins of all accounts there ever were, for the filter.
[[nodiscard]] base::Result<QStringList> auditLogins(Session &session);

} // namespace qorgan::casework
