// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/summarycounts.h"

#include "law/checks.h"
#include "law/history.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::reports {

using namespace base;
using storage::ReportKey;
using storage::ReportPeriod;

namespace {

ReportKey keyOf(Grouping by)
{
    switch (by) {
    case Grouping::Unit: return ReportKey::Whole;
    case Grouping::Section: return ReportKey::Section;
    case Grouping::Officer: return ReportKey::Officer;
    case Grouping::Source: return ReportKey::Source;
    }
    return ReportKey::Whole;
}

void add(Counts &counts, const std::vector<storage::ReportCount> &found)
{
    for (const storage::ReportCount &each : found)
        counts[each.key][each.indicator] += each.value;
}

law::MeasureFacts factsOf(const storage::RunningMeasure &measure)
{
    law::MeasureFacts facts;
    facts.kind = measure.kind;
    facts.issuedAt = measure.issuedAt;
    facts.servedAt = measure.servedAt;
    facts.endsAt = measure.endsAt;
    facts.cancelledAt = measure.cancelledAt;
    facts.replacedAt = measure.replacedAt;
    return facts;
}

/// Due dates of checks within the days that passed without one (R2, R5): only the rule can tell them.
void addMissedChecks(Counts &counts, casework::Session &session, const ReportPeriod &period, QDate from, QDate to,
                     Grouping by, Instant cutOff)
{
    session.store().reports().forEachRunning(
        period, keyOf(by), [&](const QString &key, const storage::RunningMeasure &measure) {
            const auto missed = law::missedChecks(factsOf(measure), measure.checks, cutOff);
            counts[key][u"checks.missed"_s] += std::count_if(
                missed.begin(), missed.end(), [&](QDate day) { return from <= day && day <= to; });
        });
}

} // namespace

Counts count(casework::Session &session, QDate from, QDate to, Grouping by, Instant cutOff)
{
    const ReportPeriod period{local::startOfDay(from), local::startOfDay(to.addDays(1)) - Span{1}};
    const ReportKey key = keyOf(by);
    const Instant end = std::min(period.to, cutOff);
    const law::DutyRules *duties = law::dutyTable().at(domain::MeasureKind::ProtectiveOrder, end);
    auto &reports = session.store().reports();
    Counts counts;
    add(counts, reports.incidents(period, key, end - law::repeatSince(end)));
    add(counts, reports.persons(period, key));
    add(counts, reports.orders(period, key, cutOff, duties ? duties->serveWithin : days24h(1)));
    add(counts, reports.checks(period, key));
    add(counts, reports.warnings(period, key));
    add(counts, reports.requirements(period, key));
    add(counts, reports.breaches(period, key));
    add(counts, reports.cases(period, key));
    add(counts, reports.penalties(period, key));
    add(counts, reports.referrals(period, key));
    addMissedChecks(counts, session, period, from, to, by, cutOff);
    add(counts, reports.underMeasure(end, key));
    return counts;
}

} // namespace qorgan::reports
