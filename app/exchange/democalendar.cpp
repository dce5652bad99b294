// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/democalendar.h"

#include <algorithm>
#include <array>

namespace qorgan::exchange {

using namespace base;

namespace {

constexpr int Years = 3;
constexpr qint64 MillisecondsPerDay = 86'400'000;
/// Monday to Sunday, in per cent of a common day.
constexpr std::array DayOfWeek{90, 84, 84, 88, 108, 128, 122};
constexpr std::array Month{112, 94, 106, 98, 102, 104, 108, 106, 98, 94, 92, 110};
/// By the hour of the day.
constexpr std::array Hour{46, 32, 22, 14, 9, 7, 9, 14, 20, 26, 30, 34, 38, 38, 38, 40, 44, 52, 66, 82, 96, 100, 86, 64};

} // namespace

Instant DemoCalendar::startBefore(Instant now)
{
    return local::startOfDay(addMonthsClamped(local::date(now), -12 * Years));
}

DemoCalendar::DemoCalendar(qint64 incidents, Instant now)
    : m_incidents(incidents), m_now(now), m_last(local::date(now)), m_day(local::date(startBefore(now)))
{
    for (QDate day = m_day; day <= m_last; day = day.addDays(1))
        m_totalWeight += weightOf(day);
}

qint64 DemoCalendar::weightOf(QDate day) const
{
    const qint64 whole = 10'000LL * DayOfWeek[static_cast<std::size_t>(day.dayOfWeek() - 1)]
        * Month[static_cast<std::size_t>(day.month() - 1)];
    if (day < m_last)
        return whole;
    // Of the last day only what has passed.
    return whole * (m_now - local::startOfDay(day)).ms / MillisecondsPerDay;
}

std::vector<Instant> DemoCalendar::nextDay(DemoDice &dice)
{
    m_passedWeight += weightOf(m_day);
    // The share of the days that have passed, so that the numbers add up to what was asked for.
    const qint64 due = m_day == m_last ? m_incidents : m_incidents * m_passedWeight / m_totalWeight;
    const Instant start = local::startOfDay(m_day);
    std::vector<Instant> moments;
    for (; m_given < due; ++m_given) {
        const qint64 hour = dice.weighted(Hour);
        const Instant at = start + Span{(hour * 60 + dice.below(60)) * 60'000};
        moments.push_back(at < m_now ? at : start + Span{dice.below(1000) * (m_now - start).ms / 1000});
    }
    std::sort(moments.begin(), moments.end());
    m_day = m_day.addDays(1);
    return moments;
}

} // namespace qorgan::exchange
