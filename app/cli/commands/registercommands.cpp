// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/register.h"
#include "exchange/demo.h"

#include <cstdio>
#include <limits>
#include <unistd.h>

namespace qorgan::cli {

namespace {

/// A count on standard error while something long runs, only where a person watches.
std::function<void(qint64)> progressOnTerminal()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [](qint64 done) {
        std::fprintf(stderr, "\r%lld ", static_cast<long long>(done));
        std::fflush(stderr);
    };
}

base::Result<Answer> init(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const auto directory = registerDirectory(invocation);
    if (!directory)
        return base::fail(directory.error());
    const auto now = clockOverride(invocation);
    if (!now)
        return base::fail(now.error());
    auto password = newPassword(invocation);
    if (!password)
        return base::fail(password.error());
    casework::NewRegister request;
    request.directory = *directory;
    request.training = arguments.has(u"--training"_s);
    const QString name = arguments.value(u"--unit-name"_s);
    request.unit.name = {name, name, name};
    request.unit.code = arguments.value(u"--unit-code"_s);
    request.unit.region = arguments.value(u"--region"_s);
    request.administratorLogin = arguments.value(u"--admin-login"_s);
    request.administratorName = request.administratorLogin;
    request.password = std::move(*password);
    request.clockOverride = *now;
    const auto created = casework::createRegister(std::move(request));
    if (!created)
        return base::fail(created.error());
    Answer answer;
    answer.json = {{u"register"_s, created->directory}, {u"recovery_code"_s, created->recoveryCode}};
    answer.facts = {u"register"_s, u"recovery_code"_s};
    return answer;
}

base::Result<Answer> demo(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const auto directory = registerDirectory(invocation);
    if (!directory)
        return base::fail(directory.error());
    const auto now = clockOverride(invocation);
    if (!now)
        return base::fail(now.error());
    const auto incidents = arguments.number(u"--incidents"_s, 0, 10'000'000);
    if (!incidents)
        return base::fail(incidents.error());
    const auto seed = arguments.number(u"--seed"_s, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return base::fail(seed.error());
    auto password = newPassword(invocation);
    if (!password)
        return base::fail(password.error());
    const auto made = exchange::createDemo(*directory, incidents->value_or(0),
                                           static_cast<quint64>(seed->value_or(1)), std::move(*password), *now,
                                           progressOnTerminal());
    if (!made)
        return base::fail(made.error());
    Answer answer;
    answer.json = {{u"register"_s, made->directory}, {u"incidents"_s, made->incidents},
                   {u"persons"_s, made->persons},    {u"orders"_s, made->orders},
                   {u"requirements"_s, made->requirements}};
    answer.facts = {u"register"_s, u"incidents"_s, u"persons"_s, u"orders"_s, u"requirements"_s};
    return answer;
}

base::Result<Answer> verify(Invocation &invocation)
{
    const auto session = openSession(invocation, true);
    if (!session)
        return base::fail(session.error());
    const auto found = casework::verify(**session);
    if (!found)
        return base::fail(found.error());
    Answer answer;
    answer.json = {{u"ok"_s, found->ok},
                   {u"integrity"_s, found->integrity},
                   {u"audit_entries"_s, found->auditEntries},
                   {u"audit_head"_s, found->auditHead},
                   {u"first_bad_entry"_s,
                    found->firstBadEntry ? QJsonValue(*found->firstBadEntry) : QJsonValue()}};
    answer.facts = {u"ok"_s, u"integrity"_s, u"audit_entries"_s, u"audit_head"_s};
    if (found->firstBadEntry)
        answer.failure = base::Error{u"audit-chain-broken"_s, u"audit"_s,
                                     {QString::number(*found->firstBadEntry)}};
    else if (!found->ok)
        answer.failure = base::Error{u"integrity-failed"_s, u"register"_s, {}};
    return answer;
}

Answer backupAnswer(const casework::BackupFacts &facts)
{
    Answer answer;
    answer.json = {{u"file"_s, facts.file},
                   {u"incidents"_s, facts.incidents},
                   {u"audit_head"_s, facts.auditHead}};
    answer.facts = {u"file"_s, u"incidents"_s, u"audit_head"_s};
    return answer;
}

base::Result<Answer> backup(Invocation &invocation, casework::Session &session)
{
    const auto facts = casework::backup(session, invocation.arguments.positional(0));
    if (!facts)
        return base::fail(facts.error());
    return backupAnswer(*facts);
}

base::Result<Answer> restore(Invocation &invocation)
{
    const auto now = clockOverride(invocation);
    if (!now)
        return base::fail(now.error());
    auto who = credentials(invocation);
    if (!who)
        return base::fail(who.error());
    const auto facts = casework::restore(invocation.arguments.positional(0), invocation.arguments.value(u"--to"_s),
                                         std::move(*who), {.clockOverride = *now});
    if (!facts)
        return base::fail(facts.error());
    return backupAnswer(*facts);
}

} // namespace

std::vector<Command> registerCommands()
{
    return {
        {{u"init"_s,
          {},
          {{.name = u"--unit-name"_s, .value = u"T"_s, .required = true},
           {.name = u"--unit-code"_s, .value = u"C"_s, .required = true},
           {.name = u"--region"_s, .value = u"NN"_s, .required = true},
           {.name = u"--admin-login"_s, .value = u"L"_s, .required = true},
           {.name = u"--training"_s}}},
         init},
        {{u"demo"_s,
          {},
          {{.name = u"--incidents"_s, .value = u"N"_s, .required = true},
           {.name = u"--seed"_s, .value = u"S"_s}}},
         demo},
        {{u"verify"_s, {}, {}}, verify},
        {{u"backup"_s, {{u"FILE"_s}}, {}}, nullptr, backup},
        {{u"restore"_s, {{u"FILE"_s}}, {{.name = u"--to"_s, .value = u"DIR"_s, .required = true}}}, restore},
    };
}

} // namespace qorgan::cli
