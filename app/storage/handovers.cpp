// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supervisionstore.h"

#include "domain/measurekinds.h"
#include "storage/personname.h"
#include "storage/statement.h"

#include <algorithm>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

StoredHandover handoverFrom(const Statement &row)
{
    return {row.uuid(0), row.instant(1), row.text(2), row.integer(3)};
}

/// A measure with the moment in the column named.
QString selectMeasures(const QString &moment)
{
    return u"SELECT m.uuid, m.kind, m.number, p.uuid, p.surname, p.given_name, p.patronymic, m."_s + moment
        + u", m.issued_by FROM measure m JOIN person p ON p.id = m.offender_id WHERE "_s;
}

void takeMeasures(Statement &rows, std::vector<HandoverMeasure> &found)
{
    while (rows.next())
        found.push_back({{rows.uuid(0)},
                         measureKindFromCode(rows.text(1)).value_or(UnknownMeasureKind),
                         rows.text(2),
                         {rows.uuid(3)},
                         personNameFrom(rows, 4),
                         rows.instant(7),
                         rows.integer(8)});
}

std::vector<HandoverMeasure> inOrder(std::vector<HandoverMeasure> found)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const HandoverMeasure &a, const HandoverMeasure &b) { return a.at < b.at; });
    return found;
}

} // namespace

void SupervisionStore::addHandover(const QUuid &id, Instant at, const QString &note)
{
    Statement(m_connection, u"INSERT INTO handover (uuid, at, note, recorded_by) VALUES (?, ?, ?, ?)"_s)
        .bind(id)
        .bind(at)
        .bind(note)
        .bind(m_author.row)
        .run();
}

std::optional<StoredHandover> SupervisionStore::lastHandover()
{
    Statement row(m_connection, u"SELECT uuid, at, note, recorded_by FROM handover ORDER BY at DESC, id DESC LIMIT 1"_s);
    return row.next() ? std::optional(handoverFrom(row)) : std::nullopt;
}

std::optional<StoredHandover> SupervisionStore::handover(const QUuid &id)
{
    Statement row(m_connection, u"SELECT uuid, at, note, recorded_by FROM handover WHERE uuid = ?"_s);
    row.bind(id);
    return row.next() ? std::optional(handoverFrom(row)) : std::nullopt;
}

std::vector<HandoverMeasure> SupervisionStore::issuedSince(Instant recorded, Instant issued)
{
    std::vector<HandoverMeasure> found;
    for (const MeasureKind kind : measureKinds().all()) {
        Statement rows(m_connection, selectMeasures(u"issued_at"_s)
                           + u"m.kind = ? AND m.issued_at >= ? AND m.recorded_at >= ?"_s);
        rows.bind(code(kind)).bind(issued).bind(recorded);
        takeMeasures(rows, found);
    }
    return inOrder(std::move(found));
}

std::vector<HandoverMeasure> SupervisionStore::servedSince(Instant since, Instant now)
{
    std::vector<HandoverMeasure> found;
    Statement rows(m_connection, selectMeasures(u"served_at"_s)
                       + u"m.ends_at > ?1 AND m.served_at >= ?2 AND m.served_at <= ?1"_s);
    rows.bind(now).bind(since);
    takeMeasures(rows, found);
    return inOrder(std::move(found));
}

std::vector<HandoverBreach> SupervisionStore::breachesSince(Instant recorded, Instant at)
{
    Statement rows(m_connection, u"SELECT b.uuid, m.uuid, m.number, b.restriction, p.uuid, p.surname, p.given_name,"
                                 " p.patronymic, b.at, b.protocol_number FROM breach b"
                                 " JOIN measure m ON m.id = b.measure_id JOIN person p ON p.id = m.offender_id"
                                 " WHERE b.at >= ? AND b.recorded_at >= ? ORDER BY b.at"_s);
    rows.bind(at).bind(recorded);
    std::vector<HandoverBreach> found;
    while (rows.next())
        found.push_back({rows.uuid(0),
                         {rows.uuid(1)},
                         rows.text(2),
                         rows.text(3),
                         {rows.uuid(4)},
                         personNameFrom(rows, 5),
                         rows.instant(8),
                         rows.text(9)});
    return found;
}

