// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/measurestore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString selectSummary(const QString &rest)
{
    return u"SELECT m.uuid, m.id, m.kind, m.number, m.term_rule, m.basis_act, m.basis_article, p.uuid,"
           " p.surname, p.given_name, p.patronymic, m.issued_at, m.served_at, m.ends_at, m.cancelled_at,"
           " m.replaced_at, m.last_check_at, m.prosecutor_copy_at, m.victim_copy_at, m.victims, m.issued_by"
           " FROM measure m JOIN person p ON p.id = m.offender_id "_s
        + rest;
}

/// Surname, given name and patronymic in three columns from the first.
QString nameFrom(const Statement &row, int first)
{
    QString name = row.text(first);
    for (const int column : {first + 1, first + 2})
        if (const QString part = row.text(column); !part.isEmpty())
            name += u' ' + part;
    return name;
}

MeasureSummary summaryFrom(const Statement &row)
{
    MeasureSummary summary;
    summary.id = {row.uuid(0)};
    summary.row = row.integer(1);
    summary.kind = measureKindFromCode(row.text(2)).value_or(UnknownMeasureKind);
    summary.number = row.text(3);
    summary.termRule = row.text(4);
    summary.basis = {row.text(5), row.text(6)};
    summary.offender = {row.uuid(7)};
    summary.offenderName = nameFrom(row, 8);
    summary.issuedAt = row.instant(11);
    summary.servedAt = row.maybeInstant(12);
    summary.endsAt = row.maybeInstant(13);
    summary.cancelledAt = row.maybeInstant(14);
    summary.replacedAt = row.maybeInstant(15);
    summary.lastCheckAt = row.maybeInstant(16);
    summary.prosecutorCopyAt = row.maybeInstant(17);
    summary.victimCopyAt = row.maybeInstant(18);
    summary.victims = static_cast<int>(row.integer(19));
    summary.officer = row.integer(20);
    return summary;
}

std::vector<MeasureSummary> summariesFrom(Statement &rows)
{
    std::vector<MeasureSummary> items;
    while (rows.next())
        items.push_back(summaryFrom(rows));
    return items;
}

QString nullness(const QString &column, const std::optional<bool> &set)
{
    if (!set)
        return {};
    return u" AND m."_s + column + (*set ? u" IS NOT NULL"_s : u" IS NULL"_s);
}

} // namespace

