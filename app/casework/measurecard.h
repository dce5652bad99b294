// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/measures.h"
#include "law/state.h"

#include <span>

namespace qorgan::casework {

/// A measure of that kind in the register, inside the store's `read` or `write`. Error: not-found.
[[nodiscard]] base::Result<domain::Measure> measureOf(Session &session, domain::MeasureKind kind, domain::MeasureId id,
                                                      const QString &field = QStringLiteral("id"));

/// The card of a measure as it stands now, inside the store's `read` or `write`.
[[nodiscard]] MeasureCard cardOf(Session &session, domain::Measure measure);

/// The facts of a measure with the last of its checks up to `now`.
[[nodiscard]] law::MeasureFacts factsOf(const domain::Measure &measure,
                                        std::span<const domain::ControlCheck> checks, base::Instant now);

} // namespace qorgan::casework
