// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace qorgan::domain {

/// The sentence for a person: names the field and the cause, in the given language, from the table
/// `resources/help/messages.json` (every code of the program with its rule). An unknown code yields a
/// sentence that shows the code.
[[nodiscard]] QString sentence(const base::Error &error, base::Language language);
[[nodiscard]] QString sentence(const base::Warning &warning, base::Language language);
/// The name of a field ("offender.iin") in the given language; the last known part of a dotted path.
[[nodiscard]] QString fieldLabel(const QString &field, base::Language language);

/// One row of the table of codes, for the help of both programs.
struct MessageRow {
    QString code;
    QString field;
    QString rule;
    base::Texts texts;
};
[[nodiscard]] const std::vector<MessageRow> &messageTable();

} // namespace qorgan::domain
