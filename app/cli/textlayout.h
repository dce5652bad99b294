// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "cli/answer.h"

namespace qorgan::cli {

/// A fact of the JSON answer as a reader is shown it: codes by their catalogue's names, times and dates in
/// the language's manner, persons by name, "—" for what is missing. Control characters never reach the
/// terminal.
[[nodiscard]] QString shown(const QString &key, const QJsonValue &value, base::Language language);

/// The columns a text takes on a terminal: combining marks take none, a letter outside the BMP one.
[[nodiscard]] int displayWidth(const QString &text);

/// "Label  value" lines, labels padded to one width; lines of a longer text stand under its first.
[[nodiscard]] QString factLines(const QJsonObject &object, const QStringList &keys, base::Language language);

/// A table with a heading row and a rule under it.
[[nodiscard]] QString tableLines(const QJsonArray &rows, const QStringList &columns, base::Language language);

} // namespace qorgan::cli
