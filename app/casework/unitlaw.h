// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

/// Puts in force what the session's register says of the law (law/lawinforce.h), until the session ends.
[[nodiscard]] base::Result<void> takeLaw(Session &session);
/// The same where something was entered since, by another process too; and the session's law goes before that of other
/// registers open in this one. Cheap where nothing has changed: every act begins with it.
void refreshLaw(Session &session);
/// The session ends.
void dropLaw(const Session &session);

} // namespace qorgan::casework
