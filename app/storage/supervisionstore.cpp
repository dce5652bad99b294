// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supervisionstore.h"

#include "storage/personname.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <algorithm>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

/// Place in the list, public id, number, account, the measure and its kind, person and its name.
QString selectSubjects(SignalRecord kind)
{
    const QString person = u" p.uuid, p.surname, p.given_name, p.patronymic FROM json_each(?) j"_s;
    switch (kind) {
    case SignalRecord::Measure:
        return u"SELECT j.key, m.uuid, m.number, m.issued_by, m.uuid, m.kind,"_s + person
            + u" JOIN measure m ON m.id = j.value JOIN person p ON p.id = m.offender_id"_s;
    case SignalRecord::Incident:
        return u"SELECT j.key, i.uuid, i.kui_number, i.recorded_by, NULL, NULL,"_s + person
            + u" JOIN incident i ON i.id = j.value JOIN person p ON p.id = i.offender_id"_s;
    case SignalRecord::Breach:
        return u"SELECT j.key, b.uuid, m.number, b.recorded_by, m.uuid, m.kind,"_s + person
            + u" JOIN breach b ON b.id = j.value JOIN measure m ON m.id = b.measure_id"
              " JOIN person p ON p.id = m.offender_id"_s;
    case SignalRecord::CaseFile:
        return u"SELECT j.key, c.uuid, c.number, c.recorded_by, NULL, NULL,"_s + person
            + u" JOIN case_file c ON c.id = j.value JOIN person p ON p.id = c.offender_id"_s;
    }
    return {};
}

EndedMeasure endedFrom(const Statement &row)
{
    return {row.integer(0),      measureKindFromCode(row.text(1)).value_or(UnknownMeasureKind),
            row.instant(2),      row.instant(3),
            row.instant(4),      row.maybeInstant(5),
            row.maybeInstant(6)};
}

} // namespace

void SupervisionStore::forEachFollowing(const QString &article, Instant since, Instant until,
                                        const std::function<void(const FollowingIncident &)> &visit)
{
    Statement rows(m_connection, u"SELECT id, offender_id, detected_at, previous_at FROM incident"
                                 " WHERE article = ? AND previous_at >= ? AND detected_at <= ? ORDER BY previous_at, detected_at"_s);
    rows.bind(article).bind(since).bind(until);
    while (rows.next())
        visit({rows.integer(0), rows.integer(1), rows.instant(2), rows.instant(3)});
}

std::unordered_set<qint64> SupervisionStore::onRegister(Instant at)
{
    std::unordered_set<qint64> persons;
    Statement measures(m_connection, u"SELECT offender_id FROM measure WHERE ends_at > ?1 AND served_at <= ?1"
                                     " AND ifnull(cancelled_at > ?1, 1) AND ifnull(replaced_at > ?1, 1)"_s);
    measures.bind(at);
    while (measures.next())
        persons.insert(measures.integer(0));
    Statement entries(m_connection, u"SELECT person_id FROM register_entry WHERE removed_on IS NULL"
                                    " AND ifnull(until_on, '9999-12-31') >= ?1 AND entered_on <= ?1"_s);
    entries.bind(local::date(at));
    while (entries.next())
        persons.insert(entries.integer(0));
    return persons;
}

std::vector<IncidentOnRegister> SupervisionStore::incidentsOnRegister(Instant since, Instant until)
{
    static const QString previous = u" (SELECT max(e.detected_at) FROM incident e"
                                    " WHERE e.offender_id = i.offender_id AND e.detected_at < i.detected_at)"_s;
    std::vector<IncidentOnRegister> found;
    std::unordered_set<qint64> known;
    const auto take = [&](const Statement &row) {
        if (known.insert(row.integer(0)).second)
            found.push_back({row.integer(0), row.instant(1), row.maybeInstant(2)});
    };
    // Few measures have run since then: from them to the incidents, not the other way.
    Statement measures(m_connection, u"SELECT i.id, i.detected_at,"_s + previous
                           + u" FROM measure m CROSS JOIN incident i ON i.offender_id = m.offender_id"
                             " WHERE m.ends_at > ?1 AND i.detected_at >= max(m.served_at, ?1)"
                             " AND i.detected_at <= min(m.ends_at - 1, ?2)"
                             " AND ifnull(m.cancelled_at > i.detected_at, 1)"
                             " AND ifnull(m.replaced_at > i.detected_at, 1)"_s);
    measures.bind(since).bind(until);
    while (measures.next())
        take(measures);

    const auto takeEntries = [&](const QString &condition) {
        Statement rows(m_connection, QString(u"SELECT i.id, i.detected_at,"_s + previous
                                             + u", e.entered_on, e.until_on, e.removed_on FROM register_entry e"
                                               " CROSS JOIN incident i ON i.offender_id = e.person_id"
                                               " AND i.detected_at >= ?2 AND i.detected_at <= ?3 WHERE "_s
                                             + condition));
        rows.bind(local::date(since)).bind(since).bind(until);
        while (rows.next()) {
            const QDate day = local::date(rows.instant(1));
            const auto last = rows.maybeDate(4);
            const auto removed = rows.maybeDate(5);
            // Listed from the first day to the last, and not on the day of removal.
            if (day < rows.maybeDate(3).value_or(day) || (last && *last < day) || (removed && *removed <= day))
                continue;
            take(rows);
        }
    };
    takeEntries(u"e.removed_on IS NULL AND ifnull(e.until_on, '9999-12-31') >= ?1"_s);
    takeEntries(u"e.removed_on IS NOT NULL AND e.removed_on > ?1"_s);
    return found;
}

