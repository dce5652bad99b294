// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sessionthread.h"

#include <QJsonObject>

namespace qorgan::ui {

/// What the account's windows remember under a key; an empty object when nothing was ever remembered, or it cannot
/// be read: how a window was liked is never worth a message.
void recall(SessionThread &session, QObject *receiver, const QString &key,
            std::function<void(const QJsonObject &)> reply);
void remember(SessionThread &session, QObject *receiver, const QString &key, const QJsonObject &facts);

} // namespace qorgan::ui
