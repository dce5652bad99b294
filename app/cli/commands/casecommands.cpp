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
    const auto act = datedAct(invocation.arguments);
    if (!act)
        return base::fail(act.error());
    return acceptedAnswer(casework::setProtocol(session, {act->id}, invocation.arguments.value(u"--number"_s),
                                                act->on.value_or(QDate())));
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
    return pageAnswer(casework::listBreaches(session, filter, *page), breachRowJson,
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
    const auto act = datedAct(arguments);
    if (!act)
        return base::fail(act.error());
    const auto victim = optionalId<domain::PersonId>(arguments, u"--victim"_s);
    if (!victim)
        return base::fail(victim.error());
    return acceptedAnswer(casework::closeCase(
        session, {act->id}, {act->on, arguments.value(u"--ground"_s), arguments.value(u"--reason"_s), *victim}));
}

base::Result<Answer> giveClosingReason(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto file = casework::giveClosingReason(session, {*id}, invocation.arguments.value(u"--reason"_s));
    if (!file)
        return base::fail(file.error());
    return idAnswer(file->id.toString(), {});
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
    return pageAnswer(
        casework::listCases(session, {*incident, *offender, arguments.has(u"--open"_s)}, *page), caseRowJson,
        {u"registered_on"_s, u"kind"_s, u"article"_s, u"number"_s, u"offender"_s, u"closed_on"_s, u"id"_s});
}

base::Result<Answer> addPenalty(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"penalty"_s, readPenalty);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::addPenalty(session, *draft));
}

base::Result<Answer> enforcePenalty(Invocation &invocation, casework::Session &session)
{
    const auto act = datedAct(invocation.arguments);
    if (!act)
        return base::fail(act.error());
    const auto penalty = casework::enforcePenalty(session, act->id, act->on);
    if (!penalty)
        return base::fail(penalty.error());
    Answer answer;
    answer.json = penaltyJson(*penalty);
    answer.facts = {u"id"_s, u"kind"_s, u"decided_on"_s, u"enforced_on"_s};
    return answer;
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

} // namespace

std::vector<Command> caseCommands()
{
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
        {{u"case add"_s, {}, {fileOption()}}, nullptr, addCase},
        {{u"case close"_s,
          {{u"ID"_s}},
          {{.name = u"--on"_s, .value = u"D"_s},
           {.name = u"--ground"_s, .value = u"G"_s, .required = true},
           {.name = u"--reason"_s, .value = u"T"_s},
           {.name = u"--victim"_s, .value = u"ID"_s}}},
         nullptr, closeCase},
        {{u"case reason"_s, {{u"ID"_s}}, {{.name = u"--reason"_s, .value = u"T"_s, .required = true}}},
         nullptr, giveClosingReason},
        {{u"case list"_s, {}, withPage({{.name = u"--incident"_s, .value = u"ID"_s}, offender, {.name = u"--open"_s}})},
         nullptr, listCases},
        {{u"penalty add"_s, {}, {fileOption()}}, nullptr, addPenalty},
        {{u"penalty enforce"_s, {{u"ID"_s}}, {{.name = u"--on"_s, .value = u"D"_s}}}, nullptr, enforcePenalty},
        {{u"detention add"_s, {}, {fileOption()}}, nullptr, addDetention},
        {{u"conversation add"_s, {}, {fileOption()}}, nullptr, addConversation},
    };
}

} // namespace qorgan::cli