std::vector<EndedMeasure> SupervisionStore::ended(Instant since, Instant until)
{
    static const QString select = u"SELECT id, kind, issued_at, served_at, ends_at, cancelled_at, replaced_at"
                                  " FROM measure WHERE served_at IS NOT NULL AND "_s;
    // Three disjoint parts, each by its own index.
    Statement rows(m_connection,
                   QString(select + u"ends_at > ?1 AND ends_at <= ?2 AND cancelled_at IS NULL AND replaced_at IS NULL"_s
                           + u" UNION ALL "_s + select + u"cancelled_at > ?1 AND cancelled_at <= ?2"_s
                           + u" UNION ALL "_s + select
                           + u"replaced_at > ?1 AND replaced_at <= ?2 AND cancelled_at IS NULL"_s));
    rows.bind(since).bind(until);
    std::vector<EndedMeasure> found;
    while (rows.next())
        found.push_back(endedFrom(rows));
    return found;
}

std::vector<Instant> SupervisionStore::checkTimes(qint64 measure)
{
    Statement rows(m_connection, u"SELECT at FROM control_check WHERE measure_id = ? ORDER BY at"_s);
    rows.bind(measure);
    std::vector<Instant> times;
    while (rows.next())
        times.push_back(rows.instant(0));
    return times;
}

void SupervisionStore::forEachWithoutProtocol(Instant until, const std::function<void(qint64, Instant)> &visit)
{
    Statement rows(m_connection, u"SELECT id, at FROM breach WHERE protocol_number IS NULL AND at <= ?"
                                 " AND case_id IS NULL ORDER BY at"_s);
    rows.bind(until);
    while (rows.next())
        visit(rows.integer(0), rows.instant(1));
}

void SupervisionStore::forEachClosedWithoutReason(QDate since, const std::function<void(qint64, QDate)> &visit)
{
    Statement rows(m_connection, u"SELECT id, closed_on FROM case_file WHERE closed_on >= ? AND closing_reason IS NULL"
                                 " ORDER BY closed_on"_s);
    rows.bind(since);
    while (rows.next())
        visit(rows.integer(0), rows.maybeDate(1).value_or(QDate()));
}

std::vector<RecordedPenalty> SupervisionStore::penaltiesSince(QDate since)
{
    Statement rows(m_connection,
                   u"SELECT c.id, n.decided_on, i.detected_at, c.registered_on,"
                   " (SELECT max(m.issued_at) FROM measure m WHERE m.offender_id = c.offender_id),"
                   " (SELECT max(m.ends_at) FROM measure m WHERE m.offender_id = c.offender_id)"
                   " FROM penalty n CROSS JOIN case_file c ON c.id = n.case_id"
                   " LEFT JOIN incident i ON i.id = c.incident_id WHERE n.decided_on >= ? ORDER BY n.decided_on"_s);
    rows.bind(since);
    std::vector<RecordedPenalty> found;
    while (rows.next()) {
        const Instant registered = local::startOfDay(rows.maybeDate(3).value_or(QDate()));
        found.push_back({rows.integer(0), rows.maybeDate(1).value_or(QDate()),
                         rows.maybeInstant(2).value_or(registered), rows.maybeInstant(4), rows.maybeInstant(5)});
    }
    return found;
}

void SupervisionStore::forEachUnrepresented(Instant at, QDate bornAfter,
                                            const std::function<void(qint64, Instant)> &visit)
{
    static const QString select = u"SELECT m.id, m.issued_at FROM measure m CROSS JOIN person p"
                                  " ON p.id = m.offender_id AND p.birth_date > ?2 AND p.representative_id IS NULL"
                                  " WHERE m.cancelled_at IS NULL AND m.replaced_at IS NULL AND "_s;
    Statement rows(m_connection, QString(select + u"m.ends_at > ?1 UNION ALL "_s + select + u"m.served_at IS NULL"_s));
    rows.bind(at).bind(bornAfter);
    while (rows.next())
        visit(rows.integer(0), rows.instant(1));
}

void SupervisionStore::forEachCheckOfRunning(Instant at, const std::function<void(qint64, Instant, bool)> &visit)
{
    Statement rows(m_connection, u"SELECT m.id, c.at, c.result FROM measure m CROSS JOIN control_check c"
                                 " ON c.measure_id = m.id WHERE m.ends_at > ?1 AND m.cancelled_at IS NULL"
                                 " AND m.replaced_at IS NULL AND c.at <= ?1 ORDER BY m.ends_at, m.id, c.at"_s);
    rows.bind(at);
    while (rows.next())
        visit(rows.integer(0), rows.instant(1), rows.text(2) == u"seen");
}

std::vector<SignalSubject> SupervisionStore::subjects(SignalRecord kind, const std::vector<qint64> &rows)
{
    std::vector<SignalSubject> subjects(rows.size());
    if (rows.empty())
        return subjects;
    Statement named(m_connection, selectSubjects(kind));
    named.bind(listOf(rows));
    while (named.next())
        subjects[static_cast<std::size_t>(named.integer(0))] = {
            named.uuid(1),    named.text(2),
            {named.uuid(6)},  personNameFrom(named, 7),
            named.integer(3), named.isNull(4) ? MeasureId() : MeasureId{named.uuid(4)},
            measureKindFromCode(named.text(5)) == MeasureKind::CourtRequirement};
    return subjects;
}

qint64 SupervisionStore::countAwaitingApproval(Instant at)
{
    Statement row(m_connection, u"SELECT count(*) FROM measure WHERE needs_approval = 1 AND approved_at IS NULL"
                                " AND cancelled_at IS NULL AND replaced_at IS NULL AND ifnull(ends_at > ?, 1)"_s);
    row.bind(at);
    return row.next() ? row.integer(0) : 0;
}

} // namespace qorgan::storage
