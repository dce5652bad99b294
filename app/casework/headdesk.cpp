// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/headdesk.h"

#include "casework/headreading.h"
#include "casework/officerrows.h"
#include "law/history.h"
#include "storage/register.h"

#include <algorithm>
#include <map>

namespace qorgan::casework {

using namespace base;
using law::Signal;
using security::Permission;

namespace {

bool isEnd(const DueItem &item)
{
    return item.kind == u"expiry" || item.kind == u"requirement-expiry";
}

/// Each measure issued or in force has one such item.
bool isOfOpenMeasure(const DueItem &item)
{
    return isEnd(item) || item.kind == u"serve";
}

void takeDue(HeadDesk &desk, const DueList &due)
{
    const Instant horizon = desk.now + days24h(ExpiryHorizons.back());
    // Reminders are due at the end of their days (R13).
    const Instant watchHorizon = local::endOfDay(local::date(horizon));
    for (const DueItem &item : due.items) {
        if (isEnd(item) && item.dueAt <= horizon) {
            desk.expirations.push_back(item);
            for (std::size_t i = 0; i < ExpiryHorizons.size(); ++i)
                desk.expiring[i] += item.dueAt <= desk.now + days24h(ExpiryHorizons[i]) ? 1 : 0;
        } else if (item.kind == u"serve") {
            desk.unserved.push_back(item);
        } else if (item.kind == u"check" && item.state == DueState::Overdue) {
            desk.missedChecks.push_back(item);
        } else if (item.kind == u"watch" && item.dueAt <= watchHorizon) {
            desk.watch.push_back(item);
        }
    }
    // The due list is by state first.
    std::stable_sort(desk.expirations.begin(), desk.expirations.end(),
                     [](const DueItem &a, const DueItem &b) { return a.dueAt < b.dueAt; });
}

void takeLoad(HeadDesk &desk, const DueList &due)
{
    const QDate today = local::date(desk.now);
    const Instant todayEnds = local::endOfDay(today);
    std::vector<OfficerLoad> load;
    for (const Officer &officer : due.officers)
        load.push_back({officer, 0, 0, 0});
    for (const DueItem &item : due.items) {
        OfficerLoad &his = load[item.officer];
        his.open += isOfOpenMeasure(item) ? 1 : 0;
        his.overdue += item.state == DueState::Overdue ? 1 : 0;
        his.dueToday += item.state != DueState::Overdue && item.dueAt <= todayEnds ? 1 : 0;
    }
    std::erase_if(load, [](const OfficerLoad &his) { return his.open + his.overdue + his.dueToday == 0; });
    std::stable_sort(load.begin(), load.end(), [](const OfficerLoad &a, const OfficerLoad &b) {
        return a.overdue != b.overdue ? b.overdue < a.overdue : b.open < a.open;
    });
    desk.load = std::move(load);
}

void takeSignals(HeadDesk &desk, const DueList &due, const std::vector<FoundSignal> &found)
{
    std::map<Signal, SignalCount> counts;
    const auto take = [&](Signal signal, Instant since) {
        SignalCount &count = counts[signal];
        count.oldest = count.count == 0 ? since : std::min(count.oldest, since);
        ++count.count;
    };
    for (const DueItem &item : due.items)
        if (const auto signal = signalOf(item))
            take(*signal, item.dueAt);
    for (const FoundSignal &signal : found)
        take(signal.signal, signal.since);
    for (auto &[signal, count] : counts) {
        count.signal = law::code(signal);
        desk.signalCounts.push_back(std::move(count));
    }
}

void takeGaps(HeadDesk &desk, Session &session, const OfficerRows &officers)
{
    for (const storage::MotionBesideOrder &row : session.store().supervision().motionsBesideOrders(desk.now)) {
        const int days = law::protectionGapDays(row.endsAt, row.hearingOn).value_or(0);
        if (days > 0)
            desk.gaps.push_back({row.motion, row.court, row.hearingOn, row.person, row.personName, row.order,
                                 row.number, row.endsAt, days, officers.of(row.officer)});
    }
    std::stable_sort(desk.gaps.begin(), desk.gaps.end(),
                     [](const ProtectionGap &a, const ProtectionGap &b) { return b.days < a.days; });
}

} // namespace

HeadDesk deskOf(Session &session, const DueList &due, const std::vector<FoundSignal> &found)
{
    HeadDesk desk;
    desk.now = due.now;
    takeDue(desk, due);
    takeLoad(desk, due);
    takeSignals(desk, due, found);
    takeGaps(desk, session, OfficerRows(session));
    desk.approvalsWaiting = session.store().supervision().countAwaitingApproval(desk.now);
    desk.unansweredReferrals = session.store().support().countUnanswered();
    desk.openChildLines = session.store().support().countOpenChildren();
    desk.officers = due.officers;
    return desk;
}

Result<HeadDesk> headDesk(Session &session)
{
    if (const auto permitted = session.require(Permission::Supervise, u"desk.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<HeadDesk> {
        // One reading of what is open serves the lists, the load and two of the signals.
        const auto due = dueList(session);
        if (!due)
            return fail(due.error());
        return deskOf(session, *due, findSignals(session, {}));
    });
}

} // namespace qorgan::casework
