// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "forms/audience.h"

#include <QStringList>

#include <vector>

namespace qorgan::forms {

/// Languages of one sheet; Both sets Kazakh and Russian side by side.
enum class PrintLanguage { Kazakh, Russian, Both };

/// Stable codes: "kk", "ru", "kk+ru".
[[nodiscard]] QString code(PrintLanguage language);
[[nodiscard]] std::optional<PrintLanguage> printLanguageFromCode(QStringView code);

enum class NameKind { Text, List, Flag };

/// One row of a form's table of names: what a value means and who may read it.
struct NameRule {
    QString name;          ///< dotted: "offender.full_name", "victims.name"
    QString list;          ///< the list whose items hold it ("victims"), empty at the top
    NameKind kind = NameKind::Text;
    Audiences audiences;
    bool sealed = false;   ///< printing it is entered by name in the register of documents
    base::Texts meaning;
    base::Texts standard;  ///< printed where no value is given; empty: a blank is
    base::Texts blank;     ///< the form of the blank («__» ________ 20__ г.); empty: a rule
    int blankLength = 24;  ///< length of the rule in characters

    /// The name inside its list's item, or the whole name at the top.
    [[nodiscard]] QString key() const { return list.isEmpty() ? name : name.mid(list.size() + 1); }
};

/// What `resources/forms/<code>/form.json` says of a form.
struct Form {
    QString code;
    base::Texts title;
    QString basis;            ///< where the layout comes from, for the people who keep the form
    QString status;           ///< a code of `sheet.json`: "own-layout"
    Audiences audiences;
    QStringList languages;    ///< codes of PrintLanguage
    QString paper;            ///< "A4"
    std::vector<NameRule> names;

    [[nodiscard]] const NameRule *find(QStringView name) const;
};

/// Reads and checks the table. Errors: unknown-form; form-damaged (form, and the name or key at fault).
[[nodiscard]] base::Result<Form> readForm(const QString &folder, const QString &code);

} // namespace qorgan::forms
