// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/admissibility.h"

#include "law/commonchecks.h"
#include "law/terms.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::fail;
using base::Instant;
using base::Result;
using domain::MeasureKind;
using domain::MeasureState;

const Rule *basisRecord(MeasureKind kind, QDate day, const Rulebook &book)
{
    return book.inForce(u"R16", kind, day);
}

Result<domain::LegalBasis> legalBasis(MeasureKind kind, Instant issuedAt, const Rulebook &book)
{
    const QDate day = base::local::date(issuedAt);
    if (const Rule *rule = basisRecord(kind, day, book))
        return rule->source;
    return fail(u"no-legal-basis"_s, u"issued_at"_s, {base::toIso(day)});
}

std::optional<domain::LegalBasis> accompanyingBasis(MeasureKind kind, Instant issuedAt, const Rulebook &book)
{
    const Rule *rule = basisRecord(kind, base::local::date(issuedAt), book);
    if (!rule || rule->string("with_act"_L1).isEmpty())
        return {};
    return domain::LegalBasis{rule->string("with_act"_L1), rule->string("with_article"_L1)};
}

QStringList restrictionsOf(MeasureKind kind, Instant issuedAt, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"restrictions", kind, base::local::date(issuedAt));
    return rule ? rule->strings("codes"_L1) : QStringList();
}

std::optional<domain::LegalBasis> breachBasis(MeasureKind kind, QDate day, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"breach", kind, day);
    return rule ? std::optional(rule->source) : std::nullopt;
}

bool isOneForPair(MeasureKind kind, Instant issuedAt, const Rulebook &book)
{
    return book.inForce(u"R11", kind, base::local::date(issuedAt));
}

bool standsBeside(const MeasureFacts &other, MeasureKind kind, Instant issuedAt, Instant now, const Rulebook &book)
{
    if (other.issuedAt <= issuedAt)
        return isActive(stateOf(other, issuedAt));
    // Typed in later with an earlier time of issue: served at once, it ends soonest.
    const Rule *term = termRule(kind, issuedAt, book);
    return term && other.issuedAt < endOfTerm(*term, issuedAt) && isActive(stateOf(other, now));
}

namespace {

using Warnings = std::vector<base::Warning>;

Result<void> admitTimes(const Issue &issue)
{
    if (issue.now < issue.issuedAt)
        return fail(u"in-the-future"_s, u"issued_at"_s);
    if (issue.detectedAt && issue.issuedAt < *issue.detectedAt)
        return fail(u"issued-before-detected"_s, u"issued_at"_s);
    return {};
}

/// At least one restriction where the record of the kind requires it (an order, R10).
Result<void> admitRestrictions(const Issue &issue, const Rulebook &book, Warnings &warnings)
{
    const QDate day = base::local::date(issue.issuedAt);
    const Rule *rule = book.inForce(u"restrictions", issue.kind, day);
    if (rule && rule->value.value("required"_L1).toBool() && issue.restrictions.empty())
        return fail(u"restrictions-missing"_s, u"restrictions"_s);
    for (const domain::Restriction &restriction : issue.restrictions)
        if (const auto held = admitRestriction(issue.kind, day, restriction.kind, u"restrictions"_s, book, warnings);
            !held)
            return held;
    return {};
}

/// R10: circumstances in one language; the victim is someone else; R11: one active order for a pair.
Result<void> admitContent(const Issue &issue, const Rulebook &book)
{
    if (issue.circumstances.kk.trimmed().isEmpty() && issue.circumstances.ru.trimmed().isEmpty())
        return fail(u"circumstances-missing"_s, u"circumstances"_s);
    const auto &victims = issue.victims;
    if (std::find(victims.begin(), victims.end(), issue.offender->id) != victims.end())
        return fail(u"offender-is-victim"_s, u"victims"_s);
    if (isOneForPair(issue.kind, issue.issuedAt, book) && !issue.activeOrders.isEmpty() && issue.overrideReason.trimmed().isEmpty())
        return fail(u"second-active-order"_s, u"victims"_s, {issue.activeOrders.first()});
    return {};
}

Result<void> notLater(Instant at, Instant now)
{
    return at <= now ? Result<void>() : fail(u"in-the-future"_s, u"at"_s);
}

/// Nothing can be done to a measure once it was cancelled or replaced.
Result<void> notCutShort(MeasureState state)
{
    if (state == MeasureState::Cancelled)
        return fail(u"order-cancelled"_s, u"id"_s);
    if (state == MeasureState::Replaced)
        return fail(u"order-replaced"_s, u"id"_s);
    return {};
}

} // namespace

