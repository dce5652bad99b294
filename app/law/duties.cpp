// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/duties.h"

#include "law/terms.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Span;
using domain::MeasureKind;

QString code(DueKind kind)
{
    switch (kind) {
    case DueKind::Serve: return u"serve"_s;
    case DueKind::ProsecutorCopy: return u"prosecutor-copy"_s;
    case DueKind::VictimCopy: return u"victim-copy"_s;
    case DueKind::Check: return u"check"_s;
    case DueKind::Expiry: return u"expiry"_s;
    case DueKind::RequirementExpiry: return u"requirement-expiry"_s;
    case DueKind::Appearance: return u"appearance"_s;
    case DueKind::PsychologicalHelp: return u"psychological-help"_s;
    case DueKind::EvictionEnd: return u"eviction-end"_s;
    case DueKind::Hearing: return u"hearing"_s;
    case DueKind::Watch: return u"watch"_s;
    }
    return {};
}

QString code(DueState state)
{
    switch (state) {
    case DueState::Overdue: return u"overdue"_s;
    case DueState::Due: return u"due"_s;
    case DueState::Ahead: return u"ahead"_s;
    }
    return {};
}

const DueItem *DueItems::find(DueKind kind) const
{
    const auto *it = std::find_if(begin(), end(), [&](const DueItem &item) { return item.kind == kind; });
    return it == end() ? nullptr : it;
}

namespace {

/// Which rules may set the interval of checks: R5 does for a warning.
constexpr std::array<QStringView, 2> CheckRules{u"R2", u"R5"};

bool isSetByCourt(const Rulebook &book, MeasureKind kind)
{
    const domain::MeasureKindFacts *facts = book.kinds().find(kind);
    return facts && facts->issuer == domain::Issuer::Court;
}

DutyRules rulesOn(const Rulebook &book, MeasureKind kind, QDate day)
{
    const auto record = [&](QStringView rule) { return book.inForce(rule, kind, day); };
    const auto within = [](const Rule *rule) {
        return rule ? base::hours(rule->number("hours"_L1)) : Span{};
    };
    DutyRules rules;
    rules.term = termRecord(kind, day, book);
    rules.check = book.firstInForce(CheckRules, kind, day);
    rules.serve = record(u"R4");
    rules.prosecutorCopy = record(u"R3");
    rules.victimCopy = record(u"R21");
    rules.eviction = record(u"R7");
    rules.appearance = record(u"R8");
    rules.attendance = record(u"R9");
    rules.hearing = record(u"R22");
    rules.serveWithin = within(rules.serve);
    rules.prosecutorCopyWithin = within(rules.prosecutorCopy);
    rules.victimCopyWithin = within(rules.victimCopy);
    if (rules.check)
        rules.checkDays = rules.check->number(rules.check->value.contains("check_days"_L1) ? "check_days"_L1
                                                                                           : "days"_L1);
    if (rules.attendance)
        rules.attendanceDays = rules.attendance->number("days"_L1);
    rules.end = isSetByCourt(book, kind) ? DueKind::RequirementExpiry : DueKind::Expiry;
    rules.dueWindow = within(book.inForce(u"due-window", u"", day));
    return rules;
}

/// Every day on which a rule of that kind begins or has ceased to hold, ascending.
std::vector<QDate> daysOfChange(const Rulebook &book, MeasureKind kind)
{
    std::vector<QDate> days;
    for (const Rule &rule : book.rules()) {
        if (rule.subject != book.kinds().code(kind) && rule.rule != u"due-window")
            continue;
        days.push_back(rule.validFrom);
        if (rule.validTo)
            days.push_back(rule.validTo->addDays(1));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// R2, R5: counted from the last check, else from service; nothing beyond the local date of the end.
std::optional<QDate> checkDate(const MeasureFacts &facts, Instant now, const DutyRules &rules)
{
    if (!rules.check || !facts.endsAt)
        return {};
    const bool checked = happened(facts.lastCheckAt, now) && *facts.servedAt <= *facts.lastCheckAt;
    const QDate day = base::local::date(checked ? *facts.lastCheckAt : *facts.servedAt).addDays(rules.checkDays);
    if (day > base::local::date(*facts.endsAt))
        return {};
    return day;
}

void addControl(DueItems &items, const MeasureFacts &facts, Instant now, const DutyRules &rules)
{
    if (const auto day = checkDate(facts, now, rules)) {
        const Instant dueAt = std::min(base::local::endOfDay(*day), *facts.endsAt);
        const DueState state = dueAt < now ? DueState::Overdue
            : base::local::date(now) == *day ? DueState::Due
                                             : DueState::Ahead;
        items.add({dueAt, rules.check, DueKind::Check, state});
    }
    if (facts.endsAt && rules.term)
        items.add({*facts.endsAt, rules.term, rules.end, dueStateAt(*facts.endsAt, now, rules.dueWindow)});
}

} // namespace

DueState dueStateAt(Instant dueAt, Instant now, Span window)
{
    return dueAt < now ? DueState::Overdue : dueAt - now <= window ? DueState::Due : DueState::Ahead;
}

DutyTable::DutyTable(const Rulebook &book)
{
    for (const MeasureKind kind : book.kinds().all()) {
        auto &stretches = m_byKind.emplace_back();
        for (const QDate day : daysOfChange(book, kind)) {
            DutyRules rules = rulesOn(book, kind, day);
            rules.from = base::local::startOfDay(day);
            stretches.push_back(rules);
        }
    }
}

const DutyRules *DutyTable::at(MeasureKind kind, Instant issuedAt) const
{
    const auto place = static_cast<std::size_t>(kind);
    if (place >= m_byKind.size())
        return nullptr;
    const auto &stretches = m_byKind[place];
    // The present is the last stretch: look from the end.
    for (auto it = stretches.rbegin(); it != stretches.rend(); ++it)
        if (it->from <= issuedAt)
            return it->term ? &*it : nullptr;
    return nullptr;
}

DueItems dueItems(const MeasureFacts &facts, Instant now, const DutyTable &table)
{
    DueItems items;
    const DutyRules *rules = facts.issuedAt <= now ? table.at(facts.kind, facts.issuedAt) : nullptr;
    if (!rules)
        return items;
    const domain::MeasureState state = stateOf(facts, now);
    const auto add = [&](DueKind kind, const Rule *rule, Span within) {
        const Instant dueAt = facts.issuedAt + within;
        items.add({dueAt, rule, kind, dueStateAt(dueAt, now, rules->dueWindow)});
    };
    if (rules->serve && state == domain::MeasureState::Issued)
        add(DueKind::Serve, rules->serve, rules->serveWithin);
    // What was taken back before anyone was served is a paper that nobody has to be told of.
    const bool owesCopies = !hasEnded(state) || happened(facts.servedAt, now);
    if (rules->prosecutorCopy && owesCopies && !happened(facts.prosecutorCopyAt, now))
        add(DueKind::ProsecutorCopy, rules->prosecutorCopy, rules->prosecutorCopyWithin);
    if (rules->victimCopy && owesCopies && facts.victimKnown && !happened(facts.victimCopyAt, now))
        add(DueKind::VictimCopy, rules->victimCopy, rules->victimCopyWithin);
    if (inForce(state))
        addControl(items, facts, now, *rules);
    return items;
}

std::optional<QDate> nextCheckDue(const MeasureFacts &facts, Instant now, const DutyTable &table)
{
    const DutyRules *rules = table.at(facts.kind, facts.issuedAt);
    if (!rules || !inForce(stateOf(facts, now)))
        return {};
    return checkDate(facts, now, *rules);
}

} // namespace qorgan::law
