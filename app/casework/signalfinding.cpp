// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/signalfinding.h"

#include "law/history.h"
#include "storage/register.h"

#include <unordered_map>

namespace qorgan::casework {

using namespace base;
using law::Signal;
using storage::SignalRecord;

namespace {

/// What the finders share.
struct Finding {
    Session &session;
    Instant now;
    law::SignalRules rules;
    std::vector<FoundSignal> found;

    [[nodiscard]] storage::SupervisionStore &store() { return session.store().supervision(); }
    void add(Signal signal, SignalRecord kind, qint64 row, std::optional<Instant> since)
    {
        if (since)
            found.push_back({signal, kind, row, *since});
    }
};

/// "Often" begins with two (SignalRules::incidents): one incident alone is not looked at.
void findOftenNotRegistered(Finding &finding)
{
    struct Offender {
        std::vector<Instant> detections;
        qint64 latest = 0;
    };
    std::unordered_map<qint64, Offender> offenders;
    finding.store().forEachFollowing(finding.rules.article, finding.now - finding.rules.incidentsWithin, finding.now,
                                     [&](const storage::FollowingIncident &incident) {
                                         Offender &known = offenders[incident.offender];
                                         if (known.detections.empty())
                                             known.detections.push_back(incident.previousAt);
                                         known.detections.push_back(incident.detectedAt);
                                         known.latest = incident.row;
                                     });
    const auto registered = finding.store().onRegister(finding.now);
    for (const auto &[row, offender] : offenders)
        finding.add(Signal::OftenNotRegistered, SignalRecord::Incident, offender.latest,
                    law::oftenSince(offender.detections, registered.contains(row), finding.rules));
}

void findRepeats(Finding &finding)
{
    for (const auto &incident :
         finding.store().incidentsOnRegister(finding.now - finding.rules.lookBack, finding.now)) {
        if (!incident.previous)
            continue;
        const std::array earlier{*incident.previous};
        if (law::isRepeat(incident.detectedAt, earlier))
            finding.add(Signal::RepeatOnRegister, SignalRecord::Incident, incident.row, incident.detectedAt);
    }
}

void findMissedChecks(Finding &finding)
{
    for (const storage::EndedMeasure &measure :
         finding.store().ended(finding.now - finding.rules.lookBack, finding.now)) {
        law::MeasureFacts facts;
        facts.kind = measure.kind;
        facts.issuedAt = measure.issuedAt;
        facts.servedAt = measure.servedAt;
        facts.endsAt = measure.endsAt;
        facts.cancelledAt = measure.cancelledAt;
        facts.replacedAt = measure.replacedAt;
        finding.add(Signal::EndedWithMissedCheck, SignalRecord::Measure, measure.row,
                    law::missedCheckSince(facts, finding.store().checkTimes(measure.row), finding.now, finding.rules));
    }
}

void findMissingProtocols(Finding &finding)
{
    finding.store().forEachWithoutProtocol(finding.now, [&](qint64 breach, Instant at) {
        finding.add(Signal::BreachWithoutProtocol, SignalRecord::Breach, breach,
                    law::protocolMissingSince(at, finding.now));
    });
}

void findClosedCases(Finding &finding)
{
    finding.store().forEachClosedWithoutReason(local::date(finding.now - finding.rules.lookBack),
                                               [&](qint64 caseFile, QDate day) {
                                                   finding.add(Signal::ClosedWithoutReason, SignalRecord::CaseFile,
                                                               caseFile, local::startOfDay(day));
                                               });
}

void findLonelyPenalties(Finding &finding)
{
    std::unordered_set<qint64> cases; // one signal for a case with several penalties
    for (const storage::RecordedPenalty &penalty :
         finding.store().penaltiesSince(local::date(finding.now - finding.rules.lookBack)))
        if (cases.insert(penalty.caseRow).second)
            finding.add(Signal::PenaltyWithoutMeasure, SignalRecord::CaseFile, penalty.caseRow,
                        law::penaltyAloneSince({penalty.decidedOn, penalty.caseBegan, penalty.lastMeasureIssued,
                                                penalty.lastMeasureEnds}));
}

void findUnrepresented(Finding &finding)
{
    const auto bornAfter = law::minorsBornAfter(local::date(finding.now));
    if (!bornAfter)
        return;
    finding.store().forEachUnrepresented(finding.now, *bornAfter, [&](qint64 measure, Instant issuedAt) {
        finding.add(Signal::MinorWithoutRepresentative, SignalRecord::Measure, measure, issuedAt);
    });
}

void findAbsent(Finding &finding)
{
    qint64 current = 0;
    std::vector<law::Attendance> checks;
    const auto judge = [&] {
        finding.add(Signal::AbsentTwice, SignalRecord::Measure, current, law::absentSince(checks, finding.rules));
        checks.clear();
    };
    finding.store().forEachCheckOfRunning(finding.now, [&](qint64 measure, Instant at, bool seen) {
        if (measure != current)
            judge();
        current = measure;
        checks.push_back({at, seen});
    });
    judge();
}

struct Finder {
    Signal signal;
    void (*find)(Finding &);
};

/// Signals of overdue items are found by the due list.
constexpr std::array Finders{Finder{Signal::OftenNotRegistered, findOftenNotRegistered},
                             Finder{Signal::RepeatOnRegister, findRepeats},
                             Finder{Signal::EndedWithMissedCheck, findMissedChecks},
                             Finder{Signal::BreachWithoutProtocol, findMissingProtocols},
                             Finder{Signal::ClosedWithoutReason, findClosedCases},
                             Finder{Signal::PenaltyWithoutMeasure, findLonelyPenalties},
                             Finder{Signal::MinorWithoutRepresentative, findUnrepresented},
                             Finder{Signal::AbsentTwice, findAbsent}};

} // namespace

std::vector<FoundSignal> findSignals(Session &session, std::optional<Signal> wanted)
{
    const Instant now = session.now();
    const auto rules = law::signalRules(now);
    if (!rules)
        return {};
    Finding finding{session, now, *rules, {}};
    for (const auto &[signal, find] : Finders)
        if (!wanted || *wanted == signal)
            find(finding);
    return std::move(finding.found);
}

std::optional<Signal> signalOf(const DueItem &item)
{
    if (item.state != DueState::Overdue)
        return {};
    if (item.kind == u"serve")
        return Signal::Unserved;
    if (item.kind == u"prosecutor-copy")
        return Signal::ProsecutorCopyOverdue;
    return {};
}

} // namespace qorgan::casework
