// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/requirementstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString selectMotion(const QString &rest)
{
    return u"SELECT mo.uuid, mo.id, p.uuid, p.surname, p.given_name, p.patronymic, v.uuid, v.surname, v.given_name,"
           " v.patronymic, i.uuid, mo.court, mo.case_number, mo.article, mo.filed_at, mo.hearing_on, mo.months,"
           " mo.appearances_per_month, a.uuid, mo.filed_by, mo.outcome, mo.decided_on, mo.decision_number,"
           " mo.refusal_reason, mo.starts_on, mo.granted_months, m.id, m.number, m.basis_act, m.basis_article,"
           " m.issued_at, m.served_at, m.ends_at, m.cancelled_at, m.replaced_at, m.appearances_per_month"
           " FROM motion mo JOIN person p ON p.id = mo.offender_id JOIN account a ON a.id = mo.filed_by"
           " LEFT JOIN person v ON v.id = mo.victim_id LEFT JOIN incident i ON i.id = mo.incident_id"
           " LEFT JOIN measure m ON m.uuid = mo.uuid "_s
        + rest;
}

/// Surname, given name and patronymic in three columns from the first.
QString nameFrom(const Statement &row, int first)
{
    QString name = row.text(first);
    for (const int column : {first + 1, first + 2})
        if (const QString part = row.text(column); !part.isEmpty())
            name += u' ' + part;
    return name;
}

std::optional<CourtDecision> decisionFrom(const Statement &row)
{
    const auto outcome = motionOutcomeFromCode(row.text(20));
    if (!outcome)
        return {};
    return CourtDecision{*outcome,       row.maybeDate(21).value_or(QDate()), row.text(22), row.text(23),
                         row.maybeDate(24), row.maybeInt(25)};
}

std::optional<GrantedFacts> grantedFrom(const Statement &row)
{
    if (row.isNull(26))
        return {};
    return GrantedFacts{row.integer(26),      row.text(27),         {row.text(28), row.text(29)},
                        row.instant(30),      row.maybeInstant(31), row.maybeInstant(32),
                        row.maybeInstant(33), row.maybeInstant(34), row.maybeInt(35)};
}

MotionSummary summaryFrom(const Statement &row)
{
    MotionSummary summary;
    Motion &motion = summary.motion;
    motion.id = {row.uuid(0)};
    summary.row = row.integer(1);
    motion.offender = {row.uuid(2)};
    summary.offenderName = nameFrom(row, 3);
    if (!row.isNull(6)) {
        motion.victim = PersonId{row.uuid(6)};
        summary.victimName = nameFrom(row, 7);
    }
    if (!row.isNull(10))
        motion.incident = IncidentId{row.uuid(10)};
    motion.court = row.text(11);
    motion.caseNumber = row.text(12);
    motion.article = row.text(13);
    motion.filedAt = row.instant(14);
    motion.hearingOn = row.maybeDate(15);
    motion.months = static_cast<int>(row.integer(16));
    motion.appearancesPerMonth = row.maybeInt(17);
    motion.filedBy = {row.uuid(18)};
    summary.officer = row.integer(19);
    motion.decision = decisionFrom(row);
    summary.granted = grantedFrom(row);
    return summary;
}

QString nullness(const QString &column, const std::optional<bool> &set)
{
    if (!set)
        return {};
    return u" AND "_s + column + (*set ? u" IS NOT NULL"_s : u" IS NULL"_s);
}

QString conditions(const MotionQuery &query, bool after)
{
    QString where = u"WHERE 1"_s;
    // A plus keeps a condition from choosing the index: the order of the list decides.
    if (query.officer)
        where += u" AND +mo.filed_by = ?"_s;
    where += nullness(u"+mo.outcome"_s, query.decided) + nullness(u"m.cancelled_at"_s, query.cancelled);
    if (query.refused)
        where += *query.refused ? u" AND +mo.outcome = 'refused'"_s : u" AND +mo.outcome <> 'refused'"_s;
    if (query.endsAfter)
        where += u" AND m.ends_at > ?"_s;
    if (query.endsUpTo)
        where += u" AND m.ends_at <= ?"_s;
    if (query.openAt)
        where += u" AND (mo.outcome IS NULL OR m.ends_at > ?)"_s;
    if (after)
        where += u" AND (mo.filed_at, mo.id) < (?, ?)"_s;
    return where + u" ORDER BY mo.filed_at DESC, mo.id DESC LIMIT ?"_s;
}

} // namespace

