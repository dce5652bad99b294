// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/environment.h"

#include <cstdlib>
#include <cstring>

namespace qorgan::cli {

using namespace Qt::StringLiterals;

namespace {

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

Secret takeSecret(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    Secret secret(QString::fromUtf8(value));
    explicit_bzero(value, std::strlen(value));
    unsetenv(name);
    return secret;
}

} // namespace

Environment takeEnvironment()
{
    Environment environment;
    environment.registerDirectory = variable("QORGAN_REGISTER");
    environment.login = variable("QORGAN_LOGIN");
    environment.now = variable("QORGAN_NOW");
    environment.password = takeSecret("QORGAN_PASSWORD");
    environment.newPassword = takeSecret("QORGAN_NEW_PASSWORD");
    environment.recoveryCode = takeSecret("QORGAN_RECOVERY_CODE");
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = variable(name);
        if (!locale.isEmpty()) {
            environment.language = languageOfLocale(locale);
            break;
        }
    }
    return environment;
}

base::Language languageOfLocale(const QString &locale)
{
    return languageFromCode(locale.section(u'_', 0, 0).section(u'.', 0, 0).toLower())
        .value_or(base::Language::English);
}

std::optional<base::Language> languageFromCode(const QString &code)
{
    for (const base::Language language : base::AllLanguages)
        if (base::languageCode(language) == code)
            return language;
    return {};
}

} // namespace qorgan::cli
