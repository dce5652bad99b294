// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/requirement.h"

#include "law/commonchecks.h"
#include "law/terms.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::fail;
using base::Instant;
using base::Result;
using base::local::date;
using domain::MeasureKind;
using domain::TrackedRestriction;

namespace {

constexpr MeasureKind Kind = MeasureKind::CourtRequirement;

/// What is asked of a court, or set by it, judged by one day.
struct Asked {
    QDate day;                ///< of filing or of decision
    QDate startsOn;
    int months = 0;
    std::optional<int> appearancesPerMonth;
    const std::vector<domain::RequestedRestriction> &restrictions;
    QString restrictionsField;
    QString dayField;
};

/// An act that rests on no law says so in the field of its own day.
Result<domain::LegalBasis> basisOn(const Asked &asked, const Rulebook &book)
{
    auto basis = legalBasis(Kind, base::local::startOfDay(asked.day), book);
    if (!basis)
        return fail(u"no-legal-basis"_s, asked.dayField, basis.error().arguments);
    return basis;
}

Result<TrackedRestriction> admitOne(const Asked &asked, const domain::RequestedRestriction &restriction,
                                    const QString &field, const Rulebook &book, std::vector<base::Warning> &warnings)
{
    if (const auto held = admitRestriction(Kind, asked.day, restriction.kind, field, book, warnings); !held)
        return fail(held.error());
    TrackedRestriction tracked{restriction.kind, restriction.days, {}, {}, {}};
    const QString daysField = field + u".days"_s;
    const bool eviction = restriction.kind == Eviction;
    if (!eviction && restriction.days)
        return fail(u"days-without-eviction"_s, daysField);
    if (!eviction)
        return tracked;
    if (!restriction.days)
        return fail(u"days-missing"_s, daysField);
    const auto endsAt = endOfEviction(asked.startsOn, *restriction.days, asked.day, book);
    if (!endsAt)
        return fail(endsAt.error().code, daysField, endsAt.error().arguments);
    tracked.endsAt = *endsAt;
    return tracked;
}

Result<std::vector<TrackedRestriction>> admitRestrictions(const Asked &asked, const Rulebook &book,
                                                          std::vector<base::Warning> &warnings)
{
    if (asked.restrictions.empty())
        return fail(u"restrictions-missing"_s, asked.restrictionsField);
    std::vector<TrackedRestriction> tracked;
    for (std::size_t i = 0; i < asked.restrictions.size(); ++i) {
        const QString field = u"%1[%2]"_s.arg(asked.restrictionsField).arg(i);
        auto one = admitOne(asked, asked.restrictions[i], field, book, warnings);
        if (!one)
            return fail(one.error());
        tracked.push_back(std::move(*one));
    }
    return tracked;
}

/// R6 to R8, R10, R16: what motions and decisions are held to alike.
Result<GrantedTerms> admitTerms(const Asked &asked, const domain::Person *offender, const Rulebook &book)
{
    GrantedTerms terms;
    const auto basis = basisOn(asked, book);
    if (!basis)
        return fail(basis.error());
    terms.basis = *basis;
    if (const Rule *rule = book.inForce(u"R6", Kind, asked.day))
        terms.termRule = rule->id;
    if (const auto admitted = admitOffender(Kind, asked.day, offender, book, terms.warnings); !admitted)
        return fail(admitted.error());
    auto restrictions = admitRestrictions(asked, book, terms.warnings);
    if (!restrictions)
        return fail(restrictions.error());
    terms.restrictions = std::move(*restrictions);
    const auto endsAt = endOfRequirement(asked.startsOn, asked.months, asked.day, book);
    if (!endsAt)
        return fail(endsAt.error());
    if (asked.appearancesPerMonth)
        if (const auto admitted = admitAppearances(*asked.appearancesPerMonth, asked.day, book); !admitted)
            return fail(admitted.error());
    terms.issuedAt = base::local::startOfDay(asked.day);
    terms.startsAt = base::local::startOfDay(asked.startsOn);
    terms.endsAt = *endsAt;
    return terms;
}

Result<void> notLater(Instant at, Instant now)
{
    return at <= now ? Result<void>() : fail(u"in-the-future"_s, u"at"_s);
}

const TrackedRestriction *restrictionIn(const RequirementFacts &facts, QStringView kind)
{
    const auto it = std::find_if(facts.restrictions.begin(), facts.restrictions.end(),
                                 [&](const TrackedRestriction &restriction) { return restriction.kind == kind; });
    return it == facts.restrictions.end() ? nullptr : &*it;
}

} // namespace

