// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/session.h"

namespace qorgan::casework {

/// What everyone undertakes who is given access (`resources/help/undertaking.json`): asked at the first login,
/// and again when its text changes.
struct Undertaking {
    QString version; ///< the date of the text
    base::Texts title;
    base::Texts text; ///< paragraphs, each on its line
};

[[nodiscard]] const Undertaking &undertaking();
/// Whether the session's account gave the undertaking of the text in force.
[[nodiscard]] base::Result<bool> undertakingGiven(Session &session);
/// Stored with version and time, and entered in the log.
[[nodiscard]] base::Result<void> giveUndertaking(Session &session);

} // namespace qorgan::casework
