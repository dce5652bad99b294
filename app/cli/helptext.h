// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "cli/answer.h"
#include "cli/invocation.h"

namespace qorgan::cli {

/// A text of the help (resources/help/cli.json) by its code: "about", "command.init", "option.--file",
/// "option.print.--lang". Null when there is none.
[[nodiscard]] const base::Texts *helpText(const QString &code);
/// The text of a command's option: the command's own wording where it has one.
[[nodiscard]] QString optionText(const QString &command, const QString &option, base::Language language);

/// All commands, the common options, the environment and the exit statuses.
[[nodiscard]] Answer overview(const std::vector<Command> &commands, base::Language language);
/// The commands of that name or group, with their options. Error: unknown-command (kind Usage).
[[nodiscard]] base::Result<Answer> commandHelp(const std::vector<Command> &commands, const QString &name,
                                               base::Language language);
/// Every code with its field, rule and sentence.
[[nodiscard]] Answer codeTable(base::Language language);

} // namespace qorgan::cli
