// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/requirementstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString tableOf(RequirementStore::VisitKind kind)
{
    return kind == RequirementStore::VisitKind::Appearance ? u"appearance"_s : u"attendance"_s;
}

} // namespace

void RequirementStore::addMotion(const Motion &motion, Instant now)
{
    Statement insert(m_connection,
                     u"INSERT INTO motion (uuid, offender_id, victim_id, incident_id, court, case_number, article,"
                     " filed_at, hearing_on, months, appearances_per_month, characteristics_kk, characteristics_ru,"
                     " filed_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(motion.id)
        .bind(rowOf(m_connection, motion.offender, u"offender"_s))
        .bind(rowOf(m_connection, motion.victim, u"victim"_s))
        .bind(rowOf(m_connection, motion.incident))
        .bind(motion.court)
        .bind(motion.caseNumber)
        .bind(motion.article)
        .bind(motion.filedAt)
        .bind(motion.hearingOn)
        .bind(motion.months)
        .bind(motion.appearancesPerMonth)
        .bind(motion.characteristics.kk)
        .bind(motion.characteristics.ru)
        .bind(rowOf(m_connection, motion.filedBy))
        .bind(now);
    const qint64 row = insert.insert();
    int ordinal = 0;
    for (const RequestedRestriction &restriction : motion.requested)
        Statement(m_connection, u"INSERT INTO motion_request (motion_id, ordinal, kind, days) VALUES (?, ?, ?, ?)"_s)
            .bind(row)
            .bind(ordinal++)
            .bind(restriction.kind)
            .bind(restriction.days)
            .run();
}

void RequirementStore::setHearing(MeasureId id, QDate hearingOn)
{
    Statement(m_connection, u"UPDATE motion SET hearing_on = ? WHERE uuid = ?"_s).bind(hearingOn).bind(id).run();
}

void RequirementStore::setDecision(MeasureId id, const CourtDecision &decision, Instant now)
{
    Statement(m_connection, u"UPDATE motion SET outcome = ?, decided_on = ?, decision_number = ?, refusal_reason = ?,"
                            " starts_on = ?, granted_months = ?, decided_by = ?, decision_recorded_at = ?"
                            " WHERE uuid = ?"_s)
        .bind(code(decision.outcome))
        .bind(decision.decidedOn)
        .bind(decision.number)
        .bind(decision.refusalReason)
        .bind(decision.startsOn)
        .bind(decision.months)
        .bind(m_author.row)
        .bind(now)
        .bind(id)
        .run();
}

void RequirementStore::setTerms(MeasureId id, Instant startsAt, Instant endsAt, std::optional<int> appearancesPerMonth,
                                const std::vector<TrackedRestriction> &restrictions)
{
    const qint64 row = rowOf(m_connection, id);
    Statement(m_connection, u"UPDATE measure SET served_at = ?, ends_at = ?, appearances_per_month = ? WHERE id = ?"_s)
        .bind(startsAt)
        .bind(endsAt)
        .bind(appearancesPerMonth)
        .bind(row)
        .run();
    for (std::size_t i = 0; i < restrictions.size(); ++i)
        if (restrictions[i].days || restrictions[i].endsAt)
            Statement(m_connection,
                      u"UPDATE restriction SET days = ?, ends_at = ? WHERE measure_id = ? AND ordinal = ?"_s)
                .bind(restrictions[i].days)
                .bind(restrictions[i].endsAt)
                .bind(row)
                .bind(static_cast<int>(i))
                .run();
}

void RequirementStore::lift(MeasureId id, const QString &restriction, Instant at, const QString &reason)
{
    Statement(m_connection,
              u"UPDATE restriction SET lifted_at = ?, lift_reason = ? WHERE measure_id = ? AND kind = ?"_s)
        .bind(at)
        .bind(reason)
        .bind(rowOf(m_connection, id))
        .bind(restriction)
        .run();
}

Motion RequirementStore::whole(const MotionSummary &summary)
{
    Motion motion = summary.motion;
    Statement requests(m_connection, u"SELECT kind, days FROM motion_request WHERE motion_id = ? ORDER BY ordinal"_s);
    requests.bind(summary.row);
    while (requests.next())
        motion.requested.push_back({requests.text(0), requests.maybeInt(1)});
    Statement texts(m_connection, u"SELECT characteristics_kk, characteristics_ru FROM motion WHERE id = ?"_s);
    texts.bind(summary.row);
    if (texts.next())
        motion.characteristics = {texts.text(0), texts.text(1)};
    return motion;
}

void RequirementStore::addVisit(VisitKind kind, MeasureId measure, const Visit &visit, Instant now)
{
    Statement(m_connection, u"INSERT INTO %1 (uuid, measure_id, at, note, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?)"_s.arg(tableOf(kind)))
        .bind(visit.id)
        .bind(rowOf(m_connection, measure))
        .bind(visit.at)
        .bind(visit.note)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::vector<Visit> RequirementStore::visits(VisitKind kind, MeasureId measure)
{
    Statement row(m_connection, u"SELECT uuid, at, note FROM %1 WHERE measure_id ="
                                " (SELECT id FROM measure WHERE uuid = ?) ORDER BY at, id"_s.arg(tableOf(kind)));
    row.bind(measure);
    std::vector<Visit> visits;
    while (row.next())
        visits.push_back({row.uuid(0), row.instant(1), row.text(2)});
    return visits;
}

std::optional<MeasureId> RequirementStore::measureOfVisit(VisitKind kind, const QUuid &id)
{
    Statement row(m_connection,
                  u"SELECT m.uuid FROM %1 v JOIN measure m ON m.id = v.measure_id WHERE v.uuid = ?"_s.arg(tableOf(kind)));
    row.bind(id);
    if (!row.next())
        return {};
    return MeasureId{row.uuid(0)};
}

void RequirementStore::setHelpCourse(MeasureId measure, const HelpCourse &course)
{
    Statement(m_connection,
              u"INSERT INTO help_course (measure_id, organisation_id, visits, certificate, certificate_on)"
              " VALUES (?, ?, ?, ?, ?) ON CONFLICT (measure_id) DO UPDATE SET organisation_id = excluded.organisation_id,"
              " visits = excluded.visits, certificate = excluded.certificate, certificate_on = excluded.certificate_on"_s)
        .bind(rowOf(m_connection, measure))
        .bind(rowOf(m_connection, course.organisation))
        .bind(course.visits)
        .bind(course.certificate)
        .bind(course.certificateOn)
        .run();
}

std::optional<HelpCourse> RequirementStore::helpCourse(MeasureId measure)
{
    Statement row(m_connection,
                  u"SELECT o.uuid, h.visits, h.certificate, h.certificate_on FROM help_course h"
                  " LEFT JOIN organisation o ON o.id = h.organisation_id"
                  " WHERE h.measure_id = (SELECT id FROM measure WHERE uuid = ?)"_s);
    row.bind(measure);
    if (!row.next())
        return {};
    HelpCourse course;
    if (!row.isNull(0))
        course.organisation = OrganisationId{row.uuid(0)};
    course.visits = row.maybeInt(1);
    course.certificate = row.text(2);
    course.certificateOn = row.maybeDate(3);
    return course;
}

} // namespace qorgan::storage
