// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/names.h"

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

constexpr std::array<std::pair<NameKind, QStringView>, 3> KindCodes{
    {{NameKind::Text, u"text"}, {NameKind::List, u"list"}, {NameKind::Flag, u"flag"}}};

void readBlank(NameRule &rule, const QJsonObject &object)
{
    if (const QJsonValue blank = object["blank"_L1]; blank.isObject()) {
        rule.blank = textsOf(blank);
    } else if (blank.isDouble()) {
        rule.blank = {};
        rule.blankLength = blank.toInt();
    }
}

/// A row that stands by itself.
std::optional<NameRule> ownRule(const QJsonObject &object)
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
    rule.byHand = object["by_hand"_L1].toBool();
    rule.standard = textsOf(object["default"_L1]);
    readBlank(rule, object);
    return rule;
}

/// A shared row for fewer readers. What it means and how it is kept is the shared table's alone.
std::optional<NameRule> narrowed(NameRule rule, const QJsonObject &object)
{
    for (const QString &key : object.keys())
        if (!QStringList{u"name"_s, u"audiences"_s, u"sealed"_s, u"blank"_s, u"default"_s}.contains(key))
            return {};
    if (object.contains("audiences"_L1)) {
        const auto audiences = audiencesOf(object["audiences"_L1]);
        if (!audiences || (*audiences & ~rule.audiences))
            return {};
        rule.audiences = *audiences;
    }
    rule.sealed = rule.sealed || object["sealed"_L1].toBool();
    if (object.contains("default"_L1))
        rule.standard = textsOf(object["default"_L1]);
    readBlank(rule, object);
    return rule;
}

} // namespace

base::Texts textsOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object["kk"_L1].toString(), object["ru"_L1].toString(), object["en"_L1].toString()};
}

bool complete(const base::Texts &texts)
{
    return !texts.kk.isEmpty() && !texts.ru.isEmpty() && !texts.en.isEmpty();
}

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

void assignLists(std::vector<NameRule> &names)
{
    for (NameRule &rule : names)
        for (const NameRule &list : names)
            if (list.kind == NameKind::List && list.name.size() > rule.list.size()
                && rule.name.startsWith(QString(list.name + u'.')))
                rule.list = list.name;
}

base::Result<SharedNames> SharedNames::read(const QString &folder)
{
    SharedNames shared;
    QFile file(folder + u"/names.json");
    if (!file.open(QIODevice::ReadOnly))
        return shared;
    QSet<QString> seen;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()["names"_L1].toArray();
    for (const QJsonValue &row : rows) {
        auto rule = ownRule(row.toObject());
        if (!rule || seen.contains(rule->name))
            return base::fail(u"form-damaged"_s, u"form"_s, {u"names.json"_s, row["name"_L1].toString(u"names"_s)});
        seen.insert(rule->name);
        shared.m_names.push_back(std::move(*rule));
    }
    if (shared.m_names.empty())
        return base::fail(u"form-damaged"_s, u"form"_s, {u"names.json"_s, u"names"_s});
    assignLists(shared.m_names);
    return shared;
}

const NameRule *SharedNames::find(QStringView name) const
{
    const auto found = std::find_if(m_names.begin(), m_names.end(), [&](const NameRule &rule) { return rule.name == name; });
    return found == m_names.end() ? nullptr : &*found;
}

std::optional<NameRule> SharedNames::rule(const QJsonValue &entry, Audiences formReaders) const
{
    const NameRule *shared = find(entry.isString() ? entry.toString() : entry["name"_L1].toString());
    if (!shared)
        return entry.isString() ? std::nullopt : ownRule(entry.toObject());
    std::optional<NameRule> rule = *shared;
    // A shared row reaches those of its readers the form is for; one that names its readers must name them rightly.
    rule->audiences &= formReaders;
    rule->list.clear(); // of the form's own table, once that is whole
    if (!entry.isString())
        rule = narrowed(*rule, entry.toObject());
    return rule && rule->audiences ? rule : std::nullopt;
}

} // namespace qorgan::forms
