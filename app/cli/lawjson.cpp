// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lawjson.h"

#include "cli/answer.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

base::Texts readTexts(JsonReader &reader, const QString &key)
{
    auto object = reader.object(key);
    if (!object)
        return {};
    base::Texts texts{object->text(u"kk"_s), object->text(u"ru"_s), object->text(u"en"_s)};
    object->refuseOthers();
    return texts;
}

std::optional<casework::ActDraft> readAct(JsonReader &reader)
{
    auto object = reader.object(u"new_act"_s);
    if (!object)
        return {};
    casework::ActDraft act;
    act.code = object->text(u"code"_s);
    act.name = readTexts(*object, u"name"_s);
    act.inForceFrom = object->date(u"in_force_from"_s);
    object->refuseOthers();
    return act;
}

/// Which numbers a rule has, the act knows.
QJsonObject readValue(JsonReader &reader)
{
    const QJsonValue value = reader.value(u"value"_s);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        reader.findings().add(u"type"_s, reader.pathOf(u"value"_s), {reader.pathOf(u"value"_s), u"object"_s});
    return value.toObject();
}

QJsonObject textsJson(const base::Texts &texts)
{
    return {{u"kk"_s, texts.kk}, {u"ru"_s, texts.ru}, {u"en"_s, texts.en}};
}

} // namespace

casework::VersionDraft readVersion(JsonReader &reader)
{
    casework::VersionDraft draft;
    draft.id = reader.uuid(u"id"_s);
    draft.rule = reader.text(u"rule"_s);
    draft.validFrom = reader.date(u"valid_from"_s);
    draft.act = reader.text(u"legal_act"_s);
    draft.newAct = readAct(reader);
    draft.article = reader.text(u"article"_s);
    draft.status = reader.text(u"status"_s);
    draft.text = readTexts(reader, u"text"_s);
    draft.value = readValue(reader);
    draft.note = reader.text(u"note"_s);
    return draft;
}

QJsonObject ruleJson(const casework::DatedRule &rule, base::Language language)
{
    QJsonArray notes;
    for (const casework::RuleNote &note : rule.notes)
        notes.append(QJsonObject{{u"what"_s, note.what},
                                 {u"note"_s, textOrNull(note.note)},
                                 {u"officer"_s, note.officer},
                                 {u"at"_s, base::toIso(note.at)}});
    return {{u"id"_s, rule.id},
            {u"rule"_s, rule.rule},
            {u"subject"_s, textOrNull(rule.subject)},
            {u"legal_basis"_s, QJsonObject{{u"act"_s, rule.basis.act}, {u"article"_s, rule.basis.article}}},
            {u"citation"_s, rule.source.in(language)},
            {u"valid_from"_s, base::toIso(rule.validFrom)},
            {u"valid_to"_s, dateJson(rule.validTo)},
            {u"status"_s, rule.verified ? u"verified"_s : u"recalled"_s},
            {u"own"_s, rule.own},
            {u"withdrawn"_s, rule.withdrawn},
            {u"text"_s, textsJson(rule.text)},
            {u"value"_s, rule.value},
            {u"notes"_s, notes}};
}

} // namespace qorgan::cli
