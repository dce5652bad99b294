// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "casework/measurefacts.h"
#include "casework/officerrows.h"
#include "casework/requirementcard.h"
#include "domain/catalogue.h"
#include "law/state.h"
#include "storage/register.h"

#include <algorithm>
#include <limits>
#include <map>

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

/// A journal of more lines is printed month by month.
constexpr int MostRows = 5000;
constexpr int PageSize = 500;

struct Period {
    QDate from;
    QDate to;
    Instant begins;
    Instant before;
};

/// One line in one language; the writer puts what is there.
using Line = std::function<void(ValueWriter &row)>;
struct Rows {
    std::vector<Line> lines; ///< newest first
};

QString namesOf(const std::vector<storage::MeasureParts::Victim> &victims)
{
    QStringList names;
    for (const auto &victim : victims)
        names.append(victim.name);
    return names.join(u", "_s);
}

/// Goes through pages that are ordered from the newest, from the end of the period to its beginning.
template <typename Cursor, typename ReadPage, typename TimeOf, typename CursorOf, typename Take>
void walk(const Period &period, Cursor cursor, ReadPage readPage, TimeOf timeOf, CursorOf cursorOf, Take take)
{
    for (int taken = 0; taken <= MostRows;) {
        const auto page = readPage(cursor);
        if (page.empty() || timeOf(page.front()) < period.begins)
            return;
        const auto end = std::find_if(page.begin(), page.end(), [&](const auto &item) { return timeOf(item) < period.begins; });
        take(std::vector(page.begin(), end));
        if (end != page.end() || static_cast<int>(page.size()) < PageSize)
            return;
        cursor = cursorOf(page.back());
        taken += PageSize;
    }
}

void putDay(ValueWriter &row, const QString &name, const std::optional<Instant> &at)
{
    if (at)
        row.shortDay(name, local::date(*at));
}

void putMomentOf(ValueWriter &row, Instant at)
{
    putDay(row, u"date"_s, at);
    row.put(u"time"_s, local::time(at).toString(u"HH:mm"));
}

Rows incidentRows(Session &session, const Period &period)
{
    Rows rows;
    storage::IncidentQuery query;
    query.from = period.begins;
    query.to = period.before - Span{1}; // that moment included
    query.now = session.now();
    const auto readPage = [&](const std::optional<storage::IncidentCursor> &after) {
        return session.store().incidents().page(query, after, PageSize);
    };
    walk(period, std::optional<storage::IncidentCursor>(), readPage,
         [](const storage::IncidentSummary &item) { return item.detectedAt; },
         [](const storage::IncidentSummary &item) { return std::optional(storage::IncidentCursor{item.detectedAt, item.row}); },
         [&](const std::vector<storage::IncidentSummary> &page) {
             for (const storage::IncidentSummary &item : page) {
                 const auto whole = session.store().incidents().find(item.id);
                 rows.lines.push_back([item, taken = whole ? whole->measuresTaken : QString()](ValueWriter &row) {
                     putMomentOf(row, item.detectedAt);
                     row.put(u"kui"_s, item.kuiNumber);
                     row.put(u"number"_s, item.kuiNumber);
                     row.put(u"offender"_s, item.offenderName);
                     row.put(u"victims"_s, item.victimName);
                     row.label(u"place"_s, u"districts"_s, item.district);
                     row.label(u"article"_s, u"articles"_s, item.article);
                     row.label(u"what"_s, u"sources"_s, item.source);
                     row.put(u"result"_s, taken);
                 });
             }
         });
    return rows;
}

