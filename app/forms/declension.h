// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QString>

#include <optional>

namespace qorgan::forms {

/// What a name answers in a sentence of a form; each language takes the case it needs for that.
enum class NameRole {
    To,    ///< кімге (барыс септік), кому (dative)
    Of,    ///< кімнің (ілік септік), чей (genitive)
    Whom,  ///< кімді (табыс септік), кого (accusative)
    By,    ///< кіммен (көмектес септік), кем (instrumental)
    From,  ///< кімнен (шығыс септік), от кого (genitive)
    About  ///< кімге қатысты (барыс септік), в отношении кого (genitive)
};

struct NameParts {
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<bool> male;  ///< unknown: seen from the patronymic or surname where they tell it
};

/// The full name in the case the role asks for. What the rules do not decline (a foreign surname, a name of unknown
/// gender) stays as it is: the printed name is then corrected by hand. English has no cases.
[[nodiscard]] QString declined(const NameParts &name, NameRole role, base::Language language);

} // namespace qorgan::forms
