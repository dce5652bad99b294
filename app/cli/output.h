// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "cli/answer.h"

namespace qorgan::cli {

/// 0 done, 1 refused, 2 usage, 3 the register cannot be opened, 4 I/O failure or `register-busy`.
[[nodiscard]] int exitStatus(const base::Error &error);

/// {"code", "field", "message"}, `field` null where none is to blame.
[[nodiscard]] QJsonObject toJson(const base::Error &error, base::Language language);
[[nodiscard]] QJsonObject toJson(const base::Warning &warning, base::Language language);
[[nodiscard]] QJsonArray toJson(const std::vector<base::Warning> &warnings, base::Language language);

/// The one place that writes to standard output and decides between JSON and readable text.
class Output
{
public:
    Output(base::Language language, bool json) : m_language(language), m_json(json) {}

    /// Writes the answer; returns the exit status (4 when standard output cannot be written).
    [[nodiscard]] int answer(Answer answer) const;
    /// With --json the error object on standard output, else its sentence on standard error.
    [[nodiscard]] int failure(const base::Error &error) const;

    [[nodiscard]] base::Language language() const { return m_language; }

private:
    [[nodiscard]] QString readable(const Answer &answer) const;

    base::Language m_language;
    bool m_json;
};

} // namespace qorgan::cli
