// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/personjson.h"

#include "cli/answer.h"
#include <algorithm>

namespace qorgan::cli {

namespace {

std::optional<domain::Sex> readSex(JsonReader &reader)
{
    const QString code = reader.code(u"sex"_s, u"sexes"_s).toLower();
    if (code == u"m" || code == u"male")
        return domain::Sex::Male;
    if (code == u"f" || code == u"female")
        return domain::Sex::Female;
    if (!code.isEmpty())
        reader.findings().add(u"unknown-code"_s, reader.pathOf(u"sex"_s));
    return {};
}

domain::SafeContact readSafeContact(JsonReader &reader)
{
    const QString key = u"safe_contact"_s;
    if (reader.value(key).isString())
        return {reader.text(key)};
    auto object = reader.object(key);
    if (!object)
        return {};
    domain::SafeContact contact;
    contact.note = object->text(u"note"_s);
    contact.noMessages = object->flag(u"no_messages"_s).value_or(false);
    contact.noPost = object->flag(u"no_post"_s).value_or(false);
    object->refuseOthers();
    return contact;
}

void readRepresentative(JsonReader &reader, casework::PersonDraft &draft)
{
    const QString key = u"legal_representative"_s;
    QJsonValue value = reader.value(key);
    if (value.isObject()) {
        QJsonObject fields = value.toObject();
        JsonReader relation(fields, reader.pathOf(key), reader.findings());
        draft.representativeRelation = relation.code(u"relation"_s, u"representative_relations"_s);
        fields.remove(u"relation"_s);
        value = fields;
    }
    draft.representative = readPersonReference(value, reader.pathOf(key), reader.findings());
}

casework::PersonReference referenceById(const QString &text, const QString &path, JsonFindings &findings)
{
    const auto id = domain::PersonId::fromString(text);
    if (id.isNull())
        findings.add(u"id-format"_s, path);
    return {id, {}};
}

} // namespace

bool namesNobody(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        return key == u"iin_absent_reason" || key == u"description";
    });
}

casework::PersonDraft readPerson(JsonReader &reader)
{
    casework::PersonDraft draft;
    domain::Person &person = draft.person;
    person.surname = reader.text(u"surname"_s);
    person.givenName = reader.text(u"given_name"_s);
    person.patronymic = reader.text(u"patronymic"_s);
    person.birthDate = reader.date(u"birth_date"_s);
    person.birthPlace = reader.text(u"birth_place"_s);
    person.sex = readSex(reader);
    person.iin = reader.text(u"iin"_s);
    person.iinAbsentReason = reader.code(u"iin_absent_reason"_s, u"iin_absent_reasons"_s);
    person.citizenship = reader.code(u"citizenship"_s, u"citizenships"_s);
    person.document = reader.text(u"document"_s);
    person.phone = reader.text(u"phone"_s);
    person.workplace = reader.text(u"workplace"_s);
    person.address = readAddress(reader, u"address"_s);
    person.registeredAddress = readAddress(reader, u"registered_address"_s);
    person.disability = reader.code(u"disability"_s, u"disability_groups"_s);
    person.pregnant = reader.flag(u"pregnant"_s);
    person.childrenUnder14 = reader.count(u"children_under_14"_s);
    person.safeContact = readSafeContact(reader);
    readRepresentative(reader, draft);
    return draft;
}

casework::PersonReference readPersonReference(const QJsonValue &value, const QString &path,
                                              JsonFindings &findings)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return referenceById(value.toString(), path, findings);
    if (!value.isObject()) {
        findings.add(u"type"_s, path, {path, u"\"…\", {…}"_s});
        return {};
    }
    const QJsonObject object = value.toObject();
    JsonReader reader(object, path, findings);
    if (reader.has(u"id"_s)) {
        if (object.size() > 1)
            findings.add(u"id-with-facts"_s, path);
        return referenceById(reader.text(u"id"_s), reader.pathOf(u"id"_s), findings);
    }
    if (namesNobody(object) && !object.contains("description"_L1))
        return {};
    auto draft = std::make_shared<casework::PersonDraft>(readPerson(reader));
    reader.refuseOthers();
    return {{}, std::move(draft)};
}

