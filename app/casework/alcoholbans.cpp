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
/// More breaches than one measure can have.
constexpr int AllBreaches = 10'000;

AlcoholBan banOf(Session &session, const MeasureSummary &summary)
{
    AlcoholBan ban;
    ban.measure = summary.id;
    ban.number = summary.number;
    ban.offender = summary.offender;
    ban.offenderName = summary.offenderName;
    ban.endsAt = summary.endsAt;
    const auto breaches = session.store().cases().breaches({summary.id, {}, false}, {}, AllBreaches);
    ban.breaches = static_cast<int>(
        std::count_if(breaches.begin(), breaches.end(), [](const auto &b) { return b.breach.restriction == Alcohol; }));
    for (const domain::ControlCheck &check : session.store().measures().checks(summary.id)) {
        ++ban.checks;
        if (!isDrunk(check))
            continue;
        ++ban.seenDrunk;
        ban.lastDrunkAt = check.at;
        if (std::none_of(breaches.begin(), breaches.end(), [&](const auto &b) { return b.breach.check == check.id; }))
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
        std::vector<std::pair<QByteArray, AlcoholBan>> bans;
        for (const MeasureSummary &summary : held) {
            bans.emplace_back(sortKey(summary.offenderName), banOf(session, summary));
            bans.back().second.officer = officers.of(summary.officer);
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
