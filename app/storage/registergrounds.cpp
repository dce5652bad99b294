// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supportstore.h"

#include "storage/personname.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString selectEntry(const QString &rest)
{
    return u"SELECT e.uuid, p.uuid, e.category, e.reason, e.entered_on, e.until_on, e.removed_on, e.removal_reason, e.id,"
           " p.surname, p.given_name, p.patronymic, e.recorded_by"
           " FROM register_entry e JOIN person p ON p.id = e.person_id "_s
        + rest;
}

RegisterEntrySummary entryFrom(const Statement &row)
{
    RegisterEntrySummary summary;
    summary.entry = {{row.uuid(0)},
                     {row.uuid(1)},
                     row.text(2),
                     row.text(3),
                     row.maybeDate(4).value_or(QDate()),
                     row.maybeDate(5),
                     row.maybeDate(6),
                     row.text(7)};
    summary.row = row.integer(8);
    summary.personName = personNameFrom(row, 9);
    summary.officer = row.integer(12);
    return summary;
}

QString selectProlongation(const QString &rest)
{
    return u"SELECT x.uuid, e.uuid, x.decided_on, x.until_before, x.until_on, x.reason"
           " FROM prolongation x JOIN register_entry e ON e.id = x.entry_id "_s
        + rest;
}

Prolongation prolongationFrom(const Statement &row)
{
    return {row.uuid(0),
            {row.uuid(1)},
            row.maybeDate(2).value_or(QDate()),
            row.maybeDate(3).value_or(QDate()),
            row.maybeDate(4).value_or(QDate()),
            row.text(5)};
}

/// Served and not ended by ?1.
const QString InForce = u" m.served_at <= ?1 AND +m.ends_at > ?1 AND ifnull(m.cancelled_at > ?1, 1)"
                        " AND ifnull(m.replaced_at > ?1, 1)"_s;

QString selectMeasure(const QString &rest)
{
    return u"SELECT m.uuid, m.id, m.kind, m.number, p.uuid, p.surname, p.given_name, p.patronymic, m.served_at,"
           " m.ends_at, m.issued_by FROM measure m JOIN person p ON p.id = m.offender_id WHERE"_s
        + InForce + rest;
}

std::vector<MeasureGround> measuresFrom(Statement &rows)
{
    std::vector<MeasureGround> found;
    while (rows.next())
        found.push_back({{rows.uuid(0)},
                         rows.integer(1),
                         measureKindFromCode(rows.text(2)).value_or(UnknownMeasureKind),
                         rows.text(3),
                         {rows.uuid(4)},
                         personNameFrom(rows, 5),
                         rows.instant(8),
                         rows.instant(9),
                         rows.integer(10)});
    return found;
}

} // namespace

