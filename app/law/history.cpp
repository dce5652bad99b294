// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/history.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Instant;

std::optional<int> protectionGapDays(std::optional<Instant> orderEndsAt, QDate hearingOn)
{
    if (!orderEndsAt)
        return {};
    return static_cast<int>(std::max<qint64>(0, base::local::date(*orderEndsAt).daysTo(hearingOn)));
}

Instant repeatSince(Instant detectedAt, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R14", u"", base::local::date(detectedAt));
    return rule ? detectedAt - base::days24h(rule->number("days24h"_L1)) : detectedAt;
}

bool isRepeat(Instant detectedAt, std::span<const Instant> others, const Rulebook &book)
{
    const Instant since = repeatSince(detectedAt, book);
    return std::any_of(others.begin(), others.end(),
                       [&](Instant other) { return since <= other && other < detectedAt; });
}

base::Result<void> admitReconciliation(int earlier, Instant at, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R15", u"", base::local::date(at));
    if (rule && earlier >= rule->number("times"_L1))
        return base::fail(u"reconciliation-used"_s, u"victim"_s);
    return {};
}

std::optional<base::Warning> qualificationWarning(const QString &article, QDate dayOfAct, const Rulebook &book)
{
    const Rule *first = nullptr;
    const Rule *last = nullptr;
    for (const Rule &rule : book.rules()) {
        if (rule.rule != u"R17" || rule.subject != article || rule.holdsNoDay())
            continue;
        if (!first || rule.validFrom < first->validFrom)
            first = &rule;
        if (!last || last->validFrom < rule.validFrom)
            last = &rule;
    }
    if (!first || book.inForce(u"R17", article, dayOfAct))
        return {};
    const bool early = dayOfAct < first->validFrom;
    const Rule *record = early ? first : last;
    const QString instead = record->string(early ? "before"_L1 : "after"_L1);
    if (book.inForce(u"R17", instead, dayOfAct))
        return base::Warning{u"article-not-in-force"_s, u"article"_s, {article, instead}};
    return base::Warning{u"article-not-yet-in-force"_s, u"article"_s,
                         {article, base::toIso(record->validFrom)}};
}

} // namespace qorgan::law
