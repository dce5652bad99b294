// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/signals.h"

#include "law/breach.h"
#include "law/checks.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Instant;

QString code(Signal signal)
{
    switch (signal) {
    case Signal::OftenNotRegistered: return u"art73-twice-not-registered"_s;
    case Signal::RepeatOnRegister: return u"repeat-on-register"_s;
    case Signal::EndedWithMissedCheck: return u"ended-with-missed-check"_s;
    case Signal::Unserved: return u"unserved-24h"_s;
    case Signal::ProsecutorCopyOverdue: return u"prosecutor-copy-overdue"_s;
    case Signal::BreachWithoutProtocol: return u"breach-without-protocol"_s;
    case Signal::ClosedWithoutReason: return u"closed-without-reason"_s;
    case Signal::PenaltyWithoutMeasure: return u"penalty-without-measure"_s;
    case Signal::MinorWithoutRepresentative: return u"minor-without-representative"_s;
    case Signal::AbsentTwice: return u"absent-twice"_s;
    }
    return {};
}

std::optional<Signal> signalFromCode(QStringView text)
{
    for (const Signal signal : AllSignals)
        if (code(signal) == text)
            return signal;
    return {};
}

std::optional<SignalRules> signalRules(Instant now, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R20", u"", base::local::date(now));
    if (!rule)
        return {};
    return SignalRules{rule->string("article"_L1),
                       rule->number("incidents"_L1),
                       base::days24h(rule->number("incidents_days"_L1)),
                       rule->number("absences"_L1),
                       base::days24h(rule->number("look_back_days"_L1))};
}

std::optional<Instant> oftenSince(std::span<const Instant> detections, bool onRegister, const SignalRules &rules)
{
    const auto needed = static_cast<std::size_t>(rules.incidents);
    if (onRegister || detections.size() < needed)
        return {};
    return detections[needed - 1];
}

std::optional<Instant> missedCheckSince(const MeasureFacts &facts, std::span<const Instant> checks, Instant now,
                                        const SignalRules &rules, const DutyTable &table)
{
    if (!happened(facts.servedAt, now) || !hasEnded(stateOf(facts, now)))
        return {};
    const auto end = endOf(facts, now);
    if (!end || *end < now - rules.lookBack || missedChecks(facts, checks, now, table).empty())
        return {};
    return end;
}

std::optional<Instant> protocolMissingSince(Instant breachAt, Instant now, const Rulebook &book)
{
    const auto until = protocolDue(breachAt, book);
    return until && *until < now ? until : std::nullopt;
}

std::optional<Instant> absentSince(std::span<const Attendance> checks, const SignalRules &rules)
{
    const auto seen = std::find_if(checks.rbegin(), checks.rend(), [](const Attendance &check) { return check.seen; });
    const auto inARow = static_cast<std::size_t>(seen - checks.rbegin());
    if (rules.absences <= 0 || inARow < static_cast<std::size_t>(rules.absences))
        return {};
    return checks[checks.size() - inARow + static_cast<std::size_t>(rules.absences) - 1].at;
}

std::optional<Instant> penaltyAloneSince(const PenaltyFacts &facts)
{
    const bool issuedSince = facts.lastMeasureIssued && facts.caseBegan <= *facts.lastMeasureIssued;
    const bool stoodThen = facts.lastMeasureEnds && facts.caseBegan < *facts.lastMeasureEnds;
    if (issuedSince || stoodThen)
        return {};
    return base::local::startOfDay(facts.decidedOn);
}

std::optional<QDate> minorsBornAfter(QDate day, const Rulebook &book)
{
    std::optional<QDate> latest;
    for (const Rule &rule : book.rules()) {
        if (rule.rule != u"R10" || !rule.validOn(day))
            continue;
        const QDate born = day.addYears(-rule.number("adult_at"_L1));
        latest = latest ? std::min(*latest, born) : born;
    }
    return latest;
}

} // namespace qorgan::law
