// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/beadladder.h"
#include "casework/cursor.h"
#include "casework/measureacts.h"
#include "casework/measurefacts.h"
#include "casework/measures.h"
#include "casework/officerrows.h"
#include "law/duties.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::MeasureKind;
using domain::MeasureState;
using security::Permission;
using storage::MeasureQuery;
using storage::MeasureSummary;

namespace {

constexpr int LongestHorizonDays = 36'500;

bool isByEnd(const MeasureFilter &filter)
{
    return filter.expiresWithinDays || filter.checkOverdue;
}

/// Facts every measure of the wanted state has; `law::stateOf` judges what they bring.
MeasureQuery queryFor(Session &session, MeasureKind kind, const MeasureFilter &filter, Instant now)
{
    MeasureQuery query;
    query.kind = kind;
    query.awaitsApproval = filter.awaitingApproval;
    query.byEnd = isByEnd(filter);
    if (filter.expiresWithinDays)
        query.endsUpTo = now + days24h(*filter.expiresWithinDays);
    if (filter.officer)
        query.officer = session.store().accounts().rowOf(*filter.officer);
    if (!filter.state)
        return query;
    switch (*filter.state) {
    case MeasureState::Issued:
        query.served = query.cancelled = query.replaced = false;
        break;
    case MeasureState::Served:
        query.served = true;
        query.cancelled = query.replaced = false;
        query.endsAfter = now;
        break;
    case MeasureState::Expired:
        query.served = true;
        query.endsUpTo = now;
        break;
    case MeasureState::Cancelled:
        query.cancelled = true;
        break;
    case MeasureState::Replaced:
        query.replaced = true;
        break;
    }
    return query;
}

/// What ends within days, or is to be checked, is in force now; any other state beside it leaves nothing.
std::optional<MeasureFilter> effective(MeasureFilter filter)
{
    const bool inForce = isByEnd(filter);
    if (inForce && filter.state.value_or(MeasureState::Served) != MeasureState::Served)
        return {};
    if (inForce)
        filter.state = MeasureState::Served;
    return filter;
}

bool matches(const MeasureFilter &filter, const MeasureSummary &summary, Instant now)
{
    const law::MeasureFacts facts = factsOf(summary);
    if (filter.state && law::stateOf(facts, now) != *filter.state)
        return false;
    if (filter.awaitingApproval && !law::isActive(law::stateOf(facts, now)))
        return false;
    if (!filter.checkOverdue)
        return true;
    const auto due = law::nextCheckDue(facts, now);
    return due && *due < local::date(now);
}

Result<void> checkRanges(const MeasureFilter &filter, const PageRequest &page)
{
    const auto outside = [](int n, int least, int most) { return n < least || n > most; };
    if (outside(page.limit, 1, LargestPage))
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    if (filter.expiresWithinDays && outside(*filter.expiresWithinDays, 0, LongestHorizonDays))
        return fail(u"number-range"_s, u"expires_within"_s, {u"0"_s, QString::number(LongestHorizonDays)});
    return {};
}

ListPlace placeOf(const MeasureSummary &summary, bool byEnd)
{
    return {byEnd ? summary.endsAt.value_or(Instant{}) : summary.issuedAt, summary.row};
}

/// Up to `limit` measures of the filter after a place, and one more when there is one.
std::vector<MeasureSummary> measuresAfter(Session &session, MeasureKind kind, const MeasureFilter &filter,
                                          const std::optional<ListPlace> &after, std::size_t limit)
{
    const Instant now = session.now();
    const MeasureQuery query = queryFor(session, kind, filter, now);
    std::vector<MeasureSummary> found;
    std::optional<storage::MeasureCursor> cursor;
    if (after)
        cursor = {after->key, after->row};
    while (found.size() <= limit) {
        const auto wanted = limit + 1 - found.size();
        auto rows = session.store().measures().page(query, cursor, static_cast<int>(wanted));
        const bool last = rows.size() < wanted;
        for (MeasureSummary &row : rows) {
            const ListPlace place = placeOf(row, query.byEnd);
            cursor = {place.key, place.row};
            if (matches(filter, row, now))
                found.push_back(std::move(row));
        }
        if (last)
            break;
    }
    return found;
}

MeasureRow rowOf(const MeasureSummary &summary, storage::MeasureParts &parts, Instant now)
{
    const law::MeasureFacts facts = factsOf(summary);
    MeasureRow row;
    row.id = summary.id;
    row.kind = summary.kind;
    row.number = summary.number;
    row.state = law::stateOf(facts, now);
    row.issuedAt = summary.issuedAt;
    row.servedAt = summary.servedAt;
    row.endsAt = summary.endsAt;
    row.basis = summary.basis;
    row.restrictions = std::move(parts.restrictions);
    row.offender = summary.offender;
    row.offenderName = summary.offenderName;
    for (auto &[person, name] : parts.victims)
        row.victims.push_back({person, std::move(name)});
    row.nextCheckDue = law::nextCheckDue(facts, now);
    row.awaitsApproval = parts.needsApproval && law::isActive(row.state);
    return row;
}

void addBeads(Session &session, const std::vector<MeasureSummary> &found, std::vector<MeasureRow> &rows)
{
    const auto checks = session.store().measures().checkTimesOf(found);
    for (std::size_t i = 0; i < found.size(); ++i)
        rows[i].beads = beadsOf(factsOf(found[i]), checks[i], session.now());
}

} // namespace

Result<Page<MeasureRow>> listMeasures(Session &session, MeasureKind kind, const MeasureFilter &asked,
                                      const PageRequest &request)
{
    if (const auto permitted = session.require(Permission::ReadCases, actOn(kind, u"listed"_s)); !permitted)
        return fail(permitted.error());
    if (const auto inRange = checkRanges(asked, request); !inRange)
        return fail(inRange.error());
    const auto after = placeFromCursor(request.after);
    if (!after)
        return fail(after.error());
    const auto filter = effective(asked);
    if (!filter)
        return Page<MeasureRow>{};
    return session.store().read([&]() -> Result<Page<MeasureRow>> {
        const auto limit = static_cast<std::size_t>(request.limit);
        auto found = measuresAfter(session, kind, *filter, *after, limit);
        Page<MeasureRow> page;
        if (found.size() > limit) {
            found.resize(limit);
            page.next = cursorText(placeOf(found.back(), isByEnd(*filter)));
        }
        const OfficerRows officers(session);
        auto parts = session.store().measures().partsOf(found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            page.items.push_back(rowOf(found[i], parts[i], session.now()));
            page.items.back().officer = officers.of(found[i].officer);
        }
        if (filter->withBeads)
            addBeads(session, found, page.items);
        return page;
    });
}

} // namespace qorgan::casework