Result<Admission> admitIssue(const Issue &issue, const Rulebook &book)
{
    Admission admission;
    if (const auto *kind = book.kinds().find(issue.kind); !kind || kind->issuer != domain::Issuer::Police)
        return fail(u"not-issued-by-police"_s, u"kind"_s);
    if (const auto times = admitTimes(issue); !times)
        return fail(times.error());
    const auto basis = legalBasis(issue.kind, issue.issuedAt, book);
    if (!basis)
        return fail(basis.error());
    admission.basis = *basis;
    if (const Rule *term = termRule(issue.kind, issue.issuedAt, book))
        admission.termRule = term->id;
    if (const auto offender = admitOffender(issue.kind, base::local::date(issue.issuedAt), issue.offender, book,
                                            admission.warnings);
        !offender)
        return fail(offender.error());
    if (const auto restrictions = admitRestrictions(issue, book, admission.warnings); !restrictions)
        return fail(restrictions.error());
    if (const auto content = admitContent(issue, book); !content)
        return fail(content.error());
    return admission;
}

Result<Instant> admitService(const domain::Measure &measure, const domain::Service &service, Instant now,
                             const Rulebook &book)
{
    if (measure.service)
        return fail(u"already-served"_s, u"id"_s);
    if (const auto notFuture = notLater(service.at, now); !notFuture)
        return fail(notFuture.error());
    if (service.at < measure.issuedAt)
        return fail(u"service-before-issue"_s, u"at"_s);
    // Judged at the time of service: one recorded after a later cancellation still took place.
    if (const auto stands = notCutShort(stateOf(measure, service.at)); !stands)
        return fail(stands.error());
    if (service.mode == domain::ServiceMode::Refused && service.note.trimmed().isEmpty())
        return fail(u"note-missing"_s, u"note"_s);
    return endOfTerm(measure.termRule, service.at, book);
}

Result<void> admitCheck(const MeasureFacts &facts, Instant at, Instant now)
{
    if (!facts.servedAt)
        return fail(u"not-served"_s, u"id"_s);
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (at < *facts.servedAt)
        return fail(u"check-before-service"_s, u"at"_s);
    if (const auto end = endOf(facts, now); end && *end < at)
        return fail(u"check-after-end"_s, u"at"_s);
    return {};
}

Result<void> admitCopy(const MeasureFacts &facts, Instant at, Instant now)
{
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (at < facts.issuedAt)
        return fail(u"copy-before-issue"_s, u"at"_s);
    return {};
}

Result<void> admitEnding(const MeasureFacts &facts, Instant at, Instant now)
{
    if (const auto notFuture = notLater(at, now); !notFuture)
        return notFuture;
    if (at < facts.issuedAt)
        return fail(u"end-before-issue"_s, u"at"_s);
    // A measure ends once: also an end recorded with an earlier time finds the one that stands.
    if (facts.cancelledAt)
        return fail(u"order-cancelled"_s, u"id"_s);
    if (facts.replacedAt)
        return fail(u"order-replaced"_s, u"id"_s);
    if (stateOf(facts, at) == MeasureState::Expired)
        return fail(u"order-expired"_s, u"id"_s);
    return {};
}

} // namespace qorgan::law
