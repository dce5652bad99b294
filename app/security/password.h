// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <QString>

namespace qorgan::security {

inline constexpr int ShortestPassword = 10;  ///< characters (data protection, DP-12)
inline constexpr int LongestPassword = 1024; ///< characters

/// What a new password must have: `password-too-short` or `password-too-long`, each with the limit.
[[nodiscard]] base::Result<void> checkPassword(const QString &password);

/// How hard a password is to guess for someone who tries words, dates, rows of keys and repetitions first.
struct PasswordStrength {
    int score = 0;  ///< 0 very weak, 1 weak, 2 fair, 3 good, 4 strong
    QString reason; ///< what would help most, a code of the table of messages; empty for a strong one

    bool operator==(const PasswordStrength &) const = default;
};
/// An estimate without a dictionary: it takes every run of letters for a possible word.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QString &login = {});

/// The UTF-8 of a typed secret in its composed form (NFC: «й» typed on any keyboard is one letter).
[[nodiscard]] SecretBytes secretText(const QString &typed);

} // namespace qorgan::security
