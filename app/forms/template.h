// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/form.h"

#include <QSet>

#include <vector>

namespace qorgan::forms {

/// One `<section id="…">` of a template: the unit that kk+ru sets side by side.
struct Block {
    QString id;
    QString source; ///< HTML with mustache tags
    int line = 0;   ///< of its `<section>`, counted from 1
    int column = 0;
};

/// What was read from a template. Render it only when there are no problems.
///
/// Tags: `{{name}}` a text, or its blank; `{{#list}}…{{/list}}` and `{{^list}}`, with `{{index}}` (from 1)
/// and `{{#next}}` (not the first) inside; `{{#flag}}`, `{{^flag}}`; `{{#name:given}}` a value is there;
/// `{{#name:allowed}}` this reader may see it; `{{! remark }}`. All else is a problem. `{{> part}}` has been filled in
/// before (parts.h).
struct Template {
    std::vector<Block> blocks;
    QSet<QString> usedNames;           ///< full names of the texts it prints
    std::vector<base::Error> problems; ///< arguments: form, language, line, column, name
};

/// Reads every tag before mustache does, which reports offsets only and renders unknown names empty.
/// Problems: template-unknown-name, template-unclosed, template-mismatched, template-forbidden-tag,
/// template-missing-block (none, twice the same id, or text outside blocks), template-unguarded-name
/// (a value some readers may not see stands outside `{{#name:allowed}}`: they would get an empty sentence).
[[nodiscard]] Template scanTemplate(const Form &form, base::Language language, const QString &source);

/// template-missing-twin for each block without its twin in the other language, or in another order.
[[nodiscard]] std::vector<base::Error> twinProblems(const Form &form, const Template &kk, const Template &ru);

} // namespace qorgan::forms
