// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orders.h"
#include "law/state.h"

#include <span>

namespace qorgan::casework {

/// A protective order of the register, inside the store's `read` or `write`. Error: not-found.
[[nodiscard]] base::Result<domain::Measure> orderOf(Session &session, domain::MeasureId id,
                                                    const QString &field = QStringLiteral("id"));

/// The card of an order as it stands now, inside the store's `read` or `write`.
[[nodiscard]] OrderCard cardOf(Session &session, domain::Measure order);

/// The facts of a measure with the last of its checks up to `now`.
[[nodiscard]] law::MeasureFacts factsOf(const domain::Measure &measure,
                                        std::span<const domain::ControlCheck> checks, base::Instant now);

} // namespace qorgan::casework