std::vector<HandoverDetention> SupervisionStore::releases(Instant from, Instant until)
{
    Statement rows(m_connection, u"SELECT d.uuid, p.uuid, p.surname, p.given_name, p.patronymic, d.until_at"
                                 " FROM detention d JOIN person p ON p.id = d.person_id"
                                 " WHERE d.until_at >= ? AND d.until_at <= ? ORDER BY d.until_at"_s);
    rows.bind(from).bind(until);
    std::vector<HandoverDetention> found;
    while (rows.next())
        found.push_back({rows.uuid(0), {rows.uuid(1)}, personNameFrom(rows, 2), rows.instant(5)});
    return found;
}

std::vector<HandoverIncident> SupervisionStore::victimNotAsked(Instant recorded, Instant detected)
{
    Statement rows(m_connection, u"SELECT i.uuid, i.detected_at, i.kui_number, p.surname, p.given_name, p.patronymic,"
                                 " i.recorded_by FROM incident i LEFT JOIN person p ON p.id = i.offender_id"
                                 " WHERE i.detected_at >= ? AND i.recorded_at >= ? AND NOT EXISTS (SELECT 1"
                                 " FROM incident_victim_position v WHERE v.incident_id = i.id"
                                 " AND v.position <> 'not_asked') ORDER BY i.detected_at"_s);
    rows.bind(detected).bind(recorded);
    std::vector<HandoverIncident> found;
    while (rows.next())
        found.push_back({{rows.uuid(0)}, rows.instant(1), rows.text(2), personNameFrom(rows, 3), rows.integer(6)});
    return found;
}

std::vector<MotionBesideOrder> SupervisionStore::motionsBesideOrders(Instant at)
{
    static const QString end = u"min(%1.ends_at, ifnull(%1.cancelled_at, %1.ends_at),"
                               " ifnull(%1.replaced_at, %1.ends_at))"_s;
    const QString orderEnd = end.arg(u"o"_s);
    // The order that protected the victim when the motion was filed, or does now.
    Statement rows(m_connection,
                   u"SELECT t.uuid, t.court, t.hearing_on, p.uuid, p.surname, p.given_name, p.patronymic, m.uuid, m.number, "_s
                       + end.arg(u"m"_s)
                       + u", t.filed_by FROM motion t JOIN person p ON p.id = t.offender_id"
                         " JOIN measure m ON m.id = (SELECT o.id FROM measure o WHERE o.offender_id = t.offender_id"
                         " AND +o.kind = ?2 AND o.served_at <= ?1 AND "_s
                       + orderEnd + u" > t.filed_at AND (o.served_at <= t.filed_at OR "_s + orderEnd
                       + u" > ?1) AND EXISTS (SELECT 1 FROM measure_victim v WHERE v.measure_id = o.id"
                         " AND v.person_id = t.victim_id) ORDER BY "_s
                       + orderEnd + u" DESC LIMIT 1) WHERE t.outcome IS NULL AND t.hearing_on IS NOT NULL"
                                    " ORDER BY t.hearing_on"_s);
    rows.bind(at).bind(code(MeasureKind::ProtectiveOrder));
    std::vector<MotionBesideOrder> found;
    while (rows.next())
        found.push_back({{rows.uuid(0)},
                         rows.text(1),
                         rows.maybeDate(2).value_or(QDate()),
                         {rows.uuid(3)},
                         personNameFrom(rows, 4),
                         {rows.uuid(7)},
                         rows.text(8),
                         rows.instant(9),
                         rows.integer(10)});
    return found;
}

} // namespace qorgan::storage
