// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/approvals.h"
#include "cli/orderjson.h"

namespace qorgan::cli {

namespace {

using domain::MeasureKind;

Answer measureAnswer(const casework::MeasureCard &card)
{
    Answer answer;
    answer.json = measureJson(card);
    answer.facts = {u"id"_s,        u"number"_s,  u"state"_s,        u"issued_at"_s,    u"place"_s,
                    u"served_at"_s, u"ends_at"_s, u"legal_basis"_s,  u"restrictions"_s, u"offender"_s,
                    u"victims"_s,   u"circumstances"_s, u"next_check_due"_s};
    for (const auto &key : {u"cancelled_at"_s, u"cancel_reason"_s, u"replaced_by"_s, u"approved_at"_s})
        if (!answer.json.value(key).isNull())
            answer.facts.append(key);
    answer.lists = {{u"copies"_s, {u"to"_s, u"at"_s}}, {u"checks"_s, {u"at"_s, u"result"_s, u"sober"_s, u"note"_s}}};
    return answer;
}

base::Result<Answer> acceptedAnswer(const base::Result<casework::Accepted<casework::MeasureCard>> &accepted)
{
    if (!accepted)
        return base::fail(accepted.error());
    Answer answer = measureAnswer(accepted->value);
    answer.warnings = accepted->warnings;
    return answer;
}

template <MeasureKind Kind>
base::Result<Answer> issue(Invocation &invocation, casework::Session &session)
{
    const bool isOrder = Kind == MeasureKind::ProtectiveOrder;
    const auto draft = readFile(invocation.arguments.value(u"--file"_s), isOrder ? u"order"_s : u"warning"_s,
                                isOrder ? readOrder : readWarning);
    if (!draft)
        return base::fail(draft.error());
    return acceptedAnswer(casework::issueMeasure(session, Kind, *draft));
}

template <MeasureKind Kind>
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
    return acceptedAnswer(casework::serveMeasure(session, Kind, {*id}, service));
}

template <MeasureKind Kind>
base::Result<Answer> replace(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto by = invocation.arguments.uuid(u"--by"_s);
    if (!by)
        return base::fail(by.error());
    return acceptedAnswer(casework::replaceMeasure(session, Kind, {*id}, {*by}));
}

template <MeasureKind Kind>
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
    return acceptedAnswer(casework::sendCopy(session, Kind, {*id}, {to, *at}));
}

template <MeasureKind Kind>
base::Result<Answer> cancel(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    return acceptedAnswer(casework::cancelMeasure(session, Kind, {*id}, invocation.arguments.value(u"--reason"_s)));
}

template <MeasureKind Kind>
base::Result<Answer> show(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto card = casework::openMeasure(session, Kind, {*id});
    if (!card)
        return base::fail(card.error());
    return measureAnswer(*card);
}

template <MeasureKind Kind>
base::Result<Answer> list(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    casework::MeasureFilter filter;
    filter.state = domain::measureStateFromCode(arguments.value(u"--state"_s));
    filter.awaitingApproval = arguments.has(u"--awaiting-approval"_s);
    const auto days = arguments.number(u"--expires-within"_s, 0, 36500);
    if (!days)
        return base::fail(days.error());
    if (*days)
        filter.expiresWithinDays = static_cast<int>(**days);
    const auto page = pageRequest(arguments);
    if (!page)
        return base::fail(page.error());
    const auto found = casework::listMeasures(session, Kind, filter, *page);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::MeasureRow &row : found->items)
        items.append(measureRowJson(row));
    return listAnswer(items, found->next,
                      {u"number"_s, u"state"_s, u"offender"_s, u"issued_at"_s, u"served_at"_s, u"ends_at"_s,
                       u"next_check_due"_s, u"id"_s});
}

base::Result<Answer> approve(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    return acceptedAnswer(casework::approveMeasure(session, {*id}));
}

base::Result<Answer> giveBack(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    return acceptedAnswer(casework::returnMeasure(session, {*id}, invocation.arguments.value(u"--reason"_s)));
}

