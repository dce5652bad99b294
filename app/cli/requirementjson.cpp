// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/requirementjson.h"

#include "cli/answer.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

/// Each a code, or an object with its code and the days of an eviction.
std::vector<domain::RequestedRestriction> readRestrictions(JsonReader &reader, const QString &key)
{
    std::vector<domain::RequestedRestriction> restrictions;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = reader.pathOf(QString(key + u'[' + QString::number(i) + u']'));
        if (array.at(i).isString()) {
            restrictions.push_back({array.at(i).toString(), {}});
        } else if (array.at(i).isObject()) {
            JsonReader object(array.at(i).toObject(), path, reader.findings());
            const QString kind = object.text(u"kind"_s);
            if (kind.isEmpty())
                reader.findings().add(u"required"_s, object.pathOf(u"kind"_s));
            restrictions.push_back({kind, object.count(u"days"_s)});
            object.refuseOthers();
        } else {
            reader.findings().add(u"type"_s, path, {path, u"\"…\", {…}"_s});
        }
    }
    return restrictions;
}

QJsonObject basisJson(const domain::LegalBasis &basis, const std::optional<domain::LegalBasis> &with = {})
{
    QJsonObject json{{u"act"_s, basis.act}, {u"article"_s, basis.article}};
    if (with)
        json.insert(u"with"_s, basisJson(*with));
    return json;
}

QJsonArray linesJson(const std::vector<casework::RestrictionLine> &lines)
{
    QJsonArray array;
    for (const casework::RestrictionLine &line : lines) {
        QJsonObject json{{u"kind"_s, line.restriction.kind},
                         {u"state"_s, domain::code(line.state)},
                         {u"ends_on"_s, dateJson(line.endsOn)}};
        if (line.restriction.days)
            json.insert(u"days"_s, *line.restriction.days);
        if (line.restriction.liftedAt)
            json.insert(u"lifted_at"_s, base::toIso(*line.restriction.liftedAt));
        array.append(json);
    }
    return array;
}

QJsonValue numberJson(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray visitsJson(const std::vector<domain::Visit> &visits)
{
    QJsonArray array;
    for (const domain::Visit &visit : visits)
        array.append(QJsonObject{{u"id"_s, visit.id.toString(QUuid::WithoutBraces)},
                                 {u"at"_s, base::toIso(visit.at)},
                                 {u"note"_s, textOrNull(visit.note)}});
    return array;
}

QJsonValue decisionJson(const std::optional<domain::CourtDecision> &decision)
{
    if (!decision)
        return {};
    return QJsonObject{{u"outcome"_s, domain::code(decision->outcome)},
                       {u"decided_on"_s, base::toIso(decision->decidedOn)},
                       {u"number"_s, textOrNull(decision->number)},
                       {u"refusal_reason"_s, textOrNull(decision->refusalReason)},
                       {u"starts_on"_s, dateJson(decision->startsOn)},
                       {u"months"_s, numberJson(decision->months)}};
}

} // namespace

casework::MotionDraft readMotion(JsonReader &reader)
{
    casework::MotionDraft draft;
    if (const auto id = reader.uuid(u"id"_s))
        draft.id = domain::MeasureId{*id};
    draft.offender = readPersonReference(reader.value(u"offender"_s), reader.pathOf(u"offender"_s), reader.findings());
    draft.victim = readPersonReference(reader.value(u"victim"_s), reader.pathOf(u"victim"_s), reader.findings());
    if (const auto incident = reader.uuid(u"incident"_s))
        draft.incident = domain::IncidentId{*incident};
    draft.court = reader.text(u"court"_s);
    draft.caseNumber = reader.text(u"case_number"_s);
    draft.article = reader.text(u"article"_s);
    draft.filedAt = reader.instant(u"filed_at"_s);
    draft.hearingOn = reader.date(u"hearing_on"_s);
    draft.requested = readRestrictions(reader, u"requested"_s);
    draft.months = reader.count(u"months"_s);
    draft.appearancesPerMonth = reader.count(u"appearances_per_month"_s);
    draft.characteristics = readNarrative(reader, u"characteristics"_s);
    return draft;
}

