// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casejson.h"

#include "cli/answer.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

template <typename Id>
std::optional<Id> readId(JsonReader &reader, const QString &key)
{
    const auto uuid = reader.uuid(key);
    return uuid ? std::optional(Id{*uuid}) : std::nullopt;
}

casework::PersonReference readPersonOf(JsonReader &reader, const QString &key)
{
    return readPersonReference(reader.value(key), reader.pathOf(key), reader.findings());
}

base::Instant requiredInstant(JsonReader &reader, const QString &key)
{
    const bool given = reader.has(key);
    const auto instant = reader.instant(key);
    if (!given)
        reader.findings().add(u"required"_s, key);
    return instant.value_or(base::Instant{});
}

template <typename Id>
QJsonValue idOrNull(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject offenderJson(domain::PersonId id, const QString &name)
{
    return {{u"id"_s, id.toString()}, {u"name"_s, textOrNull(name)}};
}

} // namespace

casework::CaseDraft readCase(JsonReader &reader)
{
    casework::CaseDraft draft;
    draft.id = readId<domain::CaseId>(reader, u"id"_s);
    draft.incident = readId<domain::IncidentId>(reader, u"incident"_s);
    draft.offender = readPersonOf(reader, u"offender"_s);
    const bool given = reader.has(u"kind"_s);
    const QString kind = reader.code(u"kind"_s, u"case_kinds"_s);
    if (const auto known = domain::caseKindFromCode(kind))
        draft.kind = *known;
    else
        reader.findings().add(given ? u"unknown-code"_s : u"required"_s, u"kind"_s);
    draft.article = reader.text(u"article"_s);
    draft.number = reader.text(u"number"_s);
    draft.registeredOn = reader.date(u"registered_on"_s);
    draft.breach = readId<domain::BreachId>(reader, u"breach"_s);
    return draft;
}

casework::PenaltyDraft readPenalty(JsonReader &reader)
{
    casework::PenaltyDraft draft;
    draft.id = reader.uuid(u"id"_s);
    const auto file = readId<domain::CaseId>(reader, u"case"_s);
    if (!file && !reader.has(u"case"_s))
        reader.findings().add(u"required"_s, u"case"_s);
    draft.caseFile = file.value_or(domain::CaseId{});
    draft.kind = reader.code(u"kind"_s, u"penalty_kinds"_s);
    draft.amount = reader.count(u"amount"_s);
    draft.days = reader.count(u"days"_s);
    draft.hours = reader.count(u"hours"_s);
    draft.decidedOn = reader.date(u"decided_on"_s);
    return draft;
}

casework::DetentionDraft readDetention(JsonReader &reader)
{
    casework::DetentionDraft draft;
    draft.id = reader.uuid(u"id"_s);
    draft.person = readPersonOf(reader, u"person"_s);
    draft.incident = readId<domain::IncidentId>(reader, u"incident"_s);
    draft.from = requiredInstant(reader, u"from"_s);
    draft.until = reader.instant(u"until"_s);
    draft.ground = reader.text(u"ground"_s);
    return draft;
}

casework::ConversationDraft readConversation(JsonReader &reader)
{
    casework::ConversationDraft draft;
    draft.id = reader.uuid(u"id"_s);
    draft.person = readPersonOf(reader, u"person"_s);
    draft.incident = readId<domain::IncidentId>(reader, u"incident"_s);
    draft.heldAt = requiredInstant(reader, u"held_at"_s);
    draft.minutes = reader.count(u"minutes"_s);
    draft.place = reader.text(u"place"_s);
    draft.present = reader.codes(u"present"_s, u"conversation_presence"_s);
    draft.note = readNarrative(reader, u"note"_s);
    return draft;
}

QJsonObject breachRowJson(const casework::BreachRow &row)
{
    const domain::Breach &breach = row.breach;
    return {{u"id"_s, breach.id.toString()},
            {u"measure"_s, breach.measure.toString()},
            {u"measure_kind"_s, domain::code(row.kind)},
            {u"measure_number"_s, row.number},
            {u"offender"_s, offenderJson(row.offender, row.offenderName)},
            {u"restriction"_s, textOrNull(breach.restriction)},
            {u"at"_s, base::toIso(breach.at)},
            {u"how"_s, breach.how},
            {u"article"_s, textOrNull(breach.article)},
            {u"protocol"_s, textOrNull(breach.protocolNumber)},
            {u"protocol_on"_s, dateJson(breach.protocolOn)},
            {u"protocol_overdue"_s, row.protocolOverdue},
            {u"check"_s, idOrNull(breach.check)},
            {u"case"_s, idOrNull(breach.caseFile)}};
}

QJsonObject penaltyJson(const domain::Penalty &penalty)
{
    return {{u"id"_s, penalty.id.toString(QUuid::WithoutBraces)},
            {u"kind"_s, penalty.kind},
            {u"amount"_s, numberOrNull(penalty.amount)},
            {u"days"_s, numberOrNull(penalty.days)},
            {u"hours"_s, numberOrNull(penalty.hours)},
            {u"decided_on"_s, base::toIso(penalty.decidedOn)},
            {u"enforced_on"_s, dateJson(penalty.enforcedOn)}};
}

QJsonObject caseRowJson(const casework::CaseRow &row)
{
    const domain::CaseFile &file = row.file;
    QJsonArray penalties;
    for (const domain::Penalty &penalty : row.penalties)
        penalties.append(penaltyJson(penalty));
    QJsonArray breaches;
    for (const domain::BreachId &breach : row.breaches)
        breaches.append(breach.toString());
    return {{u"id"_s, file.id.toString()},
            {u"incident"_s, idOrNull(file.incident)},
            {u"offender"_s, offenderJson(file.offender, row.offenderName)},
            {u"kind"_s, domain::code(file.kind)},
            {u"article"_s, file.article},
            {u"number"_s, textOrNull(file.number)},
            {u"registered_on"_s, base::toIso(file.registeredOn)},
            {u"closed_on"_s, dateJson(file.closedOn)},
            {u"ground"_s, textOrNull(file.closingGround)},
            {u"reason"_s, textOrNull(file.closingReason)},
            {u"penalties"_s, penalties},
            {u"breaches"_s, breaches}};
}

} // namespace qorgan::cli
