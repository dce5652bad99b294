// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/form.h"

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
constexpr std::array<std::pair<NameKind, QStringView>, 3> KindCodes{
    {{NameKind::Text, u"text"}, {NameKind::List, u"list"}, {NameKind::Flag, u"flag"}}};

base::Texts textsOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object["kk"_L1].toString(), object["ru"_L1].toString(), object["en"_L1].toString()};
}

bool complete(const base::Texts &texts)
{
    return !texts.kk.isEmpty() && !texts.ru.isEmpty() && !texts.en.isEmpty();
}

/// Nothing when a code is unknown or the list is empty: a table must say who reads.
std::optional<Audiences> audiencesOf(const QJsonValue &value)
{
    Audiences audiences;
    for (const QJsonValue &item : value.toArray()) {
        const auto audience = audienceFromCode(item.toString());
        if (!audience)
            return {};
        audiences |= *audience;
    }
    return audiences ? std::optional(audiences) : std::nullopt;
}

std::optional<NameRule> ruleOf(const QJsonObject &object)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"_s);
    NameRule rule;
    rule.name = object["name"_L1].toString();
    const QString kind = object["kind"_L1].toString();
    const auto known = std::find_if(KindCodes.begin(), KindCodes.end(), [&](const auto &pair) { return pair.second == kind; });
    const auto audiences = audiencesOf(object["audiences"_L1]);
    rule.meaning = textsOf(object["meaning"_L1]);
    if (!shape.match(rule.name).hasMatch() || known == KindCodes.end() || !audiences || !complete(rule.meaning))
        return {};
    rule.kind = known->first;
    rule.audiences = *audiences;
    rule.sealed = object["sealed"_L1].toBool();
    rule.standard = textsOf(object["default"_L1]);
    rule.blank = textsOf(object["blank"_L1]);
    rule.blankLength = object["blank"_L1].toInt(rule.blankLength);
    return rule;
}

/// A name belongs to the longest list whose name stands before it.
void assignLists(std::vector<NameRule> &names)
{
    for (NameRule &rule : names)
        for (const NameRule &list : names)
            if (list.kind == NameKind::List && list.name.size() > rule.list.size()
                && rule.name.startsWith(QString(list.name + u'.')))
                rule.list = list.name;
}

/// The first name that cannot stand: twice in the table, read by someone the form is not for, both a
/// value and the beginning of another name, or taken by the engine inside lists.
QString badName(const Form &form)
{
    QSet<QString> seen;
    for (const NameRule &rule : form.names) {
        const QString key = rule.key();
        if (seen.contains(rule.name) || (rule.audiences & ~form.audiences)
            || (!rule.list.isEmpty() && (key == "index"_L1 || key == "next"_L1)))
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
    form.basis = root["basis"_L1].toString();
    form.status = root["status"_L1].toString();
    form.paper = root["paper"_L1].toString();
    if (form.code != wanted || !complete(form.title) || form.status.isEmpty() || form.paper != "A4"_L1)
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"code, title, status, paper"_s});
    if (const auto audiences = audiencesOf(root["audiences"_L1]))
        form.audiences = *audiences;
    else
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"audiences"_s});
    for (const QJsonValue &language : root["languages"_L1].toArray())
        if (printLanguageFromCode(language.toString()))
            form.languages += language.toString();
    if (form.languages.isEmpty() || form.languages.size() != root["languages"_L1].toArray().size())
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, u"languages"_s});
    for (const QJsonValue &name : root["names"_L1].toArray()) {
        auto rule = ruleOf(name.toObject());
        if (!rule)
            return base::fail(u"form-damaged"_s, u"form"_s, {wanted, name["name"_L1].toString(u"names"_s)});
        form.names.push_back(std::move(*rule));
    }
    assignLists(form.names);
    if (const QString bad = badName(form); !bad.isEmpty())
        return base::fail(u"form-damaged"_s, u"form"_s, {wanted, bad});
    return form;
}

} // namespace qorgan::forms
