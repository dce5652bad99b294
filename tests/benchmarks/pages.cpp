// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/subject.h"
#include "casework/incidents.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 100;
constexpr qint64 DistantPage = 5'000;
constexpr int Rounds = 300;
constexpr int WarmUps = 20;

/// What each page asks: what comes after a moment and row, for the first page after the largest there are.
constexpr const char *Columns =
    "SELECT i.uuid, i.id, i.detected_at, i.source, i.complaint, i.kui_number, i.article, i.district, i.locality,"
    " o.surname, o.given_name, o.patronymic, v.surname, v.given_name, v.patronymic,"
    " (SELECT count(*) FROM incident_victim c WHERE c.incident_id = i.id),"
    " EXISTS (SELECT 1 FROM measure m WHERE m.incident_id = i.id)"
    " FROM incident i LEFT JOIN person o ON o.id = i.offender_id"
    " LEFT JOIN incident_victim iv ON iv.incident_id = i.id AND iv.ordinal = 0"
    " LEFT JOIN person v ON v.id = iv.person_id";
constexpr const char *Order = " ORDER BY i.detected_at DESC, i.id DESC LIMIT ?";

struct RawRow {
    std::string uuid;
    std::int64_t row = 0;
    std::int64_t detectedAt = 0;
    std::string source;
    bool complaint = false;
    std::string kuiNumber, article, district, locality, offenderName, victimName;
    std::int64_t victims = 0;
    bool hasOrder = false;
};

std::string nameFrom(const RawStatement &statement, int first)
{
    std::string name = statement.text(first);
    for (const int column : {first + 1, first + 2})
        if (const std::string part = statement.text(column); !part.empty())
            name += ' ' + part;
    return name;
}

/// A page and, as the program does, one row more, which tells whether another follows.
std::vector<RawRow> readPage(RawStatement &statement)
{
    std::vector<RawRow> rows;
    rows.reserve(PageSize + 1);
    while (statement.step()) {
        RawRow row;
        row.uuid = statement.text(0);
        row.row = statement.integer(1);
        row.detectedAt = statement.integer(2);
        row.source = statement.text(3);
        row.complaint = statement.integer(4) != 0;
        row.kuiNumber = statement.text(5);
        row.article = statement.text(6);
        row.district = statement.text(7);
        row.locality = statement.text(8);
        row.offenderName = nameFrom(statement, 9);
        row.victimName = nameFrom(statement, 12);
        row.victims = statement.integer(15);
        row.hasOrder = statement.integer(16) != 0;
        rows.push_back(std::move(row));
    }
    statement.reset();
    return rows;
}

/// Where the distant page begins: its cursor for the program, its key for the C API.
struct Distance {
    QString cursor;
    std::int64_t detectedAt = 0;
    std::int64_t row = 0;
};

Distance distantPage(const Subject &subject)
{
    // Each page is asked for in turn, as an officer who scrolls does; the last full page when there are fewer.
    const qint64 pages = std::min(DistantPage, std::max<qint64>(subject.incidents / PageSize, 2)) - 1;
    RawStatement key = subject.raw.prepare(
        "SELECT detected_at, id FROM incident ORDER BY detected_at DESC, id DESC LIMIT 1 OFFSET ?");
    key.bind(pages * PageSize - 1);
    if (!key.step())
        qFatal("too few incidents for a second page");
    Distance distance{{}, key.integer(0), key.integer(1)};
    for (qint64 left = pages; left > 0;) {
        const qint64 now = std::min<qint64>(left, 10);
        distance.cursor = taken(casework::listIncidents(subject.session, {},
                                                        {static_cast<int>(now) * PageSize, distance.cursor})).next;
        left -= now;
    }
    return distance;
}

} // namespace

void measurePages(const Subject &subject)
{
    const std::string page = std::string(Columns) + " WHERE (i.detected_at, i.id) < (?, ?)" + Order;
    RawStatement rawPage = subject.raw.prepare(page.c_str());
    constexpr auto Newest = std::numeric_limits<std::int64_t>::max();
    std::size_t rows = 0;

    Comparison comparison = compare(
        Rounds, WarmUps, [&](int) { rows = taken(casework::listIncidents(subject.session, {}, {PageSize, {}})).items.size(); },
        [&](int) {
            rawPage.bind(Newest).bind(Newest).bind(std::int64_t{PageSize + 1});
            if (readPage(rawPage).size() < rows)
                qFatal("the raw page is shorter");
        });
    comparison.rows = static_cast<qint64>(rows);
    report(u"incidents-first-page"_s, std::move(comparison));

    const Distance distance = distantPage(subject);
    comparison = compare(
        Rounds, WarmUps,
        [&](int) { rows = taken(casework::listIncidents(subject.session, {}, {PageSize, distance.cursor})).items.size(); },
        [&](int) {
            rawPage.bind(distance.detectedAt).bind(distance.row).bind(std::int64_t{PageSize + 1});
            if (readPage(rawPage).size() < rows)
                qFatal("the raw page is shorter");
        });
    comparison.rows = static_cast<qint64>(rows);
    report(u"incidents-distant-page"_s, std::move(comparison));
}

} // namespace qorgan::benchmarks
