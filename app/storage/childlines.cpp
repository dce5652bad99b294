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

/// The four answers and the note in five columns from the first.
ChildLine lineFrom(const Statement &row, int first)
{
    return {row.text(first), row.text(first + 1), row.text(first + 2), row.text(first + 3), row.text(first + 4)};
}

} // namespace

void SupportStore::setChildLine(IncidentId incident, const ChildLine &line, Instant now)
{
    const qint64 row = rowOf(m_connection, incident);
    Statement(m_connection, u"INSERT OR REPLACE INTO child_line (incident_id, seen, spoken_to, school_informed,"
                            " commission_informed, note, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(row)
        .bind(line.seen)
        .bind(line.spokenTo)
        .bind(line.schoolInformed)
        .bind(line.commissionInformed)
        .bind(line.note)
        .bind(m_author.row)
        .bind(now)
        .run();
    Statement(m_connection, u"UPDATE incident SET children_answered = ? WHERE id = ?"_s)
        .bind(line.isAnswered() ? std::optional(1) : std::nullopt)
        .bind(row)
        .run();
}

std::optional<ChildLine> SupportStore::childLine(IncidentId incident)
{
    Statement row(m_connection, u"SELECT seen, spoken_to, school_informed, commission_informed, note FROM child_line"
                                " WHERE incident_id = (SELECT id FROM incident WHERE uuid = ?)"_s);
    row.bind(incident);
    if (!row.next())
        return {};
    return lineFrom(row, 0);
}

std::vector<OpenChildren> SupportStore::openChildren(const std::optional<ChildrenCursor> &after, int limit)
{
    Statement rows(m_connection,
                   u"SELECT i.uuid, i.id, i.detected_at, i.kui_number, i.children_present, i.recorded_by, p.surname,"
                   " p.given_name, p.patronymic, c.seen, c.spoken_to, c.school_informed, c.commission_informed, c.note"
                   " FROM incident i LEFT JOIN person p ON p.id = i.offender_id"
                   " LEFT JOIN child_line c ON c.incident_id = i.id"
                   " WHERE i.children_present > 0 AND i.children_answered IS NULL"_s
                       + (after ? u" AND (i.detected_at, i.id) < (?, ?)"_s : QString())
                       + u" ORDER BY i.detected_at DESC, i.id DESC LIMIT ?"_s);
    if (after)
        rows.bind(after->detectedAt).bind(after->row);
    rows.bind(limit);
    std::vector<OpenChildren> found;
    while (rows.next())
        found.push_back({{rows.uuid(0)},
                         rows.integer(1),
                         rows.instant(2),
                         rows.text(3),
                         personNameFrom(rows, 6),
                         static_cast<int>(rows.integer(4)),
                         lineFrom(rows, 9),
                         rows.integer(5)});
    return found;
}

qint64 SupportStore::countOpenChildren()
{
    Statement row(m_connection,
                  u"SELECT count(*) FROM incident WHERE children_present > 0 AND children_answered IS NULL"_s);
    return row.next() ? row.integer(0) : 0;
}

} // namespace qorgan::storage
