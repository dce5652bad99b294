// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/routesheet.h"

#include "base/text.h"
#include "casework/addresstext.h"
#include "casework/fieldpath.h"
#include "casework/measurefacts.h"
#include "casework/officerrows.h"
#include "domain/catalogue.h"
#include "law/duties.h"
#include "storage/register.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::MeasureSummary;

namespace {

/// A stop with what it is put in order by.
struct Door {
    RouteStop stop;
    domain::Address address;
    Texts locality;
    std::tuple<QByteArray, QByteArray, int, QByteArray, int, QByteArray, QString> place;
};

/// "12А" is house 12, and after it.
int numberOf(const QString &house)
{
    qsizetype digits = 0;
    while (digits < house.size() && house.at(digits).isDigit())
        ++digits;
    return house.left(digits).toInt();
}

Texts localityOf(Session &session, const domain::Address &address)
{
    if (!address.locality.isEmpty())
        return localityNames(session, address.locality);
    const domain::Catalogue &districts = domain::catalogue(u"districts"_s);
    return {districts.label(address.district, Language::Kazakh), districts.label(address.district, Language::Russian),
            districts.label(address.district, Language::English)};
}

Door doorOf(Session &session, const MeasureSummary &summary, QDate dueOn, QDate on)
{
    Door door;
    door.stop.measure = summary.id;
    door.stop.number = summary.number;
    door.stop.offender = summary.offender;
    door.stop.offenderName = summary.offenderName;
    door.stop.dueOn = dueOn;
    door.stop.overdue = dueOn < on;
    door.stop.questions = static_cast<int>(session.store().measures().openQuestions(summary.id).size());
    if (const auto offender = session.store().persons().find(summary.offender))
        door.address = offender->address;
    door.stop.house = door.address.house;
    door.stop.flat = door.address.flat;
    door.locality = localityOf(session, door.address);
    door.place = {sortKey(door.locality.kk),         sortKey(door.address.street), numberOf(door.address.house),
                  sortKey(door.address.house),       numberOf(door.address.flat),  sortKey(door.address.flat),
                  summary.number};
    return door;
}

/// The day's checks as they stood the moment before it began.
std::vector<Door> doors(Session &session, QDate on, const std::optional<qint64> &officer)
{
    const Instant eve = local::startOfDay(on) - Span{1};
    std::vector<std::pair<MeasureSummary, QDate>> due;
    session.store().measures().forEachInForce(eve, {}, [&](const MeasureSummary &summary) {
        if (officer && summary.officer != *officer)
            return;
        if (const auto day = law::nextCheckDue(factsOf(summary), eve); day && *day <= on)
            due.emplace_back(summary, *day);
    });
    std::vector<Door> found;
    for (const auto &[summary, day] : due)
        found.push_back(doorOf(session, summary, day, on));
    std::sort(found.begin(), found.end(), [](const Door &a, const Door &b) { return a.place < b.place; });
    return found;
}

std::vector<RouteStreet> streetsOf(std::vector<Door> &doors)
{
    std::vector<RouteStreet> streets;
    int row = 0;
    for (Door &door : doors) {
        const bool sameStreet = !streets.empty() && streets.back().street == door.address.street
            && streets.back().locality == door.locality;
        if (!sameStreet)
            streets.push_back({door.locality, door.address.street, {}});
        door.stop.row = ++row;
        streets.back().stops.push_back(std::move(door.stop));
    }
    return streets;
}

} // namespace

int RouteSheet::size() const
{
    std::size_t stops = 0;
    for (const RouteStreet &street : streets)
        stops += street.stops.size();
    return static_cast<int>(stops);
}

const RouteStop *RouteSheet::find(int row) const
{
    for (const RouteStreet &street : streets)
        for (const RouteStop &stop : street.stops)
            if (stop.row == row)
                return &stop;
    return nullptr;
}

Result<RouteSheet> routeSheet(Session &session, QDate on, const std::optional<domain::AccountId> &officer)
{
    if (const auto permitted = session.require(Permission::SeeDue, u"route.listed"_s); !permitted)
        return fail(permitted.error());
    if (!on.isValid())
        return fail(u"required"_s, u"on"_s);
    return session.store().read([&]() -> Result<RouteSheet> {
        RouteSheet sheet;
        sheet.on = on;
        std::optional<qint64> row;
        if (officer) {
            const OfficerRows officers(session);
            for (const Officer &each : officers.all())
                if (each.id == *officer)
                    sheet.officer = each;
            if (!sheet.officer)
                return fail(u"not-found"_s, u"officer"_s);
            row = session.store().accounts().rowOf(*officer);
        }
        auto found = doors(session, on, row);
        sheet.streets = streetsOf(found);
        return sheet;
    });
}

Result<std::vector<RecordedCheck>> recordRouteResults(Session &session, const RouteSheet &sheet,
                                                      const std::vector<RouteResult> &results)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"check.recorded"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<std::vector<RecordedCheck>> {
        std::vector<RecordedCheck> recorded;
        std::set<int> rows;
        for (const RouteResult &result : results) {
            const QString field = u"rows[%1]"_s.arg(result.row);
            const RouteStop *stop = sheet.find(result.row);
            if (!stop)
                return fail(u"row-unknown"_s, field, {QString::number(result.row)});
            if (!rows.insert(result.row).second)
                return fail(u"row-twice"_s, field, {QString::number(result.row)});
            auto check = recordCheck(session, stop->measure, result.check);
            if (!check)
                return fail(check.error().code, fieldUnder(field, check.error().field), check.error().arguments,
                            check.error().kind);
            recorded.push_back(check->value);
        }
        return recorded;
    });
}

} // namespace qorgan::casework
