// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timewords.h"

#include <cstdlib>

namespace qorgan::ui {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

} // namespace

QString TimeWords::due(base::Instant dueAt, base::Instant now)
{
    const bool late = dueAt < now;
    const qint64 ms = std::abs((dueAt - now).ms);
    if (ms >= 2 * DayMs) {
        const int days = int(ms / DayMs);
        return late ? tr("%n day(s) late", nullptr, days) : tr("in %n day(s)", nullptr, days);
    }
    if (ms >= HourMs) {
        const int hours = int(ms / HourMs);
        return late ? tr("%n hour(s) late", nullptr, hours) : tr("in %n hour(s)", nullptr, hours);
    }
    const int minutes = qMax(1, int(ms / MinuteMs));
    return late ? tr("%n minute(s) late", nullptr, minutes) : tr("in %n minute(s)", nullptr, minutes);
}

QString TimeWords::span(base::Span span)
{
    const qint64 ms = qMax<qint64>(0, span.ms);
    if (ms >= DayMs)
        return tr("%1 d %2 h").arg(ms / DayMs).arg(ms % DayMs / HourMs);
    return ms >= HourMs ? tr("%1 h %2 min").arg(ms / HourMs).arg(ms % HourMs / MinuteMs)
                        : tr("%1 min").arg(ms / MinuteMs);
}

QString TimeWords::left(base::Instant endsAt, base::Instant now)
{
    return endsAt <= now ? QString() : tr("%1 left").arg(span(endsAt - now));
}

} // namespace qorgan::ui
