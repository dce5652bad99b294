// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/supportjson.h"

#include "cli/answer.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

template <typename Id>
std::optional<Id> maybeId(JsonReader &reader, const QString &key)
{
    const auto id = reader.uuid(key);
    return id ? std::optional(Id{*id}) : std::nullopt;
}

template <typename Id>
QJsonValue idOrNull(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

QJsonObject personNameJson(domain::PersonId person, const QString &name)
{
    return {{u"id"_s, person.toString()}, {u"name"_s, textOrNull(name)}};
}

} // namespace

casework::ReferralDraft readReferral(JsonReader &reader)
{
    casework::ReferralDraft draft;
    draft.id = maybeId<domain::ReferralId>(reader, u"id"_s);
    draft.incident = maybeId<domain::IncidentId>(reader, u"incident"_s);
    const auto person = reader.uuid(u"person"_s);
    if (person)
        draft.person = {*person};
    else
        reader.findings().add(u"required"_s, reader.pathOf(u"person"_s));
    draft.to = reader.code(u"to"_s, u"referral_recipients"_s);
    draft.organisation = maybeId<domain::OrganisationId>(reader, u"organisation"_s);
    draft.referredOn = reader.date(u"referred_on"_s);
    draft.consent = reader.code(u"consent"_s, u"consents"_s);
    draft.note = reader.text(u"note"_s);
    return draft;
}

domain::Organisation readOrganisation(JsonReader &reader)
{
    domain::Organisation organisation;
    if (const auto id = reader.uuid(u"id"_s))
        organisation.id = {*id};
    organisation.kind = reader.code(u"kind"_s, u"referral_recipients"_s);
    const domain::Narrative name = readNarrative(reader, u"name"_s);
    organisation.name = {name.kk, name.ru, {}};
    organisation.address = reader.text(u"address"_s);
    organisation.phone = reader.text(u"phone"_s);
    organisation.licensed = reader.yesNoUnknown(u"licensed"_s);
    organisation.licence = reader.text(u"licence"_s);
    return organisation;
}

QJsonObject organisationJson(const domain::Organisation &organisation)
{
    return {{u"id"_s, organisation.id.toString()},
            {u"kind"_s, organisation.kind},
            {u"name"_s, narrativeJson({organisation.name.kk, organisation.name.ru})},
            {u"address"_s, textOrNull(organisation.address)},
            {u"phone"_s, textOrNull(organisation.phone)},
            {u"licensed"_s, textOrNull(organisation.licensed)},
            {u"licence"_s, textOrNull(organisation.licence)},
            {u"closed"_s, organisation.closed}};
}

QJsonObject referralJson(const domain::Referral &referral)
{
    return {{u"id"_s, referral.id.toString()},
            {u"incident"_s, idOrNull(referral.incident)},
            {u"person"_s, referral.person.toString()},
            {u"to"_s, referral.to},
            {u"organisation"_s, idOrNull(referral.organisation)},
            {u"referred_on"_s, base::toIso(referral.referredOn)},
            {u"consent"_s, referral.consent},
            {u"note"_s, textOrNull(referral.note)},
            {u"outcome"_s, textOrNull(referral.outcome)},
            {u"outcome_on"_s, dateJson(referral.outcomeOn)}};
}

QJsonObject referralRowJson(const casework::ReferralRow &row)
{
    QJsonObject json = referralJson(row.referral);
    json.insert(u"person"_s, personNameJson(row.referral.person, row.personName));
    json.insert(u"organisation_name"_s, narrativeJson({row.organisation.kk, row.organisation.ru}));
    json.insert(u"officer"_s, row.officer.login);
    return json;
}

QJsonObject childLineJson(const domain::ChildLine &line)
{
    return {{u"seen"_s, textOrNull(line.seen)},
            {u"spoken_to"_s, textOrNull(line.spokenTo)},
            {u"school_informed"_s, textOrNull(line.schoolInformed)},
            {u"commission_informed"_s, textOrNull(line.commissionInformed)},
            {u"note"_s, textOrNull(line.note)}};
}

QJsonObject openChildLineJson(const casework::OpenChildLine &line)
{
    QJsonObject json = childLineJson(line.line);
    json.insert(u"incident"_s, line.incident.toString());
    json.insert(u"detected_at"_s, base::toIso(line.detectedAt));
    json.insert(u"kui_number"_s, textOrNull(line.kuiNumber));
    json.insert(u"offender"_s, textOrNull(line.offenderName));
    json.insert(u"children"_s, line.children);
    json.insert(u"unanswered"_s, QJsonArray::fromStringList(line.unanswered));
    json.insert(u"officer"_s, line.officer.login);
    return json;
}

QJsonObject registerGroundJson(const casework::RegisterGround &ground)
{
    return {{u"person"_s, personNameJson(ground.person, ground.personName)},
            {u"category"_s, ground.category},
            {u"reason"_s, textOrNull(ground.reason)},
            {u"measure"_s, idOrNull(ground.measure)},
            {u"number"_s, textOrNull(ground.number)},
            {u"entry"_s, idOrNull(ground.entry)},
            {u"since"_s, base::toIso(ground.since)},
            {u"until"_s, dateJson(ground.until)},
            {u"officer"_s, ground.officer.login}};
}

} // namespace qorgan::cli
