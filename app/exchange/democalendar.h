// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "exchange/demodice.h"

#include <vector>

namespace qorgan::exchange {

/// When the incidents of a training register are detected: more at weekends, in summer and in the evening.
class DemoCalendar
{
public:
    /// `incidents` over the three years before `now`.
    DemoCalendar(qint64 incidents, base::Instant now);

    /// The first day's beginning for a register that is filled up to `now`.
    [[nodiscard]] static base::Instant startBefore(base::Instant now);

    /// The moments of the next day, in order.
    [[nodiscard]] std::vector<base::Instant> nextDay(DemoDice &dice);
    /// The moment up to which `nextDay` has given everything.
    [[nodiscard]] base::Instant givenUntil() const { return base::local::startOfDay(m_day); }
    [[nodiscard]] bool isOver() const { return m_last < m_day; }

private:
    [[nodiscard]] qint64 weightOf(QDate day) const;

    qint64 m_incidents;
    base::Instant m_now;
    QDate m_last;
    QDate m_day;
    qint64 m_totalWeight = 0;
    qint64 m_passedWeight = 0;
    qint64 m_given = 0;
};

} // namespace qorgan::exchange
