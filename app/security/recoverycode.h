// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <QString>

namespace qorgan::security {

/// A new code for the sealed envelope: eight groups of four characters of Crockford's alphabet (no I, L, O, U),
/// 150 random bits and two check characters.
[[nodiscard]] QString makeRecoveryCode();

/// The 32 characters of a code as it was typed: letter case, spaces and hyphens do not matter, O is 0, I and L
/// are 1, and a Cyrillic letter stands for the Latin one of the same look. `recovery-code-mistyped` when it
/// cannot be a code: one or two wrong characters, or two changed places, are always told from a wrong code.
[[nodiscard]] base::Result<SecretBytes> readRecoveryCode(const QString &typed);

} // namespace qorgan::security
