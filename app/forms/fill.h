// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/form.h"
#include "forms/template.h"
#include "forms/values.h"

#include <memory>

namespace qorgan::forms {

/// The values one reader may see, ready for the blocks of a template: built from the form's table,
/// so that nothing the table does not know, or does not allow this reader, is in it at all.
class Filled
{
public:
    /// `blankScale` shortens ruled blanks in narrow columns.
    Filled(const Form &form, const Values &values, Audience audience, base::Language language, double blankScale);
    ~Filled();
    Filled(Filled &&) noexcept;
    Filled &operator=(Filled &&) noexcept;

    /// The block as HTML with every value escaped. Error: template-unclosed (form, language, line,
    /// column, block) where mustache itself refuses what the scanner accepted.
    [[nodiscard]] base::Result<QString> render(const Block &block) const;

    [[nodiscard]] const QStringList &leftOut() const;      ///< names with a value this reader may not see
    [[nodiscard]] const QStringList &sealed() const;       ///< names whose sealed value is in the data
    [[nodiscard]] const QStringList &unknownNames() const; ///< names the form's table does not have

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What may stand on paper: without control characters, private-use characters and the invisible
/// marks that turn the direction of writing; new lines stay.
[[nodiscard]] QString printable(const QString &text);

} // namespace qorgan::forms
