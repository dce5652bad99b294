// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "casework/paper.h"

namespace qorgan::casework {

/// The two texts of a form as they hold in a unit.
struct FormTemplates {
    QString form;
    base::Texts text;             ///< kk and ru
    bool ownKk = false;           ///< the unit's own instead of the supplied one
    bool ownRu = false;
    base::Texts supplied;
};

/// What a unit changed, the latest first.
struct TemplateChange {
    QString form;
    QString language;             ///< kk, ru
    QString text;                 ///< empty: back to the supplied one
    Officer officer;
    base::Instant at;
};

/// A name that the templates of a form may use.
struct TemplateName {
    QString name;
    QString list;                 ///< whose rows hold it; empty: it stands anywhere
    bool encloses = false;        ///< a list or a condition: {{#name}} … {{/name}}
    bool sealed = false;
    QStringList audiences;        ///< who may read it
    base::Texts meaning;
};

/// The table of names of a form, in its order; empty for an unknown form.
[[nodiscard]] std::vector<TemplateName> templateNames(const QString &form);

/// For whoever prints or keeps the forms. Errors: unknown-form.
[[nodiscard]] base::Result<FormTemplates> templatesOf(Session &session, const QString &form);
/// Error: unknown-form.
[[nodiscard]] base::Result<std::vector<TemplateChange>> templateHistory(Session &session, const QString &form);

/// The unit's own wording from now on, of one language or both; an empty text leaves that language as it is. Which names
/// there are and who reads them stays the supplied table's. By an administrator. Errors: unknown-form, required (text),
/// template-* (form, language, line, column, name): nothing is changed then.
[[nodiscard]] base::Result<FormTemplates> changeTemplate(Session &session, const QString &form, const base::Texts &text);
/// Back to what was supplied, in both languages. Error: unknown-form.
[[nodiscard]] base::Result<FormTemplates> restoreTemplate(Session &session, const QString &form);

/// A wording that is not saved yet, on sample data: each name shows what it means. Errors: those of changeTemplate,
/// audience-not-allowed, language-not-allowed, font-missing.
[[nodiscard]] base::Result<SheetPreview> previewTemplate(Session &session, const QString &form, const base::Texts &text,
                                                         const QString &audience, const QString &language,
                                                         double dotsPerInch);

/// Everything wrong with a form as it holds in the unit; empty where it can be printed. Arguments: form, language, line,
/// column, name. Nothing is written.
[[nodiscard]] base::Result<std::vector<base::Error>> checkForm(Session &session, const QString &form);
/// The same of a supplied form, with one of its templates replaced by a text; needs no register.
[[nodiscard]] std::vector<base::Error> checkTemplate(const QString &form, const base::Texts &text = {});

} // namespace qorgan::casework
