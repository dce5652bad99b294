// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"

namespace qorgan::casework {

/// Someone asked after a pair whose last measure has ended (R13): it meets the reminders due by then. `measure` is
/// that last one, as the due list names it. Errors: not-found, in-the-future, watch-before-end (the measure had not ended), too-long.
[[nodiscard]] base::Result<QUuid> noteWatch(Session &session, domain::MeasureId measure, base::Instant at,
                                            const QString &note = {});

} // namespace qorgan::casework
