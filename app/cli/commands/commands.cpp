// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

namespace qorgan::cli {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto group : {registerCommands, accountCommands, incidentCommands, personCommands, orderCommands,
                                 warningCommands, requirementCommands, controlCommands, caseCommands, supportCommands,
                                 headCommands, documentCommands, paperCommands, reportCommands, supervisionCommands, lawCommands,
                                 helpCommands}) {
            auto some = group();
            std::move(some.begin(), some.end(), std::back_inserter(all));
        }
        return all;
    }();
    return commands;
}

std::vector<OptionSpec> pageOptions()
{
    return {{.name = u"--limit"_s, .value = u"N"_s}, {.name = u"--after"_s, .value = u"CURSOR"_s}};
}

std::vector<OptionSpec> withPage(std::vector<OptionSpec> options)
{
    for (OptionSpec &option : pageOptions())
        options.push_back(std::move(option));
    return options;
}

OptionSpec fileOption()
{
    return {.name = u"--file"_s, .value = u"F.json"_s, .required = true};
}

base::Result<DatedAct> datedAct(const Arguments &arguments)
{
    const auto id = arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto on = arguments.date(u"--on"_s);
    if (!on)
        return base::fail(on.error());
    return DatedAct{*id, *on};
}

base::Result<casework::PageRequest> pageRequest(const Arguments &arguments)
{
    casework::PageRequest page;
    const auto limit = arguments.number(u"--limit"_s, 1, 1000);
    if (!limit)
        return base::fail(limit.error());
    page.limit = static_cast<int>(limit->value_or(page.limit));
    page.after = arguments.value(u"--after"_s);
    return page;
}

Answer listAnswer(const QJsonArray &items, const QString &next, const QStringList &columns)
{
    Answer answer;
    answer.json = {{u"items"_s, items}, {u"next"_s, textOrNull(next)}};
    answer.lists = {{u"items"_s, columns}};
    return answer;
}

} // namespace qorgan::cli
