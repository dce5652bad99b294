// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/orders.h"

namespace qorgan::casework {

/// When what happens, and why then.
struct OrderTimes {
    base::Instant now;                    ///< of the register: the rest is judged as of then
    domain::MeasureState state = domain::MeasureState::Issued;
    std::optional<base::Instant> endsAt;  ///< when it ends or ended; nothing before service
    std::vector<CheckBead> beads;         ///< oldest first; none before service
    QString rule;                         ///< id of the dated rule of its term; empty: unknown
    base::Texts basis;                    ///< act and article the order rests on
    base::Texts term;                     ///< how the end is or was computed, one paragraph a language
    bool confirmed = false;               ///< false: the rule is recalled, not read in the act itself
};

/// Computed from the card alone; nothing is read or written.
[[nodiscard]] OrderTimes orderTimes(Session &session, const OrderCard &card);

/// The restrictions a measure of that kind issued now may hold, in the order of the law (catalogue `restrictions`).
[[nodiscard]] QStringList measureRestrictions(Session &session, domain::MeasureKind kind);
[[nodiscard]] QStringList orderRestrictions(Session &session);

} // namespace qorgan::casework
