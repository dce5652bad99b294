// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/watch.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Instant;

WatchTable::WatchTable(const Rulebook &book)
{
    for (const Rule &rule : book.rules()) {
        if (rule.rule != u"R13" || rule.holdsNoDay())
            continue;
        const Rule *window = book.inForce(u"due-window", u"", rule.validFrom);
        m_stretches.push_back({&rule, rule.numbers("days"_L1), window ? base::hours(window->number("hours"_L1)) : base::Span{}});
    }
}

std::optional<DueItem> WatchTable::item(Instant endedAt, std::optional<Instant> lastNote, Instant now) const
{
    const QDate endedOn = base::local::date(endedAt);
    const auto stretch = std::find_if(m_stretches.begin(), m_stretches.end(),
                                      [&](const Stretch &s) { return s.rule->validOn(endedOn); });
    if (stretch == m_stretches.end() || now < endedAt)
        return {};
    const QDate today = base::local::date(now);
    for (std::size_t i = 0; i < stretch->days.size(); ++i) {
        const QDate day = endedOn.addDays(stretch->days[i]);
        const bool last = i + 1 == stretch->days.size();
        // On the day of the next reminder it takes this one's place; the last one goes with its day.
        if (last ? day < today : endedOn.addDays(stretch->days[i + 1]) <= today)
            continue;
        const Instant dueAt = base::local::endOfDay(day);
        if (lastNote && dueAt - stretch->dueWindow <= *lastNote)
            continue;
        return DueItem{dueAt, stretch->rule, DueKind::Watch, dueStateAt(dueAt, now, stretch->dueWindow)};
    }
    return {};
}

Instant WatchTable::endedSince(Instant now) const
{
    int longest = 0;
    for (const Stretch &stretch : m_stretches)
        for (const int days : stretch.days)
            longest = std::max(longest, days);
    return base::local::startOfDay(base::local::date(now).addDays(-longest));
}

} // namespace qorgan::law
