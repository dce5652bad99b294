// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/alcoholbans.h"

#include "base/text.h"
#include "casework/controlchecks.h"
#include "casework/officerrows.h"
#include "storage/register.h"

#include <algorithm>
#include <tuple>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::MeasureSummary;

namespace {

const QString Alcohol = u"alcohol"_s;

AlcoholBan banOf(const MeasureSummary &summary, const std::vector<domain::ControlCheck> &checks,
                 const std::vector<storage::BreachMark> &breaches)
{
    AlcoholBan ban;
    ban.measure = summary.id;
    ban.number = summary.number;
    ban.offender = summary.offender;
    ban.offenderName = summary.offenderName;
    ban.endsAt = summary.endsAt;
    ban.breaches = static_cast<int>(
        std::count_if(breaches.begin(), breaches.end(), [](const auto &breach) { return breach.restriction == Alcohol; }));
    for (const domain::ControlCheck &check : checks) {
        ++ban.checks;
        if (!isDrunk(check))
            continue;
        ++ban.seenDrunk;
        ban.lastDrunkAt = check.at;
        if (std::none_of(breaches.begin(), breaches.end(), [&](const auto &breach) { return breach.check == check.id; }))
            ban.withoutBreach = check.id;
    }
    return ban;
}

} // namespace

Result<std::vector<AlcoholBan>> listAlcoholBans(Session &session)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"alcohol.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<AlcoholBan>> {
        std::vector<MeasureSummary> held;
        session.store().measures().forEachInForce(session.now(), Alcohol,
                                                  [&](const MeasureSummary &summary) { held.push_back(summary); });
        const OfficerRows officers(session);
        std::vector<qint64> rows;
        for (const MeasureSummary &summary : held)
            rows.push_back(summary.row);
        const auto checks = session.store().measures().checksOf(held);
        const auto breaches = session.store().cases().breachMarksOf(rows);
        std::vector<std::pair<QByteArray, AlcoholBan>> bans;
        for (std::size_t i = 0; i < held.size(); ++i) {
            bans.emplace_back(sortKey(held[i].offenderName), banOf(held[i], checks[i], breaches[i]));
            bans.back().second.officer = officers.of(held[i].officer);
        }
        std::sort(bans.begin(), bans.end(), [](const auto &a, const auto &b) {
            return std::tuple(-a.second.seenDrunk, b.second.lastDrunkAt, a.first, a.second.number)
                < std::tuple(-b.second.seenDrunk, a.second.lastDrunkAt, b.first, b.second.number);
        });
        std::vector<AlcoholBan> list;
        for (auto &[key, ban] : bans)
            list.push_back(std::move(ban));
        return list;
    });
}

} // namespace qorgan::casework