Rows measureRows(Session &session, const Period &period, const OfficerRows &officers, MeasureKind kind)
{
    Rows rows;
    storage::MeasureQuery query;
    query.kind = kind;
    const Instant now = session.now();
    const auto readPage = [&](const storage::MeasureCursor &after) {
        return session.store().measures().page(query, after, PageSize);
    };
    walk(period, storage::MeasureCursor{period.before, 0}, readPage,
         [](const storage::MeasureSummary &item) { return item.issuedAt; },
         [](const storage::MeasureSummary &item) { return storage::MeasureCursor{item.issuedAt, item.row}; },
         [&](const std::vector<storage::MeasureSummary> &page) {
             const auto parts = session.store().measures().partsOf(page);
             const auto checks = session.store().measures().checkTimesOf(page);
             for (std::size_t i = 0; i < page.size(); ++i) {
                 const storage::MeasureSummary &item = page[i];
                 const QString officer = officers.of(item.officer).name();
                 const MeasureState state = law::stateOf(factsOf(item), now);
                 rows.lines.push_back([item, officer, state, victims = namesOf(parts[i].victims), done = static_cast<int>(checks[i].size())](ValueWriter &row) {
                     putMomentOf(row, item.issuedAt);
                     row.put(u"number"_s, item.number);
                     row.put(u"offender"_s, item.offenderName);
                     row.put(u"victims"_s, victims);
                     row.put(u"article"_s, item.basis.article);
                     row.put(u"officer"_s, officer);
                     putDay(row, u"served"_s, item.servedAt);
                     putDay(row, u"ends"_s, item.endsAt);
                     putDay(row, u"sent"_s, item.prosecutorCopyAt);
                     row.label(u"state"_s, u"measure_states"_s, code(state));
                     row.label(u"what"_s, u"measure_kinds"_s, code(item.kind));
                     row.put(u"result"_s, std::optional(done)); // checks made
                 });
             }
         });
    return rows;
}

Rows requirementRows(Session &session, const Period &period, const OfficerRows &officers)
{
    Rows rows;
    const Instant now = session.now();
    const auto readPage = [&](const storage::MotionCursor &after) {
        return session.store().requirements().page({}, after, PageSize);
    };
    walk(period, storage::MotionCursor{period.before, 0}, readPage,
         [](const storage::MotionSummary &item) { return item.motion.filedAt; },
         [](const storage::MotionSummary &item) { return storage::MotionCursor{item.motion.filedAt, item.row}; },
         [&](const std::vector<storage::MotionSummary> &page) {
             const auto requests = session.store().requirements().requestsOf(page);
             for (std::size_t i = 0; i < page.size(); ++i) {
                 const storage::MotionSummary &item = page[i];
                 QStringList asked;
                 for (const RequestedRestriction &one : requests[i])
                     asked.append(one.kind);
                 rows.lines.push_back([item, asked, officer = officers.of(item.officer).name(), state = stateOf(item, now)](ValueWriter &row) {
                     putMomentOf(row, item.motion.filedAt);
                     row.put(u"number"_s, item.granted ? item.granted->number : item.motion.caseNumber);
                     row.put(u"offender"_s, item.offenderName);
                     row.put(u"victims"_s, item.victimName);
                     row.label(u"article"_s, u"articles"_s, item.motion.article);
                     row.put(u"place"_s, item.motion.court);
                     row.put(u"officer"_s, officer);
                     if (item.motion.decision) {
                         row.label(u"result"_s, u"motion_outcomes"_s, code(item.motion.decision->outcome));
                         row.shortDay(u"served"_s, item.motion.decision->decidedOn);
                     }
                     if (item.granted)
                         putDay(row, u"ends"_s, item.granted->endsAt);
                     row.label(u"state"_s, u"requirement_states"_s, code(state));
                     row.labels(u"what"_s, u"restrictions"_s, asked);
                 });
             }
         });
    return rows;
}

