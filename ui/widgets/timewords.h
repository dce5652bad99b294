// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// Spans of time as an officer says them, in the language of the window.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::TimeWords)

public:
    /// "2 days late", "in 5 hours", "in 40 minutes": hours up to two days of 24 hours, days beyond.
    [[nodiscard]] static QString due(base::Instant dueAt, base::Instant now);
    /// "24 d 6 h", within a day "6 h 20 min", within an hour "20 min"; nothing less than none.
    [[nodiscard]] static QString span(base::Span span);
    /// "24 d 6 h left", on the last day "6 h 10 min left"; empty once the end has come.
    [[nodiscard]] static QString left(base::Instant endsAt, base::Instant now);
};

} // namespace qorgan::ui
