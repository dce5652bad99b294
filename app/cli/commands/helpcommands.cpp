// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "cli/helptext.h"

namespace qorgan::cli {

namespace {

base::Result<Answer> help(Invocation &invocation)
{
    const QString name = invocation.arguments.positionals().join(u' ');
    if (name.isEmpty())
        return overview(allCommands(), invocation.language);
    if (name == u"codes")
        return codeTable(invocation.language);
    return commandHelp(allCommands(), name, invocation.language);
}

} // namespace

std::vector<Command> helpCommands()
{
    return {{{u"help"_s, {{.name = u"COMMAND"_s, .required = false, .rest = true}}, {}}, help}};
}

} // namespace qorgan::cli