Rows breachRows(Session &session, const Period &period, const OfficerRows &officers)
{
    Rows rows;
    const auto readPage = [&](const storage::BreachCursor &after) {
        return session.store().cases().breaches({}, after, PageSize);
    };
    walk(period, storage::BreachCursor{period.before, 0}, readPage,
         [](const storage::BreachSummary &item) { return item.breach.at; },
         [](const storage::BreachSummary &item) { return storage::BreachCursor{item.breach.at, item.row}; },
         [&](const std::vector<storage::BreachSummary> &page) {
             for (const storage::BreachSummary &item : page)
                 rows.lines.push_back([item, officer = officers.of(item.officer).name()](ValueWriter &row) {
                     putMomentOf(row, item.breach.at);
                     row.put(u"number"_s, item.number);
                     row.put(u"offender"_s, item.offenderName);
                     row.label(u"what"_s, u"restrictions"_s, item.breach.restriction);
                     row.put(u"article"_s, item.breach.article);
                     row.put(u"result"_s, item.breach.protocolNumber);
                     row.shortDay(u"served"_s, item.breach.protocolOn);
                     row.put(u"officer"_s, officer);
                 });
         });
    return rows;
}

Rows checkRows(Session &session, const Period &period, const OfficerRows &officers)
{
    Rows rows;
    for (const storage::JournalCheck &item : session.store().papers().checks(period.begins, period.before, MostRows + 1))
        rows.lines.push_back([item, officer = officers.of(item.officer).name()](ValueWriter &row) {
            putMomentOf(row, item.check.at);
            row.put(u"number"_s, item.number);
            row.put(u"offender"_s, item.offenderName);
            row.label(u"what"_s, u"measure_kinds"_s, code(item.kind));
            row.label(u"result"_s, u"check_results"_s, item.check.result == CheckResult::Seen ? u"seen"_s : u"absent"_s);
            row.label(u"state"_s, u"intoxication_findings"_s, item.check.intoxication);
            row.put(u"officer"_s, officer);
        });
    std::reverse(rows.lines.begin(), rows.lines.end());
    return rows;
}

/// Which journal it is, the form's code tells.
Result<Rows> rowsOf(Session &session, const QString &form, const Period &period)
{
    const OfficerRows officers(session);
    if (form == "journal-incidents"_L1)
        return incidentRows(session, period);
    if (form == "journal-orders"_L1)
        return measureRows(session, period, officers, MeasureKind::ProtectiveOrder);
    if (form == "journal-warnings"_L1)
        return measureRows(session, period, officers, MeasureKind::OfficialWarning);
    if (form == "journal-requirements"_L1)
        return requirementRows(session, period, officers);
    if (form == "journal-breaches"_L1)
        return breachRows(session, period, officers);
    if (form == "journal-checks"_L1)
        return checkRows(session, period, officers);
    return fail(u"unknown-form"_s, u"form"_s, {form});
}

} // namespace

Result<PaperSource> journalPaper(const PaperContext &context)
{
    const PrintRequest &request = context.request;
    if (!request.from || !request.to)
        return fail(u"required"_s, request.from ? u"to"_s : u"from"_s);
    if (*request.to < *request.from)
        return fail(u"end-before-start"_s, u"to"_s);
    const Period period{*request.from, *request.to, local::startOfDay(*request.from),
                        local::startOfDay(request.to->addDays(1))};
    auto rows = rowsOf(context.session, context.form, period);
    if (!rows)
        return fail(rows.error());
    if (rows->lines.size() > static_cast<std::size_t>(MostRows))
        return fail(u"journal-too-long"_s, u"to"_s, {QString::number(MostRows)});
    std::reverse(rows->lines.begin(), rows->lines.end());
    PaperSource source;
    source.record = request.record;
    source.recordKind = u"journal"_s;
    source.number = request.from->toString(u"dd.MM.yyyy") + u"–" + request.to->toString(u"dd.MM.yyyy");
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        writer.date(u"journal.from"_s, period.from);
        writer.date(u"journal.to"_s, period.to);
        writer.put(u"journal.count"_s, std::optional(static_cast<int>(rows->lines.size())));
        for (const Line &line : rows->lines) {
            ValueWriter row = writer.item();
            line(row);
            writer.add(u"rows"_s, std::move(row));
        }
    });
    return source;
}

} // namespace qorgan::casework
