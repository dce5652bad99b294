// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/handover.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/headreading.h"
#include "casework/officerrows.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

/// The page of a unit that never handed over.
constexpr Span FirstPage = days24h(1);
/// What was recorded since the last handover may have happened this long before it.
constexpr Span RecordedLate = days24h(7);
constexpr Span ReleaseAhead = days24h(3);

std::vector<HandedMeasure> measuresOf(std::vector<storage::HandoverMeasure> rows, const OfficerRows &officers)
{
    std::vector<HandedMeasure> measures;
    for (storage::HandoverMeasure &row : rows)
        measures.push_back({row.id, row.kind, std::move(row.number), row.person, std::move(row.personName), row.at,
                            officers.of(row.officer)});
    return measures;
}

void takeBeginning(HandoverPage &page, Session &session, const OfficerRows &officers)
{
    page.since = page.now - FirstPage;
    const auto last = session.store().supervision().lastHandover();
    if (!last)
        return;
    page.since = last->at;
    page.handedOverBy = officers.of(last->officer);
    page.note = last->note;
}

void takeEvents(HandoverPage &page, Session &session, const OfficerRows &officers)
{
    auto &store = session.store().supervision();
    const Instant happened = page.since - RecordedLate;
    page.issued = measuresOf(store.issuedSince(page.since, happened), officers);
    page.served = measuresOf(store.servedSince(page.since, page.now), officers);
    for (storage::HandoverBreach &row : store.breachesSince(page.since, happened))
        page.breaches.push_back({{row.id}, row.measure, std::move(row.number), std::move(row.restriction), row.person,
                                 std::move(row.personName), row.at, std::move(row.protocolNumber)});
    for (storage::HandoverDetention &row : store.releases(page.now, page.now + ReleaseAhead))
        page.releases.push_back({row.id, row.person, std::move(row.personName), row.until});
    for (storage::HandoverIncident &row : store.victimNotAsked(page.since, happened))
        page.victimNotAsked.push_back({row.id, row.detectedAt, std::move(row.kuiNumber), std::move(row.offenderName),
                                       officers.of(row.officer)});
}

void takeDue(HandoverPage &page, DueList due)
{
    const Instant todayEnds = local::endOfDay(local::date(page.now));
    for (DueItem &item : due.items) {
        if (item.kind == u"serve")
            page.unserved.push_back(std::move(item));
        else if (item.state != DueState::Overdue && item.dueAt <= todayEnds)
            page.dueToday.push_back(std::move(item));
    }
    page.officers = std::move(due.officers);
}

} // namespace

HandoverPage handoverOf(Session &session, DueList due)
{
    const OfficerRows officers(session);
    HandoverPage page;
    page.now = due.now;
    takeBeginning(page, session, officers);
    takeEvents(page, session, officers);
    takeDue(page, std::move(due));
    return page;
}

Result<HandoverPage> handoverPage(Session &session)
{
    if (const auto permitted = session.require(Permission::SeeDue, u"handover.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<HandoverPage> {
        auto due = dueList(session);
        if (!due)
            return fail(due.error());
        return handoverOf(session, std::move(*due));
    });
}

Result<Handover> handOver(Session &session, const QString &note, std::optional<QUuid> id)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"handover.recorded"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    Handover handover{id.value_or(QUuid()), session.now(), checks.longText(note, u"note"_s)};
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().write([&]() -> Result<Handover> {
        auto &store = session.store().supervision();
        if (const auto known = id ? store.handover(*id) : std::nullopt) {
            if (known->note != handover.note)
                return fail(u"id-in-use"_s, u"id"_s);
            return Handover{known->id, known->at, known->note};
        }
        if (handover.id.isNull())
            handover.id = session.ids().next(handover.at);
        store.addHandover(handover.id, handover.at, handover.note);
        enter(session, u"handover.recorded"_s, u"handover"_s, handover.id,
              handover.note.isEmpty() ? QStringList() : QStringList{u"note"_s});
        return handover;
    });
}

} // namespace qorgan::casework
