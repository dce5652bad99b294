// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"

#include "domain/messages.h"

#include <QDir>

namespace qorgan::cli {

namespace {

base::Result<QString> asked(Secret &fromEnvironment, const QString &code, const QString &field,
                            base::Language language)
{
    if (!fromEnvironment.isEmpty())
        return fromEnvironment.take();
    Secret typed;
    if (canAsk())
        typed = askSecret(domain::fieldLabel(field, language) + u": "_s);
    if (typed.isEmpty())
        return base::fail(code, field, {}, base::ErrorKind::Usage);
    return typed.take();
}

} // namespace

base::Result<QString> registerDirectory(const Invocation &invocation)
{
    const QString directory = invocation.arguments.hasGlobal(u"--register"_s)
        ? invocation.arguments.global(u"--register"_s)
        : invocation.environment.registerDirectory;
    if (directory.isEmpty())
        return base::fail(u"register-missing"_s, u"register"_s, {}, base::ErrorKind::Register);
    return directory;
}

base::Result<QString> existingRegister(const Invocation &invocation)
{
    auto directory = registerDirectory(invocation);
    if (directory && (!QDir(*directory).exists() || QDir(*directory).isEmpty()))
        return base::fail(u"register-missing"_s, u"register"_s, {*directory}, base::ErrorKind::Register);
    return directory;
}

base::Result<std::optional<base::Instant>> clockOverride(const Invocation &invocation)
{
    if (invocation.environment.now.isEmpty())
        return std::optional<base::Instant>();
    const auto now = base::instantFromIso(invocation.environment.now);
    if (!now)
        return base::fail(u"clock-format"_s, u"QORGAN_NOW"_s, {}, base::ErrorKind::Usage);
    return now;
}

base::Result<casework::Credentials> credentials(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString login = arguments.hasGlobal(u"--login"_s) ? arguments.global(u"--login"_s)
                                                            : invocation.environment.login;
    if (login.isEmpty())
        return base::fail(u"login-missing"_s, u"login"_s, {}, base::ErrorKind::Usage);
    if (arguments.hasGlobal(u"--password-file"_s)) {
        auto secret = secretFromFile(arguments.global(u"--password-file"_s));
        if (!secret)
            return base::fail(secret.error());
        invocation.environment.password = std::move(*secret);
    }
    auto password = asked(invocation.environment.password, u"password-missing"_s, u"password"_s,
                          invocation.language);
    if (!password)
        return base::fail(password.error());
    return casework::Credentials{login, std::move(*password)};
}

base::Result<QString> newPassword(Invocation &invocation)
{
    const bool typed = invocation.environment.newPassword.isEmpty();
    auto password = asked(invocation.environment.newPassword, u"password-missing"_s, u"new_password"_s,
                          invocation.language);
    if (!password || !typed)
        return password;
    Secret once(std::move(*password));
    const Secret again = askSecret(domain::fieldLabel(u"new_password_again"_s, invocation.language) + u": "_s);
    if (!once.equals(again))
        return base::fail(u"passwords-differ"_s, u"new_password"_s);
    return once.take();
}

base::Result<QString> recoveryCode(Invocation &invocation)
{
    return asked(invocation.environment.recoveryCode, u"recovery-code-missing"_s, u"recovery_code"_s,
                 invocation.language);
}

base::Result<std::unique_ptr<casework::Session>> openSession(Invocation &invocation, bool evenReadOnly)
{
    const auto directory = existingRegister(invocation);
    if (!directory)
        return base::fail(directory.error());
    const auto now = clockOverride(invocation);
    if (!now)
        return base::fail(now.error());
    auto who = credentials(invocation);
    if (!who)
        return base::fail(who.error());
    const QString login = who->login;
    Secret again(evenReadOnly ? QString(who->password.constData(), who->password.size()) : QString());
    auto session = casework::Session::open(*directory, std::move(*who), {.clockOverride = *now});
    if (evenReadOnly && !session && session.error().code == u"not-writable")
        return casework::Session::open(*directory, {login, again.take()},
                                       {.clockOverride = *now, .readOnly = true});
    return session;
}

} // namespace qorgan::cli
