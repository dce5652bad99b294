// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/orderjson.h"

#include "cli/answer.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

std::optional<std::vector<casework::PersonReference>> readVictims(JsonReader &reader)
{
    const QString key = u"victims"_s;
    if (!reader.has(key)) {
        static_cast<void>(reader.value(key));
        return {};
    }
    std::vector<casework::PersonReference> victims;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = reader.pathOf(QString(key + u'[' + QString::number(i) + u']'));
        victims.push_back(readPersonReference(array.at(i), path, reader.findings()));
    }
    return victims;
}

QString readOverride(JsonReader &reader)
{
    auto object = reader.object(u"override"_s);
    if (!object)
        return {};
    const QString reason = object->text(u"reason"_s);
    object->refuseOthers();
    return reason;
}

QUuid requiredId(JsonReader &reader, const QString &key)
{
    const auto id = reader.uuid(key);
    if (!id)
        reader.findings().add(u"required"_s, key);
    return id.value_or(QUuid());
}

QJsonValue serviceJson(const std::optional<domain::Service> &service)
{
    if (!service)
        return {};
    return QJsonObject{{u"at"_s, base::toIso(service->at)},
                       {u"mode"_s, service->mode == domain::ServiceMode::Signed ? u"signed"_s : u"refused"_s},
                       {u"note"_s, textOrNull(service->note)},
                       {u"witnesses"_s, QJsonArray::fromStringList(service->witnesses)}};
}

QJsonArray copiesJson(const std::vector<domain::SentCopy> &copies)
{
    QJsonArray array;
    for (const domain::SentCopy &copy : copies)
        array.append(QJsonObject{{u"to"_s, domain::code(copy.to)}, {u"at"_s, base::toIso(copy.at)}});
    return array;
}

QJsonArray checksJson(const std::vector<domain::ControlCheck> &checks)
{
    QJsonArray array;
    for (const domain::ControlCheck &check : checks)
        array.append(QJsonObject{
            {u"id"_s, check.id.toString()},
            {u"at"_s, base::toIso(check.at)},
            {u"result"_s, check.result == domain::CheckResult::Seen ? u"seen"_s : u"absent"_s},
            {u"sober"_s, textOrNull(check.sober)},
            {u"intoxication"_s, textOrNull(check.intoxication)},
            {u"victim_asked"_s, check.victimAsked ? QJsonValue(*check.victimAsked) : QJsonValue()},
            {u"new_facts"_s, check.newFacts ? QJsonValue(*check.newFacts) : QJsonValue()},
            {u"note"_s, textOrNull(check.note)}});
    return array;
}

/// What a measure says of itself, without its persons.
QJsonObject factsJson(const domain::Measure &order, domain::MeasureState state,
                      const std::optional<QDate> &nextCheckDue)
{
    QJsonArray restrictions;
    for (const domain::Restriction &restriction : order.restrictions)
        restrictions.append(restriction.kind);
    return {{u"id"_s, order.id.toString()},
            {u"number"_s, order.number},
            {u"state"_s, domain::code(state)},
            {u"incident"_s, order.incident.isNull() ? QJsonValue() : order.incident.toString()},
            {u"issued_at"_s, base::toIso(order.issuedAt)},
            {u"place"_s, textOrNull(order.place)},
            {u"served_at"_s, order.service ? QJsonValue(base::toIso(order.service->at)) : QJsonValue()},
            {u"ends_at"_s, instantJson(order.endsAt)},
            {u"legal_basis"_s,
             QJsonObject{{u"act"_s, order.basis.act}, {u"article"_s, order.basis.article}}},
            {u"restrictions"_s, restrictions},
            {u"circumstances"_s, narrativeJson(order.circumstances)},
            {u"next_check_due"_s, dateJson(nextCheckDue)},
            {u"service"_s, serviceJson(order.service)},
            {u"copies"_s, copiesJson(order.copies)},
            {u"override_reason"_s, textOrNull(order.overrideReason)},
            {u"approved_at"_s, instantJson(order.approvedAt)},
            {u"cancelled_at"_s, instantJson(order.cancelledAt)},
            {u"cancel_reason"_s, textOrNull(order.cancelReason)},
            {u"replaced_at"_s, instantJson(order.replacedAt)},
            {u"replaced_by"_s, order.replacedBy ? QJsonValue(order.replacedBy->toString()) : QJsonValue()}};
}

} // namespace

casework::MeasureDraft readWarning(JsonReader &reader)
{
    casework::MeasureDraft draft;
    if (const auto id = reader.uuid(u"id"_s))
        draft.id = domain::MeasureId{*id};
    draft.incident = {requiredId(reader, u"incident"_s)};
    draft.offender = readPersonReference(reader.value(u"offender"_s), reader.pathOf(u"offender"_s),
                                         reader.findings());
    draft.victims = readVictims(reader);
    draft.issuedAt = reader.instant(u"issued_at"_s);
    draft.place = reader.text(u"place"_s);
    draft.circumstances = readNarrative(reader, u"circumstances"_s);
    return draft;
}

casework::OrderDraft readOrder(JsonReader &reader)
{
    casework::OrderDraft draft = readWarning(reader);
    draft.restrictions = reader.codes(u"restrictions"_s, u"restrictions"_s);
    draft.overrideReason = readOverride(reader);
    return draft;
}

casework::ReconciliationDraft readReconciliation(JsonReader &reader)
{
    casework::ReconciliationDraft draft;
    draft.offender = {requiredId(reader, u"offender"_s)};
    draft.victim = {requiredId(reader, u"victim"_s)};
    const auto at = reader.instant(u"at"_s);
    if (at)
        draft.at = *at;
    else
        reader.findings().add(u"required"_s, u"at"_s);
    draft.caseNumber = reader.text(u"case"_s);
    return draft;
}

QJsonObject measureJson(const casework::MeasureCard &card)
{
    QJsonObject json = factsJson(card.order, card.state, card.nextCheckDue);
    QJsonArray victims;
    for (const domain::Person &victim : card.victims)
        victims.append(personBriefJson(victim));
    json.insert(u"offender"_s, personBriefJson(card.offender));
    json.insert(u"victims"_s, victims);
    json.insert(u"checks"_s, checksJson(card.checks));
    json.insert(u"awaiting_approval"_s, card.awaitsApproval);
    return json;
}

QJsonObject measureRowJson(const casework::MeasureRow &row)
{
    QJsonArray victims;
    for (const casework::MeasureRow::Victim &victim : row.victims)
        victims.append(QJsonObject{{u"id"_s, victim.person.toString()}, {u"name"_s, textOrNull(victim.name)}});
    return {{u"id"_s, row.id.toString()},
            {u"number"_s, row.number},
            {u"state"_s, domain::code(row.state)},
            {u"issued_at"_s, base::toIso(row.issuedAt)},
            {u"served_at"_s, instantJson(row.servedAt)},
            {u"ends_at"_s, instantJson(row.endsAt)},
            {u"legal_basis"_s, QJsonObject{{u"act"_s, row.basis.act}, {u"article"_s, row.basis.article}}},
            {u"restrictions"_s, QJsonArray::fromStringList(row.restrictions)},
            {u"offender"_s, QJsonObject{{u"id"_s, row.offender.toString()},
                                        {u"name"_s, textOrNull(row.offenderName)}}},
            {u"victims"_s, victims},
            {u"next_check_due"_s, dateJson(row.nextCheckDue)},
            {u"awaiting_approval"_s, row.awaitsApproval}};
}

} // namespace qorgan::cli
