// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/incidentjson.h"

#include "cli/answer.h"
#include "cli/output.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

casework::VictimDraft readVictim(const QJsonValue &value, const QString &path, JsonFindings &findings)
{
    casework::VictimDraft victim;
    const QJsonObject object = value.toObject();
    if (namesNobody(object)) {
        JsonReader reader(object, path, findings);
        // The reason is always the same for someone nobody could name; reading it checks its type.
        static_cast<void>(reader.text(u"iin_absent_reason"_s));
        victim.unknownDescription = reader.text(u"description"_s);
        return victim;
    }
    if (value.isNull())
        findings.add(u"type"_s, path, {path, u"\"…\", {…}"_s});
    victim.person = readPersonReference(value, path, findings);
    return victim;
}

void readReporter(JsonReader &reader, casework::IncidentDraft &draft)
{
    auto object = reader.object(u"reporter"_s);
    if (!object)
        return;
    draft.facts.reporter.anonymous = object->flag(u"anonymous"_s).value_or(false);
    draft.facts.reporter.note = object->text(u"note"_s);
    draft.reporter = readPersonReference(object->value(u"person"_s), object->pathOf(u"person"_s),
                                         object->findings());
    object->refuseOthers();
}

std::vector<domain::Evidence> readEvidence(JsonReader &reader)
{
    std::vector<domain::Evidence> evidence;
    const QString key = u"evidence"_s;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = reader.pathOf(QString(key + u'[' + QString::number(i) + u']'));
        if (!array.at(i).isObject()) {
            reader.findings().add(u"type"_s, path, {path, u"{…}"_s});
            continue;
        }
        JsonReader item(array.at(i).toObject(), path, reader.findings());
        evidence.push_back({item.code(u"kind"_s, u"evidence_kinds"_s), item.text(u"note"_s)});
        item.refuseOthers();
    }
    return evidence;
}

void readPersons(JsonReader &reader, casework::IncidentDraft &draft)
{
    draft.offender = readPersonReference(reader.value(u"offender"_s), reader.pathOf(u"offender"_s),
                                         reader.findings());
    const QString key = u"victims"_s;
    const QJsonArray victims = reader.array(key);
    for (qsizetype i = 0; i < victims.size(); ++i) {
        const QString path = reader.pathOf(QString(key + u'[' + QString::number(i) + u']'));
        draft.victims.push_back(readVictim(victims.at(i), path, reader.findings()));
    }
}

QJsonValue idOrNull(const std::optional<domain::PersonId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonArray victimsJson(const casework::IncidentCard &card)
{
    QJsonArray victims;
    for (std::size_t i = 0; i < card.incident.victims.size(); ++i) {
        const domain::Victim &victim = card.incident.victims[i];
        if (i < card.victims.size() && card.victims[i])
            victims.append(personBriefJson(*card.victims[i]));
        else
            victims.append(QJsonObject{{u"id"_s, idOrNull(victim.person)},
                                       {u"iin_absent_reason"_s, u"not_established"_s},
                                       {u"description"_s, textOrNull(victim.unknownDescription)}});
    }
    return victims;
}

QJsonArray evidenceJson(const std::vector<domain::Evidence> &evidence)
{
    QJsonArray array;
    for (const domain::Evidence &item : evidence)
        array.append(QJsonObject{{u"kind"_s, item.kind}, {u"note"_s, textOrNull(item.note)}});
    return array;
}

template <typename Ids>
QJsonArray idsJson(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toString());
    return array;
}

} // namespace

