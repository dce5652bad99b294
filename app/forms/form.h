// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/names.h"

#include <QHash>
#include <QStringList>

namespace qorgan::forms {

/// Languages of one sheet; Both sets Kazakh and Russian side by side.
enum class PrintLanguage { Kazakh, Russian, Both };

/// Stable codes: "kk", "ru", "kk+ru".
[[nodiscard]] QString code(PrintLanguage language);
[[nodiscard]] std::optional<PrintLanguage> printLanguageFromCode(QStringView code);

/// What `resources/forms/<code>/form.json` says of a form.
struct Form {
    QString code;
    base::Texts title;
    base::Texts basis;        ///< where the layout comes from, for the people who keep the form
    QString status;           ///< a code of `sheet.json`: "own-layout"
    Audiences audiences;
    QHash<QString, base::Texts> readers; ///< what this form calls a reader (by audience code) otherwise than other forms do
    QStringList languages;    ///< codes of PrintLanguage
    QString paper;            ///< a code of paper.h: "A4"
    QString subject;          ///< kind of record it is made of: a code of `subjects()`
    bool blank = false;       ///< can be printed empty, to be filled in by hand
    bool beside = true;       ///< kk+ru stand side by side; else the Russian pages follow the Kazakh ones
    std::vector<NameRule> names;

    [[nodiscard]] const NameRule *find(QStringView name) const;
};

/// Kinds of records that forms are made of: "incident", "order", …, "none" (a form that no record is needed for).
[[nodiscard]] const QStringList &subjects();

/// Reads and checks the table. An entry of its "names" is explained at SharedNames::rule. Errors: unknown-form; form-damaged (form, and the name or key at fault).
[[nodiscard]] base::Result<Form> readForm(const QString &folder, const QString &code);

} // namespace qorgan::forms
