// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace qorgan::cli {

using namespace Qt::StringLiterals;

/// A list within an answer and the columns a reader is shown of it.
struct ListLayout {
    QString key;
    QStringList columns;
};

/// What a command has to say: one JSON object, and which of its facts a reader is shown in which order.
/// The readable text is made of the same object, so that the two never differ.
struct Answer {
    QJsonObject json;
    QStringList facts;
    std::vector<ListLayout> lists;
    std::vector<base::Warning> warnings;
    /// The answer tells of a failure (`verify`): the exit status is the error's.
    std::optional<base::Error> failure;
    /// Shown instead of facts and lists: the help.
    QString text;
};

/// null for an empty text.
[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace qorgan::cli
