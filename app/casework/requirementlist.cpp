// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cursor.h"
#include "casework/officerrows.h"
#include "casework/requirementcard.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::RequirementState;
using security::Permission;
using storage::MotionQuery;
using storage::MotionSummary;

namespace {

/// Facts every motion of the wanted state has; `law` judges what they bring.
MotionQuery queryFor(Session &session, const RequirementFilter &filter, Instant now)
{
    MotionQuery query;
    if (filter.open)
        query.openAt = now;
    if (filter.officer)
        query.officer = session.store().accounts().rowOf(*filter.officer);
    if (!filter.state)
        return query;
    switch (*filter.state) {
    case RequirementState::Filed: query.decided = false; break;
    case RequirementState::Refused: query.refused = true; break;
    case RequirementState::Granted:
    case RequirementState::InForce: query.endsAfter = now; break;
    case RequirementState::Expired: query.endsUpTo = now; break;
    case RequirementState::Cancelled: query.cancelled = true; break;
    }
    return query;
}

bool isOpen(RequirementState state)
{
    return state == RequirementState::Filed || state == RequirementState::Granted || state == RequirementState::InForce;
}

bool matches(const RequirementFilter &filter, const MotionSummary &motion, Instant now)
{
    const RequirementState state = stateOf(motion, now);
    return (!filter.state || *filter.state == state) && (!filter.open || isOpen(state));
}

/// Up to `limit` motions of the filter after a place, and one more when there is one.
std::vector<MotionSummary> motionsAfter(Session &session, const RequirementFilter &filter,
                                        const std::optional<ListPlace> &after, std::size_t limit)
{
    const Instant now = session.now();
    const MotionQuery query = queryFor(session, filter, now);
    std::vector<MotionSummary> found;
    std::optional<storage::MotionCursor> cursor;
    if (after)
        cursor = {after->key, after->row};
    while (found.size() <= limit) {
        const auto wanted = limit + 1 - found.size();
        auto rows = session.store().requirements().page(query, cursor, static_cast<int>(wanted));
        const bool last = rows.size() < wanted;
        for (MotionSummary &row : rows) {
            cursor = {row.motion.filedAt, row.row};
            if (matches(filter, row, now))
                found.push_back(std::move(row));
        }
        if (last)
            break;
    }
    return found;
}

RequirementRow rowOf(Session &session, const MotionSummary &summary)
{
    const domain::Motion &motion = summary.motion;
    RequirementRow row;
    row.id = motion.id;
    row.state = stateOf(summary, session.now());
    row.court = motion.court;
    row.filedAt = motion.filedAt;
    row.hearingOn = motion.hearingOn;
    if (motion.decision) {
        row.decidedOn = motion.decision->decidedOn;
        row.startsOn = motion.decision->startsOn;
    }
    row.basis = basisOf(summary);
    row.offender = motion.offender;
    row.offenderName = summary.offenderName;
    row.victim = motion.victim;
    row.victimName = summary.victimName;
    row.appearancesPerMonth = motion.appearancesPerMonth;
    row.protectionGapDays = protectionGapOf(session, motion);
    return row;
}

void addGranted(Session &session, const MotionSummary &summary, storage::KeptRequirement kept, RequirementRow &row)
{
    const Instant now = session.now();
    const law::RequirementFacts facts = factsOf(*summary.granted, std::move(kept));
    row.number = summary.granted->number;
    row.endsOn = endDayOf(facts, now);
    row.restrictions = linesOf(facts, now);
    row.appearancesPerMonth = facts.appearancesPerMonth;
    row.appearancesMissing = law::appearancesMissing(facts, now);
}

std::vector<RequirementRow> rowsOf(Session &session, const std::vector<MotionSummary> &found)
{
    std::vector<qint64> measures;
    for (const MotionSummary &summary : found)
        if (summary.granted)
            measures.push_back(summary.granted->row);
    auto kept = session.store().requirements().keptBy(measures);
    const auto requests = session.store().requirements().requestsOf(found);
    const OfficerRows officers(session);
    std::vector<RequirementRow> rows;
    std::size_t granted = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        RequirementRow row = rowOf(session, found[i]);
        row.officer = officers.of(found[i].officer);
        if (found[i].granted)
            addGranted(session, found[i], std::move(kept[granted++]), row);
        else
            row.restrictions = linesOf(requests[i], row.state);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<Page<RequirementRow>> listRequirements(Session &session, const RequirementFilter &filter,
                                              const PageRequest &request)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"requirement.listed"_s); !permitted)
        return fail(permitted.error());
    if (request.limit < 1 || LargestPage < request.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto after = placeFromCursor(request.after);
    if (!after)
        return fail(after.error());
    return session.store().read([&]() -> Result<Page<RequirementRow>> {
        const auto limit = static_cast<std::size_t>(request.limit);
        auto found = motionsAfter(session, filter, *after, limit);
        Page<RequirementRow> page;
        if (found.size() > limit) {
            found.resize(limit);
            page.next = cursorText({found.back().motion.filedAt, found.back().row});
        }
        page.items = rowsOf(session, found);
        return page;
    });
}

} // namespace qorgan::casework
