// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/measurestore.h"

#include "domain/measurekinds.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

bool hasCopies(MeasureKind kind)
{
    const MeasureKindFacts *facts = measureKinds().find(kind);
    return !facts || facts->hasCopies;
}

} // namespace

int MeasureStore::takeSequence(MeasureKind kind, int year)
{
    // One upsert that returns the number would be a savepoint, at which the index of persons is flushed.
    const std::optional<int> last = lastSequence(kind, year);
    if (last)
        Statement(m_connection, u"UPDATE measure_series SET last = last + 1 WHERE kind = ? AND year = ?"_s)
            .bind(code(kind))
            .bind(year)
            .run();
    else
        Statement(m_connection, u"INSERT INTO measure_series (kind, year, last) VALUES (?, ?, 1)"_s)
            .bind(code(kind))
            .bind(year)
            .run();
    return last.value_or(0) + 1;
}

std::optional<int> MeasureStore::lastSequence(MeasureKind kind, int year)
{
    Statement row(m_connection, u"SELECT last FROM measure_series WHERE kind = ? AND year = ?"_s);
    row.bind(code(kind)).bind(year);
    if (!row.next())
        return {};
    return static_cast<int>(row.integer(0));
}

void MeasureStore::add(const Measure &measure, int year, int sequence, Instant now)
{
    Statement insert(m_connection,
                     u"INSERT INTO measure (uuid, kind, number, series_year, series_sequence, victims, issued_at,"
                     " basis_act, basis_article, term_rule, place, override_reason, circumstances_kk,"
                     " circumstances_ru, issued_by, recorded_at, copies_due, needs_approval, incident_id,"
                     " offender_id)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(measure.id)
        .bind(code(measure.kind))
        .bind(measure.number)
        .bind(year)
        .bind(sequence)
        .bind(static_cast<int>(measure.victims.size()))
        .bind(measure.issuedAt)
        .bind(measure.basis.act)
        .bind(measure.basis.article)
        .bind(measure.termRule)
        .bind(measure.place)
        .bind(measure.overrideReason)
        .bind(measure.circumstances.kk)
        .bind(measure.circumstances.ru)
        .bind(rowOf(m_connection, measure.issuedBy))
        .bind(now)
        .bind(hasCopies(measure.kind) ? 1 : 0)
        .bind(measure.needsApproval ? 1 : 0)
        .bind(measure.incident.isNull() ? std::nullopt : std::optional(rowOf(m_connection, measure.incident)))
        .bind(rowOf(m_connection, measure.offender, u"offender"_s));
    addParts(insert.insert(), measure);
}

void MeasureStore::addParts(qint64 row, const Measure &measure)
{
    int ordinal = 0;
    for (const PersonId &victim : measure.victims)
        Statement(m_connection, u"INSERT INTO measure_victim (measure_id, ordinal, person_id)"
                                " VALUES (?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(rowOf(m_connection, victim, u"victims"_s))
            .run();
    ordinal = 0;
    for (const Restriction &restriction : measure.restrictions)
        Statement(m_connection, u"INSERT INTO restriction (measure_id, ordinal, kind) VALUES (?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(restriction.kind)
            .run();
}

void MeasureStore::setService(MeasureId id, const Service &service, Instant endsAt)
{
    const qint64 row = rowOf(m_connection, id);
    Statement(m_connection, u"UPDATE measure SET served_at = ?, ends_at = ?, service_mode = ?, service_note = ?"
                            " WHERE id = ?"_s)
        .bind(service.at)
        .bind(endsAt)
        .bind(service.mode == ServiceMode::Signed ? u"signed"_s : u"refused"_s)
        .bind(service.note)
        .bind(row)
        .run();
    int ordinal = 0;
    for (const QString &witness : service.witnesses)
        Statement(m_connection, u"INSERT INTO service_witness (measure_id, ordinal, name) VALUES (?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(witness)
            .run();
}

void MeasureStore::addCopy(MeasureId id, const SentCopy &copy)
{
    const qint64 row = rowOf(m_connection, id);
    Statement(m_connection, u"INSERT INTO measure_copy (measure_id, ordinal, recipient, at)"
                            " VALUES (?1, (SELECT count(*) FROM measure_copy WHERE measure_id = ?1), ?2, ?3)"_s)
        .bind(row)
        .bind(code(copy.to))
        .bind(copy.at)
        .run();
    // The first copy sent stays the one that counts.
    const QString update = copy.to == CopyRecipient::Prosecutor
        ? u"UPDATE measure SET prosecutor_copy_at = min(?1, ifnull(prosecutor_copy_at, ?1)) WHERE id = ?2"_s
        : u"UPDATE measure SET victim_copy_at = min(?1, ifnull(victim_copy_at, ?1)) WHERE id = ?2"_s;
    Statement(m_connection, update)
        .bind(copy.at)
        .bind(row)
        .run();
}

void MeasureStore::cancel(MeasureId id, Instant at, const QString &reason)
{
    Statement(m_connection, u"UPDATE measure SET cancelled_at = ?, cancel_reason = ? WHERE id = ?"_s)
        .bind(at)
        .bind(reason)
        .bind(rowOf(m_connection, id))
        .run();
}

void MeasureStore::replace(MeasureId id, Instant at, MeasureId by)
{
    Statement(m_connection, u"UPDATE measure SET replaced_at = ?, replaced_by = ? WHERE id = ?"_s)
        .bind(at)
        .bind(rowOf(m_connection, by))
        .bind(rowOf(m_connection, id))
        .run();
}

void MeasureStore::approve(MeasureId id, Instant at)
{
    Statement(m_connection, u"UPDATE measure SET approved_at = ?, approved_by = ? WHERE id = ?"_s)
        .bind(at)
        .bind(m_author.row)
        .bind(rowOf(m_connection, id))
        .run();
}

std::optional<Measure> MeasureStore::find(MeasureId id)
{
    Statement row(m_connection,
                  u"SELECT m.id, m.kind, i.uuid, p.uuid, m.number, m.issued_at, m.place, m.basis_act, m.basis_article,"
                  " m.term_rule, m.circumstances_kk, m.circumstances_ru, a.uuid, m.override_reason, m.served_at,"
                  " m.service_mode, m.service_note, m.ends_at, m.cancelled_at, m.cancel_reason, m.replaced_at, b.uuid,"
                  " m.needs_approval, m.approved_at, h.uuid FROM measure m LEFT JOIN incident i ON i.id = m.incident_id JOIN person p ON p.id = m.offender_id"
                  " JOIN account a ON a.id = m.issued_by LEFT JOIN measure b ON b.id = m.replaced_by"
                  " LEFT JOIN account h ON h.id = m.approved_by"
                  " WHERE m.uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    Measure measure;
    measure.id = id;
    measure.kind = measureKindFromCode(row.text(1)).value_or(UnknownMeasureKind);
    if (!row.isNull(2))
        measure.incident = {row.uuid(2)};
    measure.offender = {row.uuid(3)};
    measure.number = row.text(4);
    measure.issuedAt = row.instant(5);
    measure.place = row.text(6);
    measure.basis = {row.text(7), row.text(8)};
    measure.termRule = row.text(9);
    measure.circumstances = {row.text(10), row.text(11)};
    measure.issuedBy = {row.uuid(12)};
    measure.overrideReason = row.text(13);
    if (const auto servedAt = row.maybeInstant(14))
        measure.service = Service{*servedAt, row.text(15) == u"refused" ? ServiceMode::Refused : ServiceMode::Signed,
                                  row.text(16), {}};
    measure.endsAt = row.maybeInstant(17);
    measure.cancelledAt = row.maybeInstant(18);
    measure.cancelReason = row.text(19);
    measure.replacedAt = row.maybeInstant(20);
    if (!row.isNull(21))
        measure.replacedBy = MeasureId{row.uuid(21)};
    measure.needsApproval = row.integer(22) != 0;
    measure.approvedAt = row.maybeInstant(23);
    if (!row.isNull(24))
        measure.approvedBy = AccountId{row.uuid(24)};
    readParts(row.integer(0), measure);
    return measure;
}

void MeasureStore::readParts(qint64 row, Measure &measure)
{
    Statement victims(m_connection, u"SELECT p.uuid FROM measure_victim v JOIN person p ON p.id = v.person_id"
                                    " WHERE v.measure_id = ? ORDER BY v.ordinal"_s);
    victims.bind(row);
    while (victims.next())
        measure.victims.push_back({victims.uuid(0)});

    Statement restrictions(m_connection, u"SELECT kind FROM restriction WHERE measure_id = ? ORDER BY ordinal"_s);
    restrictions.bind(row);
    while (restrictions.next())
        measure.restrictions.push_back({restrictions.text(0)});

    Statement copies(m_connection, u"SELECT recipient, at FROM measure_copy WHERE measure_id = ? ORDER BY ordinal"_s);
    copies.bind(row);
    while (copies.next())
        measure.copies.push_back({copies.text(0) == u"prosecutor" ? CopyRecipient::Prosecutor : CopyRecipient::Victim,
                                  copies.instant(1)});

    if (!measure.service)
        return;
    Statement witnesses(m_connection, u"SELECT name FROM service_witness WHERE measure_id = ? ORDER BY ordinal"_s);
    witnesses.bind(row);
    while (witnesses.next())
        measure.service->witnesses.append(witnesses.text(0));
}

void MeasureStore::addReconciliation(const QUuid &id, PersonId offender, PersonId victim, Instant at,
                                     const QString &caseNumber, Instant now)
{
    Statement(m_connection, u"INSERT INTO reconciliation (uuid, offender_id, victim_id, at, case_number, recorded_by,"
                            " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(rowOf(m_connection, offender, u"offender"_s))
        .bind(rowOf(m_connection, victim, u"victim"_s))
        .bind(at)
        .bind(caseNumber)
        .bind(m_author.row)
        .bind(now)
        .run();
}

int MeasureStore::countReconciliations(PersonId offender, PersonId victim)
{
    Statement row(m_connection, u"SELECT count(*) FROM reconciliation r JOIN person o ON o.id = r.offender_id"
                                " JOIN person v ON v.id = r.victim_id WHERE o.uuid = ? AND v.uuid = ?"_s);
    row.bind(offender).bind(victim);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace qorgan::storage
