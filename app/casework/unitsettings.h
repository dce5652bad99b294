// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

/// How long nobody may touch the program before it locks, in minutes (DP-13).
inline constexpr int LeastIdleMinutes = 5;
inline constexpr int MostIdleMinutes = 15;
inline constexpr int UsualIdleMinutes = 10;

/// As an administrator set it for the unit; nothing when nobody did.
[[nodiscard]] base::Result<std::optional<int>> idleMinutes(Session &session);
/// By an administrator. Error: number-range.
[[nodiscard]] base::Result<void> setIdleMinutes(Session &session, int minutes);

/// When a backup was last written whole; nothing when none was. Errors: permission-denied.
[[nodiscard]] base::Result<std::optional<base::Instant>> lastBackup(Session &session);

} // namespace qorgan::casework