/// Whether the unit's orders wait for a head; with --needed it is set first.
base::Result<Answer> approval(Invocation &invocation, casework::Session &session)
{
    if (const QString needed = invocation.arguments.value(u"--needed"_s); !needed.isEmpty())
        if (const auto set = casework::setOrdersNeedApproval(session, needed == u"yes"); !set)
            return base::fail(set.error());
    const auto now = casework::ordersNeedApproval(session);
    if (!now)
        return base::fail(now.error());
    Answer answer;
    answer.json = {{u"orders_need_approval"_s, *now}};
    answer.facts = {u"orders_need_approval"_s};
    return answer;
}

const OptionSpec &at()
{
    static const OptionSpec option{.name = u"--at"_s, .value = u"T"_s, .required = true};
    return option;
}

/// What every kind has that the police issue; `word` is the first of the command: "order", "warning".
template <MeasureKind Kind>
std::vector<Command> commonCommands(const QString &word, const std::vector<OptionSpec> &furtherFilters)
{
    const QStringList states{u"issued"_s, u"served"_s, u"expired"_s, u"cancelled"_s, u"replaced"_s};
    std::vector<OptionSpec> filters{{.name = u"--state"_s, .value = u"S"_s, .choices = states},
                                    {.name = u"--expires-within"_s, .value = u"DAYS"_s}};
    filters.insert(filters.end(), furtherFilters.begin(), furtherFilters.end());
    for (const OptionSpec &option : pageOptions())
        filters.push_back(option);
    const OptionSpec file{.name = u"--file"_s, .value = u"F.json"_s, .required = true};
    const OptionSpec mode{.name = u"--mode"_s, .value = u"signed|refused"_s, .required = true,
                          .choices = {u"signed"_s, u"refused"_s}};
    return {
        {{word + u" issue"_s, {}, {file}}, nullptr, issue<Kind>},
        {{word + u" serve"_s,
          {{u"ID"_s}},
          {at(), mode, {.name = u"--note"_s, .value = u"T"_s},
           {.name = u"--witness"_s, .value = u"T"_s, .repeatable = true}}},
         nullptr, serve<Kind>},
        {{word + u" cancel"_s, {{u"ID"_s}}, {{.name = u"--reason"_s, .value = u"T"_s, .required = true}}}, nullptr,
         cancel<Kind>},
        {{word + u" show"_s, {{u"ID"_s}}, {}}, nullptr, show<Kind>},
        {{word + u" list"_s, {}, filters}, nullptr, list<Kind>},
    };
}

} // namespace

std::vector<Command> orderCommands()
{
    constexpr auto Kind = MeasureKind::ProtectiveOrder;
    const OptionSpec to{.name = u"--to"_s, .value = u"prosecutor|victim"_s, .required = true,
                        .choices = {u"prosecutor"_s, u"victim"_s}};
    auto commands = commonCommands<Kind>(u"order"_s, {{.name = u"--awaiting-approval"_s}});
    commands.push_back({{u"order replace"_s, {{u"ID"_s}}, {{.name = u"--by"_s, .value = u"ID"_s, .required = true}}},
                        nullptr, replace<Kind>});
    commands.push_back({{u"order copy"_s, {{u"ID"_s}}, {to, at()}}, nullptr, copy<Kind>});
    commands.push_back({{u"order approve"_s, {{u"ID"_s}}, {}}, nullptr, approve});
    commands.push_back({{u"order return"_s, {{u"ID"_s}}, {{.name = u"--reason"_s, .value = u"T"_s, .required = true}}},
                        nullptr, giveBack});
    commands.push_back({{u"unit approval"_s,
                         {},
                         {{.name = u"--needed"_s, .value = u"yes|no"_s, .choices = {u"yes"_s, u"no"_s}}}},
                        nullptr, approval});
    return commands;
}

std::vector<Command> warningCommands()
{
    return commonCommands<MeasureKind::OfficialWarning>(u"warning"_s, {});
}

} // namespace qorgan::cli
