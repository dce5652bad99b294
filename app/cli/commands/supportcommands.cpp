// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "cli/personjson.h"
#include "cli/supportjson.h"

namespace qorgan::cli {

namespace {

const QStringList OrganisationColumns{u"id"_s, u"kind"_s, u"name"_s, u"phone"_s, u"licensed"_s, u"closed"_s};

base::Result<Answer> organisationAnswer(const base::Result<casework::Accepted<domain::Organisation>> &accepted)
{
    if (!accepted)
        return base::fail(accepted.error());
    Answer answer;
    answer.json = organisationJson(accepted->value);
    answer.facts = OrganisationColumns;
    answer.warnings = accepted->warnings;
    return answer;
}

base::Result<Answer> addOrganisation(Invocation &invocation, casework::Session &session)
{
    const auto typed = readFile(invocation.arguments.value(u"--file"_s), u"organisation"_s, readOrganisation);
    if (!typed)
        return base::fail(typed.error());
    return organisationAnswer(casework::addOrganisation(session, *typed));
}

/// The file holds all its facts; a closed one is opened again.
base::Result<Answer> changeOrganisation(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    auto typed = readFile(invocation.arguments.value(u"--file"_s), u"organisation"_s, readOrganisation);
    if (!typed)
        return base::fail(typed.error());
    typed->id = {*id};
    return organisationAnswer(casework::changeOrganisation(session, *typed));
}

base::Result<Answer> closeOrganisation(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto closed = casework::closeOrganisation(session, {*id});
    if (!closed)
        return base::fail(closed.error());
    return organisationAnswer(casework::Accepted<domain::Organisation>{*closed, {}});
}

base::Result<Answer> listOrganisations(Invocation &invocation, casework::Session &session)
{
    const auto found = casework::listOrganisations(
        session, {invocation.arguments.value(u"--kind"_s), invocation.arguments.has(u"--closed"_s)});
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const domain::Organisation &organisation : *found)
        items.append(organisationJson(organisation));
    return listAnswer(items, {}, OrganisationColumns);
}

base::Result<Answer> addReferral(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"referral"_s, readReferral);
    if (!draft)
        return base::fail(draft.error());
    const auto added = casework::addReferral(session, *draft);
    if (!added)
        return base::fail(added.error());
    Answer answer;
    answer.json = referralJson(added->value);
    answer.facts = {u"id"_s, u"to"_s, u"referred_on"_s, u"consent"_s};
    answer.warnings = added->warnings;
    return answer;
}

base::Result<Answer> answerReferral(Invocation &invocation, casework::Session &session)
{
    const auto act = datedAct(invocation.arguments);
    if (!act)
        return base::fail(act.error());
    const auto answered = casework::setReferralOutcome(
        session, {act->id}, {invocation.arguments.value(u"--outcome"_s), act->on});
    if (!answered)
        return base::fail(answered.error());
    Answer answer;
    answer.json = referralJson(*answered);
    answer.facts = {u"id"_s, u"to"_s, u"outcome"_s, u"outcome_on"_s};
    return answer;
}

base::Result<Answer> listReferrals(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto incident = optionalId<domain::IncidentId>(arguments, u"--incident"_s);
    if (!incident)
        return base::fail(incident.error());
    const auto person = optionalId<domain::PersonId>(arguments, u"--person"_s);
    if (!person)
        return base::fail(person.error());
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    return pageAnswer(
        casework::listReferrals(session, {*incident, *person, arguments.has(u"--unanswered"_s)}, *page), referralRowJson,
        {u"id"_s, u"referred_on"_s, u"person"_s, u"to"_s, u"consent"_s, u"outcome"_s, u"officer"_s});
}

base::Result<Answer> recordChildren(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto incident = arguments.uuidAt(0);
    if (!incident)
        return base::fail(incident.error());
    const auto recorded = casework::recordChildLine(
        session, {*incident},
        {arguments.value(u"--seen"_s), arguments.value(u"--spoken-to"_s), arguments.value(u"--school-informed"_s),
         arguments.value(u"--commission-informed"_s), arguments.value(u"--note"_s)});
    if (!recorded)
        return base::fail(recorded.error());
    Answer answer;
    answer.json = childLineJson(recorded->value);
    answer.json.insert(u"incident"_s, incident->toString(QUuid::WithoutBraces));
    answer.facts = {u"seen"_s, u"spoken_to"_s, u"school_informed"_s, u"commission_informed"_s};
    answer.warnings = recorded->warnings;
    return answer;
}

base::Result<Answer> listChildren(Invocation &invocation, casework::Session &session)
{
    const auto page = pageRequest(invocation.arguments);
    if (!page)
        return base::fail(page.error());
    return pageAnswer(casework::openChildLines(session, *page), openChildLineJson,
                      {u"incident"_s, u"detected_at"_s, u"offender"_s, u"children"_s, u"unanswered"_s, u"officer"_s});
}

QJsonObject entryJson(const domain::RegisterEntry &entry)
{
    return {{u"id"_s, entry.id.toString()},
            {u"person"_s, entry.person.toString()},
            {u"category"_s, entry.category},
            {u"reason"_s, textOrNull(entry.reason)},
            {u"entered_on"_s, base::toIso(entry.enteredOn)},
            {u"until_on"_s, dateJson(entry.untilOn)},
            {u"removed_on"_s, dateJson(entry.removedOn)},
            {u"removal_reason"_s, textOrNull(entry.removalReason)}};
}

