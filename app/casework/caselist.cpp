// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cases.h"
#include "casework/cursor.h"
#include "casework/officerrows.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::CaseSummary;

Result<Page<CaseRow>> listCases(Session &session, const CaseFilter &filter, const PageRequest &request)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"case.listed"_s); !permitted)
        return fail(permitted.error());
    if (request.limit < 1 || LargestPage < request.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto after = placeFromCursor(request.after);
    if (!after)
        return fail(after.error());
    return session.store().read([&]() -> Result<Page<CaseRow>> {
        std::optional<storage::CaseCursor> cursor;
        if (*after)
            cursor = {local::date((*after)->key), (*after)->row};
        auto &cases = session.store().cases();
        auto found = cases.cases({filter.incident, filter.offender, filter.open}, cursor, request.limit + 1);
        Page<CaseRow> page;
        if (found.size() > static_cast<std::size_t>(request.limit)) {
            found.pop_back();
            page.next = cursorText({local::startOfDay(found.back().file.registeredOn), found.back().row});
        }
        auto parts = cases.partsOf(found);
        const OfficerRows officers(session);
        for (std::size_t i = 0; i < found.size(); ++i)
            page.items.push_back({std::move(found[i].file), std::move(found[i].offenderName),
                                  std::move(parts[i].penalties), std::move(parts[i].breaches),
                                  officers.of(found[i].officer)});
        return page;
    });
}

} // namespace qorgan::casework
