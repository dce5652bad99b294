// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/incidents.h"
#include "cli/incidentjson.h"
#include "cli/output.h"
#include "domain/messages.h"
#include "exchange/journalimport.h"

#include <unistd.h>

namespace qorgan::cli {

namespace {

Answer incidentAnswer(const casework::IncidentCard &card, base::Language language)
{
    Answer answer;
    answer.json = incidentJson(card, language);
    answer.facts = {u"id"_s,          u"detected_at"_s,       u"occurred_at"_s,   u"source"_s,
                    u"complaint"_s,   u"kui_number"_s,        u"kui_date"_s,      u"place"_s,
                    u"offender"_s,    u"victims"_s,           u"relationship"_s,  u"violence"_s,
                    u"intoxicated"_s, u"weapon"_s,            u"children_present"_s, u"article"_s,
                    u"narrative"_s,   u"repeat"_s,            u"orders"_s,        u"missing_for_order"_s};
    return answer;
}

base::Result<Answer> add(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"incident"_s, readIncident);
    if (!draft)
        return base::fail(draft.error());
    const auto added = casework::addIncident(session, *draft);
    if (!added)
        return base::fail(added.error());
    Answer answer = incidentAnswer(added->value, invocation.language);
    answer.warnings = added->warnings;
    return answer;
}

base::Result<Answer> show(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto card = casework::openIncident(session, {*id});
    if (!card)
        return base::fail(card.error());
    return incidentAnswer(*card, invocation.language);
}

base::Result<Answer> list(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto from = arguments.date(u"--from"_s);
    if (!from)
        return base::fail(from.error());
    const auto to = arguments.date(u"--to"_s);
    if (!to)
        return base::fail(to.error());
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    const casework::IncidentFilter filter{*from, *to, arguments.value(u"--source"_s),
                                          arguments.has(u"--without-complaint"_s)};
    const auto found = casework::listIncidents(session, filter, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::IncidentRow &row : found->items)
        items.append(incidentRowJson(row));
    return listAnswer(items, found->next,
                      {u"detected_at"_s, u"source"_s, u"complaint"_s, u"offender_name"_s, u"victim_name"_s,
                       u"article"_s, u"has_order"_s, u"id"_s});
}

QJsonArray findingsJson(const std::vector<exchange::RowFinding> &findings, base::Language language)
{
    QJsonArray array;
    for (const exchange::RowFinding &finding : findings) {
        QJsonObject row = toJson(base::Warning{finding.code, finding.field, finding.arguments}, language);
        row.insert(u"line"_s, finding.line);
        array.append(row);
    }
    return array;
}

base::Result<Answer> importFile(Invocation &invocation, casework::Session &session)
{
    std::function<void(qint64)> progress;
    if (isatty(STDERR_FILENO))
        progress = [](qint64 lines) { std::fprintf(stderr, "\r%lld ", static_cast<long long>(lines)); };
    const bool dryRun = invocation.arguments.has(u"--dry-run"_s);
    const auto report = exchange::importIncidents(session, invocation.arguments.positional(0), dryRun, progress);
    if (!report)
        return base::fail(report.error());
    Answer answer;
    answer.json = {{u"read"_s, report->read},
                   {u"created"_s, report->created},
                   {u"duplicates"_s, report->duplicates},
                   {u"rejected"_s, findingsJson(report->rejected, invocation.language)}};
    if (!report->warnings.empty())
        answer.json.insert(u"warnings"_s, findingsJson(report->warnings, invocation.language));
    answer.facts = {u"read"_s, u"created"_s, u"duplicates"_s};
    answer.lists = {{u"rejected"_s, {u"line"_s, u"field"_s, u"message"_s}},
                    {u"warnings"_s, {u"line"_s, u"field"_s, u"message"_s}}};
    return answer;
}

} // namespace

std::vector<Command> incidentCommands()
{
    std::vector<OptionSpec> listOptions{{.name = u"--from"_s, .value = u"D"_s},
                                        {.name = u"--to"_s, .value = u"D"_s},
                                        {.name = u"--source"_s, .value = u"C"_s},
                                        {.name = u"--without-complaint"_s}};
    for (const OptionSpec &option : pageOptions())
        listOptions.push_back(option);
    return {
        {{u"import incidents"_s, {{u"FILE"_s}}, {{.name = u"--dry-run"_s}}}, nullptr, importFile},
        {{u"incident add"_s, {}, {{.name = u"--file"_s, .value = u"F.json"_s, .required = true}}}, nullptr, add},
        {{u"incident show"_s, {{u"ID"_s}}, {}}, nullptr, show},
        {{u"incident list"_s, {}, listOptions}, nullptr, list},
    };
}

} // namespace qorgan::cli