base::Result<Answer> entryAnswer(const base::Result<domain::RegisterEntry> &entry)
{
    if (!entry)
        return base::fail(entry.error());
    Answer answer;
    answer.json = entryJson(*entry);
    answer.facts = {u"id"_s, u"category"_s, u"entered_on"_s, u"until_on"_s, u"removed_on"_s};
    return answer;
}

base::Result<Answer> enterOnRegister(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto act = datedAct(arguments);
    if (!act)
        return base::fail(act.error());
    const auto until = arguments.date(u"--until"_s);
    if (!until)
        return base::fail(until.error());
    casework::RegisterEntryDraft draft;
    draft.person = {act->id};
    draft.category = arguments.value(u"--category"_s);
    draft.reason = arguments.value(u"--reason"_s);
    draft.enteredOn = act->on;
    draft.untilOn = *until;
    return entryAnswer(casework::enterOnRegister(session, draft));
}

base::Result<Answer> prolongOnRegister(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto act = datedAct(arguments);
    if (!act)
        return base::fail(act.error());
    const auto until = arguments.date(u"--until"_s);
    if (!until)
        return base::fail(until.error());
    casework::RegisterProlonging prolonging;
    prolonging.reason = arguments.value(u"--reason"_s);
    prolonging.until = *until;
    prolonging.on = act->on;
    return entryAnswer(casework::prolongOnRegister(session, {act->id}, prolonging));
}

base::Result<Answer> removeFromRegister(Invocation &invocation, casework::Session &session)
{
    const auto act = datedAct(invocation.arguments);
    if (!act)
        return base::fail(act.error());
    return entryAnswer(casework::removeFromRegister(
        session, {act->id}, {invocation.arguments.value(u"--reason"_s), act->on}));
}

base::Result<Answer> listRegister(Invocation &invocation, casework::Session &session)
{
    const auto page = pageRequest(invocation.arguments);
    if (!page)
        return base::fail(page.error());
    return pageAnswer(casework::listRegister(session, {invocation.arguments.value(u"--category"_s)}, *page),
                      registerGroundJson,
                      {u"person"_s, u"category"_s, u"since"_s, u"until"_s, u"number"_s, u"entry"_s, u"officer"_s});
}

OptionSpec answerOption(const QString &name)
{
    return {.name = name, .value = u"yes|no|unknown"_s, .choices = {u"yes"_s, u"no"_s, u"unknown"_s}};
}

} // namespace

std::vector<Command> supportCommands()
{
    const OptionSpec on{.name = u"--on"_s, .value = u"D"_s};
    return {
        {{u"referral add"_s, {}, {fileOption()}}, nullptr, addReferral},
        {{u"referral outcome"_s,
          {{u"ID"_s}},
          {{.name = u"--outcome"_s, .value = u"CODE"_s, .required = true}, on}},
         nullptr, answerReferral},
        {{u"referral list"_s,
          {},
          withPage({{.name = u"--incident"_s, .value = u"ID"_s},
                     {.name = u"--person"_s, .value = u"ID"_s},
                     {.name = u"--unanswered"_s}})},
         nullptr, listReferrals},
        {{u"organisation add"_s, {}, {fileOption()}}, nullptr, addOrganisation},
        {{u"organisation change"_s, {{u"ID"_s}}, {fileOption()}}, nullptr, changeOrganisation},
        {{u"organisation close"_s, {{u"ID"_s}}, {}}, nullptr, closeOrganisation},
        {{u"organisation list"_s, {}, {{.name = u"--kind"_s, .value = u"CODE"_s}, {.name = u"--closed"_s}}}, nullptr,
         listOrganisations},
        {{u"children record"_s,
          {{u"INCIDENT"_s}},
          {answerOption(u"--seen"_s), answerOption(u"--spoken-to"_s), answerOption(u"--school-informed"_s),
           answerOption(u"--commission-informed"_s), {.name = u"--note"_s, .value = u"T"_s}}},
         nullptr, recordChildren},
        {{u"children list"_s, {}, withPage({})}, nullptr, listChildren},
        {{u"register list"_s, {}, withPage({{.name = u"--category"_s, .value = u"CODE"_s}})}, nullptr, listRegister},
        {{u"register enter"_s,
          {{u"PERSON"_s}},
          {{.name = u"--category"_s, .value = u"CODE"_s, .required = true},
           on,
           {.name = u"--until"_s, .value = u"D"_s},
           {.name = u"--reason"_s, .value = u"T"_s}}},
         nullptr, enterOnRegister},
        {{u"register prolong"_s,
          {{u"ID"_s}},
          {{.name = u"--until"_s, .value = u"D"_s, .required = true},
           {.name = u"--reason"_s, .value = u"T"_s, .required = true},
           on}},
         nullptr, prolongOnRegister},
        {{u"register remove"_s, {{u"ID"_s}}, {{.name = u"--reason"_s, .value = u"T"_s, .required = true}, on}},
         nullptr, removeFromRegister},
    };
}

} // namespace qorgan::cli