Result<RequirementAdmission> admitMotion(const domain::Motion &motion, const domain::Person *offender, Instant now,
                                         const Rulebook &book)
{
    if (now < motion.filedAt)
        return fail(u"in-the-future"_s, u"filed_at"_s);
    const QDate filedOn = date(motion.filedAt);
    if (motion.hearingOn && *motion.hearingOn < filedOn)
        return fail(u"hearing-before-filing"_s, u"hearing_on"_s);
    // What is asked for is measured as if it began on the day of filing: its ranges do not depend on the day.
    const Asked asked{filedOn, filedOn, motion.months, motion.appearancesPerMonth, motion.requested, u"requested"_s,
                      u"filed_at"_s};
    auto terms = admitTerms(asked, offender, book);
    if (!terms)
        return fail(terms.error());
    if (motion.victim && *motion.victim == motion.offender)
        return fail(u"offender-is-victim"_s, u"victim"_s);
    return RequirementAdmission{terms->basis, terms->termRule, std::move(terms->warnings)};
}

Result<std::optional<GrantedTerms>> admitDecision(const domain::Motion &motion, const domain::CourtDecision &decision,
                                                  const std::vector<domain::RequestedRestriction> &restrictions,
                                                  std::optional<int> appearancesPerMonth,
                                                  const domain::Person &offender, Instant now, const Rulebook &book)
{
    if (const auto open = admitOpen(motion); !open)
        return fail(open.error());
    if (date(now) < decision.decidedOn)
        return fail(u"in-the-future"_s, u"decided_on"_s);
    if (decision.decidedOn < date(motion.filedAt))
        return fail(u"decision-before-filing"_s, u"decided_on"_s);
    if (decision.outcome == domain::MotionOutcome::Refused)
        return std::nullopt;
    if (!decision.startsOn)
        return fail(u"required"_s, u"starts_on"_s);
    if (*decision.startsOn < decision.decidedOn)
        return fail(u"start-before-decision"_s, u"starts_on"_s);
    if (!decision.months)
        return fail(u"required"_s, u"months"_s);
    const Asked asked{decision.decidedOn, *decision.startsOn, *decision.months, appearancesPerMonth, restrictions,
                      u"restrictions"_s,  u"decided_on"_s};
    auto terms = admitTerms(asked, &offender, book);
    if (!terms)
        return fail(terms.error());
    return std::optional(std::move(*terms));
}

Result<void> admitOpen(const domain::Motion &motion)
{
    if (!motion.decision)
        return {};
    const bool refused = motion.decision->outcome == domain::MotionOutcome::Refused;
    return fail(refused ? u"motion-refused"_s : u"already-decided"_s, u"id"_s);
}

Result<void> admitHearing(const domain::Motion &motion, QDate hearingOn)
{
    if (const auto open = admitOpen(motion); !open)
        return open;
    if (hearingOn < date(motion.filedAt))
        return fail(u"hearing-before-filing"_s, u"hearing_on"_s);
    return {};
}

Result<void> admitAppearance(const RequirementFacts &facts, Instant at, Instant now)
{
    if (!facts.appearancesPerMonth)
        return fail(u"appearance-not-required"_s, u"id"_s);
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (!facts.measure.servedAt || at < *facts.measure.servedAt)
        return fail(u"appearance-before-start"_s, u"at"_s);
    if (const auto end = endOf(facts.measure, now); end && *end < at)
        return fail(u"appearance-after-end"_s, u"at"_s);
    return {};
}

Result<void> admitAttendance(const RequirementFacts &facts, Instant at, Instant now)
{
    const TrackedRestriction *help = restrictionIn(facts, PsychologicalHelp);
    if (!help)
        return fail(u"attendance-not-required"_s, u"id"_s);
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (at < facts.measure.issuedAt)
        return fail(u"attendance-before-decision"_s, u"at"_s);
    if (const auto end = endOfRestriction(facts, *help, now); end && *end < at)
        return fail(u"attendance-after-end"_s, u"at"_s);
    return {};
}

Result<void> admitLifting(const RequirementFacts &facts, const QString &kind, Instant at, Instant now)
{
    const TrackedRestriction *restriction = restrictionIn(facts, kind);
    if (!restriction)
        return fail(u"restriction-not-set"_s, u"restriction"_s, {kind});
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (at < facts.measure.issuedAt)
        return fail(u"lift-before-decision"_s, u"at"_s);
    // What was lifted is lifted for good; what ended of itself before needs no lifting.
    if (const auto end = endOfRestriction(facts, *restriction, now); restriction->liftedAt || (end && *end <= at))
        return fail(u"restriction-ended"_s, u"restriction"_s, {kind});
    return {};
}

} // namespace qorgan::law
