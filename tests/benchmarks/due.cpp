// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/rawwatch.h"
#include "benchmarks/subject.h"
#include "casework/due.h"
#include "casework/headboard.h"
#include "casework/sessionopener.h"
#include "law/duties.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 15;
constexpr int WarmUps = 2;
/// A person's patience: the desk is there when the eye has reached it.
constexpr double DeskMilliseconds = 100;

/// Running, unserved, or with a copy unsent: what the program asks, with the same indexes.
constexpr const char *Select =
    "SELECT m.uuid, m.id, m.kind, m.number, m.term_rule, m.basis_act, m.basis_article, p.uuid,"
    " p.surname, p.given_name, p.patronymic, m.issued_at, m.served_at, m.ends_at, m.cancelled_at,"
    " m.replaced_at, m.last_check_at, m.prosecutor_copy_at, m.victim_copy_at, m.victims, m.issued_by"
    " FROM measure m JOIN person p ON p.id = m.offender_id WHERE ";
constexpr const char *InForce = "m.cancelled_at IS NULL AND m.replaced_at IS NULL";
constexpr const char *Unsent = "(m.prosecutor_copy_at IS NULL OR (m.victim_copy_at IS NULL AND m.victims > 0))";

std::string question()
{
    const std::string select = Select;
    const std::string inForce = InForce;
    return select + "m.ends_at > ?1 AND " + inForce + " UNION ALL " + select + "m.served_at IS NULL AND " + inForce
        + " UNION ALL " + select + Unsent + " AND NOT (" + inForce
        + " AND (m.served_at IS NULL OR ifnull(m.ends_at > ?1, 0)))";
}

struct RawItem {
    law::DueItem due;
    std::string kind, measure, number, person, personName, ruleId, ruleSource;
    std::size_t officer = 0; ///< place in RawList::officers
};

struct RawOfficer {
    std::string account, login, fullName, section;
};

struct RawList {
    std::vector<RawItem> items;
    std::vector<RawOfficer> officers;
};

std::optional<base::Instant> maybeInstant(const RawStatement &row, int column)
{
    const auto value = row.maybeInteger(column);
    return value ? std::optional(base::Instant{*value}) : std::nullopt;
}

law::MeasureFacts factsFrom(const RawStatement &row)
{
    law::MeasureFacts facts;
    facts.kind = domain::MeasureKind::ProtectiveOrder;
    facts.victimKnown = row.integer(19) > 0;
    facts.issuedAt = {row.integer(11)};
    facts.servedAt = maybeInstant(row, 12);
    facts.endsAt = maybeInstant(row, 13);
    facts.cancelledAt = maybeInstant(row, 14);
    facts.replacedAt = maybeInstant(row, 15);
    facts.lastCheckAt = maybeInstant(row, 16);
    facts.prosecutorCopyAt = maybeInstant(row, 17);
    facts.victimCopyAt = maybeInstant(row, 18);
    return facts;
}

std::string nameFrom(const RawStatement &row)
{
    std::string name = row.text(8);
    for (const int column : {9, 10})
        if (const std::string part = row.text(column); !part.empty())
            name += ' ' + part;
    return name;
}

/// The statements of the list, prepared once. The filled register holds orders alone: no requirements, no motions.
struct RawQuestions {
    explicit RawQuestions(RawRegister &raw)
        : rows(raw.prepare(question().c_str())),
          accounts(raw.prepare("SELECT id, uuid, login, full_name, section FROM account ORDER BY login")), watch(raw),
          watched(raw.prepare((Select + std::string("m.id IN (SELECT value FROM json_each(?))")).c_str()))
    {
    }

    RawStatement rows;
    RawStatement accounts;
    RawWatch watch;
    RawStatement watched;
};

RawItem itemFrom(const RawStatement &rows, const law::DueItem &due,
                 const std::unordered_map<std::int64_t, std::size_t> &places)
{
    return {due, law::code(due.kind).toStdString(), rows.text(0), rows.text(3), rows.text(7), nameFrom(rows),
            due.rule->rule.toStdString(), due.rule->source.act.toStdString(), places.at(rows.integer(20))};
}

