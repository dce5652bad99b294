// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/incidentstore.h"

#include "storage/statement.h"

#include <limits>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString nameFrom(const Statement &row, int first)
{
    QStringList parts{row.text(first), row.text(first + 1), row.text(first + 2)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What a list goes on after: the place it stopped at, or one beyond all that was asked for.
IncidentCursor placeBefore(const IncidentQuery &query, const std::optional<IncidentCursor> &after)
{
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    const IncidentCursor beyond{query.to.value_or(Instant{Last}), Last};
    return after && after->detectedAt <= beyond.detectedAt ? *after : beyond;
}

/// The incidents of orders that stand in a way that few orders do, by the index of those few.
const QString Unserved = u"SELECT m.incident_id AS id FROM measure m INDEXED BY measure_unserved"
                         " WHERE m.served_at IS NULL AND m.cancelled_at IS NULL AND m.replaced_at IS NULL"
                         " AND +m.kind = 'protective_order'"_s;
const QString Running = u"SELECT m.incident_id AS id FROM measure m INDEXED BY measure_ends"
                        " WHERE m.ends_at > ? AND m.cancelled_at IS NULL AND m.replaced_at IS NULL"
                         " AND +m.kind = 'protective_order'"_s;

bool isByOrders(const IncidentQuery &query)
{
    return query.orders == IncidentOrders::Unserved || query.orders == IncidentOrders::Running;
}

/// The index of the condition that leaves the fewest incidents; it holds them in the order of the list.
QString indexFor(const IncidentQuery &query)
{
    if (!query.section.isEmpty())
        return u"incident_section"_s;
    if (!query.source.isEmpty())
        return u"incident_source"_s;
    if (query.orders == IncidentOrders::None)
        return u"incident_no_order"_s;
    return query.withoutComplaint ? u"incident_no_complaint"_s : u"incident_detected"_s;
}

QString candidates(const IncidentQuery &query)
{
    // CROSS JOIN: the few orders first, then each of their incidents by its row.
    if (isByOrders(query)) {
        const QString &few = query.orders == IncidentOrders::Unserved ? Unserved : Running;
        return u" FROM (SELECT DISTINCT id FROM ("_s + few + u")) few CROSS JOIN incident i ON i.id = few.id"_s;
    }
    return u" FROM incident i INDEXED BY "_s + indexFor(query);
}

/// The conditions of a query in the order in which `bindConditions` binds them. One comparison bounds the time from
/// above: with a second one SQLite may walk from the newest incident to the place.
QString conditions(const IncidentQuery &query)
{
    QString sql = u" WHERE (i.detected_at, i.id) < (?, ?)"_s;
    if (query.from)
        sql += u" AND i.detected_at >= ?"_s;
    if (!query.section.isEmpty())
        sql += u" AND i.section = ?"_s;
    if (!query.source.isEmpty())
        sql += u" AND i.source = ?"_s;
    if (query.withoutComplaint)
        sql += u" AND i.complaint = 0"_s;
    if (query.orders == IncidentOrders::None)
        sql += u" AND i.orders = 0"_s;
    if (query.orders == IncidentOrders::Over)
        sql += u" AND i.orders > 0 AND i.id NOT IN ("_s + Unserved + u" UNION ALL "_s + Running + u')';
    return sql;
}

void bindConditions(Statement &statement, const IncidentQuery &query, const std::optional<IncidentCursor> &after = {})
{
    if (query.orders == IncidentOrders::Running)
        statement.bind(query.now);
    const IncidentCursor place = placeBefore(query, after);
    statement.bind(place.detectedAt).bind(place.row);
    if (query.from)
        statement.bind(*query.from);
    if (!query.section.isEmpty())
        statement.bind(query.section);
    if (!query.source.isEmpty())
        statement.bind(query.source);
    if (query.orders == IncidentOrders::Over)
        statement.bind(query.now);
}

/// The facts of the order issued last, in five columns from the first; none without an order.
std::optional<IncidentSummary::LastOrder> orderFrom(const Statement &row, int first)
{
    if (row.isNull(first))
        return {};
    return IncidentSummary::LastOrder{row.instant(first), row.maybeInstant(first + 1), row.maybeInstant(first + 2),
                                      row.maybeInstant(first + 3), row.maybeInstant(first + 4)};
}

IncidentSummary summaryFrom(const Statement &row)
{
    IncidentSummary item;
    item.id = {row.uuid(0)};
    item.row = row.integer(1);
    item.detectedAt = row.instant(2);
    item.source = row.text(3);
    item.complaint = row.integer(4) != 0;
    item.kuiNumber = row.text(5);
    item.article = row.text(6);
    item.district = row.text(7);
    item.locality = row.text(8);
    item.offenderName = nameFrom(row, 9);
    item.victimName = nameFrom(row, 12);
    item.victims = static_cast<int>(row.integer(15));
    item.section = row.text(16);
    item.lastOrder = orderFrom(row, 17);
    item.hasOrder = item.lastOrder.has_value();
    return item;
}

} // namespace

std::vector<IncidentSummary> IncidentStore::page(const IncidentQuery &query,
                                                 const std::optional<IncidentCursor> &after, int limit)
{
    const QString sql =
        u"SELECT i.uuid, i.id, i.detected_at, i.source, i.complaint, i.kui_number, i.article, i.district, i.locality,"
        " o.surname, o.given_name, o.patronymic, v.surname, v.given_name, v.patronymic,"
        " (SELECT count(*) FROM incident_victim c WHERE c.incident_id = i.id), i.section,"
        " l.issued_at, l.served_at, l.ends_at, l.cancelled_at, l.replaced_at"_s
        + candidates(query)
        + u" LEFT JOIN person o ON o.id = i.offender_id"
          " LEFT JOIN incident_victim iv ON iv.incident_id = i.id AND iv.ordinal = 0"
          " LEFT JOIN person v ON v.id = iv.person_id"
          " LEFT JOIN measure l ON l.id = (SELECT max(n.id) FROM measure n"
          " WHERE n.incident_id = i.id AND n.kind = 'protective_order')"_s
        + conditions(query) + u" ORDER BY i.detected_at DESC, i.id DESC LIMIT ?"_s;

    Statement row(m_connection, sql);
    bindConditions(row, query, after);
    row.bind(limit);
    std::vector<IncidentSummary> items;
    items.reserve(static_cast<size_t>(limit));
    while (row.next())
        items.push_back(summaryFrom(row));
    return items;
}

qint64 IncidentStore::count(const IncidentQuery &query)
{
    const QString sql = u"SELECT count(*)"_s + candidates(query) + conditions(query);
    Statement row(m_connection, sql);
    bindConditions(row, query);
    return row.next() ? row.integer(0) : 0;
}

Stretch<IncidentCursor> IncidentStore::survey(const IncidentQuery &query, const std::optional<IncidentCursor> &after,
                                              int pageSize, int pages)
{
    const QString sql = u"SELECT i.detected_at, i.id"_s + candidates(query) + conditions(query)
        + u" ORDER BY i.detected_at DESC, i.id DESC"_s;
    Statement row(m_connection, sql);
    bindConditions(row, query, after);
    return walk<IncidentCursor>(row, pageSize, pages, [](const Statement &at) {
        return IncidentCursor{at.instant(0), at.integer(1)};
    });
}

std::vector<QString> IncidentStore::sections()
{
    // From one section to the next: as many steps as there are sections, however many incidents they have.
    std::vector<QString> found;
    QString last;
    while (true) {
        Statement row(m_connection, u"SELECT section FROM incident INDEXED BY incident_section"
                                    " WHERE section > ? ORDER BY section LIMIT 1"_s);
        row.bind(last.isNull() ? QString(u" "_s) : last);
        if (!row.next())
            return found;
        last = row.text(0);
        found.push_back(last);
    }
}

} // namespace qorgan::storage
