// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "casework/audit.h"

#include <vector>

namespace qorgan::tests {

/// "iin-missing victims[0].iin": code and field of each warning, in order.
inline QStringList shown(const std::vector<base::Warning> &warnings)
{
    QStringList list;
    for (const base::Warning &warning : warnings)
        list.append(QString(warning.code + u' ' + warning.field));
    return list;
}

/// The same of a refusal; "accepted" where there was none.
template <typename T>
QString shown(const base::Result<T> &result)
{
    return result ? QStringLiteral("accepted") : QString(result.error().code + u' ' + result.error().field);
}

/// The entries of the log, newest first, the reading itself left out.
inline std::vector<casework::AuditEntry> entries(casework::Session &session)
{
    auto page = casework::listAudit(session, {}, {1000, {}});
    if (!page)
        return {};
    std::erase_if(page->items, [](const casework::AuditEntry &entry) {
        return entry.action == u"audit.read";
    });
    return page->items;
}

} // namespace qorgan::tests
