// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/requirement.h"

namespace qorgan::casework {

/// Someone asked after a pair whose last measure has ended (R13): it meets the reminders due by then. `measure` is
/// that last one, as the due list names it; given an `id`, saving twice is once. Errors: not-found, in-the-future, watch-before-end (the
/// measure had not ended), too-long.
[[nodiscard]] base::Result<QUuid> noteWatch(Session &session, domain::MeasureId measure, base::Instant at,
                                            const QString &note = {}, const std::optional<QUuid> &id = {});

/// The watch over the pair of a measure that has ended.
struct Watch {
    bool isOpen = false;              ///< the measure has ended, and the days of the reminders have not all passed
    std::vector<domain::Visit> notes; ///< when someone asked after the pair, oldest first
    base::Instant now;
};

/// As it stands now; nothing is written. Error: not-found.
[[nodiscard]] base::Result<Watch> watchOf(Session &session, domain::MeasureId measure);

} // namespace qorgan::casework
