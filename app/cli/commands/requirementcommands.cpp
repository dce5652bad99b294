// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/requirements.h"
#include "casework/watch.h"
#include "cli/requirementjson.h"

namespace qorgan::cli {

namespace {

Answer requirementAnswer(const casework::RequirementCard &card)
{
    Answer answer;
    answer.json = requirementJson(card);
    answer.facts = {u"id"_s,         u"number"_s,  u"state"_s,      u"court"_s,
                    u"filed_at"_s,   u"hearing_on"_s, u"starts_on"_s, u"ends_on"_s,
                    u"legal_basis"_s, u"offender"_s, u"victim"_s,    u"appearances_per_month"_s,
                    u"appearances_missing"_s, u"protection_gap_days"_s};
    answer.lists = {{u"restrictions"_s, {u"kind"_s, u"state"_s, u"ends_on"_s}},
                    {u"appearances"_s, {u"at"_s, u"note"_s}},
                    {u"attendances"_s, {u"at"_s, u"note"_s}}};
    return answer;
}

base::Result<Answer> acceptedAnswer(const base::Result<casework::Accepted<casework::RequirementCard>> &accepted)
{
    if (!accepted)
        return base::fail(accepted.error());
    Answer answer = requirementAnswer(accepted->value);
    answer.warnings = accepted->warnings;
    return answer;
}

Answer idAnswer(const QUuid &id, const std::vector<base::Warning> &warnings = {})
{
    Answer answer;
    answer.json = {{u"id"_s, id.toString(QUuid::WithoutBraces)}};
    answer.facts = {u"id"_s};
    answer.warnings = warnings;
    return answer;
}

base::Result<Answer> file(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"motion"_s, readMotion);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::fileMotion(session, *draft));
}

base::Result<Answer> decide(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"decision"_s, readDecision);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::decideMotion(session, {*id}, *draft));
}

base::Result<Answer> setHearing(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto on = invocation.arguments.date(u"--on"_s);
    if (!on)
        return base::fail(on.error());
    return acceptedAnswer(casework::setHearing(session, {*id}, on->value_or(QDate())));
}

base::Result<Answer> cardAnswer(const base::Result<casework::RequirementCard> &card)
{
    if (!card)
        return base::fail(card.error());
    return requirementAnswer(*card);
}

base::Result<Answer> lift(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto id = arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    return cardAnswer(casework::liftRestriction(session, {*id}, arguments.value(u"--restriction"_s), *at,
                                                arguments.value(u"--reason"_s)));
}

base::Result<Answer> cancel(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    return cardAnswer(casework::cancelRequirement(session, {*id}, invocation.arguments.value(u"--reason"_s)));
}

base::Result<Answer> show(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto card = casework::openRequirement(session, {*id});
    if (!card)
        return base::fail(card.error());
    return requirementAnswer(*card);
}

base::Result<Answer> list(Invocation &invocation, casework::Session &session)
{
    casework::RequirementFilter filter;
    filter.state = domain::requirementStateFromCode(invocation.arguments.value(u"--state"_s));
    const auto page = pageRequest(invocation.arguments);
    if (!page)
        return base::fail(page.error());
    const auto found = casework::listRequirements(session, filter, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::RequirementRow &row : found->items)
        items.append(requirementRowJson(row));
    return listAnswer(items, found->next,
                      {u"number"_s, u"state"_s, u"offender"_s, u"filed_at"_s, u"hearing_on"_s, u"starts_on"_s,
                       u"ends_on"_s, u"appearances_missing"_s, u"id"_s});
}

/// The measure and the time, which all three acts below take.
struct Moment {
    QUuid measure;
    casework::VisitDraft visit;
};

base::Result<Moment> momentOf(const Arguments &arguments)
{
    const auto measure = arguments.uuidAt(0);
    if (!measure)
        return base::fail(measure.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    return Moment{*measure, {{}, *at, arguments.value(u"--note"_s)}};
}

template <auto record>
base::Result<Answer> recordVisit(Invocation &invocation, casework::Session &session)
{
    const auto moment = momentOf(invocation.arguments);
    if (!moment)
        return base::fail(moment.error());
    const auto recorded = record(session, {moment->measure}, moment->visit);
    if (!recorded)
        return base::fail(recorded.error());
    return idAnswer(recorded->value, recorded->warnings);
}

base::Result<Answer> noteWatch(Invocation &invocation, casework::Session &session)
{
    const auto moment = momentOf(invocation.arguments);
    if (!moment)
        return base::fail(moment.error());
    const auto noted = casework::noteWatch(session, {moment->measure}, moment->visit.at, moment->visit.note);
    if (!noted)
        return base::fail(noted.error());
    return idAnswer(*noted);
}

} // namespace

std::vector<Command> requirementCommands()
{
    const OptionSpec fileOption{.name = u"--file"_s, .value = u"F.json"_s, .required = true};
    const OptionSpec reason{.name = u"--reason"_s, .value = u"T"_s, .required = true};
    const std::vector<OptionSpec> momentOptions{{.name = u"--at"_s, .value = u"T"_s, .required = true},
                                                {.name = u"--note"_s, .value = u"T"_s}};
    const QStringList states{u"filed"_s, u"refused"_s, u"granted"_s, u"in_force"_s, u"expired"_s, u"cancelled"_s};
    std::vector<OptionSpec> listOptions{{.name = u"--state"_s, .value = u"S"_s, .choices = states}};
    for (const OptionSpec &option : pageOptions())
        listOptions.push_back(option);
    return {
        {{u"requirement motion"_s, {}, {fileOption}}, nullptr, file},
        {{u"requirement decide"_s, {{u"ID"_s}}, {fileOption}}, nullptr, decide},
        {{u"requirement hearing"_s, {{u"ID"_s}}, {{.name = u"--on"_s, .value = u"D"_s, .required = true}}}, nullptr,
         setHearing},
        {{u"requirement lift"_s,
          {{u"ID"_s}},
          {{.name = u"--restriction"_s, .value = u"KIND"_s, .required = true},
           {.name = u"--at"_s, .value = u"T"_s, .required = true},
           reason}},
         nullptr, lift},
        {{u"requirement cancel"_s, {{u"ID"_s}}, {reason}}, nullptr, cancel},
        {{u"requirement show"_s, {{u"ID"_s}}, {}}, nullptr, show},
        {{u"requirement list"_s, {}, listOptions}, nullptr, list},
        {{u"appearance record"_s, {{u"MEASURE"_s}}, momentOptions}, nullptr, recordVisit<casework::recordAppearance>},
        {{u"attendance record"_s, {{u"MEASURE"_s}}, momentOptions}, nullptr, recordVisit<casework::recordAttendance>},
        {{u"watch note"_s, {{u"MEASURE"_s}}, momentOptions}, nullptr, noteWatch},
    };
}

} // namespace qorgan::cli
