// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

QJsonObject matchJson(const casework::PersonMatch &match)
{
    return {{u"id"_s, match.id.toString()},
            {u"surname"_s, textOrNull(match.surname)},
            {u"given_name"_s, textOrNull(match.givenName)},
            {u"patronymic"_s, textOrNull(match.patronymic)},
            {u"birth_date"_s, dateJson(match.birthDate)},
            {u"iin"_s, textOrNull(match.iin)},
            {u"matched"_s, casework::code(match.matched)}};
}

Answer personAnswer(const domain::Person &person)
{
    Answer answer;
    answer.json = personJson(person);
    answer.facts = {u"id"_s,      u"surname"_s,   u"given_name"_s, u"patronymic"_s,         u"birth_date"_s,
                    u"sex"_s,     u"iin"_s,       u"iin_absent_reason"_s, u"citizenship"_s, u"safe_contact"_s,
                    u"phone"_s,   u"address"_s,   u"registered_address"_s, u"workplace"_s,
                    u"disability"_s, u"legal_representative"_s};
    return answer;
}

base::Result<Answer> add(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"person"_s, readPerson);
    if (!draft)
        return base::fail(draft.error());
    const auto added = casework::addPerson(session, *draft);
    if (!added)
        return base::fail(added.error());
    Answer answer = personAnswer(added->value);
    answer.warnings = added->warnings;
    return answer;
}

base::Result<Answer> show(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto person = casework::openPerson(session, {*id});
    if (!person)
        return base::fail(person.error());
    return personAnswer(*person);
}

base::Result<Answer> find(Invocation &invocation, casework::Session &session)
{
    const auto limit = invocation.arguments.number(u"--limit"_s, 1, 100);
    if (!limit)
        return base::fail(limit.error());
    const auto found = casework::findPersons(session, invocation.arguments.positionals().join(u' '),
                                             static_cast<int>(limit->value_or(20)));
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::PersonMatch &match : *found)
        items.append(matchJson(match));
    return listAnswer(items, {},
                      {u"surname"_s, u"given_name"_s, u"patronymic"_s, u"birth_date"_s, u"iin"_s, u"matched"_s,
                       u"id"_s});
}

} // namespace

std::vector<Command> personCommands()
{
    return {
        {{u"person add"_s, {}, {{.name = u"--file"_s, .value = u"F.json"_s, .required = true}}}, nullptr, add},
        {{u"person show"_s, {{u"ID"_s}}, {}}, nullptr, show},
        {{u"person find"_s, {{.name = u"TEXT"_s, .rest = true}}, {{.name = u"--limit"_s, .value = u"N"_s}}},
         nullptr, find},
    };
}

} // namespace qorgan::cli
