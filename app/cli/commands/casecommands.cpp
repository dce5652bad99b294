// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "cli/casejson.h"

namespace qorgan::cli {

namespace {

Answer idAnswer(const QString &id, const std::vector<base::Warning> &warnings)
{
    Answer answer;
    answer.json = {{u"id"_s, id}};
    answer.facts = {u"id"_s};
    answer.warnings = warnings;
    return answer;
}

template <typename Record>
base::Result<Answer> acceptedAnswer(const base::Result<casework::Accepted<Record>> &accepted)
{
    if (!accepted)
        return base::fail(accepted.error());
    if constexpr (std::is_same_v<decltype(accepted->value.id), QUuid>)
        return idAnswer(accepted->value.id.toString(QUuid::WithoutBraces), accepted->warnings);
    else
        return idAnswer(accepted->value.id.toString(), accepted->warnings);
}

/// An id that an option gives, or nothing.
template <typename Id>
base::Result<std::optional<Id>> optionalId(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const auto uuid = arguments.uuid(option);
    if (!uuid)
        return base::fail(uuid.error());
    return Id{*uuid};
}

base::Result<Answer> recordBreach(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto measure = arguments.uuidAt(0);
    if (!measure)
        return base::fail(measure.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    const auto protocolOn = arguments.date(u"--protocol-on"_s);
    if (!protocolOn)
        return base::fail(protocolOn.error());
    casework::BreachDraft draft;
    draft.measure = {*measure};
    draft.restriction = arguments.value(u"--restriction"_s);
    draft.at = *at;
    draft.how = arguments.value(u"--how"_s);
    draft.protocolNumber = arguments.value(u"--protocol"_s);
    draft.protocolOn = *protocolOn;
    return acceptedAnswer(casework::recordBreach(session, draft));
}

base::Result<Answer> setProtocol(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto on = invocation.arguments.date(u"--on"_s);
    if (!on)
        return base::fail(on.error());
    return acceptedAnswer(
        casework::setProtocol(session, {*id}, invocation.arguments.value(u"--number"_s), on->value_or(QDate())));
}

base::Result<Answer> listBreaches(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    casework::BreachFilter filter;
    const auto measure = optionalId<domain::MeasureId>(arguments, u"--measure"_s);
    if (!measure)
        return base::fail(measure.error());
    const auto offender = optionalId<domain::PersonId>(arguments, u"--offender"_s);
    if (!offender)
        return base::fail(offender.error());
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    filter.measure = *measure;
    filter.offender = *offender;
    filter.withoutProtocol = arguments.has(u"--without-protocol"_s);
    const auto found = casework::listBreaches(session, filter, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::BreachRow &row : found->items)
        items.append(breachRowJson(row));
    return listAnswer(items, found->next,
                      {u"at"_s, u"measure_number"_s, u"offender"_s, u"restriction"_s, u"article"_s, u"protocol"_s,
                       u"id"_s});
}

base::Result<Answer> addCase(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"case"_s, readCase);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::addCase(session, *draft));
}

base::Result<Answer> closeCase(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto id = arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto on = arguments.date(u"--on"_s);
    if (!on)
        return base::fail(on.error());
    const auto victim = optionalId<domain::PersonId>(arguments, u"--victim"_s);
    if (!victim)
        return base::fail(victim.error());
    return acceptedAnswer(casework::closeCase(
        session, {*id}, {*on, arguments.value(u"--ground"_s), arguments.value(u"--reason"_s), *victim}));
}

base::Result<Answer> listCases(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto incident = optionalId<domain::IncidentId>(arguments, u"--incident"_s);
    if (!incident)
        return base::fail(incident.error());
    const auto offender = optionalId<domain::PersonId>(arguments, u"--offender"_s);
    if (!offender)
        return base::fail(offender.error());
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    const auto found = casework::listCases(session, {*incident, *offender, arguments.has(u"--open"_s)}, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::CaseRow &row : found->items)
        items.append(caseRowJson(row));
    return listAnswer(items, found->next,
                      {u"registered_on"_s, u"kind"_s, u"article"_s, u"number"_s, u"offender"_s, u"closed_on"_s, u"id"_s});
}

base::Result<Answer> addPenalty(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"penalty"_s, readPenalty);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::addPenalty(session, *draft));
}

base::Result<Answer> addDetention(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"detention"_s, readDetention);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::addDetention(session, *draft));
}

base::Result<Answer> addConversation(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"conversation"_s, readConversation);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::addConversation(session, *draft));
}

std::vector<OptionSpec> withPage(std::vector<OptionSpec> options)
{
    for (const OptionSpec &option : pageOptions())
        options.push_back(option);
    return options;
}

} // namespace

std::vector<Command> caseCommands()
{
    const OptionSpec file{.name = u"--file"_s, .value = u"F.json"_s, .required = true};
    const OptionSpec offender{.name = u"--offender"_s, .value = u"ID"_s};
    return {
        {{u"breach record"_s,
          {{u"MEASURE"_s}},
          {{.name = u"--restriction"_s, .value = u"KIND"_s},
           {.name = u"--at"_s, .value = u"T"_s, .required = true},
           {.name = u"--how"_s, .value = u"T"_s, .required = true},
           {.name = u"--protocol"_s, .value = u"N"_s},
           {.name = u"--protocol-on"_s, .value = u"D"_s}}},
         nullptr, recordBreach},
        {{u"breach protocol"_s,
          {{u"ID"_s}},
          {{.name = u"--number"_s, .value = u"N"_s, .required = true},
           {.name = u"--on"_s, .value = u"D"_s, .required = true}}},
         nullptr, setProtocol},
        {{u"breach list"_s,
          {},
          withPage({{.name = u"--measure"_s, .value = u"ID"_s}, offender, {.name = u"--without-protocol"_s}})},
         nullptr, listBreaches},
        {{u"case add"_s, {}, {file}}, nullptr, addCase},
        {{u"case close"_s,
          {{u"ID"_s}},
          {{.name = u"--on"_s, .value = u"D"_s},
           {.name = u"--ground"_s, .value = u"G"_s, .required = true},
           {.name = u"--reason"_s, .value = u"T"_s},
           {.name = u"--victim"_s, .value = u"ID"_s}}},
         nullptr, closeCase},
        {{u"case list"_s, {}, withPage({{.name = u"--incident"_s, .value = u"ID"_s}, offender, {.name = u"--open"_s}})},
         nullptr, listCases},
        {{u"penalty add"_s, {}, {file}}, nullptr, addPenalty},
        {{u"detention add"_s, {}, {file}}, nullptr, addDetention},
        {{u"conversation add"_s, {}, {file}}, nullptr, addConversation},
    };
}

} // namespace qorgan::cli