casework::DecisionDraft readDecision(JsonReader &reader)
{
    casework::DecisionDraft draft;
    const QString outcome = reader.text(u"outcome"_s);
    if (const auto known = domain::motionOutcomeFromCode(outcome))
        draft.outcome = *known;
    else
        reader.findings().add(outcome.isEmpty() ? u"required"_s : u"unknown-code"_s, reader.pathOf(u"outcome"_s));
    draft.decidedOn = reader.date(u"decided_on"_s);
    draft.number = reader.text(u"number"_s);
    draft.refusalReason = reader.text(u"refusal_reason"_s);
    draft.startsOn = reader.date(u"starts_on"_s);
    draft.months = reader.count(u"months"_s);
    if (reader.has(u"restrictions"_s))
        draft.restrictions = readRestrictions(reader, u"restrictions"_s);
    else
        static_cast<void>(reader.value(u"restrictions"_s));
    draft.appearancesPerMonth = reader.count(u"appearances_per_month"_s);
    return draft;
}

QJsonObject requirementJson(const casework::RequirementCard &card)
{
    const domain::Motion &motion = card.motion;
    const auto &decision = motion.decision;
    return {{u"id"_s, motion.id.toString()},
            {u"number"_s, card.measure ? QJsonValue(card.measure->number) : QJsonValue()},
            {u"state"_s, domain::code(card.state)},
            {u"starts_on"_s, dateJson(decision ? decision->startsOn : std::nullopt)},
            {u"ends_on"_s, dateJson(card.endsOn)},
            {u"legal_basis"_s, basisJson(card.basis, card.accompanying)},
            {u"restrictions"_s, linesJson(card.restrictions)},
            {u"appearances_per_month"_s, numberJson(card.appearancesPerMonth)},
            {u"appearances_missing"_s, numberJson(card.appearancesMissing)},
            {u"protection_gap_days"_s, numberJson(card.protectionGapDays)},
            {u"offender"_s, personBriefJson(card.offender)},
            {u"victim"_s, card.victim ? QJsonValue(personBriefJson(*card.victim)) : QJsonValue()},
            {u"incident"_s, motion.incident ? QJsonValue(motion.incident->toString()) : QJsonValue()},
            {u"court"_s, motion.court},
            {u"case_number"_s, textOrNull(motion.caseNumber)},
            {u"article"_s, textOrNull(motion.article)},
            {u"filed_at"_s, base::toIso(motion.filedAt)},
            {u"hearing_on"_s, dateJson(motion.hearingOn)},
            {u"months"_s, decision && decision->months ? *decision->months : motion.months},
            {u"characteristics"_s, narrativeJson(motion.characteristics)},
            {u"decision"_s, decisionJson(decision)},
            {u"appearances"_s, visitsJson(card.appearances)},
            {u"attendances"_s, visitsJson(card.attendances)},
            {u"cancelled_at"_s, card.measure ? instantJson(card.measure->cancelledAt) : QJsonValue()}};
}

QJsonObject requirementRowJson(const casework::RequirementRow &row)
{
    const auto person = [](const domain::PersonId &id, const QString &name) {
        return QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, textOrNull(name)}};
    };
    return {{u"id"_s, row.id.toString()},
            {u"number"_s, textOrNull(row.number)},
            {u"state"_s, domain::code(row.state)},
            {u"starts_on"_s, dateJson(row.startsOn)},
            {u"ends_on"_s, dateJson(row.endsOn)},
            {u"legal_basis"_s, basisJson(row.basis)},
            {u"restrictions"_s, linesJson(row.restrictions)},
            {u"appearances_per_month"_s, numberJson(row.appearancesPerMonth)},
            {u"appearances_missing"_s, numberJson(row.appearancesMissing)},
            {u"protection_gap_days"_s, numberJson(row.protectionGapDays)},
            {u"offender"_s, person(row.offender, row.offenderName)},
            {u"victim"_s, row.victim ? QJsonValue(person(*row.victim, row.victimName)) : QJsonValue()},
            {u"court"_s, row.court},
            {u"filed_at"_s, base::toIso(row.filedAt)},
            {u"hearing_on"_s, dateJson(row.hearingOn)},
            {u"decided_on"_s, dateJson(row.decidedOn)}};
}

} // namespace qorgan::cli
