// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "cli/invocation.h"

namespace qorgan::cli {

// One function for each group of commands; each knows the grammar of its commands and their acts.
[[nodiscard]] std::vector<Command> registerCommands();
[[nodiscard]] std::vector<Command> accountCommands();
[[nodiscard]] std::vector<Command> incidentCommands();
[[nodiscard]] std::vector<Command> personCommands();
[[nodiscard]] std::vector<Command> orderCommands();
[[nodiscard]] std::vector<Command> warningCommands();
[[nodiscard]] std::vector<Command> requirementCommands();
[[nodiscard]] std::vector<Command> controlCommands();
[[nodiscard]] std::vector<Command> caseCommands();
[[nodiscard]] std::vector<Command> supportCommands();
[[nodiscard]] std::vector<Command> headCommands();
[[nodiscard]] std::vector<Command> supervisionCommands();
[[nodiscard]] std::vector<Command> documentCommands();
[[nodiscard]] std::vector<Command> paperCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> lawCommands();
[[nodiscard]] std::vector<Command> helpCommands();

/// Every command of the program, in the order of its help.
[[nodiscard]] const std::vector<Command> &allCommands();

/// --limit and --after of a list; one page is at most 1000 rows.
[[nodiscard]] std::vector<OptionSpec> pageOptions();
[[nodiscard]] base::Result<casework::PageRequest> pageRequest(const Arguments &arguments);

/// The options of a list, with those of its pages behind them.
[[nodiscard]] std::vector<OptionSpec> withPage(std::vector<OptionSpec> options);
/// --file F.json, which must be given.
[[nodiscard]] OptionSpec fileOption();

/// The id an option gives, where it is given.
template <typename Id>
[[nodiscard]] base::Result<std::optional<Id>> optionalId(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto uuid = arguments.uuid(option);
    if (!uuid)
        return base::fail(uuid.error());
    return Id{*uuid};
}

/// The record an act is done to, and the day of --on where that is given.
struct DatedAct {
    QUuid id;
    std::optional<QDate> on;
};
[[nodiscard]] base::Result<DatedAct> datedAct(const Arguments &arguments);

/// {"items": […], "next": cursor or null}
[[nodiscard]] Answer listAnswer(const QJsonArray &items, const QString &next, const QStringList &columns);
template <typename Row>
[[nodiscard]] base::Result<Answer> pageAnswer(const base::Result<casework::Page<Row>> &found,
                                              QJsonObject (*json)(const Row &), const QStringList &columns)
{
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const Row &row : found->items)
        items.append(json(row));
    return listAnswer(items, found->next, columns);
}

} // namespace qorgan::cli
