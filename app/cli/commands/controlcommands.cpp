// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/due.h"
#include "cli/orderjson.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

/// yes or no of an option; nothing where it was not given.
std::optional<bool> flagOf(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? std::optional(arguments.value(option) == u"yes") : std::nullopt;
}

base::Result<Answer> recordCheck(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto measure = arguments.uuidAt(0);
    if (!measure)
        return base::fail(measure.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    casework::CheckDraft draft;
    draft.at = *at;
    draft.result = arguments.value(u"--result"_s) == u"seen" ? domain::CheckResult::Seen
                                                            : domain::CheckResult::Absent;
    draft.sober = arguments.value(u"--sober"_s);
    draft.note = arguments.value(u"--note"_s);
    draft.intoxication = arguments.value(u"--intoxication"_s);
    draft.victimAsked = flagOf(arguments, u"--victim-asked"_s);
    draft.newFacts = flagOf(arguments, u"--new-facts"_s);
    const auto recorded = casework::recordCheck(session, {*measure}, draft);
    if (!recorded)
        return base::fail(recorded.error());
    Answer answer;
    answer.json = {{u"id"_s, recorded->value.id.toString()},
                   {u"next_check_due"_s, dateJson(recorded->value.nextCheckDue)}};
    answer.facts = {u"id"_s, u"next_check_due"_s};
    answer.warnings = recorded->warnings;
    return answer;
}

base::Result<Answer> addReconciliation(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"reconciliation"_s, readReconciliation);
    if (!draft)
        return base::fail(draft.error());
    const auto id = casework::addReconciliation(session, *draft);
    if (!id)
        return base::fail(id.error());
    Answer answer;
    answer.json = {{u"id"_s, id->toString(QUuid::WithoutBraces)}};
    answer.facts = {u"id"_s};
    return answer;
}

QJsonObject dueJson(const casework::DueItem &item, const casework::Officer &officer)
{
    QJsonObject json{{u"kind"_s, item.kind},
                     {u"measure"_s, item.measure.toString()},
                     {u"number"_s, textOrNull(item.number)},
                     {u"person"_s, item.person.toString()},
                     {u"person_name"_s, textOrNull(item.personName)},
                     {u"officer"_s, officer.login},
                     {u"due_at"_s, base::toIso(item.dueAt)},
                     {u"state"_s, casework::code(item.state)},
                     {u"rule"_s, QJsonObject{{u"id"_s, item.ruleId}, {u"source"_s, textOrNull(item.ruleSource)}}}};
    if (item.missing > 0)
        json.insert(u"missing"_s, item.missing);
    return json;
}

base::Result<Answer> due(Invocation &invocation, casework::Session &session)
{
    casework::DueRequest request;
    const auto on = invocation.arguments.date(u"--on"_s);
    if (!on)
        return base::fail(on.error());
    request.on = *on;
    for (const auto state : {casework::DueState::Overdue, casework::DueState::Due, casework::DueState::Ahead})
        if (casework::code(state) == invocation.arguments.value(u"--state"_s))
            request.state = state;
    const auto list = casework::dueList(session, request);
    if (!list)
        return base::fail(list.error());
    QJsonArray items;
    for (const casework::DueItem &item : list->items)
        items.append(dueJson(item, list->officerOf(item)));
    Answer answer;
    answer.json = {{u"now"_s, base::toIso(list->now)}, {u"items"_s, items}};
    answer.facts = {u"now"_s};
    answer.lists = {{u"items"_s,
                     {u"state"_s, u"due_at"_s, u"kind"_s, u"number"_s, u"person_name"_s, u"officer"_s, u"rule"_s}}};
    return answer;
}

} // namespace

std::vector<Command> controlCommands()
{
    return {
        {{u"check record"_s,
          {{u"MEASURE"_s}},
          {{.name = u"--at"_s, .value = u"T"_s, .required = true},
           {.name = u"--result"_s, .value = u"seen|absent"_s, .required = true,
            .choices = {u"seen"_s, u"absent"_s}},
           {.name = u"--sober"_s, .value = u"yes|no|unknown"_s,
            .choices = {u"yes"_s, u"no"_s, u"unknown"_s}},
           {.name = u"--intoxication"_s, .value = u"CODE"_s},
           {.name = u"--victim-asked"_s, .value = u"yes|no"_s, .choices = {u"yes"_s, u"no"_s}},
           {.name = u"--new-facts"_s, .value = u"yes|no"_s, .choices = {u"yes"_s, u"no"_s}},
           {.name = u"--note"_s, .value = u"T"_s}}},
         nullptr, recordCheck},
        {{u"reconciliation add"_s, {}, {{.name = u"--file"_s, .value = u"F.json"_s, .required = true}}}, nullptr,
         addReconciliation},
        {{u"due"_s,
          {},
          {{.name = u"--on"_s, .value = u"DATE"_s},
           {.name = u"--state"_s, .value = u"overdue|due|ahead"_s,
            .choices = {u"overdue"_s, u"due"_s, u"ahead"_s}}}},
         nullptr, due},
    };
}

} // namespace qorgan::cli
