// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/preventiveregister.h"

#include "casework/checks.h"
#include "casework/cursor.h"
#include "casework/officerrows.h"
#include "domain/catalogue.h"
#include "law/help.h"
#include "storage/register.h"

#include <algorithm>
#include <limits>

namespace qorgan::casework {

using namespace base;
using domain::MeasureKind;
using security::Permission;
using storage::MeasureGround;
using storage::RegisterEntrySummary;
using storage::SupportStore;

namespace {

/// The category by which a measure keeps someone on the register; a kind the order does not name: another ground.
QString categoryOf(MeasureKind kind)
{
    for (const domain::CatalogueItem &item : domain::catalogue(u"register_categories"_s).items())
        if (item.properties.value("measure"_L1).toString() == domain::code(kind))
            return item.code;
    return u"other"_s;
}

/// The kind of measure a category follows from.
std::optional<MeasureKind> kindOf(const QString &category)
{
    const domain::CatalogueItem *item = domain::catalogue(u"register_categories"_s).find(category);
    return item ? domain::measureKindFromCode(item->properties.value("measure"_L1).toString()) : std::nullopt;
}

RegisterGround groundOf(const MeasureGround &row, const OfficerRows &officers)
{
    RegisterGround ground;
    ground.person = row.person;
    ground.personName = row.personName;
    ground.category = categoryOf(row.kind);
    ground.measure = row.measure;
    ground.number = row.number;
    ground.since = local::date(row.servedAt);
    ground.until = local::date(row.endsAt);
    ground.officer = officers.of(row.officer);
    return ground;
}

RegisterGround groundOf(const RegisterEntrySummary &row, const OfficerRows &officers)
{
    RegisterGround ground;
    ground.person = row.entry.person;
    ground.personName = row.personName;
    ground.category = row.entry.category;
    ground.reason = row.entry.reason;
    ground.entry = row.entry.id;
    ground.since = row.entry.enteredOn;
    ground.until = row.entry.untilOn;
    ground.removedOn = row.entry.removedOn;
    ground.removalReason = row.entry.removalReason;
    ground.officer = officers.of(row.officer);
    return ground;
}

/// Two lists are shown as one by the moment of their end: a measure has an even place at its moment, an entry an
/// odd one at the end of its last day.
struct Place {
    Instant key;
    qint64 code = 0;

    auto operator<=>(const Place &) const = default;
};

Place placeOf(const MeasureGround &row)
{
    return {row.endsAt, row.row * 2};
}

Place placeOf(const RegisterEntrySummary &row)
{
    return {local::endOfDay(row.entry.untilOn.value_or(SupportStore::endless())), row.row * 2 + 1};
}

/// Where each of the two lists goes on after a place of both.
struct Continuation {
    std::optional<storage::MeasureGroundCursor> measures;
    std::optional<storage::DayCursor> entries;
};

Continuation after(const std::optional<ListPlace> &place)
{
    if (!place)
        return {};
    const QDate day = local::date(place->key);
    // Entries of a day stand after everything that ends before its last second, and before what ends within it.
    const Instant dayEnds = local::endOfDay(day);
    const qint64 entry = place->key < dayEnds ? 0
        : place->key == dayEnds               ? (place->row - 1) / 2
                                              : std::numeric_limits<qint64>::max();
    return {storage::MeasureGroundCursor{place->key, place->row / 2}, storage::DayCursor{day, entry}};
}

struct Standing {
    std::vector<MeasureGround> measures;
    std::vector<RegisterEntrySummary> entries;
};

/// Up to so many of each that stand now.
Standing standingAfter(Session &session, const QString &category, const std::optional<ListPlace> &place, int limit)
{
    const Instant now = session.now();
    const auto from = after(place);
    const auto kind = kindOf(category);
    auto &support = session.store().support();
    Standing standing;
    if (category.isEmpty() || kind)
        standing.measures = support.measuresAt(now, kind, from.measures, limit);
    if (category.isEmpty() || !kind)
        standing.entries = support.entriesOn(local::date(now), category, from.entries, limit);
    return standing;
}

Page<RegisterGround> merged(const Standing &standing, std::size_t limit, const OfficerRows &officers)
{
    Page<RegisterGround> page;
    auto measure = standing.measures.begin();
    auto entry = standing.entries.begin();
    Place last;
    while (page.items.size() < limit && (measure != standing.measures.end() || entry != standing.entries.end())) {
        const bool takeMeasure = entry == standing.entries.end()
            || (measure != standing.measures.end() && placeOf(*measure) < placeOf(*entry));
        last = takeMeasure ? placeOf(*measure) : placeOf(*entry);
        page.items.push_back(takeMeasure ? groundOf(*measure++, officers) : groundOf(*entry++, officers));
    }
    if (measure != standing.measures.end() || entry != standing.entries.end())
        page.next = cursorText({last.key, last.code});
    return page;
}

} // namespace

Result<bool> isOnRegister(Session &session, domain::PersonId person, Instant at)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"register_entry.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<bool> {
        if (!session.store().persons().exists(person))
            return fail(u"not-found"_s, u"person"_s);
        if (!session.store().support().measuresOf(person, at).empty())
            return true;
        const auto entries = session.store().support().entriesOf(person);
        return std::any_of(entries.begin(), entries.end(), [day = local::date(at)](const RegisterEntrySummary &row) {
            return law::standsOn(row.entry, day);
        });
    });
}

Result<std::vector<RegisterGround>> registerOf(Session &session, domain::PersonId person)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"register_entry.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<RegisterGround>> {
        if (!session.store().persons().exists(person))
            return fail(u"not-found"_s, u"person"_s);
        const OfficerRows officers(session);
        std::vector<RegisterGround> grounds;
        for (const MeasureGround &row : session.store().support().measuresOf(person, session.now()))
            grounds.push_back(groundOf(row, officers));
        const auto prolongations = session.store().support().prolongationsOf(person);
        for (const RegisterEntrySummary &row : session.store().support().entriesOf(person)) {
            grounds.push_back(groundOf(row, officers));
            std::copy_if(prolongations.begin(), prolongations.end(), std::back_inserter(grounds.back().prolongations),
                         [&](const domain::Prolongation &act) { return act.entry == row.entry.id; });
        }
        std::stable_sort(grounds.begin(), grounds.end(),
                         [](const RegisterGround &a, const RegisterGround &b) { return b.since < a.since; });
        return grounds;
    });
}

Result<Page<RegisterGround>> listRegister(Session &session, const RegisterFilter &filter, const PageRequest &page)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"register_entry.listed"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString category = checks.code(filter.category, u"register_categories"_s, u"category"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (page.limit < 1 || LargestPage < page.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto place = placeFromCursor(page.after);
    if (!place)
        return fail(place.error());
    return session.store().read([&]() -> Result<Page<RegisterGround>> {
        const Standing standing = standingAfter(session, category, *place, page.limit + 1);
        return merged(standing, static_cast<std::size_t>(page.limit), OfficerRows(session));
    });
}

} // namespace qorgan::casework
