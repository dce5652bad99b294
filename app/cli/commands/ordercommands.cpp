// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/orders.h"
#include "cli/orderjson.h"

namespace qorgan::cli {

namespace {

Answer orderAnswer(const casework::OrderCard &card)
{
    Answer answer;
    answer.json = orderJson(card);
    answer.facts = {u"id"_s,        u"number"_s,  u"state"_s,        u"issued_at"_s,    u"place"_s,
                    u"served_at"_s, u"ends_at"_s, u"legal_basis"_s,  u"restrictions"_s, u"offender"_s,
                    u"victims"_s,   u"circumstances"_s, u"next_check_due"_s};
    for (const auto &key : {u"cancelled_at"_s, u"cancel_reason"_s, u"replaced_by"_s})
        if (!answer.json.value(key).isNull())
            answer.facts.append(key);
    answer.lists = {{u"copies"_s, {u"to"_s, u"at"_s}}, {u"checks"_s, {u"at"_s, u"result"_s, u"sober"_s, u"note"_s}}};
    return answer;
}

base::Result<Answer> acceptedAnswer(const base::Result<casework::Accepted<casework::OrderCard>> &accepted)
{
    if (!accepted)
        return base::fail(accepted.error());
    Answer answer = orderAnswer(accepted->value);
    answer.warnings = accepted->warnings;
    return answer;
}

base::Result<Answer> issue(Invocation &invocation, casework::Session &session)
{
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), u"order"_s, readOrder);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::issueOrder(session, *draft));
}

base::Result<Answer> serve(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto id = arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    domain::Service service;
    service.at = *at;
    service.mode = arguments.value(u"--mode"_s) == u"signed" ? domain::ServiceMode::Signed
                                                            : domain::ServiceMode::Refused;
    service.note = arguments.value(u"--note"_s);
    service.witnesses = arguments.values(u"--witness"_s);
    return acceptedAnswer(casework::serveOrder(session, {*id}, service));
}

base::Result<Answer> replace(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto by = invocation.arguments.uuid(u"--by"_s);
    if (!by)
        return base::fail(by.error());
    return acceptedAnswer(casework::replaceOrder(session, {*id}, {*by}));
}

base::Result<Answer> copy(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto id = arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto at = arguments.instant(u"--at"_s);
    if (!at)
        return base::fail(at.error());
    const auto to = arguments.value(u"--to"_s) == u"prosecutor" ? domain::CopyRecipient::Prosecutor
                                                               : domain::CopyRecipient::Victim;
    return acceptedAnswer(casework::sendCopy(session, {*id}, {to, *at}));
}

base::Result<Answer> cancel(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    return acceptedAnswer(casework::cancelOrder(session, {*id}, invocation.arguments.value(u"--reason"_s)));
}

base::Result<Answer> show(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto card = casework::openOrder(session, {*id});
    if (!card)
        return base::fail(card.error());
    return orderAnswer(*card);
}

base::Result<Answer> list(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    casework::OrderFilter filter;
    filter.state = domain::measureStateFromCode(arguments.value(u"--state"_s));
    const auto days = arguments.number(u"--expires-within"_s, 0, 36500);
    if (!days)
        return base::fail(days.error());
    if (*days)
        filter.expiresWithinDays = static_cast<int>(**days);
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    const auto found = casework::listOrders(session, filter, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::OrderRow &row : found->items)
        items.append(orderRowJson(row));
    return listAnswer(items, found->next,
                      {u"number"_s, u"state"_s, u"offender"_s, u"issued_at"_s, u"served_at"_s, u"ends_at"_s,
                       u"next_check_due"_s, u"id"_s});
}

} // namespace

std::vector<Command> orderCommands()
{
    const OptionSpec at{.name = u"--at"_s, .value = u"T"_s, .required = true};
    const QStringList states{u"issued"_s, u"served"_s, u"expired"_s, u"cancelled"_s, u"replaced"_s};
    std::vector<OptionSpec> listOptions{{.name = u"--state"_s, .value = u"S"_s, .choices = states},
                                        {.name = u"--expires-within"_s, .value = u"DAYS"_s}};
    for (const OptionSpec &option : pageOptions())
        listOptions.push_back(option);
    return {
        {{u"order issue"_s, {}, {{.name = u"--file"_s, .value = u"F.json"_s, .required = true}}}, nullptr, issue},
        {{u"order serve"_s,
          {{u"ID"_s}},
          {at,
           {.name = u"--mode"_s, .value = u"signed|refused"_s, .required = true,
            .choices = {u"signed"_s, u"refused"_s}},
           {.name = u"--note"_s, .value = u"T"_s},
           {.name = u"--witness"_s, .value = u"T"_s, .repeatable = true}}},
         nullptr, serve},
        {{u"order replace"_s, {{u"ID"_s}}, {{.name = u"--by"_s, .value = u"ID"_s, .required = true}}}, nullptr,
         replace},
        {{u"order copy"_s,
          {{u"ID"_s}},
          {{.name = u"--to"_s, .value = u"prosecutor|victim"_s, .required = true,
            .choices = {u"prosecutor"_s, u"victim"_s}},
           at}},
         nullptr, copy},
        {{u"order cancel"_s, {{u"ID"_s}}, {{.name = u"--reason"_s, .value = u"T"_s, .required = true}}}, nullptr,
         cancel},
        {{u"order show"_s, {{u"ID"_s}}, {}}, nullptr, show},
        {{u"order list"_s, {}, listOptions}, nullptr, list},
    };
}

} // namespace qorgan::cli
