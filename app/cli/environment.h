// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "cli/secret.h"

#include <QString>

#include <optional>

namespace qorgan::cli {

/// What the environment says, read once at the start.
struct Environment {
    QString registerDirectory; ///< QORGAN_REGISTER
    QString login;             ///< QORGAN_LOGIN
    QString now;               ///< QORGAN_NOW as it stands there; empty: the system's clock
    Secret password;           ///< QORGAN_PASSWORD
    Secret newPassword;        ///< QORGAN_NEW_PASSWORD
    Secret recoveryCode;       ///< QORGAN_RECOVERY_CODE
    base::Language language = base::Language::English; ///< LC_ALL, LC_MESSAGES, LANG
};

/// Takes the values; those of the secrets are overwritten and removed from the process's environment,
/// so that neither /proc nor a child sees them.
[[nodiscard]] Environment takeEnvironment();

/// kk, ru or en of a locale's name ("kk_KZ.UTF-8"); English for any other.
[[nodiscard]] base::Language languageOfLocale(const QString &locale);
[[nodiscard]] std::optional<base::Language> languageFromCode(const QString &code);

} // namespace qorgan::cli
