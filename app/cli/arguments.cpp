// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <algorithm>

namespace qorgan::cli {

namespace {

tl::unexpected<base::Error> usage(QString code, const QString &field, QStringList arguments = {})
{
    return base::fail(std::move(code), field, std::move(arguments), base::ErrorKind::Usage);
}

/// What was typed is not repeated in the error: it may be personal.
tl::unexpected<base::Error> badValue(const QString &field, QString expected)
{
    return usage(u"option-value"_s, field, {field, std::move(expected)});
}

const OptionSpec *optionNamed(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionSpec &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

bool isOption(const QString &word)
{
    return word.startsWith(u"--"_s) && word.size() > 2;
}

} // namespace

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options{
        {u"--register"_s, u"DIR"_s},
        {u"--login"_s, u"NAME"_s},
        {u"--password-file"_s, u"FILE"_s},
        {u"--lang"_s, u"kk|ru|en"_s, false, false, {u"kk"_s, u"ru"_s, u"en"_s}},
        {u"--json"_s, {}},
        {u"--help"_s, {}},
        {u"--version"_s, {}},
    };
    return options;
}

base::Result<std::optional<QDate>> Arguments::date(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const auto day = base::dateFromIso(value(option));
    if (!day)
        return badValue(option, u"YYYY-MM-DD"_s);
    return day;
}

base::Result<base::Instant> Arguments::instant(const QString &option) const
{
    const auto at = base::instantFromIso(value(option));
    if (!at)
        return badValue(option, u"YYYY-MM-DDTHH:MM:SS+05:00"_s);
    return *at;
}

base::Result<std::optional<qint64>> Arguments::number(const QString &option, qint64 from, qint64 to) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < from || number > to)
        return badValue(option, QString(QString::number(from) + u"…"_s + QString::number(to)));
    return std::optional<qint64>(number);
}

base::Result<QUuid> Arguments::uuid(const QString &option) const
{
    const QUuid id = QUuid::fromString(value(option));
    if (id.isNull())
        return badValue(option, u"UUID"_s);
    return id;
}

base::Result<QUuid> Arguments::uuidAt(qsizetype index) const
{
    const QUuid id = QUuid::fromString(positional(index));
    if (id.isNull())
        return badValue(m_command->positionals.at(static_cast<std::size_t>(index)).name, u"UUID"_s);
    return id;
}

class ArgumentParser
{
public:
    ArgumentParser(const QStringList &words, const std::vector<CommandSpec> &commands)
        : m_words(words), m_commands(commands)
    {
    }

    base::Result<Arguments> parse()
    {
        if (auto found = findCommand(); !found)
            return base::fail(found.error());
        while (m_next < m_words.size()) {
            if (auto taken = takeWord(); !taken)
                return base::fail(taken.error());
        }
        // Who asks for help need not have got everything else right.
        if (m_result.m_command && !m_result.hasGlobal(u"--help"_s)) {
            if (auto complete = checkComplete(); !complete)
                return base::fail(complete.error());
        }
        return std::move(m_result);
    }

private:
    /// Global options up to the command's first word, and between its two.
    base::Result<void> findCommand()
    {
        QString group;
        while (m_next < m_words.size()) {
            if (isOption(m_words.at(m_next))) {
                if (auto taken = takeOption(); !taken)
                    return taken;
                continue;
            }
            const QString name = group.isEmpty() ? m_words.at(m_next)
                                                 : QString(group + u' ' + m_words.at(m_next));
            ++m_next;
            for (const CommandSpec &command : m_commands) {
                if (command.name == name) {
                    m_result.m_command = &command;
                    return {};
                }
            }
            const bool known = group.isEmpty()
                && std::any_of(m_commands.begin(), m_commands.end(), [&](const CommandSpec &command) {
                       return command.name.startsWith(QString(name + u' '));
                   });
            if (!known)
                return usage(u"unknown-command"_s, {}, {name});
            group = name;
        }
        if (!group.isEmpty() && !m_result.hasGlobal(u"--help"_s))
            return usage(u"unknown-command"_s, {}, {group});
        return {};
    }

    base::Result<void> takeWord()
    {
        const QString &word = m_words.at(m_next);
        if (isOption(word) && !m_onlyPositionals)
            return takeOption();
        if (word == u"--" && !m_onlyPositionals) {
            m_onlyPositionals = true;
            ++m_next;
            return {};
        }
        const auto &specs = m_result.m_command->positionals;
        const bool room = static_cast<std::size_t>(m_result.m_positionals.size()) < specs.size()
            || (!specs.empty() && specs.back().rest);
        if (!room)
            return usage(u"argument-extra"_s, {}, {m_result.m_command->name});
        m_result.m_positionals.append(word);
        ++m_next;
        return {};
    }

    base::Result<void> takeOption()
    {
        const QString word = m_words.at(m_next++);
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionSpec *option = m_result.m_command ? optionNamed(m_result.m_command->options, name) : nullptr;
        auto &values = option ? m_result.m_values : m_result.m_globals;
        if (!option)
            option = optionNamed(globalOptions(), name);
        if (!option && name == u"--password")
            return usage(u"password-on-command-line"_s, name);
        if (!option)
            return usage(u"unknown-option"_s, name, {name});
        if (values.contains(name) && !option->repeatable && !option->value.isEmpty())
            return usage(u"option-twice"_s, name, {name});
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return usage(u"option-without-value"_s, name, {name});
            values.insert(name, {});
            return {};
        }
        QString value;
        if (equals >= 0)
            value = word.mid(equals + 1);
        else if (m_next < m_words.size() && !isOption(m_words.at(m_next)))
            value = m_words.at(m_next++);
        else
            return usage(u"option-value-missing"_s, name, {name});
        if (!option->choices.isEmpty() && !option->choices.contains(value))
            return badValue(name, option->choices.join(u", "_s));
        values[name].append(value);
        return {};
    }

    base::Result<void> checkComplete() const
    {
        const CommandSpec &command = *m_result.m_command;
        for (const OptionSpec &option : command.options)
            if (option.alone && m_result.has(option.name))
                return {};
        for (std::size_t i = static_cast<std::size_t>(m_result.m_positionals.size());
             i < command.positionals.size(); ++i)
            if (command.positionals[i].required)
                return usage(u"argument-missing"_s, command.positionals[i].name, {command.positionals[i].name});
        for (const OptionSpec &option : command.options)
            if (option.required && m_result.value(option.name).isEmpty())
                return usage(u"option-missing"_s, option.name, {option.name});
        return {};
    }

    const QStringList &m_words;
    const std::vector<CommandSpec> &m_commands;
    qsizetype m_next = 0;
    bool m_onlyPositionals = false;
    Arguments m_result;
};

base::Result<Arguments> parseArguments(const QStringList &words, const std::vector<CommandSpec> &commands)
{
    return ArgumentParser(words, commands).parse();
}

QString usageOf(const CommandSpec &command)
{
    QStringList parts{command.name};
    for (const PositionalSpec &positional : command.positionals) {
        const QString name = positional.rest ? QString(positional.name + u'…') : positional.name;
        parts.append(positional.required ? name : QString(u'[' + name + u']'));
    }
    for (const OptionSpec &option : command.options) {
        QString text = option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value);
        if (!option.required)
            text = QString(u'[' + text + u']');
        parts.append(option.repeatable ? QString(text + u'…') : text);
    }
    return parts.join(u' ');
}

} // namespace qorgan::cli
