// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reportstore.h"

#include "storage/reportgrouping.h"

namespace qorgan::storage {

using namespace base;

namespace {

/// The moments of a text like "1732100000000,1732700000000".
std::vector<Instant> instantsFrom(const QString &text)
{
    std::vector<Instant> instants;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        instants.push_back({part.toLongLong()});
    return instants;
}

} // namespace

std::vector<ReportCount> ReportStore::incidents(const ReportPeriod &period, ReportKey key, Span repeatWithin)
{
    const ReportGrouping by = grouping(key, u"i.recorded_by"_s, {});
    const QString bySource = filled(
        u"SELECT %1, i.source, count(*), sum(i.complaint = 0), sum(ifnull(i.children_present, 0) > 0),"
        " sum(EXISTS (SELECT 1 FROM incident e WHERE e.offender_id = i.offender_id"
        " AND e.detected_at >= i.detected_at - ?3 AND e.detected_at < i.detected_at))"
        " FROM incident i%2 WHERE i.detected_at >= ?1 AND i.detected_at <= ?2 GROUP BY 1, 2"_s,
        by);
    Statement rows(m_connection, bySource);
    rows.bind(period.from).bind(period.to).bind(repeatWithin.ms);
    std::vector<ReportCount> counts;
    while (rows.next()) {
        const QString group = rows.text(0);
        const QString source = u"incidents.source.%1"_s.arg(rows.text(1));
        counts.push_back({group, u"incidents"_s, rows.integer(2)});
        counts.push_back({group, source, rows.integer(2)});
        counts.push_back({group, u"incidents.without_complaint"_s, rows.integer(3)});
        counts.push_back({group, u"incidents.children_present"_s, rows.integer(4)});
        counts.push_back({group, u"incidents.repeat"_s, rows.integer(5)});
    }
    const QString byType = filled(
        u"SELECT %1, t.type, count(*) FROM incident i JOIN incident_violence t ON t.incident_id = i.id%2"
        " WHERE i.detected_at >= ? AND i.detected_at <= ? GROUP BY 1, 2"_s,
        by);
    Statement types(m_connection, byType);
    types.bind(period.from).bind(period.to);
    while (types.next())
        counts.push_back({types.text(0), u"incidents.violence.%1"_s.arg(types.text(1)), types.integer(2)});
    return counts;
}

std::vector<ReportCount> ReportStore::persons(const ReportPeriod &period, ReportKey key)
{
    const ReportGrouping by = grouping(key, u"i.recorded_by"_s, {});
    const QString ofOffenders = filled(u"SELECT %1, count(DISTINCT i.offender_id) FROM incident i%2"
                                       " WHERE i.detected_at >= ? AND i.detected_at <= ? GROUP BY 1"_s,
                                       by);
    Statement offenders(m_connection, ofOffenders);
    offenders.bind(period.from).bind(period.to);
    std::vector<ReportCount> counts = countsFrom(offenders, {u"persons.offenders"_s});
    const QString ofVictims = filled(
        u"SELECT %1, count(DISTINCT v.person_id) FROM incident i JOIN incident_victim v ON v.incident_id = i.id%2"
        " WHERE i.detected_at >= ? AND i.detected_at <= ? GROUP BY 1"_s,
        by);
    Statement victims(m_connection, ofVictims);
    victims.bind(period.from).bind(period.to);
    for (ReportCount &count : countsFrom(victims, {u"persons.victims"_s}))
        counts.push_back(std::move(count));
    return counts;
}

std::vector<ReportCount> ReportStore::orders(const ReportPeriod &period, ReportKey key, Instant now, Span serveWithin)
{
    const ReportGrouping by = grouping(key, u"m.issued_by"_s, u"m.incident_id"_s);
    const QString byIssue = filled(
        u"SELECT %1, count(*), sum(m.issued_at + ?4 < ?3"
        " AND (m.served_at IS NULL OR m.served_at > m.issued_at + ?4)) FROM measure m%2"
        " WHERE m.kind = 'protective_order' AND m.issued_at >= ?1 AND m.issued_at <= ?2 GROUP BY 1"_s,
        by);
    Statement issued(m_connection, byIssue);
    issued.bind(period.from).bind(period.to).bind(now).bind(serveWithin.ms);
    std::vector<ReportCount> counts = countsFrom(issued, {u"orders.issued"_s, u"orders.unserved_24h"_s});
    const QString byService = filled(
        u"SELECT %1, count(*), sum(m.service_mode = 'refused') FROM measure m%2"
        " WHERE m.kind = 'protective_order' AND m.served_at >= ? AND m.served_at <= ? GROUP BY 1"_s,
        by);
    Statement served(m_connection, byService);
    served.bind(period.from).bind(period.to);
    for (ReportCount &count : countsFrom(served, {u"orders.served"_s, u"orders.refused_signature"_s}))
        counts.push_back(std::move(count));
    return counts;
}

std::vector<ReportCount> ReportStore::checks(const ReportPeriod &period, ReportKey key)
{
    const bool throughMeasure = key == ReportKey::Source;
    const ReportGrouping by = grouping(key, u"c.recorded_by"_s, u"m.incident_id"_s);
    const QString measure = throughMeasure ? u" JOIN measure m ON m.id = c.measure_id"_s : QString();
    const QString query = u"SELECT %1, count(*) FROM control_check c%2%3 WHERE c.at >= ? AND c.at <= ? GROUP BY 1"_s.arg(
        by.key, measure, by.join);
    Statement rows(m_connection, query);
    rows.bind(period.from).bind(period.to);
    return countsFrom(rows, {u"checks.done"_s});
}

std::vector<ReportCount> ReportStore::underMeasure(Instant at, ReportKey key)
{
    const QString query = filled(
        u"SELECT %1, count(DISTINCT m.offender_id) FROM measure m%2 WHERE m.ends_at > ?1 AND m.served_at <= ?1"
        " AND ifnull(m.cancelled_at > ?1, 1) AND ifnull(m.replaced_at > ?1, 1) GROUP BY 1"_s,
        grouping(key, u"m.issued_by"_s, u"m.incident_id"_s));
    Statement rows(m_connection, query);
    rows.bind(at);
    return countsFrom(rows, {u"on_register"_s});
}

void ReportStore::forEachRunning(const ReportPeriod &period, ReportKey key,
                                 const std::function<void(const QString &, const RunningMeasure &)> &visit)
{
    const QString query = filled(
        u"SELECT %1, m.kind, m.issued_at, m.served_at, m.ends_at, m.cancelled_at, m.replaced_at,"
        " (SELECT group_concat(c.at) FROM control_check c WHERE c.measure_id = m.id)"
        " FROM measure m%2 WHERE m.ends_at >= ? AND m.served_at <= ?"_s,
        grouping(key, u"m.issued_by"_s, u"m.incident_id"_s));
    Statement rows(m_connection, query);
    rows.bind(period.from).bind(period.to);
    while (rows.next()) {
        RunningMeasure measure;
        measure.kind = domain::measureKindFromCode(rows.text(1)).value_or(domain::UnknownMeasureKind);
        measure.issuedAt = rows.instant(2);
        measure.servedAt = rows.maybeInstant(3);
        measure.endsAt = rows.maybeInstant(4);
        measure.cancelledAt = rows.maybeInstant(5);
        measure.replacedAt = rows.maybeInstant(6);
        measure.checks = instantsFrom(rows.text(7));
        visit(rows.text(0), measure);
    }
}

} // namespace qorgan::storage
