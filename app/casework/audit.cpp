// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/audit.h"

#include "casework/entry.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;

namespace {

AuditEntry entryFrom(const storage::StoredAuditRecord &stored)
{
    return {stored.number,        stored.at,           stored.login,         stored.record.action,
            stored.record.recordKind, stored.record.record, stored.record.fields, stored.record.detail,
            QString::fromLatin1(stored.hash.toHex())};
}

} // namespace

Result<Page<AuditEntry>> listAudit(Session &session, const AuditFilter &filter, const PageRequest &page)
{
    if (const auto allowed = session.require(security::Permission::ReadAudit, u"audit.read"_s); !allowed)
        return fail(allowed.error());
    qint64 before = 0;
    if (!page.after.isEmpty()) {
        bool ok = false;
        before = page.after.toLongLong(&ok);
        if (!ok || before <= 0)
            return fail(u"cursor-malformed"_s, u"after"_s, {}, ErrorKind::Usage);
    }
    auto &store = session.store();
    return store.write([&]() -> Result<Page<AuditEntry>> {
        const auto stored = store.audit().page(filter.from ? std::optional(local::startOfDay(*filter.from)) : std::nullopt,
                                               filter.to ? std::optional(local::startOfDay(filter.to->addDays(1)) - Span{1})
                                                         : std::nullopt,
                                               before, std::clamp(page.limit, 1, 1000), filter.login, filter.action);
        Page<AuditEntry> result;
        for (const auto &item : stored.items)
            result.items.push_back(entryFrom(item));
        if (stored.more)
            result.next = QString::number(result.items.back().number);
        enter(session, u"audit.read"_s, {}, {}, {}, QString::number(result.items.size()));
        return result;
    });
}

Result<QStringList> auditLogins(Session &session)
{
    if (const auto allowed = session.require(security::Permission::ReadAudit, u"audit.read"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<QStringList> {
        QStringList logins;
        for (const storage::StoredAccount &account : session.store().accounts().all())
            logins << account.login;
        return logins;
    });
}

} // namespace qorgan::casework
