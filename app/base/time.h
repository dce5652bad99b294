// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>

#include <compare>
#include <optional>

namespace qorgan::base {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    qint64 ms = 0;

    auto operator<=>(const Instant &) const = default;
};

/// A span of time in milliseconds; a "сутки" of the law is exactly 24 of its hours.
struct Span {
    qint64 ms = 0;

    auto operator<=>(const Span &) const = default;
};

[[nodiscard]] constexpr Span hours(qint64 n) { return {n * 3'600'000}; }
[[nodiscard]] constexpr Span days24h(qint64 n) { return hours(24 * n); }
[[nodiscard]] constexpr Instant operator+(Instant at, Span span) { return {at.ms + span.ms}; }
[[nodiscard]] constexpr Instant operator-(Instant at, Span span) { return {at.ms - span.ms}; }
[[nodiscard]] constexpr Span operator-(Instant a, Instant b) { return {a.ms - b.ms}; }

/// Kazakhstan's one civil time, IANA Asia/Almaty: UTC+6 until 29 Feb 2024, UTC+5 since 1 March 2024.
/// All functions are pure and thread-safe; the zone's offsets are read once from the system's zone data.
namespace local {

/// Refuses (`zone-data-old`) when the machine's zone data does not know the change of 1 March 2024:
/// every deadline would be an hour off.
[[nodiscard]] Result<void> checkZoneData();

[[nodiscard]] int offsetSeconds(Instant at);
[[nodiscard]] QDate date(Instant at);
[[nodiscard]] QTime time(Instant at);
/// The first moment of the local day.
[[nodiscard]] Instant startOfDay(QDate day);
/// 23:59:59.000 of the local day; where the day has it twice (2024-02-29), the second one, at +05:00.
[[nodiscard]] Instant endOfDay(QDate day);
/// The instant of a local date and time; a time that happened twice means the second.
[[nodiscard]] Instant instant(QDate day, QTime time);

} // namespace local

/// "2026-11-20T21:40:00+05:00", with that second's offset; milliseconds are left out.
[[nodiscard]] QString toIso(Instant at);
/// Reads ISO 8601 with an offset or Z; without an offset the time is local. Nothing for anything else.
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text);
/// "YYYY-MM-DD", a real date between 1800-01-01 and 9999-12-31.
[[nodiscard]] std::optional<QDate> dateFromIso(QStringView text);
[[nodiscard]] QString toIso(QDate date);
/// The same day n months later, clamped to the month's last day (31 Jan + 3 months = 30 Apr).
[[nodiscard]] QDate addMonthsClamped(QDate date, int months);

} // namespace qorgan::base
