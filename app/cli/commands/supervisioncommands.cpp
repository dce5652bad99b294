// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/audit.h"
#include "casework/classifier.h"

namespace qorgan::cli {

namespace {

base::Result<Answer> load(Invocation &invocation, casework::Session &session)
{
    const auto loaded = casework::loadClassifier(session, invocation.arguments.positional(0));
    if (!loaded)
        return base::fail(loaded.error());
    Answer answer;
    answer.json = {{u"version"_s, loaded->version}, {u"objects"_s, loaded->objects}};
    answer.facts = {u"version"_s, u"objects"_s};
    return answer;
}

base::Result<Answer> find(Invocation &invocation, casework::Session &session)
{
    const auto limit = invocation.arguments.number(u"--limit"_s, 1, 100);
    if (!limit)
        return base::fail(limit.error());
    const auto found = casework::findInClassifier(session, invocation.arguments.positionals().join(u' '),
                                                  static_cast<int>(limit->value_or(20)));
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::Locality &place : *found)
        items.append(QJsonObject{{u"code"_s, place.code},
                                 {u"kk"_s, place.kk},
                                 {u"ru"_s, place.ru},
                                 {u"path"_s, place.path.in(invocation.language)}});
    return listAnswer(items, {}, {u"code"_s, u"kk"_s, u"ru"_s, u"path"_s});
}

QJsonObject entryJson(const casework::AuditEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"at"_s, base::toIso(entry.at)},
            {u"login"_s, textOrNull(entry.login)},
            {u"action"_s, entry.action},
            {u"record_kind"_s, textOrNull(entry.recordKind)},
            {u"record"_s, entry.record ? QJsonValue(entry.record->toString(QUuid::WithoutBraces)) : QJsonValue()},
            {u"fields"_s, QJsonArray::fromStringList(entry.fields)},
            {u"detail"_s, textOrNull(entry.detail)},
            {u"hash"_s, entry.hash}};
}

base::Result<Answer> listAudit(Invocation &invocation, casework::Session &session)
{
    const auto from = invocation.arguments.date(u"--from"_s);
    if (!from)
        return base::fail(from.error());
    const auto to = invocation.arguments.date(u"--to"_s);
    if (!to)
        return base::fail(to.error());
    const auto page = pageRequest(invocation.arguments);
    if (!page)
        return base::fail(page.error());
    const auto found = casework::listAudit(session, {*from, *to}, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::AuditEntry &entry : found->items)
        items.append(entryJson(entry));
    return listAnswer(items, found->next,
                      {u"number"_s, u"at"_s, u"login"_s, u"action"_s, u"record_kind"_s, u"record"_s, u"fields"_s,
                       u"detail"_s});
}

} // namespace

std::vector<Command> supervisionCommands()
{
    std::vector<OptionSpec> auditOptions{{.name = u"--from"_s, .value = u"D"_s},
                                         {.name = u"--to"_s, .value = u"D"_s}};
    for (const OptionSpec &option : pageOptions())
        auditOptions.push_back(option);
    return {
        {{u"classifier load"_s, {{u"FILE"_s}}, {}}, nullptr, load},
        {{u"classifier find"_s, {{.name = u"TEXT"_s, .rest = true}}, {{.name = u"--limit"_s, .value = u"N"_s}}},
         nullptr, find},
        {{u"audit list"_s, {}, auditOptions}, nullptr, listAudit},
    };
}

} // namespace qorgan::cli
