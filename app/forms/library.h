// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/form.h"
#include "forms/template.h"

#include <QHash>

namespace qorgan::forms {

/// The forms in a folder: `<form>/form.json`, `<form>/kk.html`, `<form>/ru.html`, and the words and the
/// style that all sheets share (`sheet.json`, `sheet.css`), and the parts that templates share (`parts/kk.html`).
class Library
{
public:
    /// The forms compiled into the program.
    Library() : Library(QStringLiteral(":/forms")) {}
    explicit Library(QString folder) : m_folder(std::move(folder)) {}

    /// From now on a text of the unit's own instead of that template; the table of names stays the supplied one.
    void replace(const QString &form, base::Language language, const QString &source);

    /// Codes of all forms, sorted.
    [[nodiscard]] QStringList codes() const;
    /// Errors: unknown-form, form-damaged.
    [[nodiscard]] base::Result<Form> form(const QString &code) const;
    /// A template with its problems; a file that is not there, or not UTF-8, is template-missing-block.
    [[nodiscard]] Template read(const Form &form, base::Language language) const;
    /// Words of the sheet itself ("page", "own-layout", "audience-offender") in Kazakh and Russian.
    [[nodiscard]] QHash<QString, base::Texts> sheetWords() const;
    [[nodiscard]] QString styleSheet() const;

    /// Everything wrong with a form, its two templates and their twins; empty when it can be printed.
    [[nodiscard]] std::vector<base::Error> check(const QString &code) const;

    /// The text of a template as it holds; nothing where there is none, or it is not UTF-8.
    [[nodiscard]] std::optional<QString> source(const QString &form, base::Language language) const;

private:
    QString m_folder;
    QHash<QString, QString> m_replaced; ///< by form and language
};

/// All shipped forms, by code.
[[nodiscard]] std::vector<Form> list();
/// Library::check of a shipped form.
[[nodiscard]] std::vector<base::Error> check(const QString &code);

} // namespace qorgan::forms