void SupportStore::add(const RegisterEntry &entry, Instant now)
{
    Statement(m_connection, u"INSERT INTO register_entry (uuid, person_id, category, reason, entered_on, until_on,"
                            " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(entry.id)
        .bind(rowOf(m_connection, entry.person, u"person"_s))
        .bind(entry.category)
        .bind(entry.reason)
        .bind(entry.enteredOn)
        .bind(entry.untilOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

void SupportStore::remove(RegisterEntryId id, QDate on, const QString &reason)
{
    Statement(m_connection, u"UPDATE register_entry SET removed_on = ?, removal_reason = ? WHERE uuid = ?"_s)
        .bind(on)
        .bind(reason)
        .bind(id)
        .run();
}

void SupportStore::prolong(const Prolongation &prolongation, Instant now)
{
    Statement(m_connection, u"INSERT INTO prolongation (uuid, entry_id, decided_on, until_before, until_on, reason,"
                            " recorded_by, recorded_at)"
                            " VALUES (?, (SELECT id FROM register_entry WHERE uuid = ?), ?, ?, ?, ?, ?, ?)"_s)
        .bind(prolongation.id)
        .bind(prolongation.entry)
        .bind(prolongation.decidedOn)
        .bind(prolongation.untilBefore)
        .bind(prolongation.until)
        .bind(prolongation.reason)
        .bind(m_author.row)
        .bind(now)
        .run();
    Statement(m_connection, u"UPDATE register_entry SET until_on = ? WHERE uuid = ?"_s)
        .bind(prolongation.until)
        .bind(prolongation.entry)
        .run();
}

std::optional<Prolongation> SupportStore::prolongation(const QUuid &id)
{
    Statement row(m_connection, selectProlongation(u"WHERE x.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return prolongationFrom(row);
}

std::vector<Prolongation> SupportStore::prolongationsOf(PersonId person)
{
    Statement rows(m_connection, selectProlongation(u"WHERE e.person_id = (SELECT id FROM person WHERE uuid = ?)"
                                                    " ORDER BY x.decided_on, x.id"_s));
    rows.bind(person);
    std::vector<Prolongation> found;
    while (rows.next())
        found.push_back(prolongationFrom(rows));
    return found;
}

std::optional<RegisterEntry> SupportStore::entry(RegisterEntryId id)
{
    Statement row(m_connection, selectEntry(u"WHERE e.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return entryFrom(row).entry;
}

std::vector<RegisterEntrySummary> SupportStore::entriesOf(PersonId person)
{
    Statement rows(m_connection, selectEntry(u"WHERE e.person_id = (SELECT id FROM person WHERE uuid = ?)"
                                             " ORDER BY e.entered_on DESC, e.id DESC"_s));
    rows.bind(person);
    std::vector<RegisterEntrySummary> found;
    while (rows.next())
        found.push_back(entryFrom(rows));
    return found;
}

std::vector<RegisterEntrySummary> SupportStore::entriesOn(QDate day, const QString &category,
                                                          const std::optional<DayCursor> &after, int limit)
{
    static const QString until = u"ifnull(e.until_on, '9999-12-31')"_s; // as its index says
    QString rest = u"WHERE e.removed_on IS NULL AND e.entered_on <= ?1 AND (?2 IS NULL OR e.category = ?2) AND "_s;
    // The place the list goes on after lies behind the day asked for.
    if (after)
        rest += until + u" >= ?3 AND ("_s + until + u" > ?3 OR e.id > ?4) AND +"_s + until + u" >= ?1"_s;
    else
        rest += until + u" >= ?1"_s;
    rest += u" ORDER BY "_s + until + u", e.id LIMIT "_s + (after ? u"?5"_s : u"?3"_s);
    Statement rows(m_connection, selectEntry(rest));
    rows.bind(day).bind(category);
    if (after)
        rows.bind(after->day).bind(after->row);
    rows.bind(limit);
    std::vector<RegisterEntrySummary> found;
    while (rows.next())
        found.push_back(entryFrom(rows));
    return found;
}

std::vector<MeasureGround> SupportStore::measuresOf(PersonId person, Instant at)
{
    Statement rows(m_connection, selectMeasure(u" AND m.offender_id = (SELECT id FROM person WHERE uuid = ?2)"
                                               " ORDER BY +m.ends_at, m.id"_s));
    rows.bind(at).bind(person);
    return measuresFrom(rows);
}

std::vector<MeasureGround> SupportStore::measuresAt(Instant at, std::optional<MeasureKind> kind,
                                                    const std::optional<MeasureGroundCursor> &after, int limit)
{
    // The place after which the list goes on lies behind the moment asked for: what has ended by then is never read.
    const MeasureGroundCursor from = after.value_or(MeasureGroundCursor{at, 0});
    Statement rows(m_connection, selectMeasure(u" AND (?2 IS NULL OR +m.kind = ?2) AND (m.ends_at, m.id) > (?3, ?4)"
                                               " ORDER BY m.ends_at, m.id LIMIT ?5"_s));
    rows.bind(at);
    if (kind)
        rows.bind(code(*kind));
    else
        rows.bind(std::nullopt);
    rows.bind(from.endsAt).bind(from.row).bind(limit);
    return measuresFrom(rows);
}

} // namespace qorgan::storage
