// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/time.h"

#include <QDate>
#include <QTime>

namespace qorgan::forms {

/// A date in the style of legal papers: 2026 жылғы «20» қараша, «20» ноября 2026 г., 20 November 2026.
/// Hard spaces keep
/// its parts on one line. Empty for an invalid date, so that the form prints a blank.
[[nodiscard]] QString legalDate(QDate date, base::Language language);

/// The time of day after the form's own words: 23:10 (kk, en), 23 ч. 10 мин. (ru). Empty for an invalid time.
[[nodiscard]] QString legalTime(QTime time, base::Language language);

/// Date and time as one phrase, local time of the instant: 2026 жылғы «20» қараша, сағат 23:10.
[[nodiscard]] QString legalMoment(base::Instant at, base::Language language);

/// A short numeric date for dates of birth: 28.02.1990. Empty for an invalid date.
[[nodiscard]] QString shortDate(QDate date);

/// A number from 1 to 99 in words, as after "30" in «30 (отыз) тәулік»; empty outside the range.
[[nodiscard]] QString inWords(int number, base::Language language);

} // namespace qorgan::forms
