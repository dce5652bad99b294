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
/// sentence that shows the code. An argument "catalogue/code" is shown by its name in that language.
[[nodiscard]] QString sentence(const base::Error &error, base::Language language);
[[nodiscard]] QString sentence(const base::Warning &warning, base::Language language);
/// The name of a field in the given language, from `resources/help/fields.json`. Of a path such as
/// "offender.iin" or "victims[0].iin" the last known part is taken, an option such as "--expires-within"
/// is the field expires_within; an unknown field is shown as it is.
[[nodiscard]] QString fieldLabel(const QString &field, base::Language language);

/// One row of the table of codes, for the help of both programs.
struct MessageRow {
    QString code;
    QString field;
    QString rule;
    base::Texts texts;
};
[[nodiscard]] const std::vector<MessageRow> &messageTable();

/// Parses the table of messages; `%f` in a text is the field's label, `%1` … `%9` the arguments.
/// Error: messages-malformed, its argument the code (or number) of the row.
[[nodiscard]] base::Result<std::vector<MessageRow>> parseMessages(const QByteArray &json);

} // namespace qorgan::domain
