// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "reports/summarytable.h"

#include <QJsonDocument>

namespace qorgan::cli {

namespace {

QJsonArray indicatorsJson(const std::vector<reports::Indicator> &indicators, base::Language language)
{
    QJsonArray items;
    for (const reports::Indicator &each : indicators)
        items.append(QJsonObject{
            {u"code"_s, each.code},
            {u"title"_s, reports::titleOf(each.code, language)},
            {u"value"_s, each.value},
            {u"previous"_s, each.previous ? QJsonValue(*each.previous) : QJsonValue()},
            {u"change_percent"_s, each.changePercent ? QJsonValue(*each.changePercent) : QJsonValue()}});
    return items;
}

QJsonObject summaryJson(const reports::Summary &summary, base::Language language)
{
    QJsonObject json{{u"from"_s, base::toIso(summary.from)},
                     {u"to"_s, base::toIso(summary.to)},
                     {u"cut_off"_s, base::toIso(summary.cutOff)},
                     {u"indicators"_s, indicatorsJson(summary.indicators, language)}};
    if (summary.by == reports::Grouping::Unit)
        return json;
    QJsonArray groups;
    for (const reports::SummaryGroup &group : summary.groups)
        groups.append(QJsonObject{{u"code"_s, textOrNull(group.code)},
                                  {u"title"_s, reports::titleOf(group, summary.by, language)},
                                  {u"indicators"_s, indicatorsJson(group.indicators, language)}});
    json.insert(u"by"_s, reports::code(summary.by));
    json.insert(u"groups"_s, groups);
    return json;
}

base::Result<reports::SummaryRequest> requestFrom(const Arguments &arguments)
{
    const auto from = arguments.date(u"--from"_s);
    if (!from)
        return base::fail(from.error());
    const auto to = arguments.date(u"--to"_s);
    if (!to)
        return base::fail(to.error());
    reports::SummaryRequest request;
    request.from = from->value_or(QDate());
    request.to = to->value_or(QDate());
    request.comparePreviousYear = arguments.has(u"--compare"_s);
    for (const auto by : {reports::Grouping::Section, reports::Grouping::Officer, reports::Grouping::Source})
        if (arguments.value(u"--by"_s) == reports::code(by))
            request.by = by;
    return request;
}

base::Result<Answer> summary(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const bool csv = arguments.value(u"--format"_s) == u"csv";
    const QString file = arguments.value(u"--out"_s);
    // One JSON document is promised on standard output: another format needs a file then.
    if (csv && file.isEmpty() && invocation.json)
        return base::fail(u"option-missing"_s, u"command"_s, {u"--out"_s}, base::ErrorKind::Usage);
    const auto request = requestFrom(arguments);
    if (!request)
        return base::fail(request.error());
    const auto made = reports::summarise(session, *request);
    if (!made)
        return base::fail(made.error());
    Answer answer;
    answer.json = summaryJson(*made, invocation.language);
    answer.facts = {u"from"_s, u"to"_s, u"cut_off"_s};
    answer.lists = {{u"indicators"_s, {u"title"_s, u"value"_s, u"previous"_s, u"change_percent"_s}}};
    if (!csv && file.isEmpty())
        return answer;
    const QByteArray bytes = csv ? reports::csv(*made, invocation.language)
                                 : QJsonDocument(answer.json).toJson(QJsonDocument::Indented);
    if (file.isEmpty()) {
        answer.text = QString::fromUtf8(bytes);
        return answer;
    }
    if (const auto saved = reports::saveFile(bytes, file); !saved)
        return base::fail(saved.error());
    answer.json.insert(u"file"_s, file);
    answer.facts = {u"file"_s, u"from"_s, u"to"_s, u"cut_off"_s};
    answer.lists.clear();
    return answer;
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {{u"report summary"_s,
          {},
          {{.name = u"--from"_s, .value = u"D"_s, .required = true},
           {.name = u"--to"_s, .value = u"D"_s, .required = true},
           {.name = u"--compare"_s, .value = u"PERIOD"_s, .choices = {u"previous-year"_s}},
           {.name = u"--by"_s, .value = u"KEY"_s, .choices = {u"unit"_s, u"section"_s, u"officer"_s, u"source"_s}},
           {.name = u"--format"_s, .value = u"FORMAT"_s, .choices = {u"json"_s, u"csv"_s}},
           {.name = u"--out"_s, .value = u"F"_s}}},
         nullptr, summary},
    };
}

} // namespace qorgan::cli
