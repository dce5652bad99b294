// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/watch.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "law/watch.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using security::Permission;

Result<QUuid> noteWatch(Session &session, domain::MeasureId ended, Instant at, const QString &typedNote,
                        const std::optional<QUuid> &id)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"watch.noted"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString note = checks.longText(typedNote, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().write([&]() -> Result<QUuid> {
        const Instant now = session.now();
        const auto measure = session.store().measures().summary(ended);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        auto &store = session.store().watch();
        const auto earlier = store.notes(ended);
        if (id && std::any_of(earlier.begin(), earlier.end(), [&](const domain::Visit &each) { return each.id == *id; }))
            return *id;
        if (now < at)
            return fail(u"in-the-future"_s, u"at"_s);
        if (!law::hasEnded(law::stateOf(factsOf(*measure), at)))
            return fail(u"watch-before-end"_s, u"at"_s);
        const QUuid noted = id.value_or(session.ids().next(now));
        store.addNote(noted, ended, at, note, now);
        enter(session, u"watch.noted"_s, u"measure"_s, ended.uuid,
              note.isEmpty() ? QStringList{u"at"_s} : QStringList{u"at"_s, u"note"_s});
        return noted;
    });
}

Result<Watch> watchOf(Session &session, domain::MeasureId id)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"watch.read"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<Watch> {
        const auto measure = session.store().measures().summary(id);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        const Instant now = session.now();
        const auto end = law::endOf(factsOf(*measure), now);
        const bool isOpen = end && *end <= now && law::watchTable().endedSince(now) <= *end;
        return Watch{isOpen, session.store().watch().notes(id), now};
    });
}

} // namespace qorgan::casework
