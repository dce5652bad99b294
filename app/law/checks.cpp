// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/checks.h"

#include <algorithm>

namespace qorgan::law {

using base::Instant;

namespace {

/// The end by cancellation or replacement, as known at `now`.
std::optional<Instant> cutShortAt(const MeasureFacts &facts, Instant now)
{
    std::optional<Instant> cut;
    for (const auto &end : {facts.cancelledAt, facts.replacedAt})
        if (happened(end, now) && (!cut || *end < *cut))
            cut = end;
    return cut;
}

std::vector<Instant> countingChecks(const MeasureFacts &facts, std::span<const Instant> checks, Instant now)
{
    const Instant last = std::min(now, endOf(facts, now).value_or(now));
    std::vector<Instant> counting;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(counting),
                 [&](Instant at) { return *facts.servedAt <= at && at <= last; });
    std::sort(counting.begin(), counting.end());
    return counting;
}

} // namespace

std::vector<Rung> checkLadder(const MeasureFacts &facts, std::span<const Instant> checks, Instant now,
                              const DutyTable &table)
{
    std::vector<Rung> ladder;
    const DutyRules *rules = table.at(facts.kind, facts.issuedAt);
    if (!rules || !rules->check || !happened(facts.servedAt, now) || !facts.endsAt)
        return ladder;

    const auto cut = cutShortAt(facts, now);
    const std::vector<Instant> counting = countingChecks(facts, checks, now);
    const QDate lastDay = base::local::date(*facts.endsAt);
    auto check = counting.begin();
    QDate from = base::local::date(*facts.servedAt);
    for (;;) {
        const QDate dueOn = from.addDays(rules->checkDays);
        if (dueOn > lastDay)
            return ladder;
        Rung rung{dueOn, std::min(base::local::endOfDay(dueOn), *facts.endsAt), RungState::Ahead, {}};
        // A check on the day the count began at moves nothing; later ones up to the due date meet it.
        for (; check != counting.end() && base::local::date(*check) <= dueOn; ++check)
            if (base::local::date(*check) > from)
                rung.checkedAt = *check;
        if (rung.checkedAt)
            rung.state = RungState::Done;
        else if (cut && *cut < rung.dueAt)
            return ladder;
        else if (rung.dueAt < now)
            rung.state = RungState::Missed;
        from = rung.checkedAt ? base::local::date(*rung.checkedAt) : dueOn;
        ladder.push_back(rung);
    }
}

std::vector<QDate> missedChecks(const MeasureFacts &facts, std::span<const Instant> checks, Instant now,
                                const DutyTable &table)
{
    std::vector<QDate> missed;
    for (const Rung &rung : checkLadder(facts, checks, now, table))
        if (rung.state == RungState::Missed)
            missed.push_back(rung.dueOn);
    return missed;
}

} // namespace qorgan::law
