// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/lawchange.h"
#include "cli/lawjson.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

QJsonObject footingJson(const casework::Footing &footing, base::Language language)
{
    return {{u"legal_basis"_s, QJsonObject{{u"act"_s, footing.basis.act}, {u"article"_s, footing.basis.article}}},
            {u"citation"_s, textOrNull(footing.citation.in(language))},
            {u"rule"_s, textOrNull(footing.rule)},
            {u"term_rule"_s, textOrNull(footing.termRule)}};
}

base::Result<Answer> open(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto found = arguments.has(u"--rule"_s) ? casework::openBefore(session, arguments.value(u"--rule"_s))
                                                  : casework::openUnderOldBasis(session);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::UnderOldBasis &measure : *found)
        items.append(QJsonObject{{u"measure"_s, measure.id.toString()},
                                 {u"kind"_s, domain::code(measure.kind)},
                                 {u"number"_s, measure.number},
                                 {u"state"_s, domain::code(measure.state)},
                                 {u"person"_s, measure.offender.toString()},
                                 {u"person_name"_s, textOrNull(measure.offenderName)},
                                 {u"issued_at"_s, base::toIso(measure.issuedAt)},
                                 {u"ends_at"_s, instantJson(measure.endsAt)},
                                 {u"then"_s, footingJson(measure.then, invocation.language)},
                                 {u"today"_s, footingJson(measure.today, invocation.language)}});
    return listAnswer(items, {}, {u"number"_s, u"kind"_s, u"state"_s, u"person_name"_s, u"issued_at"_s, u"ends_at"_s,
                                  u"then"_s, u"today"_s});
}

const QStringList RuleColumns{u"id"_s, u"citation"_s, u"valid_from"_s, u"valid_to"_s, u"status"_s, u"own"_s};

base::Result<Answer> rules(Invocation &invocation, casework::Session &session)
{
    const auto found = casework::datedRules(session);
    if (!found)
        return base::fail(found.error());
    const QString wanted = invocation.arguments.value(u"--rule"_s);
    QJsonArray items;
    for (const casework::DatedRule &rule : *found)
        if (wanted.isEmpty() || rule.rule == wanted || rule.id == wanted)
            items.append(ruleJson(rule, invocation.language));
    return listAnswer(items, {}, RuleColumns);
}

Answer ruleAnswer(const Invocation &invocation, const casework::DatedRule &rule)
{
    Answer answer;
    answer.json = ruleJson(rule, invocation.language);
    answer.facts = RuleColumns;
    return answer;
}

base::Result<Answer> change(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"version"_s, readVersion);
    if (!draft)
        return base::fail(draft.error());
    const auto changed = casework::changeRule(session, *draft);
    if (!changed)
        return base::fail(changed.error());
    Answer answer = ruleAnswer(invocation, changed->value.rule);
    answer.json.insert(u"open_before"_s, changed->value.open.before);
    answer.json.insert(u"open_since"_s, changed->value.open.since);
    answer.facts += {u"open_before"_s, u"open_since"_s};
    answer.warnings = changed->warnings;
    return answer;
}

base::Result<Answer> confirmAs(bool verified, Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto rule = casework::confirmRule(session, arguments.positional(0), verified, arguments.value(u"--note"_s));
    if (!rule)
        return base::fail(rule.error());
    return ruleAnswer(invocation, *rule);
}

base::Result<Answer> verify(Invocation &invocation, casework::Session &session)
{
    return confirmAs(true, invocation, session);
}

base::Result<Answer> recall(Invocation &invocation, casework::Session &session)
{
    return confirmAs(false, invocation, session);
}

base::Result<Answer> withdraw(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto rule = casework::withdrawVersion(session, arguments.positional(0), arguments.value(u"--note"_s));
    if (!rule)
        return base::fail(rule.error());
    return ruleAnswer(invocation, *rule);
}

} // namespace

std::vector<Command> lawCommands()
{
    const OptionSpec rule{u"--rule"_s, u"RULE"_s};
    const OptionSpec note{u"--note"_s, u"TEXT"_s, true};
    const std::vector<PositionalSpec> record{{u"ID"_s}};
    return {{{u"law open"_s, {}, {rule}}, nullptr, open},
            {{u"law rules"_s, {}, {rule}}, nullptr, rules},
            {{u"law change"_s, {}, {{u"--file"_s, u"F.json"_s, true}}}, nullptr, change},
            {{u"law verify"_s, record, {note}}, nullptr, verify},
            {{u"law recall"_s, record, {note}}, nullptr, recall},
            {{u"law withdraw"_s, record, {note}}, nullptr, withdraw}};
}

} // namespace qorgan::cli