domain::Address readAddress(JsonReader &reader, const QString &key)
{
    auto object = reader.object(key);
    if (!object)
        return {};
    domain::Address address;
    address.region = object->text(u"region"_s);
    address.district = object->text(u"district"_s);
    address.locality = object->text(u"locality"_s);
    address.street = object->text(u"street"_s);
    address.house = object->text(u"house"_s);
    address.flat = object->text(u"flat"_s);
    object->refuseOthers();
    return address;
}

domain::Narrative readNarrative(JsonReader &reader, const QString &key)
{
    auto object = reader.object(key);
    if (!object)
        return {};
    const domain::Narrative narrative{object->text(u"kk"_s), object->text(u"ru"_s)};
    object->refuseOthers();
    return narrative;
}

QJsonObject personJson(const domain::Person &person)
{
    QJsonObject json = personBriefJson(person);
    json.remove(u"name"_s);
    const auto &contact = person.safeContact;
    const auto &representative = person.legalRepresentative;
    json.insert(u"birth_place"_s, textOrNull(person.birthPlace));
    json.insert(u"sex"_s, !person.sex ? QJsonValue() : *person.sex == domain::Sex::Male ? u"m"_s : u"f"_s);
    json.insert(u"citizenship"_s, textOrNull(person.citizenship));
    json.insert(u"document"_s, textOrNull(person.document));
    json.insert(u"phone"_s, textOrNull(person.phone));
    json.insert(u"workplace"_s, textOrNull(person.workplace));
    json.insert(u"address"_s, addressJson(person.address));
    json.insert(u"registered_address"_s, addressJson(person.registeredAddress));
    json.insert(u"disability"_s, textOrNull(person.disability));
    json.insert(u"pregnant"_s, person.pregnant ? QJsonValue(*person.pregnant) : QJsonValue());
    json.insert(u"children_under_14"_s,
                person.childrenUnder14 ? QJsonValue(*person.childrenUnder14) : QJsonValue());
    json.insert(u"safe_contact"_s, contact.isEmpty() ? QJsonValue()
                                                     : QJsonObject{{u"note"_s, textOrNull(contact.note)},
                                                                   {u"no_messages"_s, contact.noMessages},
                                                                   {u"no_post"_s, contact.noPost}});
    json.insert(u"legal_representative"_s,
                !representative ? QJsonValue()
                                : QJsonObject{{u"id"_s, representative->person.toString()},
                                              {u"relation"_s, textOrNull(representative->relation)}});
    return json;
}

QJsonObject personBriefJson(const domain::Person &person)
{
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, textOrNull(person.fullName())},
            {u"surname"_s, textOrNull(person.surname)},
            {u"given_name"_s, textOrNull(person.givenName)},
            {u"patronymic"_s, textOrNull(person.patronymic)},
            {u"birth_date"_s, dateJson(person.birthDate)},
            {u"iin"_s, textOrNull(person.iin)},
            {u"iin_absent_reason"_s, textOrNull(person.iinAbsentReason)}};
}

QJsonValue addressJson(const domain::Address &address)
{
    if (address.isEmpty())
        return {};
    return QJsonObject{{u"region"_s, textOrNull(address.region)},     {u"district"_s, textOrNull(address.district)},
                       {u"locality"_s, textOrNull(address.locality)}, {u"street"_s, textOrNull(address.street)},
                       {u"house"_s, textOrNull(address.house)},       {u"flat"_s, textOrNull(address.flat)}};
}

QJsonObject narrativeJson(const domain::Narrative &narrative)
{
    return {{u"kk"_s, textOrNull(narrative.kk)}, {u"ru"_s, textOrNull(narrative.ru)}};
}

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(base::toIso(*date)) : QJsonValue();
}

QJsonValue instantJson(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::toIso(*at)) : QJsonValue();
}

} // namespace qorgan::cli
