// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

#include <array>
#include <optional>

namespace qorgan::forms {

/// Who a printed sheet is for. What a reader may see is decided for each value (values.h) and once
/// more by the form's own table of names (form.h).
enum class Audience { Offender = 1, Victim = 2, Court = 4, Prosecutor = 8, File = 16 };
Q_DECLARE_FLAGS(Audiences, Audience)
Q_DECLARE_OPERATORS_FOR_FLAGS(Audiences)

inline constexpr std::array AllAudiences{Audience::Offender, Audience::Victim, Audience::Court, Audience::Prosecutor,
                                         Audience::File};
inline constexpr Audiences EveryAudience{Audience::Offender | Audience::Victim | Audience::Court | Audience::Prosecutor
                                         | Audience::File};

/// Stable codes: "offender", "victim", "court", "prosecutor", "file".
[[nodiscard]] QString code(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromCode(QStringView code);

} // namespace qorgan::forms
