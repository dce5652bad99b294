// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/remembered.h"

#include "casework/preferences.h"

#include <QJsonDocument>

namespace qorgan::ui {

void recall(SessionThread &session, QObject *receiver, const QString &key,
            std::function<void(const QJsonObject &)> reply)
{
    using Answer = base::Result<QByteArray>;
    session.ask<Answer>(
        receiver, [key](casework::Session &s) { return casework::preference(s, key); },
        [reply = std::move(reply)](const Answer &answer) {
            reply(answer ? QJsonDocument::fromJson(*answer).object() : QJsonObject());
        });
}

void remember(SessionThread &session, QObject *receiver, const QString &key, const QJsonObject &facts)
{
    using Answer = base::Result<void>;
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    session.ask<Answer>(
        receiver, [key, json](casework::Session &s) { return casework::setPreference(s, key, json); },
        [](const Answer &) {});
}

} // namespace qorgan::ui