/// The list as a program on the C API would make it: the same questions and the same rules of law, texts in
/// UTF-8.
RawList rawDueList(RawQuestions &ask, base::Instant now)
{
    RawList list;
    std::unordered_map<std::int64_t, std::size_t> places;
    while (ask.accounts.step()) {
        places.emplace(ask.accounts.integer(0), list.officers.size());
        list.officers.push_back({ask.accounts.text(1), ask.accounts.text(2), ask.accounts.text(3), ask.accounts.text(4)});
    }
    ask.accounts.reset();
    ask.rows.bind(std::int64_t{now.ms});
    while (ask.rows.step())
        for (const law::DueItem &due : law::dueItems(factsFrom(ask.rows), now))
            list.items.push_back(itemFrom(ask.rows, due, places));
    ask.rows.reset();
    const auto reminders = ask.watch.reminders(now);
    std::string measures;
    for (const auto &[row, due] : reminders)
        measures += (measures.empty() ? "[" : ",") + std::to_string(row);
    ask.watched.bind(std::string_view(measures.empty() ? measures = "[]" : measures += "]"));
    while (ask.watched.step())
        list.items.push_back(itemFrom(ask.watched, reminders.at(ask.watched.integer(1)), places));
    ask.watched.reset();
    std::sort(list.items.begin(), list.items.end(), [](const RawItem &a, const RawItem &b) {
        if (a.due.state != b.due.state)
            return a.due.state < b.due.state;
        if (a.due.dueAt != b.due.dueAt)
            return a.due.dueAt < b.due.dueAt;
        return a.number != b.number ? a.number < b.number : a.due.kind < b.due.kind;
    });
    return list;
}

} // namespace

void measureDue(const Subject &subject)
{
    RawQuestions questions(subject.raw);
    const bool ordersAlone = subject.raw.number("SELECT count(*) FROM measure WHERE kind <> 'protective_order'") == 0;
    std::size_t items = 0;
    Comparison comparison = compare(
        Rounds, WarmUps, [&](int) { items = taken(casework::dueList(subject.session)).items.size(); },
        [&](int) {
            const std::size_t found = rawDueList(questions, subject.session.now()).items.size();
            if (ordersAlone && items > 0 && found != items)
                qFatal("the raw due list has %zu items, ours %zu", found, items);
        });
    comparison.rows = static_cast<qint64>(items);
    report(u"due-list"_s, std::move(comparison));
}

void measureDesk(const Subject &subject)
{
    RawQuestions questions(subject.raw);
    const auto raw = [&](int) { rawDueList(questions, subject.session.now()); };
    qint64 rows = 0;
    Comparison desk = compare(
        Rounds, WarmUps,
        [&](int) {
            rows = 0;
            for (const casework::OfficerLoad &load : taken(casework::headDesk(subject.session)).load)
                rows += load.open;
        },
        raw);
    desk.rows = rows;
    reportWithin(u"head-desk"_s, std::move(desk), DeskMilliseconds);
    // All that the head's page is made of from one reading: the desk, its signals by name, the page for the next shift.
    Comparison board = compare(
        Rounds, WarmUps, [&](int) { rows = qint64(taken(casework::headBoard(subject.session)).findings.items.size()); }, raw);
    board.rows = rows;
    reportWithin(u"head-board"_s, std::move(board), DeskMilliseconds);
    Comparison findings = compare(
        Rounds, WarmUps, [&](int) { rows = qint64(taken(casework::supervisionSignals(subject.session)).items.size()); },
        raw);
    findings.rows = rows;
    report(u"supervision-signals"_s, std::move(findings));
}

void measureFirstDesk(const Subject &subject, const QString &directory)
{
    const std::string file = casework::registerFile(directory).toStdString();
    const std::string cipher = subject.session.cipher().toStdString();
    const base::Instant now = subject.session.now();
    const auto ours = [&] {
        const auto session = openedAgain(subject, directory);
        return timed([&] { taken(casework::headDesk(*session)); });
    };
    const auto theirs = [&] {
        RawRegister raw(file, subject.session.dataKey(), cipher);
        return timed([&] {
            RawQuestions questions(raw);
            rawDueList(questions, now);
        });
    };
    Comparison first;
    for (int round = -WarmUps; round < Rounds; ++round) {
        const bool oursFirst = round % 2 == 0;
        const Run one = oursFirst ? ours() : theirs();
        const Run other = oursFirst ? theirs() : ours();
        if (round >= 0)
            first.add(oursFirst ? one : other, oursFirst ? other : one);
    }
    first.rows = Rounds;
    reportWithin(u"head-desk-first"_s, std::move(first), DeskMilliseconds);
}

} // namespace qorgan::benchmarks
