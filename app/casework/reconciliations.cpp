// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/reconciliations.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "law/history.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

Result<void> admitPair(Session &session, const ReconciliationDraft &draft)
{
    auto &persons = session.store().persons();
    if (!persons.exists(draft.offender))
        return fail(u"not-found"_s, u"offender"_s);
    if (!persons.exists(draft.victim))
        return fail(u"not-found"_s, u"victim"_s);
    if (draft.offender == draft.victim)
        return fail(u"offender-is-victim"_s, u"victim"_s);
    // Counted under the writer's lock: two programs at once record one.
    const int earlier = session.store().measures().countReconciliations(draft.offender, draft.victim);
    return law::admitReconciliation(earlier, draft.at);
}

} // namespace

Result<QUuid> addReconciliation(Session &session, const ReconciliationDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"reconciliation.added"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString caseNumber = checks.shortText(draft.caseNumber, u"case"_s);
    if (checks.finding())
        return fail(*checks.finding());
    const Instant now = session.now();
    if (now < draft.at)
        return fail(u"in-the-future"_s, u"at"_s);
    return session.store().write([&]() -> Result<QUuid> {
        if (const auto admitted = admitPair(session, draft); !admitted)
            return fail(admitted.error());
        const QUuid id = session.ids().next(now);
        session.store().measures().addReconciliation(id, draft.offender, draft.victim, draft.at, caseNumber, now);
        QStringList fields{u"offender"_s, u"victim"_s, u"at"_s};
        if (!caseNumber.isEmpty())
            fields.append(u"case"_s);
        enter(session, u"reconciliation.added"_s, u"reconciliation"_s, id, fields);
        return id;
    });
}

} // namespace qorgan::casework
