// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documentlist.h"

#include "casework/cursor.h"
#include "casework/officerrows.h"
#include "casework/sheetcode.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::DocumentSummary;

namespace {

storage::DocumentQuery queryFor(Session &session, const DocumentFilter &filter)
{
    storage::DocumentQuery query;
    if (filter.from)
        query.from = local::startOfDay(*filter.from);
    if (filter.to)
        query.before = local::startOfDay(filter.to->addDays(1));
    query.form = filter.form;
    query.audience = filter.audience;
    query.record = filter.record;
    if (filter.officer)
        query.officer = session.store().accounts().rowOf(*filter.officer);
    return query;
}

DocumentRow rowOf(const DocumentSummary &summary, const OfficerRows &officers)
{
    DocumentRow row;
    row.id = summary.id;
    row.form = summary.form;
    row.record = summary.record;
    row.number = summary.number;
    row.audience = summary.audience;
    row.language = summary.language;
    row.copy = summary.copy;
    row.pages = summary.pages;
    row.sha256 = summary.sha256;
    row.confirmed = summary.confirmed;
    row.officer = officers.of(summary.officer);
    row.printedAt = summary.printedAt;
    row.code = summary.code;
    row.output = summary.output;
    row.notPrinted = summary.unfinished;
    return row;
}

/// Where the filter asks for a code: the moment of the one sheet that bears it. False: no sheet does.
bool narrowToCode(Session &session, const DocumentFilter &filter, storage::DocumentQuery &query)
{
    if (filter.code.isEmpty())
        return true;
    const auto code = readSheetCode(filter.code);
    const auto sheet = code ? session.store().documents().byCode(*code) : std::nullopt;
    if (!sheet || (query.from && sheet->printedAt < *query.from) || (query.before && sheet->printedAt >= *query.before))
        return false;
    query.from = sheet->printedAt;
    query.before = sheet->printedAt + Span{1};
    return true;
}

} // namespace

Result<Page<DocumentRow>> listDocuments(Session &session, const DocumentFilter &filter, const PageRequest &request)
{
    if (const auto permitted = session.require(Permission::Print, u"document.listed"_s); !permitted)
        return fail(permitted.error());
    if (request.limit < 1 || request.limit > LargestPage)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto place = placeFromCursor(request.after);
    if (!place)
        return fail(place.error());
    return session.store().read([&]() -> Result<Page<DocumentRow>> {
        std::optional<storage::DocumentCursor> after;
        if (*place)
            after = {(*place)->key, (*place)->row};
        storage::DocumentQuery query = queryFor(session, filter);
        if (!narrowToCode(session, filter, query))
            return Page<DocumentRow>();
        auto found = session.store().documents().page(query, after, request.limit + 1);
        if (!filter.code.isEmpty())
            std::erase_if(found, [code = readSheetCode(filter.code)](const DocumentSummary &each) { return each.code != *code; });
        const OfficerRows officers(session);
        Page<DocumentRow> page;
        for (const DocumentSummary &summary : found) {
            if (static_cast<int>(page.items.size()) == request.limit) {
                const DocumentSummary &last = found[page.items.size() - 1];
                page.next = cursorText({last.printedAt, last.row});
                break;
            }
            page.items.push_back(rowOf(summary, officers));
        }
        return page;
    });
}

} // namespace qorgan::casework
