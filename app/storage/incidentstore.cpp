// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/incidentstore.h"

#include "storage/rows.h"
#include "storage/statement.h"
#include "storage/streetindex.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

std::optional<PersonId> personFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return PersonId{row.uuid(column)};
}

/// The facts of an incident, in the order of FactColumns.
void bindFacts(Statement &statement, Connection &connection, const Incident &incident)
{
    statement.bind(incident.detectedAt)
        .bind(incident.occurredAt)
        .bind(incident.source)
        .bind(incident.complaint)
        .bind(incident.kuiNumber)
        .bind(incident.kuiDate)
        .bind(incident.erdrNumber)
        .bind(incident.place.region)
        .bind(incident.place.district)
        .bind(incident.place.locality)
        .bind(incident.place.street)
        .bind(incident.place.house)
        .bind(incident.place.flat)
        .bind(incident.relationship)
        .bind(incident.intoxicated)
        .bind(incident.weapon)
        .bind(incident.childrenPresent)
        .bind(incident.article)
        .bind(incident.reporter.anonymous)
        .bind(incident.reporter.note)
        .bind(incident.injuries)
        .bind(incident.measuresTaken)
        .bind(incident.narrative.kk)
        .bind(incident.narrative.ru)
        .bind(rowOf(connection, incident.offender, u"offender"_s))
        .bind(rowOf(connection, incident.reporter.person, u"reporter"_s));
}

const QString FactColumns = u"detected_at, occurred_at, source, complaint, kui_number, kui_date, erdr_number, region,"
                            " district, locality, street, house, flat, relationship, intoxicated, weapon,"
                            " children_present, article, reporter_anonymous, reporter_note, injuries, measures_taken,"
                            " narrative_kk, narrative_ru, offender_id, reporter_id"_s;
const QString FactPlaces =
    u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"_s;

} // namespace

void IncidentStore::add(const Incident &incident)
{
    static const QString sql = u"INSERT INTO incident ("_s + FactColumns + u", uuid, recorded_at, recorded_by, section)"
        + u" VALUES ("_s + FactPlaces + u", ?, ?, ?, (SELECT section FROM account WHERE id = ?))"_s;
    Statement insert(m_connection, sql);
    bindFacts(insert, m_connection, incident);
    insert.bind(incident.id).bind(incident.recordedAt).bind(m_author.row).bind(m_author.row);
    addParts(insert.insert(), incident);
    m_streets.remember(incident.place);
}

void IncidentStore::change(const Incident &incident)
{
    static const QString sql =
        u"UPDATE incident SET ("_s + FactColumns + u") = ("_s + FactPlaces + u") WHERE id = ?"_s;
    const qint64 row = rowOf(m_connection, incident.id);
    Statement update(m_connection, sql);
    bindFacts(update, m_connection, incident);
    update.bind(row).run();
    Statement(m_connection, u"DELETE FROM incident_victim WHERE incident_id = ?"_s).bind(row).run();
    Statement(m_connection, u"DELETE FROM incident_violence WHERE incident_id = ?"_s).bind(row).run();
    Statement(m_connection, u"DELETE FROM incident_evidence WHERE incident_id = ?"_s).bind(row).run();
    Statement(m_connection, u"DELETE FROM incident_victim_position WHERE incident_id = ?"_s).bind(row).run();
    addParts(row, incident);
    m_streets.remember(incident.place);
}

