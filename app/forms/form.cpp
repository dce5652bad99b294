// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/form.h"

#include "forms/paper.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PrintLanguage, QStringView>, 3> LanguageCodes{
    {{PrintLanguage::Kazakh, u"kk"}, {PrintLanguage::Russian, u"ru"}, {PrintLanguage::Both, u"kk+ru"}}};
/// The first name that cannot stand: twice in the table, read by someone the form is not for, both a
/// value and the beginning of another name, taken by the engine inside lists, or of a shared list that the form lacks.
QString badName(const Form &form, const SharedNames &shared)
{
    QSet<QString> seen;
    for (const NameRule &rule : form.names) {
        const QString key = rule.key();
        const NameRule *known = shared.find(rule.name);
        if (seen.contains(rule.name) || (rule.audiences & ~form.audiences)
            || (!rule.list.isEmpty() && (key == "index"_L1 || key == "next"_L1)) || (known && known->list != rule.list))
            return rule.name;
        seen.insert(rule.name);
        const QString beginning = rule.name + u'.';
        if (rule.kind != NameKind::List
            && std::any_of(form.names.begin(), form.names.end(),
                           [&](const NameRule &other) { return other.name.startsWith(beginning); }))
            return rule.name;
    }
    return {};
}

} // namespace

QString code(PrintLanguage language)
{
    for (const auto &[value, text] : LanguageCodes)
        if (value == language)
            return text.toString();
    return {};
}

std::optional<PrintLanguage> printLanguageFromCode(QStringView wanted)
{
    for (const auto &[value, text] : LanguageCodes)
        if (text == wanted)
            return value;
    return {};
}

const NameRule *Form::find(QStringView name) const
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const NameRule &rule) { return rule.name == name; });
    return found == names.end() ? nullptr : &*found;
}

const QStringList &subjects()
{
    static const QStringList codes{u"incident"_s,   u"order"_s,          u"warning"_s,  u"requirement"_s, u"check"_s,
                                   u"breach"_s,     u"case"_s,           u"conversation"_s, u"referral"_s, u"detention"_s,
                                   u"register-entry"_s, u"person"_s,     u"handover"_s, u"route"_s,       u"journal"_s,
                                   u"none"_s};
    return codes;
}

base::Result<Form> readForm(const QString &folder, const QString &wanted)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9-]*$"_s);
    const QString path = folder + u'/' + wanted + u"/form.json";
    QFile file(path);
    if (!shape.match(wanted).hasMatch() || !file.open(QIODevice::ReadOnly))
        return base::fail(u"unknown-form"_s, u"form"_s, {wanted});
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    Form form;
    form.code = root["code"_L1].toString();
    form.title = textsOf(root["title"_L1]);
    form.basis = textsOf(root["basis"_L1]);
    form.status = root["status"_L1].toString();
    form.paper = root["paper"_L1].toString();
    if (form.code != wanted || !complete(form.title) || !complete(form.basis) || form.status.isEmpty() || !paperNamed(form.paper))
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"code, title, basis, status, paper"_s});
    if (const auto audiences = audiencesOf(root["audiences"_L1]))
        form.audiences = *audiences;
    else
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"audiences"_s});
    const QJsonObject readers = root["readers"_L1].toObject();
    for (auto reader = readers.begin(); reader != readers.end(); ++reader) {
        const auto audience = audienceFromCode(reader.key());
        if (!audience || !form.audiences.testFlag(*audience) || !complete(textsOf(*reader)))
            return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"readers"_s});
        form.readers.insert(reader.key(), textsOf(*reader));
    }
    for (const QJsonValue &language : root["languages"_L1].toArray())
        if (printLanguageFromCode(language.toString()))
            form.languages += language.toString();
    if (form.languages.isEmpty() || form.languages.size() != root["languages"_L1].toArray().size())
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"languages"_s});
    form.subject = root["subject"_L1].toString();
    form.blank = root["blank"_L1].toBool();
    const QString twins = root["twins"_L1].toString(u"beside"_s);
    form.beside = twins == "beside"_L1;
    if (!form.beside && twins != "after"_L1)
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"twins"_s});
    if (!subjects().contains(form.subject))
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"subject"_s});
    // What is compiled in stays as it is; another folder's files may change under a test.
    static const auto supplied = SharedNames::read(u":/forms"_s);
    const auto shared = folder == ":/forms"_L1 ? supplied : SharedNames::read(folder);
    if (!shared)
        return base::fail(shared.error());
    for (const QJsonValue &name : root["names"_L1].toArray()) {
        auto rule = shared->rule(name, form.audiences);
        if (!rule)
            return base::fail(u"form-damaged"_s, u"form"_s,
                              {wanted, name.toString(name["name"_L1].toString(u"names"_s))});
        form.names.push_back(std::move(*rule));
    }
    assignLists(form.names);
    if (const QString bad = badName(form, *shared); !bad.isEmpty())
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, bad});
    return form;
}

} // namespace qorgan::forms
