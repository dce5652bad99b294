// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/terms.h"

#include <array>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Instant;
using domain::MeasureKind;

namespace {

/// A number a court sets: the rule that bounds it, its keys and the field it was typed in.
struct Bounded {
    QStringView rule;
    QLatin1StringView leastKey;
    QLatin1StringView greatestKey;
    QString field;
};

/// Holds the number against the record in force on the day of the decision.
base::Result<void> admitNumber(const Rulebook &book, const Bounded &what, int n, QDate decidedOn)
{
    const Rule *record = book.inForce(what.rule, MeasureKind::CourtRequirement, decidedOn);
    if (!record)
        return base::fail(u"no-legal-basis"_s, u"decided_on"_s, {base::toIso(decidedOn)});
    const int least = record->number(what.leastKey);
    const int greatest = record->number(what.greatestKey);
    if (n < least || n > greatest)
        return base::fail(u"term-out-of-range"_s, what.field, {QString::number(least), QString::number(greatest)});
    return {};
}

} // namespace

const Rule *termRule(MeasureKind kind, Instant issuedAt, const Rulebook &book)
{
    static constexpr std::array<QStringView, 2> FixedTerms{u"R1", u"R5"};
    return book.firstInForce(FixedTerms, kind, base::local::date(issuedAt));
}

const Rule *termRecord(MeasureKind kind, QDate day, const Rulebook &book)
{
    static constexpr std::array<QStringView, 3> Terms{u"R1", u"R5", u"R6"};
    return book.firstInForce(Terms, kind, day);
}

Instant endOfTerm(const Rule &rule, Instant servedAt)
{
    return servedAt + base::days24h(rule.number("days24h"_L1));
}

base::Result<Instant> endOfTerm(const QString &ruleId, Instant servedAt, const Rulebook &book)
{
    const Rule *rule = book.find(ruleId);
    if (!rule || rule->number("days24h"_L1) <= 0)
        return base::fail(u"rule-unknown"_s, {}, {ruleId});
    return endOfTerm(*rule, servedAt);
}

base::Result<Instant> endOfRequirement(QDate startsOn, int months, QDate decidedOn, const Rulebook &book)
{
    const Bounded term{u"R6", "months_from"_L1, "months_to"_L1, u"months"_s};
    return admitNumber(book, term, months, decidedOn).map([&] {
        return base::local::endOfDay(base::addMonthsClamped(startsOn, months));
    });
}

base::Result<Instant> endOfEviction(QDate startsOn, int days, QDate decidedOn, const Rulebook &book)
{
    const Bounded term{u"R7", "days_from"_L1, "days_to"_L1, u"days"_s};
    return admitNumber(book, term, days, decidedOn).map([&] {
        return base::local::endOfDay(startsOn.addDays(days));
    });
}

base::Result<void> admitAppearances(int perMonth, QDate decidedOn, const Rulebook &book)
{
    const Bounded frequency{u"R8", "per_month_from"_L1, "per_month_to"_L1, u"appearances_per_month"_s};
    return admitNumber(book, frequency, perMonth, decidedOn);
}

std::optional<Instant> firstAttendanceDue(QDate decidedOn, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R9", MeasureKind::CourtRequirement, decidedOn);
    if (!rule)
        return {};
    return base::local::endOfDay(decidedOn.addDays(rule->number("days"_L1)));
}

} // namespace qorgan::law
