// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reportgrouping.h"

namespace qorgan::storage {

using namespace base;

namespace {

/// Local dates of a period, for what is kept by date.
void bindDates(Statement &rows, const ReportPeriod &period)
{
    rows.bind(local::date(period.from)).bind(local::date(period.to));
}

} // namespace

std::vector<ReportCount> ReportStore::breaches(const ReportPeriod &period, ReportKey key)
{
    const QString query = filled(
        u"SELECT %1, count(*), sum(m.kind = 'protective_order'), sum(m.kind = 'court_requirement'),"
        " sum(m.kind = 'official_warning') FROM breach b JOIN measure m ON m.id = b.measure_id%2"
        " WHERE b.at >= ? AND b.at <= ? GROUP BY 1"_s,
        grouping(key, u"b.recorded_by"_s, u"m.incident_id"_s));
    Statement rows(m_connection, query);
    rows.bind(period.from).bind(period.to);
    return countsFrom(rows, {u"breaches"_s, u"breaches.orders"_s, u"breaches.requirements"_s, u"breaches.warnings"_s});
}

std::vector<ReportCount> ReportStore::cases(const ReportPeriod &period, ReportKey key)
{
    const QString query = filled(u"SELECT %1, c.kind, c.article, count(*) FROM case_file c%2"
                                 " WHERE c.registered_on >= ? AND c.registered_on <= ? GROUP BY 1, 2, 3"_s,
                                 grouping(key, u"c.recorded_by"_s, u"c.incident_id"_s));
    Statement rows(m_connection, query);
    bindDates(rows, period);
    std::vector<ReportCount> counts;
    while (rows.next()) {
        const QString kind = u"cases."_s + rows.text(1);
        counts.push_back({rows.text(0), kind, rows.integer(3)});
        counts.push_back({rows.text(0), kind + u".article."_s + rows.text(2), rows.integer(3)});
    }
    return counts;
}

std::vector<ReportCount> ReportStore::penalties(const ReportPeriod &period, ReportKey key)
{
    const QString throughCase = key == ReportKey::Source ? u" JOIN case_file c ON c.id = e.case_id"_s : QString();
    const ReportGrouping by = grouping(key, u"e.recorded_by"_s, u"c.incident_id"_s);
    const QString query = u"SELECT %1, e.kind, count(*) FROM penalty e%2%3"
                          " WHERE e.decided_on >= ? AND e.decided_on <= ? GROUP BY 1, 2"_s.arg(by.key, throughCase, by.join);
    Statement rows(m_connection, query);
    bindDates(rows, period);
    std::vector<ReportCount> counts;
    while (rows.next())
        counts.push_back({rows.text(0), u"penalties."_s + rows.text(1), rows.integer(2)});
    return counts;
}

std::vector<ReportCount> ReportStore::warnings(const ReportPeriod &period, ReportKey key)
{
    const QString query = filled(u"SELECT %1, count(*) FROM measure m%2 WHERE m.kind = 'official_warning'"
                                 " AND m.issued_at >= ? AND m.issued_at <= ? GROUP BY 1"_s,
                                 grouping(key, u"m.issued_by"_s, u"m.incident_id"_s));
    Statement rows(m_connection, query);
    rows.bind(period.from).bind(period.to);
    return countsFrom(rows, {u"warnings.issued"_s});
}

std::vector<ReportCount> ReportStore::requirements(const ReportPeriod &period, ReportKey key)
{
    // A measure of the kind stands for what a court granted; it is issued at the start of the day of decision.
    const ReportGrouping by = grouping(key, u"m.issued_by"_s, u"m.incident_id"_s);
    const QString ofMeasures = filled(u"SELECT %1, count(*) FROM measure m%2 WHERE m.kind = 'court_requirement'"
                                      " AND m.issued_at >= ? AND m.issued_at <= ? GROUP BY 1"_s,
                                      by);
    Statement rows(m_connection, ofMeasures);
    rows.bind(period.from).bind(period.to);
    std::vector<ReportCount> counts = countsFrom(rows, {u"requirements"_s});
    const QString ofRestrictions = filled(
        u"SELECT %1, r.kind, count(*) FROM measure m JOIN restriction r ON r.measure_id = m.id%2"
        " WHERE m.kind = 'court_requirement' AND m.issued_at >= ? AND m.issued_at <= ? GROUP BY 1, 2"_s,
        by);
    Statement kinds(m_connection, ofRestrictions);
    kinds.bind(period.from).bind(period.to);
    while (kinds.next()) {
        const QString kind = kinds.text(1);
        counts.push_back({kinds.text(0), u"requirements."_s + kind, kinds.integer(2)});
        if (kind == u"eviction")
            counts.push_back({kinds.text(0), u"evictions"_s, kinds.integer(2)});
        if (kind == u"psychological_help")
            counts.push_back({kinds.text(0), kind, kinds.integer(2)});
    }
    return counts;
}

std::vector<ReportCount> ReportStore::referrals(const ReportPeriod &period, ReportKey key)
{
    // Who refused was sent nowhere.
    const QString query = filled(u"SELECT %1, r.recipient, count(*) FROM referral r%2 WHERE r.referred_on >= ?"
                                 " AND r.referred_on <= ? AND r.consent <> 'refused' GROUP BY 1, 2"_s,
                                 grouping(key, u"r.recorded_by"_s, u"r.incident_id"_s));
    Statement rows(m_connection, query);
    bindDates(rows, period);
    std::vector<ReportCount> counts;
    while (rows.next()) {
        counts.push_back({rows.text(0), u"referrals"_s, rows.integer(2)});
        counts.push_back({rows.text(0), u"referrals."_s + rows.text(1), rows.integer(2)});
    }
    return counts;
}

} // namespace qorgan::storage
