// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/accounts.h"

namespace qorgan::cli {

namespace {

QJsonObject accountJson(const casework::Account &account)
{
    const QStringList roles = security::codes(account.roles);
    return {{u"id"_s, account.id.toString()},
            {u"login"_s, account.login},
            {u"role"_s, roles.join(u',')},
            {u"roles"_s, QJsonArray::fromStringList(roles)},
            {u"full_name"_s, textOrNull(account.fullName)},
            {u"rank"_s, textOrNull(account.rank)},
            {u"position"_s, textOrNull(account.position)},
            {u"section"_s, textOrNull(account.section)},
            {u"phone"_s, textOrNull(account.phone)},
            {u"disabled"_s, account.disabled}};
}

base::Result<Answer> accountAnswer(const base::Result<casework::Account> &account)
{
    if (!account)
        return base::fail(account.error());
    Answer answer;
    answer.json = accountJson(*account);
    answer.facts = {u"login"_s, u"roles"_s, u"full_name"_s, u"rank"_s, u"position"_s, u"section"_s, u"disabled"_s};
    return answer;
}

base::Result<Answer> add(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    casework::NewAccount request;
    request.login = arguments.positional(0);
    const QStringList roles = arguments.values(u"--role"_s);
    for (const QString &code : roles)
        if (const auto role = security::roleFromCode(code))
            request.roles |= *role;
    request.fullName = arguments.value(u"--full-name"_s);
    request.rank = arguments.value(u"--rank"_s);
    request.position = arguments.value(u"--position"_s);
    request.section = arguments.value(u"--section"_s);
    request.phone = arguments.value(u"--phone"_s);
    auto password = newPassword(invocation);
    if (!password)
        return base::fail(password.error());
    request.password = std::move(*password);
    return accountAnswer(casework::addAccount(session, std::move(request)));
}

base::Result<Answer> list(Invocation &, casework::Session &session)
{
    const auto accounts = casework::listAccounts(session);
    if (!accounts)
        return base::fail(accounts.error());
    QJsonArray items;
    for (const casework::Account &account : *accounts)
        items.append(accountJson(account));
    return listAnswer(items, {}, {u"login"_s, u"roles"_s, u"full_name"_s, u"rank"_s, u"position"_s, u"disabled"_s});
}

base::Result<Answer> disable(Invocation &invocation, casework::Session &session)
{
    return accountAnswer(casework::disableAccount(session, invocation.arguments.positional(0)));
}

base::Result<Answer> password(Invocation &invocation, casework::Session &session)
{
    auto chosen = newPassword(invocation);
    if (!chosen)
        return base::fail(chosen.error());
    return accountAnswer(casework::setPassword(session, invocation.arguments.positional(0), std::move(*chosen)));
}

base::Result<Answer> recover(Invocation &invocation)
{
    const auto directory = existingRegister(invocation);
    if (!directory)
        return base::fail(directory.error());
    const auto now = clockOverride(invocation);
    if (!now)
        return base::fail(now.error());
    auto code = recoveryCode(invocation);
    if (!code)
        return base::fail(code.error());
    auto chosen = newPassword(invocation);
    if (!chosen)
        return base::fail(chosen.error());
    return accountAnswer(casework::recoverAccount(*directory, invocation.arguments.positional(0), std::move(*code),
                                                  std::move(*chosen), {.clockOverride = *now}));
}

} // namespace

std::vector<Command> accountCommands()
{
    const QStringList roles{u"inspector"_s, u"head"_s, u"registrar"_s, u"auditor"_s, u"administrator"_s};
    return {
        {{u"user add"_s,
          {{u"LOGIN"_s}},
          {{.name = u"--role"_s, .value = u"ROLE"_s, .required = true, .repeatable = true, .choices = roles},
           {.name = u"--full-name"_s, .value = u"T"_s},
           {.name = u"--rank"_s, .value = u"CODE"_s},
           {.name = u"--position"_s, .value = u"T"_s},
           {.name = u"--section"_s, .value = u"T"_s},
           {.name = u"--phone"_s, .value = u"T"_s}}},
         nullptr, add},
        {{u"user list"_s, {}, {}}, nullptr, list},
        {{u"user disable"_s, {{u"LOGIN"_s}}, {}}, nullptr, disable},
        {{u"user password"_s, {{u"LOGIN"_s}}, {}}, nullptr, password},
        {{u"user recover"_s, {{u"LOGIN"_s}}, {}}, recover},
    };
}

} // namespace qorgan::cli
