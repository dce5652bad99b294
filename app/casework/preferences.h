// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

/// What the windows of the session's account remember under a key, as JSON; empty: never set. Kept in the register,
/// so that nothing of it lies about outside. Never a value of a case.
[[nodiscard]] base::Result<QByteArray> preference(Session &session, const QString &key);
[[nodiscard]] base::Result<void> setPreference(Session &session, const QString &key, const QByteArray &json);

/// The same for the whole unit; set by an administrator, entered in the log by its key.
[[nodiscard]] base::Result<QByteArray> unitPreference(Session &session, const QString &key);
[[nodiscard]] base::Result<void> setUnitPreference(Session &session, const QString &key, const QByteArray &json);

} // namespace qorgan::casework
