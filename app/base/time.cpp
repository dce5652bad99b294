// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/time.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <vector>

namespace qorgan::base {

namespace {

/// One stretch of constant offset, from `from` (UTC) on.
struct Stretch {
    qint64 fromMs;
    int offsetSeconds;
};

std::vector<Stretch> readZone()
{
    const QTimeZone zone("Asia/Almaty");
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<Stretch> stretches;
    if (!zone.isValid())
        return {{std::numeric_limits<qint64>::min(), 0}};
    stretches.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from)});
    const auto transitions = zone.transitions(from, to);
    for (const QTimeZone::OffsetData &transition : transitions)
        stretches.push_back({transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc});
    return stretches;
}

const std::vector<Stretch> &zone()
{
    static const std::vector<Stretch> stretches = readZone();
    return stretches;
}

constexpr qint64 DayMs = 86'400'000;

qint64 julianToUtcMs(QDate day)
{
    return (day.toJulianDay() - 2'440'588) * DayMs;
}

qint64 localMs(Instant at)
{
    return at.ms + local::offsetSeconds(at) * 1000LL;
}

} // namespace

namespace local {

int offsetSeconds(Instant at)
{
    const auto &stretches = zone();
    // The present is the last stretch: look from the end.
    auto it = std::find_if(stretches.rbegin(), stretches.rend(),
                           [&](const Stretch &s) { return s.fromMs <= at.ms; });
    return it->offsetSeconds;
}

Result<void> checkZoneData()
{
    const Instant changed = {julianToUtcMs(QDate(2024, 3, 1))};
    if (offsetSeconds(changed) != 5 * 3600 || offsetSeconds(changed - days24h(2)) != 6 * 3600)
        return fail(u"zone-data-old"_s, {}, {}, ErrorKind::Io);
    return {};
}

QDate date(Instant at)
{
    qint64 days = localMs(at) / DayMs;
    if (localMs(at) % DayMs < 0)
        --days;
    return QDate::fromJulianDay(days + 2'440'588);
}

QTime time(Instant at)
{
    qint64 rest = localMs(at) % DayMs;
    if (rest < 0)
        rest += DayMs;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest));
}

Instant instant(QDate day, QTime time)
{
    const qint64 wall = julianToUtcMs(day) + time.msecsSinceStartOfDay();
    // The latest stretch in which this wall time occurs: of two, the second is meant.
    const auto &stretches = zone();
    for (auto it = stretches.rbegin(); it != stretches.rend(); ++it) {
        const qint64 utc = wall - it->offsetSeconds * 1000LL;
        if (utc >= it->fromMs)
            return {utc};
    }
    return {wall - stretches.front().offsetSeconds * 1000LL};
}

Instant startOfDay(QDate day)
{
    return instant(day, QTime(0, 0));
}

Instant endOfDay(QDate day)
{
    return instant(day, QTime(23, 59, 59));
}

} // namespace local

QString toIso(Instant at)
{
    const int offset = local::offsetSeconds(at);
    const QTime time = local::time(at);
    const int minutes = std::abs(offset) / 60;
    return toIso(local::date(at)) + u"T"_s + time.toString(u"HH:mm:ss")
        + (offset < 0 ? u"-"_s : u"+"_s)
        + u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString toIso(QDate date)
{
    return date.toString(Qt::ISODate);
}

std::optional<QDate> dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    if (!date.isValid() || date.year() < 1800)
        return {};
    return date;
}

std::optional<Instant> instantFromIso(QStringView text)
{
    const auto day = dateFromIso(text.left(10));
    if (!day || text.size() < 16 || (text[10] != u'T' && text[10] != u' '))
        return {};
    qsizetype end = 11;
    while (end < text.size() && (text[end].isDigit() || text[end] == u':' || text[end] == u'.'))
        ++end;
    const QStringView clock = text.mid(11, end - 11);
    const QTime time = QTime::fromString(clock.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || clock.size() < 5)
        return {};
    const QStringView zone = text.mid(end);
    if (zone.isEmpty())
        return local::instant(*day, time);
    int offset = 0;
    if (zone != u"Z") {
        const bool colon = zone.size() == 6 && zone[3] == u':';
        if ((!colon && zone.size() != 5 && zone.size() != 3) || (zone[0] != u'+' && zone[0] != u'-'))
            return {};
        bool okHours = false;
        bool okMinutes = true;
        const int h = zone.mid(1, 2).toInt(&okHours);
        const int m = zone.size() == 3 ? 0 : zone.right(2).toInt(&okMinutes);
        if (!okHours || !okMinutes || h > 15 || m > 59)
            return {};
        offset = (h * 3600 + m * 60) * (zone[0] == u'-' ? -1 : 1);
    }
    return Instant{julianToUtcMs(*day) + time.msecsSinceStartOfDay() - offset * 1000LL};
}

QDate addMonthsClamped(QDate date, int months)
{
    return date.addMonths(months);
}

} // namespace qorgan::base