casework::IncidentDraft readIncident(JsonReader &reader)
{
    casework::IncidentDraft draft;
    domain::Incident &facts = draft.facts;
    facts.id = {reader.uuid(u"id"_s).value_or(QUuid())};
    const auto detected = reader.instant(u"detected_at"_s);
    if (detected)
        facts.detectedAt = *detected;
    else
        reader.findings().add(u"required"_s, u"detected_at"_s);
    facts.occurredAt = reader.instant(u"occurred_at"_s);
    facts.source = reader.code(u"source"_s, u"sources"_s);
    facts.complaint = reader.flag(u"complaint"_s).value_or(false);
    readReporter(reader, draft);
    facts.kuiNumber = reader.text(u"kui_number"_s);
    facts.kuiDate = reader.date(u"kui_date"_s);
    facts.erdrNumber = reader.text(u"erdr_number"_s);
    facts.place = readAddress(reader, u"place"_s);
    readPersons(reader, draft);
    facts.relationship = reader.code(u"relationship"_s, u"relationships"_s);
    facts.violence = reader.codes(u"violence"_s, u"violence_types"_s);
    facts.intoxicated = reader.yesNoUnknown(u"intoxicated"_s);
    facts.weapon = reader.yesNoUnknown(u"weapon"_s);
    facts.childrenPresent = reader.count(u"children_present"_s);
    facts.injuries = reader.text(u"injuries"_s);
    facts.evidence = readEvidence(reader);
    facts.victimPosition = reader.codes(u"victim_position"_s, u"victim_positions"_s);
    facts.measuresTaken = reader.text(u"measures_taken"_s);
    facts.article = reader.code(u"article"_s, u"articles"_s);
    facts.narrative = readNarrative(reader, u"narrative"_s);
    return draft;
}

QJsonObject incidentJson(const casework::IncidentCard &card, base::Language language)
{
    const domain::Incident &facts = card.incident;
    return {{u"id"_s, facts.id.toString()},
            {u"detected_at"_s, base::toIso(facts.detectedAt)},
            {u"occurred_at"_s, instantJson(facts.occurredAt)},
            {u"source"_s, facts.source},
            {u"complaint"_s, facts.complaint},
            {u"reporter"_s, QJsonObject{{u"anonymous"_s, facts.reporter.anonymous},
                                        {u"person"_s, idOrNull(facts.reporter.person)},
                                        {u"note"_s, textOrNull(facts.reporter.note)}}},
            {u"kui_number"_s, textOrNull(facts.kuiNumber)},
            {u"kui_date"_s, dateJson(facts.kuiDate)},
            {u"erdr_number"_s, textOrNull(facts.erdrNumber)},
            {u"place"_s, addressJson(facts.place)},
            {u"offender"_s, card.offender ? QJsonValue(personBriefJson(*card.offender)) : QJsonValue()},
            {u"victims"_s, victimsJson(card)},
            {u"relationship"_s, textOrNull(facts.relationship)},
            {u"violence"_s, QJsonArray::fromStringList(facts.violence)},
            {u"intoxicated"_s, textOrNull(facts.intoxicated)},
            {u"weapon"_s, textOrNull(facts.weapon)},
            {u"children_present"_s,
             facts.childrenPresent ? QJsonValue(*facts.childrenPresent) : QJsonValue()},
            {u"injuries"_s, textOrNull(facts.injuries)},
            {u"evidence"_s, evidenceJson(facts.evidence)},
            {u"victim_position"_s, QJsonArray::fromStringList(facts.victimPosition)},
            {u"measures_taken"_s, textOrNull(facts.measuresTaken)},
            {u"article"_s, textOrNull(facts.article)},
            {u"narrative"_s, narrativeJson(facts.narrative)},
            {u"recorded_at"_s, base::toIso(facts.recordedAt)},
            {u"recorded_by"_s, facts.recordedBy.toString()},
            {u"repeat"_s, !card.earlierWithinYear.empty()},
            {u"earlier_incidents"_s, idsJson(card.earlierWithinYear)},
            {u"missing_for_order"_s, toJson(card.missingForOrder, language)},
            {u"orders"_s, idsJson(card.measures)}};
}

QJsonObject incidentRowJson(const casework::IncidentRow &row)
{
    return {{u"id"_s, row.id.toString()},
            {u"detected_at"_s, base::toIso(row.detectedAt)},
            {u"source"_s, row.source},
            {u"complaint"_s, row.complaint},
            {u"kui_number"_s, textOrNull(row.kuiNumber)},
            {u"article"_s, textOrNull(row.article)},
            {u"offender_name"_s, textOrNull(row.offenderName)},
            {u"victim_name"_s, textOrNull(row.victimName)},
            {u"victims_count"_s, row.victims},
            {u"district"_s, textOrNull(row.district)},
            {u"locality"_s, textOrNull(row.locality)},
            {u"has_order"_s, row.hasOrder}};
}

} // namespace qorgan::cli
