// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/measurestore.h"

#include "storage/columns.h"
#include "storage/rows.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

const QString CheckColumns =
    u"c.uuid, c.at, c.result, c.sober, c.note, c.intoxication, c.victim_asked, c.new_facts"_s;

std::optional<bool> maybeFlag(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column) != 0);
}

ControlCheck checkFrom(const Statement &row, MeasureId measure)
{
    return {{row.uuid(0)},
            measure,
            row.instant(1),
            row.text(2) == u"seen" ? CheckResult::Seen : CheckResult::Absent,
            row.text(3),
            row.text(4),
            row.text(5),
            maybeFlag(row, 6),
            maybeFlag(row, 7)};
}

} // namespace

void MeasureStore::addCheck(const ControlCheck &check, Instant now)
{
    const qint64 measure = rowOf(m_connection, check.measure);
    Statement(m_connection, u"INSERT INTO control_check (uuid, measure_id, at, result, sober, note, intoxication,"
                            " victim_asked, new_facts, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(check.id)
        .bind(measure)
        .bind(check.at)
        .bind(check.result == CheckResult::Seen ? u"seen"_s : u"absent"_s)
        .bind(check.sober)
        .bind(check.note)
        .bind(check.intoxication)
        .bind(check.victimAsked)
        .bind(check.newFacts)
        .bind(m_author.row)
        .bind(now)
        .run();
    Statement(m_connection, u"UPDATE measure SET last_check_at = max(?1, ifnull(last_check_at, ?1)) WHERE id = ?2"_s)
        .bind(check.at)
        .bind(measure)
        .run();
}

std::vector<ControlCheck> MeasureStore::checks(MeasureId measure)
{
    static const QString sql = u"SELECT "_s + CheckColumns
        + u" FROM control_check c WHERE c.measure_id = (SELECT id FROM measure WHERE uuid = ?) ORDER BY c.at, c.id"_s;
    Statement row(m_connection, sql);
    row.bind(measure);
    std::vector<ControlCheck> checks;
    while (row.next())
        checks.push_back(checkFrom(row, measure));
    return checks;
}

std::vector<std::vector<ControlCheck>> MeasureStore::checksOf(const std::vector<MeasureSummary> &page)
{
    static const QString sql = u"SELECT "_s + CheckColumns
        + u", j.key FROM json_each(?) j JOIN control_check c ON c.measure_id = j.value ORDER BY j.key, c.at, c.id"_s;
    std::vector<std::vector<ControlCheck>> checks(page.size());
    Statement row(m_connection, sql);
    row.bind(listOf(page));
    while (row.next()) {
        const auto place = static_cast<std::size_t>(row.integer(8));
        checks[place].push_back(checkFrom(row, page[place].id));
    }
    return checks;
}

std::optional<ControlCheck> MeasureStore::check(CheckId id)
{
    static const QString sql = u"SELECT "_s + CheckColumns
        + u", m.uuid FROM control_check c JOIN measure m ON m.id = c.measure_id WHERE c.uuid = ?"_s;
    Statement row(m_connection, sql);
    row.bind(id);
    if (!row.next())
        return {};
    return checkFrom(row, {row.uuid(8)});
}

void MeasureStore::addQuestion(const CheckQuestion &question)
{
    Statement(m_connection, u"INSERT INTO check_question (uuid, measure_id, text, asked_by, asked_at)"
                            " VALUES (?, ?, ?, ?, ?)"_s)
        .bind(question.id)
        .bind(rowOf(m_connection, question.measure))
        .bind(question.text)
        .bind(m_author.row)
        .bind(question.askedAt)
        .run();
}

void MeasureStore::answerQuestion(const QUuid &question, CheckId by, const QString &answer)
{
    Statement(m_connection, u"UPDATE check_question SET answered_by_check = ?, answer = ? WHERE uuid = ?"_s)
        .bind(rowOf(m_connection, by))
        .bind(answer)
        .bind(question)
        .run();
}

std::vector<CheckQuestion> MeasureStore::openQuestions(MeasureId measure)
{
    Statement row(m_connection, u"SELECT uuid, text, asked_at FROM check_question WHERE answered_by_check IS NULL"
                                " AND measure_id = (SELECT id FROM measure WHERE uuid = ?) ORDER BY asked_at, id"_s);
    row.bind(measure);
    std::vector<CheckQuestion> questions;
    while (row.next())
        questions.push_back({row.uuid(0), measure, row.text(1), row.instant(2)});
    return questions;
}

std::vector<TrackedRestriction> MeasureStore::restrictions(MeasureId measure)
{
    Statement row(m_connection, u"SELECT kind, days, ends_at, lifted_at, lift_reason FROM restriction"
                                " WHERE measure_id = (SELECT id FROM measure WHERE uuid = ?) ORDER BY ordinal"_s);
    row.bind(measure);
    std::vector<TrackedRestriction> found;
    while (row.next())
        found.push_back({row.text(0), row.maybeInt(1), row.maybeInstant(2), row.maybeInstant(3), row.text(4)});
    return found;
}

} // namespace qorgan::storage
