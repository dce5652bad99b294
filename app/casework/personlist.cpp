// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personlist.h"

#include "casework/addresstext.h"
#include "casework/cursor.h"
#include "casework/sealedcontacts.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::PersonSummary;

namespace {

PersonRow rowOf(Session &session, const PersonSummary &stored, std::optional<MatchedBy> matched = {})
{
    PersonRow row;
    row.id = stored.id;
    row.name = QStringList{stored.surname, stored.givenName, stored.patronymic}.join(u' ').simplified();
    row.birthDate = stored.birthDate;
    row.iin = shownIin(stored.iin, matched);
    row.asOffender = stored.asOffender;
    row.asVictim = stored.asVictim;
    row.isPlaceHidden = areContactsSealed(stored) && !(stored.district.isEmpty() && stored.locality.isEmpty());
    if (!row.isPlaceHidden) {
        row.district = stored.district;
        row.localityName = localityNames(session, stored.locality);
    }
    row.matched = matched;
    return row;
}

/// The row alone: a sort key would carry a name.
QString cursorFor(qint64 row)
{
    return cursorText({Instant{}, row});
}

/// 0: the list goes on from its beginning.
Result<qint64> rowAfter(const QString &cursor)
{
    const auto place = placeFromCursor(cursor);
    if (!place)
        return fail(place.error());
    return *place ? (*place)->row : 0;
}

} // namespace

Result<Page<PersonRow>> listPersons(Session &session, const PageRequest &request)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"person.listed"_s); !allowed)
        return fail(allowed.error());
    const auto after = rowAfter(request.after);
    if (!after)
        return fail(after.error());
    const int limit = std::clamp(request.limit, 1, LargestPage);
    return session.store().read([&]() -> Result<Page<PersonRow>> {
        // One row more tells whether another page follows.
        auto stored = session.store().personList().page(*after, limit + 1);
        Page<PersonRow> page;
        if (static_cast<int>(stored.size()) > limit) {
            stored.pop_back();
            page.next = cursorFor(stored.back().row);
        }
        page.items.reserve(stored.size());
        for (const PersonSummary &person : stored)
            page.items.push_back(rowOf(session, person));
        return page;
    });
}

Result<Stretch> surveyPersons(Session &session, const QString &after, int pageSize, int pages)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"person.listed"_s); !allowed)
        return fail(allowed.error());
    if (const auto inRange = checkStretch(pageSize, pages); !inRange)
        return fail(inRange.error());
    const auto row = rowAfter(after);
    if (!row)
        return fail(row.error());
    return session.store().read([&]() -> Result<Stretch> {
        const auto walked = session.store().personList().survey(*row, pageSize, pages);
        Stretch stretch{walked.rows, {}, walked.last};
        for (const qint64 end : walked.pageEnds)
            stretch.pageEnds.append(cursorFor(end));
        return stretch;
    });
}

Result<std::vector<PersonRow>> findRows(Session &session, PersonSearch &search, const QString &text, int limit)
{
    const auto matches = search.type(text, limit);
    if (!matches)
        return fail(matches.error());
    return session.store().read([&]() -> Result<std::vector<PersonRow>> {
        std::vector<PersonRow> rows;
        rows.reserve(matches->size());
        for (const PersonMatch &match : *matches)
            if (const auto stored = session.store().personList().find(match.id))
                rows.push_back(rowOf(session, *stored, match.matched));
        return rows;
    });
}

} // namespace qorgan::casework