std::optional<MeasureSummary> MeasureStore::summary(MeasureId id)
{
    Statement row(m_connection, selectSummary(u"WHERE m.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return summaryFrom(row);
}

std::vector<MeasureSummary> MeasureStore::summariesOf(const std::vector<qint64> &measures)
{
    if (measures.empty())
        return {};
    Statement rows(m_connection, selectSummary(u"WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id"_s));
    rows.bind(listOf(measures));
    return summariesFrom(rows);
}

std::vector<MeasureSummary> MeasureStore::ofIncident(IncidentId incident)
{
    Statement rows(m_connection, selectSummary(u"WHERE m.incident_id = (SELECT id FROM incident WHERE uuid = ?)"
                                               " ORDER BY m.issued_at, m.id"_s));
    rows.bind(incident);
    return summariesFrom(rows);
}

std::vector<MeasureSummary> MeasureStore::ofPair(MeasureKind kind, PersonId offender, PersonId victim, Instant at)
{
    Statement rows(m_connection,
                   selectSummary(u"WHERE p.uuid = ?1 AND +m.kind = ?2 AND ifnull(m.cancelled_at > ?3, 1)"
                                 " AND ifnull(m.replaced_at > ?3, 1) AND ifnull(m.ends_at > ?3, 1)"
                                 " AND EXISTS (SELECT 1 FROM measure_victim v JOIN person w ON w.id = v.person_id"
                                 " WHERE v.measure_id = m.id AND w.uuid = ?4) ORDER BY m.issued_at, m.id"_s));
    rows.bind(offender).bind(code(kind)).bind(at).bind(victim);
    return summariesFrom(rows);
}

std::vector<MeasureSummary> MeasureStore::page(const MeasureQuery &query, const std::optional<MeasureCursor> &after,
                                               int limit)
{
    // A plus keeps a condition from choosing the index: few measures are unserved, cancelled or replaced and each
    // has an index of its own; for the others the order of the list decides, and the running ones are the newest.
    const bool few = query.awaitsApproval || query.served == false || query.cancelled == true || query.replaced == true;
    const bool otherIndex = few || query.byEnd;
    QString rest = otherIndex || query.officer ? u"WHERE +m.kind = ?"_s : u"WHERE m.kind = ?"_s;
    if (query.officer)
        rest += otherIndex ? u" AND +m.issued_by = ?"_s : u" AND m.issued_by = ?"_s;
    rest += nullness(u"served_at"_s, query.served) + nullness(u"cancelled_at"_s, query.cancelled)
        + nullness(u"replaced_at"_s, query.replaced);
    if (query.awaitsApproval)
        rest += u" AND m.needs_approval = 1 AND m.approved_at IS NULL"_s; // as its index says
    // The place the list goes on after is the nearer bound; of two SQLite may take the farther one.
    if (query.endsAfter)
        rest += query.byEnd && !after ? u" AND m.ends_at > ?"_s : u" AND +m.ends_at > ?"_s;
    if (query.endsUpTo)
        rest += query.byEnd ? u" AND m.ends_at <= ?"_s : u" AND +m.ends_at <= ?"_s;
    if (query.byEnd)
        rest += u" AND m.ends_at IS NOT NULL"_s; // as its index says
    if (after)
        rest += query.byEnd ? u" AND (m.ends_at, m.id) > (?, ?)"_s : u" AND (m.issued_at, m.id) < (?, ?)"_s;
    rest += query.byEnd ? u" ORDER BY m.ends_at, m.id LIMIT ?"_s : u" ORDER BY m.issued_at DESC, m.id DESC LIMIT ?"_s;

    Statement rows(m_connection, selectSummary(rest));
    rows.bind(code(query.kind));
    if (query.officer)
        rows.bind(*query.officer);
    if (query.endsAfter)
        rows.bind(*query.endsAfter);
    if (query.endsUpTo)
        rows.bind(*query.endsUpTo);
    if (after)
        rows.bind(after->key).bind(after->row);
    rows.bind(limit);
    return summariesFrom(rows);
}

void MeasureStore::forEachOpen(Instant now, const std::function<void(const MeasureSummary &)> &visit)
{
    // Three disjoint parts, each by its own index: the work grows with what is open, not with the history.
    static const QString inForce = u"m.cancelled_at IS NULL AND m.replaced_at IS NULL"_s;
    static const QString unsent = u"m.copies_due = 1 AND (m.prosecutor_copy_at IS NULL"
                                  " OR (m.victim_copy_at IS NULL AND m.victims > 0))"
                                  " AND (m.served_at IS NOT NULL OR (m.cancelled_at IS NULL AND m.replaced_at IS NULL))"_s;
    static const QString sql = selectSummary(u"WHERE m.ends_at > ?1 AND "_s + inForce) + u" UNION ALL "_s
        + selectSummary(u"WHERE m.served_at IS NULL AND "_s + inForce) + u" UNION ALL "_s
        + selectSummary(u"WHERE "_s + unsent + u" AND NOT ("_s + inForce
                        + u" AND (m.served_at IS NULL OR ifnull(m.ends_at > ?1, 0)))"_s);
    Statement rows(m_connection, sql);
    rows.bind(now);
    while (rows.next())
        visit(summaryFrom(rows));
}

std::vector<MeasureParts> MeasureStore::partsOf(const std::vector<MeasureSummary> &page)
{
    std::vector<MeasureParts> parts(page.size());
    if (page.empty())
        return parts;
    const QString ids = listOf(page);

    Statement restrictions(m_connection, u"SELECT j.key, r.kind FROM json_each(?) j"
                                         " JOIN restriction r ON r.measure_id = j.value ORDER BY j.key, r.ordinal"_s);
    restrictions.bind(ids);
    while (restrictions.next())
        parts[static_cast<std::size_t>(restrictions.integer(0))].restrictions.append(restrictions.text(1));

    Statement awaiting(m_connection, u"SELECT j.key FROM json_each(?) j JOIN measure m ON m.id = j.value"
                                     " WHERE m.needs_approval = 1 AND m.approved_at IS NULL"_s);
    awaiting.bind(ids);
    while (awaiting.next())
        parts[static_cast<std::size_t>(awaiting.integer(0))].needsApproval = true;

    Statement victims(m_connection, u"SELECT j.key, p.uuid, p.surname, p.given_name, p.patronymic FROM json_each(?) j"
                                    " JOIN measure_victim v ON v.measure_id = j.value"
                                    " JOIN person p ON p.id = v.person_id ORDER BY j.key, v.ordinal"_s);
    victims.bind(ids);
    while (victims.next())
        parts[static_cast<std::size_t>(victims.integer(0))].victims.push_back(
            {{victims.uuid(1)}, nameFrom(victims, 2)});
    return parts;
}

std::vector<std::vector<Instant>> MeasureStore::checkTimesOf(const std::vector<MeasureSummary> &page)
{
    std::vector<std::vector<Instant>> times(page.size());
    if (page.empty())
        return times;
    Statement checks(m_connection, u"SELECT j.key, c.at FROM json_each(?) j"
                                   " JOIN control_check c ON c.measure_id = j.value ORDER BY j.key, c.at"_s);
    checks.bind(listOf(page));
    while (checks.next())
        times[static_cast<std::size_t>(checks.integer(0))].push_back(checks.instant(1));
    return times;
}

void MeasureStore::forEachInForce(Instant at, const QString &restriction,
                                  const std::function<void(const MeasureSummary &)> &visit)
{
    static const QString inForce = u"WHERE m.ends_at > ?1 AND m.served_at <= ?1"
                                   " AND ifnull(m.cancelled_at > ?1, 1) AND ifnull(m.replaced_at > ?1, 1)"_s;
    static const QString any = selectSummary(inForce);
    static const QString holding =
        selectSummary(inForce + u" AND EXISTS (SELECT 1 FROM restriction r WHERE r.measure_id = m.id AND r.kind = ?2"
                                " AND ifnull(r.ends_at > ?1, 1) AND ifnull(r.lifted_at > ?1, 1))"_s);
    Statement rows(m_connection, restriction.isEmpty() ? any : holding);
    rows.bind(at);
    if (!restriction.isEmpty())
        rows.bind(restriction);
    while (rows.next()) {
        MeasureSummary summary = summaryFrom(rows);
        takeChecksUntil(summary, at);
        visit(summary);
    }
}

void MeasureStore::takeChecksUntil(MeasureSummary &summary, Instant at)
{
    if (!summary.lastCheckAt || *summary.lastCheckAt <= at)
        return;
    Statement last(m_connection, u"SELECT max(at) FROM control_check WHERE measure_id = ? AND at <= ?"_s);
    last.bind(summary.row).bind(at);
    summary.lastCheckAt = last.next() ? last.maybeInstant(0) : std::nullopt;
}

void MeasureStore::forEachUntil(Instant at, const std::function<void(const MeasureSummary &)> &visit)
{
    Statement rows(m_connection, selectSummary(u"WHERE m.issued_at <= ?"_s));
    rows.bind(at);
    while (rows.next()) {
        MeasureSummary summary = summaryFrom(rows);
        takeChecksUntil(summary, at);
        visit(summary);
    }
}

} // namespace qorgan::storage
