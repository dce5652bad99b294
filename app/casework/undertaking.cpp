// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/undertaking.h"

#include "casework/entry.h"
#include "storage/register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qorgan::casework {

using namespace base;

namespace {

Texts titleFrom(const QJsonObject &object)
{
    return {object.value(u"kk"_s).toString(), object.value(u"ru"_s).toString(), object.value(u"en"_s).toString()};
}

Undertaking readUndertaking()
{
    QFile file(u":/help/undertaking.json"_s);
    const QJsonObject document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Undertaking undertaking{document.value(u"version"_s).toString(), titleFrom(document.value(u"title"_s).toObject()), {}};
    QStringList kk, ru, en;
    for (const auto paragraph : document.value(u"paragraphs"_s).toArray()) {
        const Texts texts = titleFrom(paragraph.toObject());
        kk.append(texts.kk);
        ru.append(texts.ru);
        en.append(texts.en);
    }
    undertaking.text = {kk.join(u'\n'), ru.join(u'\n'), en.join(u'\n')};
    return undertaking;
}

} // namespace

const Undertaking &undertaking()
{
    static const Undertaking text = readUndertaking();
    return text;
}

Result<bool> undertakingGiven(Session &session)
{
    auto &store = session.store();
    return store.read([&]() -> Result<bool> { return store.desk().undertaking() == undertaking().version; });
}

Result<void> giveUndertaking(Session &session)
{
    auto &store = session.store();
    return store.write([&]() -> Result<void> {
        store.desk().giveUndertaking(undertaking().version, session.now());
        enter(session, u"account.undertook"_s, u"account"_s, session.account().id.uuid, {}, undertaking().version);
        return {};
    });
}

} // namespace qorgan::casework
