// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/handover.h"
#include "casework/signals.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

base::Result<Answer> listSignals(Invocation &invocation, casework::Session &session)
{
    const auto found = casework::supervisionSignals(session, {invocation.arguments.value(u"--signal"_s)});
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::SupervisionSignal &item : found->items)
        items.append(QJsonObject{{u"signal"_s, item.signal},
                                 {u"person"_s, item.person.toString()},
                                 {u"person_name"_s, textOrNull(item.personName)},
                                 {u"record"_s, idText(item.record)},
                                 {u"record_kind"_s, item.recordKind},
                                 {u"number"_s, textOrNull(item.number)},
                                 {u"since"_s, base::toIso(item.since)},
                                 {u"act"_s, casework::mendingActOf(item.signal)},
                                 {u"officer"_s, found->officerOf(item).login}});
    Answer answer;
    answer.json = {{u"items"_s, items}};
    answer.lists = {{u"items"_s,
                     {u"signal"_s, u"since"_s, u"person_name"_s, u"record_kind"_s, u"number"_s, u"officer"_s, u"act"_s}}};
    return answer;
}

QJsonArray measuresJson(const std::vector<casework::HandedMeasure> &measures)
{
    QJsonArray list;
    for (const casework::HandedMeasure &measure : measures)
        list.append(QJsonObject{{u"id"_s, measure.id.toString()},
                                {u"kind"_s, domain::code(measure.kind)},
                                {u"number"_s, measure.number},
                                {u"person"_s, measure.person.toString()},
                                {u"person_name"_s, textOrNull(measure.personName)},
                                {u"at"_s, base::toIso(measure.at)},
                                {u"officer"_s, measure.officer.login}});
    return list;
}

QJsonArray breachesJson(const std::vector<casework::HandedBreach> &breaches)
{
    QJsonArray list;
    for (const casework::HandedBreach &breach : breaches)
        list.append(QJsonObject{{u"id"_s, breach.id.toString()},
                                {u"measure"_s, breach.measure.toString()},
                                {u"number"_s, breach.number},
                                {u"restriction"_s, textOrNull(breach.restriction)},
                                {u"person"_s, breach.person.toString()},
                                {u"person_name"_s, textOrNull(breach.personName)},
                                {u"at"_s, base::toIso(breach.at)},
                                {u"protocol"_s, textOrNull(breach.protocolNumber)}});
    return list;
}

QJsonArray releasesJson(const std::vector<casework::HandedDetention> &releases)
{
    QJsonArray list;
    for (const casework::HandedDetention &detention : releases)
        list.append(QJsonObject{{u"id"_s, idText(detention.id)},
                                {u"person"_s, detention.person.toString()},
                                {u"person_name"_s, textOrNull(detention.personName)},
                                {u"until"_s, base::toIso(detention.until)}});
    return list;
}

QJsonArray incidentsJson(const std::vector<casework::HandedIncident> &incidents)
{
    QJsonArray list;
    for (const casework::HandedIncident &incident : incidents)
        list.append(QJsonObject{{u"id"_s, incident.id.toString()},
                                {u"detected_at"_s, base::toIso(incident.detectedAt)},
                                {u"kui_number"_s, textOrNull(incident.kuiNumber)},
                                {u"offender"_s, textOrNull(incident.offenderName)},
                                {u"officer"_s, incident.officer.login}});
    return list;
}

QJsonArray dueItemsJson(const std::vector<casework::DueItem> &items, const std::vector<casework::Officer> &officers)
{
    QJsonArray list;
    for (const casework::DueItem &item : items)
        list.append(QJsonObject{{u"kind"_s, item.kind},
                                {u"measure"_s, item.measure.toString()},
                                {u"number"_s, item.number},
                                {u"person"_s, item.person.toString()},
                                {u"person_name"_s, textOrNull(item.personName)},
                                {u"due_at"_s, base::toIso(item.dueAt)},
                                {u"state"_s, casework::code(item.state)},
                                {u"officer"_s, officers[item.officer].login}});
    return list;
}

base::Result<Answer> showHandover(Invocation &, casework::Session &session)
{
    const auto page = casework::handoverPage(session);
    if (!page)
        return base::fail(page.error());
    const QStringList measureColumns{u"at"_s, u"kind"_s, u"number"_s, u"person_name"_s, u"officer"_s};
    const QStringList dueColumns{u"due_at"_s, u"kind"_s, u"number"_s, u"person_name"_s, u"officer"_s};
    Answer answer;
    answer.json = {{u"now"_s, base::toIso(page->now)},
                   {u"since"_s, base::toIso(page->since)},
                   {u"handed_over_by"_s, page->handedOverBy ? QJsonValue(page->handedOverBy->login) : QJsonValue()},
                   {u"note"_s, textOrNull(page->note)},
                   {u"issued"_s, measuresJson(page->issued)},
                   {u"served"_s, measuresJson(page->served)},
                   {u"breaches"_s, breachesJson(page->breaches)},
                   {u"releases"_s, releasesJson(page->releases)},
                   {u"victim_not_asked"_s, incidentsJson(page->victimNotAsked)},
                   {u"unserved"_s, dueItemsJson(page->unserved, page->officers)},
                   {u"due_today"_s, dueItemsJson(page->dueToday, page->officers)}};
    answer.facts = {u"since"_s, u"handed_over_by"_s, u"note"_s};
    answer.lists = {{u"issued"_s, measureColumns},
                    {u"served"_s, measureColumns},
                    {u"breaches"_s, {u"at"_s, u"number"_s, u"restriction"_s, u"person_name"_s, u"protocol"_s}},
                    {u"releases"_s, {u"until"_s, u"person_name"_s}},
                    {u"victim_not_asked"_s, {u"detected_at"_s, u"kui_number"_s, u"offender"_s, u"officer"_s}},
                    {u"unserved"_s, dueColumns},
                    {u"due_today"_s, dueColumns}};
    return answer;
}

base::Result<Answer> recordHandover(Invocation &invocation, casework::Session &session)
{
    const auto handover = casework::handOver(session, invocation.arguments.value(u"--note"_s));
    if (!handover)
        return base::fail(handover.error());
    Answer answer;
    answer.json = {{u"id"_s, idText(handover->id)}, {u"at"_s, base::toIso(handover->at)}};
    answer.facts = {u"id"_s, u"at"_s};
    return answer;
}

} // namespace

std::vector<Command> headCommands()
{
    return {
        {{u"signals"_s, {}, {{.name = u"--signal"_s, .value = u"CODE"_s}}}, nullptr, listSignals},
        {{u"handover show"_s, {}, {}}, nullptr, showHandover},
        {{u"handover record"_s, {}, {{.name = u"--note"_s, .value = u"T"_s}}}, nullptr, recordHandover},
    };
}

} // namespace qorgan::cli
