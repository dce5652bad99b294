// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casestore.h"

#include "storage/columns.h"
#include "storage/personname.h"
#include "storage/rows.h"

#include <limits>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString selectBreach(const QString &rest)
{
    return u"SELECT b.uuid, b.id, m.uuid, b.restriction, b.at, b.how, b.article, b.protocol_number, b.protocol_on,"
           " k.uuid, c.uuid, m.kind, m.number, o.uuid, o.surname, o.given_name, o.patronymic, b.recorded_by"
           " FROM breach b JOIN measure m ON m.id = b.measure_id JOIN person o ON o.id = m.offender_id"
           " LEFT JOIN control_check k ON k.id = b.check_id LEFT JOIN case_file c ON c.id = b.case_id "_s
        + rest;
}

BreachSummary breachFrom(const Statement &row)
{
    BreachSummary summary;
    Breach &breach = summary.breach;
    breach.id = {row.uuid(0)};
    summary.row = row.integer(1);
    breach.measure = {row.uuid(2)};
    breach.restriction = row.text(3);
    breach.at = row.instant(4);
    breach.how = row.text(5);
    breach.article = row.text(6);
    breach.protocolNumber = row.text(7);
    breach.protocolOn = row.maybeDate(8);
    breach.check = maybeId<CheckId>(row, 9);
    breach.caseFile = maybeId<CaseId>(row, 10);
    summary.kind = measureKindFromCode(row.text(11)).value_or(UnknownMeasureKind);
    summary.number = row.text(12);
    summary.offender = {row.uuid(13)};
    summary.offenderName = personNameFrom(row, 14);
    summary.officer = row.integer(17);
    return summary;
}

} // namespace

void CaseStore::addBreach(const Breach &breach, Instant now)
{
    Statement(m_connection, u"INSERT INTO breach (uuid, measure_id, restriction, at, how, article, protocol_number,"
                            " protocol_on, check_id, case_id, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(breach.id)
        .bind(rowOf(m_connection, breach.measure))
        .bind(breach.restriction)
        .bind(breach.at)
        .bind(breach.how)
        .bind(breach.article)
        .bind(breach.protocolNumber)
        .bind(breach.protocolOn)
        .bind(rowOf(m_connection, breach.check))
        .bind(rowOf(m_connection, breach.caseFile))
        .bind(m_author.row)
        .bind(now)
        .run();
}

void CaseStore::setProtocol(BreachId id, const QString &number, QDate on)
{
    Statement(m_connection, u"UPDATE breach SET protocol_number = ?, protocol_on = ? WHERE uuid = ?"_s)
        .bind(number)
        .bind(on)
        .bind(id)
        .run();
}

void CaseStore::setCase(BreachId id, CaseId caseFile)
{
    Statement(m_connection, u"UPDATE breach SET case_id = ? WHERE uuid = ?"_s)
        .bind(rowOf(m_connection, caseFile))
        .bind(id)
        .run();
}

std::optional<Breach> CaseStore::breach(BreachId id)
{
    Statement row(m_connection, selectBreach(u"WHERE b.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return breachFrom(row).breach;
}

std::vector<BreachSummary> CaseStore::breaches(const BreachQuery &query, const std::optional<BreachCursor> &after,
                                               int limit)
{
    // A plus keeps the order's index away from the few breaches of one measure or offender.
    const bool few = query.measure || query.offender;
    QString rest = few ? u"WHERE (+b.at, b.id) < (?, ?)"_s : u"WHERE (b.at, b.id) < (?, ?)"_s;
    if (query.measure)
        rest += u" AND b.measure_id = (SELECT id FROM measure WHERE uuid = ?)"_s;
    if (query.offender)
        rest += u" AND b.measure_id IN (SELECT n.id FROM measure n JOIN person q ON q.id = n.offender_id"
                " WHERE q.uuid = ?)"_s;
    if (query.withoutProtocol)
        rest += u" AND b.protocol_number IS NULL"_s;
    rest += u" ORDER BY b.at DESC, b.id DESC LIMIT ?"_s;
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    const BreachCursor place = after.value_or(BreachCursor{{Last}, Last});
    Statement row(m_connection, selectBreach(rest));
    row.bind(place.at).bind(place.row);
    if (query.measure)
        row.bind(*query.measure);
    if (query.offender)
        row.bind(*query.offender);
    row.bind(limit);
    std::vector<BreachSummary> items;
    while (row.next())
        items.push_back(breachFrom(row));
    return items;
}

std::vector<std::vector<BreachMark>> CaseStore::breachMarksOf(const std::vector<qint64> &measures)
{
    std::vector<std::vector<BreachMark>> marks(measures.size());
    Statement row(m_connection, u"SELECT j.key, b.restriction, k.uuid FROM json_each(?) j"
                                " JOIN breach b ON b.measure_id = j.value"
                                " LEFT JOIN control_check k ON k.id = b.check_id"_s);
    row.bind(listOf(measures));
    while (row.next())
        marks[static_cast<std::size_t>(row.integer(0))].push_back({row.text(1), maybeId<CheckId>(row, 2)});
    return marks;
}

} // namespace qorgan::storage
