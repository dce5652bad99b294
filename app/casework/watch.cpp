// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/watch.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

Result<QUuid> noteWatch(Session &session, domain::MeasureId id, Instant at, const QString &typedNote)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"watch.noted"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString note = checks.longText(typedNote, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().write([&]() -> Result<QUuid> {
        const Instant now = session.now();
        const auto measure = session.store().measures().summary(id);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        if (now < at)
            return fail(u"in-the-future"_s, u"at"_s);
        if (!law::hasEnded(law::stateOf(factsOf(*measure), at)))
            return fail(u"watch-before-end"_s, u"at"_s);
        const QUuid noted = session.ids().next(now);
        session.store().watch().addNote(noted, id, at, note, now);
        enter(session, u"watch.noted"_s, u"measure"_s, id.uuid,
              note.isEmpty() ? QStringList{u"at"_s} : QStringList{u"at"_s, u"note"_s});
        return noted;
    });
}

} // namespace qorgan::casework
