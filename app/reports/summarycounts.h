// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "reports/summary.h"

#include <map>

namespace qorgan::reports {

/// Values by group and indicator.
using Counts = std::map<QString, std::map<QString, qint64>>;

/// Everything the register holds of the period, as known at `cutOff`. Inside the store's `read`.
[[nodiscard]] Counts count(casework::Session &session, QDate from, QDate to, Grouping by, base::Instant cutOff);

} // namespace qorgan::reports
