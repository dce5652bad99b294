// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personlist.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

// Each count reads the few entries of one person in an index.
const QString SelectSummary =
    u"SELECT p.uuid, p.id, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.district, p.locality,"
    " (SELECT count(*) FROM incident i WHERE i.offender_id = p.id),"
    " (SELECT count(*) FROM incident_victim v WHERE v.person_id = p.id),"
    " EXISTS (SELECT 1 FROM measure_victim m WHERE m.person_id = p.id) FROM person p "_s;

PersonSummary summaryFrom(const Statement &row)
{
    PersonSummary summary;
    summary.id = {row.uuid(0)};
    summary.row = row.integer(1);
    summary.surname = row.text(2);
    summary.givenName = row.text(3);
    summary.patronymic = row.text(4);
    summary.birthDate = row.maybeDate(5);
    summary.iin = row.text(6);
    summary.district = row.text(7);
    summary.locality = row.text(8);
    summary.asOffender = static_cast<int>(row.integer(9));
    summary.asVictim = static_cast<int>(row.integer(10));
    summary.isProtected = row.integer(11) != 0;
    return summary;
}

QString nameFrom(const Statement &row, int first)
{
    QString name = row.text(first);
    for (const int column : {first + 1, first + 2})
        if (const QString part = row.text(column); !part.isEmpty())
            name += u' ' + part;
    return name;
}

} // namespace

std::optional<QByteArray> PersonList::keyOf(qint64 row)
{
    if (row == 0)
        return QByteArray("");
    Statement person(m_connection, u"SELECT sort_key FROM person WHERE id = ?"_s);
    person.bind(row);
    if (!person.next())
        return {};
    return person.bytes(0);
}

std::vector<PersonSummary> PersonList::page(qint64 afterRow, int limit)
{
    const auto key = keyOf(afterRow);
    if (!key)
        return {};
    static const QString sql = SelectSummary
        + u"WHERE (p.sort_key, p.id) > (?, ?) ORDER BY p.sort_key, p.id LIMIT ?"_s;
    Statement rows(m_connection, sql);
    rows.bind(*key).bind(afterRow).bind(limit);
    std::vector<PersonSummary> page;
    while (rows.next())
        page.push_back(summaryFrom(rows));
    return page;
}

Stretch<qint64> PersonList::survey(qint64 afterRow, int pageSize, int pages)
{
    const auto key = keyOf(afterRow);
    if (!key)
        return {0, {}, true};
    Statement rows(m_connection, u"SELECT p.id FROM person p INDEXED BY person_sorted"
                                 " WHERE (p.sort_key, p.id) > (?, ?) ORDER BY p.sort_key, p.id"_s);
    rows.bind(*key).bind(afterRow);
    return walk<qint64>(rows, pageSize, pages, [](const Statement &at) { return at.integer(0); });
}

std::optional<PersonSummary> PersonList::find(PersonId id)
{
    static const QString sql = SelectSummary + u"WHERE p.uuid = ?"_s;
    Statement row(m_connection, sql);
    row.bind(id);
    if (!row.next())
        return {};
    return summaryFrom(row);
}

std::vector<PersonIncident> PersonList::incidentsOf(PersonId id, int limit)
{
    Statement rows(m_connection,
                   u"SELECT i.uuid, i.detected_at, i.source, i.article, w.roles,"
                   " o.surname, o.given_name, o.patronymic, f.surname, f.given_name, f.patronymic,"
                   " (SELECT count(*) FROM incident_victim c WHERE c.incident_id = i.id)"
                   " FROM (SELECT incident, sum(DISTINCT role) AS roles FROM ("
                   "   SELECT io.id AS incident, 1 AS role FROM incident io"
                   "    WHERE io.offender_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "   UNION ALL SELECT iv.incident_id, 2 FROM incident_victim iv"
                   "    WHERE iv.person_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "   UNION ALL SELECT ir.id, 4 FROM incident ir"
                   "    WHERE ir.reporter_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "  ) GROUP BY incident) w JOIN incident i ON i.id = w.incident"
                   " LEFT JOIN person o ON o.id = i.offender_id"
                   " LEFT JOIN incident_victim fv ON fv.incident_id = i.id AND fv.ordinal = 0"
                   " LEFT JOIN person f ON f.id = fv.person_id"
                   " ORDER BY i.detected_at DESC, i.id DESC LIMIT ?2"_s);
    rows.bind(id).bind(limit);
    std::vector<PersonIncident> incidents;
    while (rows.next()) {
        PersonIncident incident;
        incident.id = {rows.uuid(0)};
        incident.detectedAt = rows.instant(1);
        incident.source = rows.text(2);
        incident.article = rows.text(3);
        const qint64 roles = rows.integer(4);
        incident.asOffender = (roles & 1) != 0;
        incident.asVictim = (roles & 2) != 0;
        incident.asReporter = (roles & 4) != 0;
        incident.offenderName = nameFrom(rows, 5);
        incident.victimName = nameFrom(rows, 8);
        incident.victims = static_cast<int>(rows.integer(11));
        incidents.push_back(std::move(incident));
    }
    return incidents;
}

std::vector<PersonMeasure> PersonList::measuresOf(PersonId id, int limit)
{
    // A requirement of a court may hang on no incident.
    Statement rows(m_connection,
                   u"SELECT m.uuid, part.against FROM ("
                   "   SELECT mo.id AS measure, 1 AS against FROM measure mo"
                   "    WHERE mo.offender_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "   UNION ALL SELECT mv.measure_id, 0 FROM measure_victim mv"
                   "    WHERE mv.person_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "  ) part JOIN measure m ON m.id = part.measure ORDER BY m.issued_at DESC, m.id DESC LIMIT ?2"_s);
    rows.bind(id).bind(limit);
    std::vector<PersonMeasure> measures;
    while (rows.next())
        measures.push_back({{rows.uuid(0)}, rows.integer(1) != 0});
    return measures;
}

} // namespace qorgan::storage
