// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace qorgan::exchange {

using namespace base;

namespace {

QJsonObject objectOf(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

DemoNames namesOf(const QJsonObject &object)
{
    DemoNames names;
    for (const QJsonValue &name : object.value("surnames"_L1).toArray())
        names.surnames.push_back({name["m"_L1].toString(), name["f"_L1].toString()});
    const QJsonObject given = object.value("given_names"_L1).toObject();
    names.maleNames = textsOf(given.value("m"_L1));
    names.femaleNames = textsOf(given.value("f"_L1));
    for (const QJsonValue &name : object.value("patronymics"_L1).toArray())
        names.patronymics.push_back({name["name"_L1].toString(), {name["m"_L1].toString(), name["f"_L1].toString()}});
    names.workplaces = textsOf(object.value("workplaces"_L1));
    return names;
}

bool isComplete(const DemoNames &names)
{
    return !names.surnames.empty() && !names.maleNames.isEmpty() && !names.femaleNames.isEmpty()
        && !names.patronymics.empty() && !names.workplaces.isEmpty();
}

} // namespace

Result<DemoData> DemoData::read()
{
    const auto malformed = [](const QString &file) {
        return fail(u"demo-data-malformed"_s, {}, {file}, ErrorKind::Io);
    };
    const QJsonObject names = objectOf(u"names.json"_s);
    DemoData data;
    data.kazakh = namesOf(names.value("kk"_L1).toObject());
    data.russian = namesOf(names.value("ru"_L1).toObject());
    data.streets = textsOf(names.value("streets"_L1));
    if (!isComplete(data.kazakh) || !isComplete(data.russian) || data.streets.isEmpty())
        return malformed(u"names.json"_s);
    data.sentences = objectOf(u"narratives.json"_s);
    for (const QString &part : {u"relations"_s, u"kk"_s, u"ru"_s, u"notes"_s})
        if (data.sentences.value(part).toObject().isEmpty())
            return malformed(u"narratives.json"_s);
    return data;
}

} // namespace qorgan::exchange