std::optional<MotionSummary> RequirementStore::summary(MeasureId id)
{
    Statement row(m_connection, selectMotion(u"WHERE mo.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return summaryFrom(row);
}

std::vector<MotionSummary> RequirementStore::page(const MotionQuery &query, const std::optional<MotionCursor> &after,
                                                  int limit)
{
    Statement rows(m_connection, selectMotion(conditions(query, after.has_value())));
    if (query.officer)
        rows.bind(*query.officer);
    for (const auto &moment : {query.endsAfter, query.endsUpTo, query.openAt})
        if (moment)
            rows.bind(*moment);
    if (after)
        rows.bind(after->filedAt).bind(after->row);
    rows.bind(limit);
    std::vector<MotionSummary> page;
    while (rows.next())
        page.push_back(summaryFrom(rows));
    return page;
}

std::vector<MotionSummary> RequirementStore::undecidedOf(PersonId person)
{
    Statement rows(m_connection, selectMotion(u"WHERE +mo.outcome IS NULL"
                                              " AND (mo.offender_id = (SELECT id FROM person WHERE uuid = ?1)"
                                              " OR mo.victim_id = (SELECT id FROM person WHERE uuid = ?1))"
                                              " ORDER BY mo.filed_at DESC, mo.id DESC"_s));
    rows.bind(person);
    std::vector<MotionSummary> motions;
    while (rows.next())
        motions.push_back(summaryFrom(rows));
    return motions;
}

std::vector<std::vector<RequestedRestriction>> RequirementStore::requestsOf(const std::vector<MotionSummary> &page)
{
    std::vector<std::vector<RequestedRestriction>> requests(page.size());
    Statement rows(m_connection, u"SELECT j.key, r.kind, r.days FROM json_each(?) j"
                                 " JOIN motion_request r ON r.motion_id = j.value ORDER BY j.key, r.ordinal"_s);
    rows.bind(listOf(page));
    while (rows.next())
        requests[static_cast<std::size_t>(rows.integer(0))].push_back({rows.text(1), rows.maybeInt(2)});
    return requests;
}

std::vector<KeptRequirement> RequirementStore::keptBy(const std::vector<qint64> &measures)
{
    std::vector<KeptRequirement> kept(measures.size());
    if (measures.empty())
        return kept;
    const QString list = listOf(measures);
    const auto of = [&](const Statement &row) -> KeptRequirement & { return kept[static_cast<std::size_t>(row.integer(0))]; };

    Statement duties(m_connection,
                     u"SELECT j.key, m.appearances_per_month, (SELECT min(t.at) FROM attendance t WHERE t.measure_id = m.id)"
                     " FROM json_each(?) j JOIN measure m ON m.id = j.value"_s);
    duties.bind(list);
    while (duties.next()) {
        of(duties).appearancesPerMonth = duties.maybeInt(1);
        of(duties).firstAttendance = duties.maybeInstant(2);
    }

    Statement restrictions(m_connection, u"SELECT j.key, r.kind, r.days, r.ends_at, r.lifted_at, r.lift_reason"
                                         " FROM json_each(?) j JOIN restriction r ON r.measure_id = j.value"
                                         " ORDER BY j.key, r.ordinal"_s);
    restrictions.bind(list);
    while (restrictions.next())
        of(restrictions).restrictions.push_back({restrictions.text(1), restrictions.maybeInt(2),
                                                 restrictions.maybeInstant(3), restrictions.maybeInstant(4),
                                                 restrictions.text(5)});

    Statement appearances(m_connection, u"SELECT j.key, c.at FROM json_each(?) j"
                                        " JOIN appearance c ON c.measure_id = j.value ORDER BY j.key, c.at"_s);
    appearances.bind(list);
    while (appearances.next())
        of(appearances).appearances.push_back(appearances.instant(1));
    return kept;
}

void RequirementStore::forEachHearing(Instant at, bool past, const std::function<void(const OpenHearing &)> &visit)
{
    const QString select = u"SELECT mo.uuid, p.uuid, p.surname, p.given_name, p.patronymic, mo.hearing_on, mo.filed_at,"
                           " mo.filed_by FROM motion mo JOIN person p ON p.id = mo.offender_id"
                           " WHERE mo.hearing_on IS NOT NULL AND mo.filed_at <= ?1 AND "_s;
    // What is undecided now has an index of its own; a past day looks at the history.
    const QString sql = past ? QString(select + u"(mo.decided_on IS NULL OR mo.decided_on > ?2)"_s)
                             : QString(select + u"mo.outcome IS NULL"_s);
    Statement rows(m_connection, sql);
    rows.bind(at);
    if (past)
        rows.bind(local::date(at));
    while (rows.next())
        visit({{rows.uuid(0)}, {rows.uuid(1)}, nameFrom(rows, 2), rows.maybeDate(5).value_or(QDate()), rows.instant(6),
               rows.integer(7)});
}

} // namespace qorgan::storage
