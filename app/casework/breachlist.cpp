// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/controlchecks.h"
#include "casework/cursor.h"
#include "casework/officerrows.h"
#include "domain/catalogue.h"
#include "law/breach.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::ControlCheck;
using security::Permission;
using storage::BreachSummary;

namespace {

const QString Alcohol = u"alcohol"_s;

/// How the breach was found, in the words of the finding, and what the officer noted.
QString foundBy(const ControlCheck &check, Language language)
{
    const domain::Catalogue &findings = domain::catalogue(u"intoxication_findings"_s);
    const domain::CatalogueItem *finding =
        findings.find(check.intoxication.isEmpty() ? u"signs"_s : check.intoxication);
    const QString key = u"found_"_s + languageCode(language);
    const QString how = finding ? finding->properties.value(key).toString() : QString();
    return check.note.isEmpty() ? how : QString(how + u' ' + check.note);
}

BreachRow rowOf(BreachSummary &summary, const OfficerRows &officers, Instant now)
{
    BreachRow row;
    row.kind = summary.kind;
    row.number = summary.number;
    row.offender = summary.offender;
    row.offenderName = summary.offenderName;
    row.officer = officers.of(summary.officer);
    const auto due = law::protocolDue(summary.breach.at);
    row.protocolOverdue = summary.breach.protocolNumber.isEmpty() && due && *due < now;
    row.breach = std::move(summary.breach);
    return row;
}

} // namespace

Result<BreachDraft> breachDraftOf(Session &session, domain::CheckId id, Language language)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"breach.recorded"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<BreachDraft> {
        auto &measures = session.store().measures();
        const auto check = measures.check(id);
        if (!check)
            return fail(u"not-found"_s, u"check"_s);
        if (!isDrunk(*check))
            return fail(u"check-not-positive"_s, u"check"_s);
        const auto restrictions = measures.restrictions(check->measure);
        if (std::none_of(restrictions.begin(), restrictions.end(), [](const auto &r) { return r.kind == Alcohol; }))
            return fail(u"restriction-not-held"_s, u"restriction"_s, {u"restrictions/"_s + Alcohol});
        BreachDraft draft;
        draft.measure = check->measure;
        draft.restriction = Alcohol;
        draft.at = check->at;
        draft.how = foundBy(*check, language);
        draft.check = id;
        return draft;
    });
}

Result<Page<BreachRow>> listBreaches(Session &session, const BreachFilter &filter, const PageRequest &request)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"breach.listed"_s); !permitted)
        return fail(permitted.error());
    if (request.limit < 1 || LargestPage < request.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto after = placeFromCursor(request.after);
    if (!after)
        return fail(after.error());
    return session.store().read([&]() -> Result<Page<BreachRow>> {
        std::optional<storage::BreachCursor> cursor;
        if (*after)
            cursor = {(*after)->key, (*after)->row};
        auto found = session.store().cases().breaches({filter.measure, filter.offender, filter.withoutProtocol}, cursor,
                                                      request.limit + 1);
        Page<BreachRow> page;
        if (found.size() > static_cast<std::size_t>(request.limit)) {
            found.pop_back();
            page.next = cursorText({found.back().breach.at, found.back().row});
        }
        const OfficerRows officers(session);
        for (BreachSummary &summary : found)
            page.items.push_back(rowOf(summary, officers, session.now()));
        return page;
    });
}

} // namespace qorgan::casework
