// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/watchstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

void WatchStore::forEachEndingSince(Instant since, const std::function<void(const PairMeasure &)> &visit)
{
    Statement rows(m_connection, u"SELECT m.offender_id, v.person_id, m.id, m.served_at, m.ends_at, m.cancelled_at,"
                                 " m.replaced_at FROM measure m JOIN measure_victim v ON v.measure_id = m.id"
                                 " WHERE m.ends_at >= ?"_s);
    rows.bind(since);
    while (rows.next())
        visit({rows.integer(0), rows.integer(1), rows.integer(2), rows.instant(3), rows.instant(4), rows.maybeInstant(5),
               rows.maybeInstant(6)});
}

void WatchStore::addNote(const QUuid &id, domain::MeasureId measure, Instant at, const QString &note, Instant now)
{
    Statement(m_connection, u"INSERT INTO watch_note (uuid, measure_id, at, note, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id)
        .bind(rowOf(m_connection, measure))
        .bind(at)
        .bind(note)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::vector<domain::Visit> WatchStore::notes(domain::MeasureId measure)
{
    Statement rows(m_connection, u"SELECT uuid, at, note FROM watch_note WHERE measure_id = ? ORDER BY at, id"_s);
    rows.bind(rowOf(m_connection, measure));
    std::vector<domain::Visit> notes;
    while (rows.next())
        notes.push_back({rows.uuid(0), rows.instant(1), rows.text(2)});
    return notes;
}

std::unordered_map<qint64, Instant> WatchStore::lastNotes(Instant since, Instant at)
{
    Statement rows(m_connection,
                   u"SELECT measure_id, max(at) FROM watch_note WHERE at BETWEEN ? AND ? GROUP BY measure_id"_s);
    rows.bind(since).bind(at);
    std::unordered_map<qint64, Instant> last;
    while (rows.next())
        last.emplace(rows.integer(0), rows.instant(1));
    return last;
}

} // namespace qorgan::storage
