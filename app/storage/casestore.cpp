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

QString selectCase(const QString &rest)
{
    return u"SELECT c.uuid, c.id, i.uuid, o.uuid, o.surname, o.given_name, o.patronymic, c.kind, c.article, c.number,"
           " c.registered_on, c.closed_on, c.closing_ground, c.closing_reason, c.recorded_by FROM case_file c"
           " JOIN person o ON o.id = c.offender_id LEFT JOIN incident i ON i.id = c.incident_id "_s
        + rest;
}

CaseSummary caseFrom(const Statement &row)
{
    CaseSummary summary;
    CaseFile &file = summary.file;
    file.id = {row.uuid(0)};
    summary.row = row.integer(1);
    file.incident = maybeId<IncidentId>(row, 2);
    file.offender = {row.uuid(3)};
    summary.offenderName = personNameFrom(row, 4);
    file.kind = caseKindFromCode(row.text(7)).value_or(CaseKind::Administrative);
    file.article = row.text(8);
    file.number = row.text(9);
    file.registeredOn = row.maybeDate(10).value_or(QDate());
    file.closedOn = row.maybeDate(11);
    file.closingGround = row.text(12);
    file.closingReason = row.text(13);
    summary.officer = row.integer(14);
    return summary;
}

/// Columns uuid, kind, amount, days, hours, decided_on, enforced_on from the first.
Penalty penaltyFrom(const Statement &row, int first, CaseId caseFile)
{
    return {row.uuid(first),         caseFile,
            row.text(first + 1),     row.maybeInt(first + 2),
            row.maybeInt(first + 3), row.maybeInt(first + 4),
            row.maybeDate(first + 5).value_or(QDate()), row.maybeDate(first + 6)};
}

} // namespace

void CaseStore::addCase(const CaseFile &file, Instant now)
{
    Statement(m_connection, u"INSERT INTO case_file (uuid, incident_id, offender_id, kind, article, number,"
                            " registered_on, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(file.id)
        .bind(rowOf(m_connection, file.incident))
        .bind(rowOf(m_connection, file.offender, u"offender"_s))
        .bind(code(file.kind))
        .bind(file.article)
        .bind(file.number)
        .bind(file.registeredOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

void CaseStore::close(const CaseFile &file)
{
    Statement(m_connection, u"UPDATE case_file SET closed_on = ?, closing_ground = ?, closing_reason = ?"
                            " WHERE id = ?"_s)
        .bind(file.closedOn)
        .bind(file.closingGround)
        .bind(file.closingReason)
        .bind(rowOf(m_connection, file.id))
        .run();
}

std::optional<CaseFile> CaseStore::caseFile(CaseId id)
{
    Statement row(m_connection, selectCase(u"WHERE c.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return caseFrom(row).file;
}

std::vector<CaseSummary> CaseStore::cases(const CaseQuery &query, const std::optional<CaseCursor> &after, int limit)
{
    // A plus keeps the order's index away from the few cases of one incident or offender.
    const bool few = query.incident || query.offender;
    QString rest =
        few ? u"WHERE (+c.registered_on, c.id) < (?, ?)"_s : u"WHERE (c.registered_on, c.id) < (?, ?)"_s;
    if (query.incident)
        rest += u" AND c.incident_id = (SELECT id FROM incident WHERE uuid = ?)"_s;
    if (query.offender)
        rest += u" AND c.offender_id = (SELECT id FROM person WHERE uuid = ?)"_s;
    if (query.open)
        rest += u" AND c.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM penalty e WHERE e.case_id = c.id)"_s;
    rest += u" ORDER BY c.registered_on DESC, c.id DESC LIMIT ?"_s;
    const CaseCursor place = after.value_or(CaseCursor{QDate(9999, 12, 31), std::numeric_limits<qint64>::max()});
    Statement row(m_connection, selectCase(rest));
    row.bind(place.registeredOn).bind(place.row);
    if (query.incident)
        row.bind(*query.incident);
    if (query.offender)
        row.bind(*query.offender);
    row.bind(limit);
    std::vector<CaseSummary> items;
    while (row.next())
        items.push_back(caseFrom(row));
    return items;
}

std::vector<CaseParts> CaseStore::partsOf(const std::vector<CaseSummary> &page)
{
    std::vector<CaseParts> parts(page.size());
    if (page.empty())
        return parts;
    const QString ids = listOf(page);
    Statement penalties(m_connection, u"SELECT j.key, e.uuid, e.kind, e.amount, e.days, e.hours, e.decided_on, e.enforced_on"
                                      " FROM json_each(?) j JOIN penalty e ON e.case_id = j.value"
                                      " ORDER BY j.key, e.decided_on, e.id"_s);
    penalties.bind(ids);
    while (penalties.next()) {
        const auto place = static_cast<std::size_t>(penalties.integer(0));
        parts[place].penalties.push_back(penaltyFrom(penalties, 1, page[place].file.id));
    }
    Statement breaches(m_connection, u"SELECT j.key, b.uuid FROM json_each(?) j JOIN breach b ON b.case_id = j.value"
                                     " ORDER BY j.key, b.at, b.id"_s);
    breaches.bind(ids);
    while (breaches.next())
        parts[static_cast<std::size_t>(breaches.integer(0))].breaches.push_back({breaches.uuid(1)});
    return parts;
}

void CaseStore::addPenalty(const Penalty &penalty, Instant now)
{
    Statement(m_connection, u"INSERT INTO penalty (uuid, case_id, kind, amount, days, hours, decided_on, recorded_by,"
                            " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(penalty.id)
        .bind(rowOf(m_connection, penalty.caseFile))
        .bind(penalty.kind)
        .bind(penalty.amount)
        .bind(penalty.days)
        .bind(penalty.hours)
        .bind(penalty.decidedOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::optional<Penalty> CaseStore::penalty(const QUuid &id)
{
    Statement row(m_connection, u"SELECT c.uuid, e.uuid, e.kind, e.amount, e.days, e.hours, e.decided_on, e.enforced_on"
                                " FROM penalty e JOIN case_file c ON c.id = e.case_id WHERE e.uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    return penaltyFrom(row, 1, {row.uuid(0)});
}

void CaseStore::setEnforced(const QUuid &penalty, QDate on)
{
    Statement(m_connection, u"UPDATE penalty SET enforced_on = ? WHERE uuid = ?"_s).bind(on).bind(penalty).run();
}

bool CaseStore::isReconciledIn(PersonId offender, PersonId victim, const QString &caseNumber)
{
    Statement row(m_connection, u"SELECT 1 FROM reconciliation WHERE offender_id = (SELECT id FROM person WHERE uuid = ?)"
                                " AND victim_id = (SELECT id FROM person WHERE uuid = ?) AND case_number = ?"_s);
    row.bind(offender).bind(victim).bind(caseNumber);
    return row.next();
}

} // namespace qorgan::storage
