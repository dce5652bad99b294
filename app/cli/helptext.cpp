// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include "cli/textlayout.h"
#include "domain/messages.h"

#include <QFile>
#include <QJsonDocument>

namespace qorgan::cli {

namespace {

QHash<QString, base::Texts> readTexts()
{
    QHash<QString, base::Texts> texts;
    QFile file(u":/help/cli.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value("texts"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        texts.insert(object.value("code"_L1).toString(),
                     {object.value("kk"_L1).toString(), object.value("ru"_L1).toString(),
                      object.value("en"_L1).toString()});
    }
    return texts;
}

QString text(const QString &code, base::Language language)
{
    const base::Texts *texts = helpText(code);
    return texts ? texts->in(language) : code;
}

/// "  left    right" lines, the left ones padded to one width.
QString columns(const std::vector<std::pair<QString, QString>> &lines)
{
    int width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, displayWidth(left));
    QString result;
    for (const auto &[left, right] : lines)
        result += u"  "_s + left + QString(width - displayWidth(left) + 2, u' ') + right + u'\n';
    return result;
}

QString optionUsage(const OptionSpec &option)
{
    return option.value.isEmpty() ? option.name : QString(option.name + u' ' + option.value);
}

QString globalOptionLines(base::Language language)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const OptionSpec &option : globalOptions())
        lines.emplace_back(optionUsage(option), optionText({}, option.name, language));
    return columns(lines);
}

QJsonObject commandJson(const CommandSpec &spec, base::Language language)
{
    QJsonArray options;
    for (const OptionSpec &option : spec.options)
        options.append(QJsonObject{{u"option"_s, optionUsage(option)},
                                   {u"required"_s, option.required},
                                   {u"text"_s, optionText(spec.name, option.name, language)}});
    return {{u"command"_s, spec.name},
            {u"usage"_s, QString(u"qorgan-cli "_s + usageOf(spec))},
            {u"text"_s, text(QString(u"command."_s + spec.name), language)},
            {u"options"_s, options}};
}

} // namespace

const base::Texts *helpText(const QString &code)
{
    static const QHash<QString, base::Texts> texts = readTexts();
    const auto found = texts.constFind(code);
    return found == texts.cend() ? nullptr : &*found;
}

QString optionText(const QString &command, const QString &option, base::Language language)
{
    if (const base::Texts *own = helpText(QString(u"option."_s + command + u'.' + option)))
        return own->in(language);
    return text(QString(u"option."_s + option), language);
}

Answer overview(const std::vector<Command> &commands, base::Language language)
{
    const auto heading = [&](const QString &code) -> QString {
        return u'\n' + text(QString(u"heading."_s + code), language) + u'\n';
    };
    Answer answer;
    std::vector<std::pair<QString, QString>> lines;
    QJsonArray list;
    for (const Command &command : commands) {
        lines.emplace_back(command.spec.name, text(QString(u"command."_s + command.spec.name), language));
        list.append(commandJson(command.spec, language));
    }
    std::vector<std::pair<QString, QString>> environment;
    for (const auto &name : {u"QORGAN_REGISTER"_s, u"QORGAN_LOGIN"_s, u"QORGAN_PASSWORD"_s,
                             u"QORGAN_NEW_PASSWORD"_s, u"QORGAN_RECOVERY_CODE"_s, u"QORGAN_NOW"_s})
        environment.emplace_back(name, text(QString(u"environment."_s + name), language));
    std::vector<std::pair<QString, QString>> statuses;
    for (int status = 0; status <= 4; ++status)
        statuses.emplace_back(QString::number(status),
                              text(QString(u"status."_s + QString::number(status)), language));
    answer.text = text(u"about"_s, language) + u"\n\n"_s
        + u"  qorgan-cli [--register DIR] [--login NAME] [--lang kk|ru|en] [--json] COMMAND …\n"_s
        + heading(u"commands"_s) + columns(lines) + heading(u"options"_s) + globalOptionLines(language)
        + heading(u"environment"_s) + columns(environment) + heading(u"statuses"_s) + columns(statuses);
    answer.json = {{u"about"_s, text(u"about"_s, language)}, {u"commands"_s, list}};
    return answer;
}

base::Result<Answer> commandHelp(const std::vector<Command> &commands, const QString &name,
                                 base::Language language)
{
    Answer answer;
    QJsonArray list;
    for (const Command &command : commands) {
        const CommandSpec &spec = command.spec;
        if (spec.name != name && !spec.name.startsWith(QString(name + u' ')))
            continue;
        list.append(commandJson(spec, language));
        std::vector<std::pair<QString, QString>> lines;
        for (const OptionSpec &option : spec.options)
            lines.emplace_back(optionUsage(option), optionText(spec.name, option.name, language));
        if (!answer.text.isEmpty())
            answer.text += u'\n';
        answer.text += u"qorgan-cli "_s + usageOf(spec) + u"\n\n"_s
            + text(QString(u"command."_s + spec.name), language) + u'\n';
        if (!lines.empty())
            answer.text += u'\n' + columns(lines);
    }
    if (list.isEmpty())
        return base::fail(u"unknown-command"_s, {}, {name}, base::ErrorKind::Usage);
    answer.json = {{u"commands"_s, list}};
    return answer;
}

Answer codeTable(base::Language language)
{
    Answer answer;
    QJsonArray codes;
    for (const domain::MessageRow &row : domain::messageTable())
        codes.append(QJsonObject{{u"code"_s, row.code},
                                 {u"field"_s, textOrNull(row.field)},
                                 {u"rule"_s, textOrNull(row.rule)},
                                 {u"message"_s, domain::sentence(base::Error{row.code, row.field, {}}, language)}});
    answer.json = {{u"codes"_s, codes}};
    answer.lists = {{u"codes"_s, {u"code"_s, u"field"_s, u"rule"_s, u"message"_s}}};
    return answer;
}

} // namespace qorgan::cli
