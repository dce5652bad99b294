// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordertimes.h"

#include <QColor>
#include <QCoreApplication>
#include <QPalette>

namespace qorgan::ui {

/// How an order and its checks are spoken of: words, and the shape beside each colour.
class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::OrderWords)

public:
    enum class Mark { Alarm, Due, Done, Ahead, Ended };

    [[nodiscard]] static Mark mark(domain::MeasureState state);
    [[nodiscard]] static Mark mark(casework::BeadState state);
    /// ▲ ● ✓ ○ ✕
    [[nodiscard]] static QString shape(Mark mark);
    [[nodiscard]] static QColor colour(Mark mark, const QPalette &palette);

    /// What matters most: "24 d 6 h left", "not served for 3 h 5 min", when it ended.
    [[nodiscard]] static QString time(const casework::OrderTimes &times, const domain::Measure &order);
    [[nodiscard]] static QString state(casework::BeadState state);
    /// A date of this year without the year where the language does so: "27.11", "27 Nov".
    [[nodiscard]] static QString shortDate(QDate date);
};

} // namespace qorgan::ui