void IncidentStore::addParts(qint64 row, const Incident &incident)
{
    int ordinal = 0;
    for (const Victim &victim : incident.victims)
        Statement(m_connection, u"INSERT INTO incident_victim (incident_id, ordinal, person_id, unknown_description)"
                                " VALUES (?, ?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(rowOf(m_connection, victim.person, u"victims"_s))
            .bind(victim.unknownDescription)
            .run();
    for (const QString &type : incident.violence)
        Statement(m_connection, u"INSERT INTO incident_violence (incident_id, type) VALUES (?, ?)"_s)
            .bind(row)
            .bind(type)
            .run();
    ordinal = 0;
    for (const Evidence &evidence : incident.evidence)
        Statement(m_connection, u"INSERT INTO incident_evidence (incident_id, ordinal, kind, note) VALUES (?, ?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(evidence.kind)
            .bind(evidence.note)
            .run();
    for (const QString &position : incident.victimPosition)
        Statement(m_connection, u"INSERT INTO incident_victim_position (incident_id, position) VALUES (?, ?)"_s)
            .bind(row)
            .bind(position)
            .run();
}

std::optional<Incident> IncidentStore::find(IncidentId id)
{
    Statement row(m_connection,
                  u"SELECT i.id, i.detected_at, i.occurred_at, i.source, i.complaint, i.kui_number, i.kui_date,"
                  " i.erdr_number, i.region, i.district, i.locality, i.street, i.house, i.flat, i.relationship,"
                  " i.intoxicated, i.weapon, i.children_present, i.article, i.reporter_anonymous, i.reporter_note,"
                  " i.injuries, i.measures_taken, i.narrative_kk, i.narrative_ru, i.recorded_at, o.uuid, r.uuid, a.uuid"
                  " FROM incident i JOIN account a ON a.id = i.recorded_by"
                  " LEFT JOIN person o ON o.id = i.offender_id LEFT JOIN person r ON r.id = i.reporter_id"
                  " WHERE i.uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    Incident incident;
    incident.id = id;
    incident.detectedAt = row.instant(1);
    incident.occurredAt = row.maybeInstant(2);
    incident.source = row.text(3);
    incident.complaint = row.integer(4) != 0;
    incident.kuiNumber = row.text(5);
    incident.kuiDate = row.maybeDate(6);
    incident.erdrNumber = row.text(7);
    incident.place = {row.text(8), row.text(9), row.text(10), row.text(11), row.text(12), row.text(13)};
    incident.relationship = row.text(14);
    incident.intoxicated = row.text(15);
    incident.weapon = row.text(16);
    incident.childrenPresent = row.maybeInt(17);
    incident.article = row.text(18);
    incident.reporter = {row.integer(19) != 0, personFrom(row, 27), row.text(20)};
    incident.injuries = row.text(21);
    incident.measuresTaken = row.text(22);
    incident.narrative = {row.text(23), row.text(24)};
    incident.recordedAt = row.instant(25);
    incident.offender = personFrom(row, 26);
    incident.recordedBy = {row.uuid(28)};
    readParts(row.integer(0), incident);
    return incident;
}

void IncidentStore::readParts(qint64 row, Incident &incident)
{
    Statement victims(m_connection, u"SELECT p.uuid, v.unknown_description FROM incident_victim v"
                                    " LEFT JOIN person p ON p.id = v.person_id WHERE v.incident_id = ?"
                                    " ORDER BY v.ordinal"_s);
    victims.bind(row);
    while (victims.next())
        incident.victims.push_back({personFrom(victims, 0), victims.text(1)});

    Statement violence(m_connection, u"SELECT type FROM incident_violence WHERE incident_id = ?"_s);
    violence.bind(row);
    while (violence.next())
        incident.violence.append(violence.text(0));

    Statement evidence(m_connection,
                       u"SELECT kind, note FROM incident_evidence WHERE incident_id = ? ORDER BY ordinal"_s);
    evidence.bind(row);
    while (evidence.next())
        incident.evidence.push_back({evidence.text(0), evidence.text(1)});

    Statement position(m_connection, u"SELECT position FROM incident_victim_position WHERE incident_id = ?"_s);
    position.bind(row);
    while (position.next())
        incident.victimPosition.append(position.text(0));
}

bool IncidentStore::exists(IncidentId id)
{
    Statement row(m_connection, u"SELECT 1 FROM incident WHERE uuid = ?"_s);
    row.bind(id);
    return row.next();
}

std::vector<IncidentId> IncidentStore::ofOffender(PersonId offender, Instant since, Instant before)
{
    Statement row(m_connection, u"SELECT i.uuid FROM incident i JOIN person p ON p.id = i.offender_id"
                                " WHERE p.uuid = ? AND i.detected_at >= ? AND i.detected_at < ?"
                                " ORDER BY i.detected_at DESC, i.id DESC"_s);
    row.bind(offender).bind(since).bind(before);
    std::vector<IncidentId> ids;
    while (row.next())
        ids.push_back({row.uuid(0)});
    return ids;
}

std::optional<IncidentId> IncidentStore::byKui(const QString &number, QDate date)
{
    Statement row(m_connection, u"SELECT uuid FROM incident WHERE kui_number = ? AND kui_date = ?"_s);
    row.bind(number).bind(date);
    if (!row.next())
        return {};
    return IncidentId{row.uuid(0)};
}

bool IncidentStore::wasImported(const QByteArray &rowHash)
{
    Statement row(m_connection, u"SELECT 1 FROM imported_row WHERE hash = ?"_s);
    row.bind(rowHash);
    return row.next();
}

void IncidentStore::rememberImported(const QByteArray &rowHash, IncidentId incident)
{
    Statement(m_connection, u"INSERT INTO imported_row (hash, incident_id)"
                            " VALUES (?, ?)"_s)
        .bind(rowHash)
        .bind(rowOf(m_connection, incident))
        .run();
}

} // namespace qorgan::storage
