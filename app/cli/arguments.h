// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace qorgan::cli {

using namespace Qt::StringLiterals;

/// One option of the command line: "--file F.json", or a flag when `value` is empty.
struct OptionSpec {
    QString name;             ///< with its dashes
    QString value = {};       ///< the placeholder the usage line shows
    bool required = false;
    bool repeatable = false;
    QStringList choices = {}; ///< the only values taken; empty: any
    bool alone = false;       ///< a flag that makes every other argument of the command unnecessary
};

struct PositionalSpec {
    QString name;
    bool required = true;
    bool rest = false;     ///< takes all that follow
};

/// The grammar of one command ("order issue"): words, positionals, options.
struct CommandSpec {
    QString name;
    std::vector<PositionalSpec> positionals;
    std::vector<OptionSpec> options;
};

/// The options every command takes, before or after its words.
[[nodiscard]] const std::vector<OptionSpec> &globalOptions();

/// A command line taken apart. All readers of values refuse with kind Usage (`option-value`).
class Arguments
{
public:
    [[nodiscard]] const CommandSpec *command() const { return m_command; }
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }
    [[nodiscard]] QString positional(qsizetype index) const { return m_positionals.value(index); }

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    /// Of the options in front of, or common to, all commands.
    [[nodiscard]] bool hasGlobal(const QString &option) const { return m_globals.contains(option); }
    [[nodiscard]] QString global(const QString &option) const { return m_globals.value(option).value(0); }

    [[nodiscard]] base::Result<std::optional<QDate>> date(const QString &option) const;
    [[nodiscard]] base::Result<base::Instant> instant(const QString &option) const;
    /// Nothing when the option is not given.
    [[nodiscard]] base::Result<std::optional<qint64>> number(const QString &option, qint64 from, qint64 to) const;
    [[nodiscard]] base::Result<QUuid> uuid(const QString &option) const;
    /// The id at that place; an id is a UUID.
    [[nodiscard]] base::Result<QUuid> uuidAt(qsizetype index) const;

private:
    friend class ArgumentParser;

    const CommandSpec *m_command = nullptr;
    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
    QHash<QString, QStringList> m_globals;
};

/// Reads the words after the program's name by the grammar of the commands. No command at all is no error.
/// An option after the command's words belongs to the command where both know its name (`print --lang`).
/// Errors, all of kind Usage: unknown-command, unknown-option, password-on-command-line, option-value-missing,
/// option-without-value, option-twice, option-missing, option-value, argument-missing, argument-extra.
[[nodiscard]] base::Result<Arguments> parseArguments(const QStringList &words,
                                                     const std::vector<CommandSpec> &commands);

/// "order issue --file F.json": the usage line of a command.
[[nodiscard]] QString usageOf(const CommandSpec &command);

} // namespace qorgan::cli
