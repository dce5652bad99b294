// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "base/time.h"

namespace qorgan::ui {

/// The language the window speaks now, as Languages::use set it.
[[nodiscard]] base::Language currentLanguage();

/// Local date and time as people here write it: "20.11.2026 21:40", in English "20 Nov 2026 21:40".
[[nodiscard]] QString dateTimeText(base::Instant at);
/// The same format for a QDateEdit: "dd.MM.yyyy" or "d MMM yyyy".
[[nodiscard]] QString dateFormat();

/// The sentence for an error in the current language.
[[nodiscard]] QString sentence(const base::Error &error);
/// The name of a catalogue's code in the current language; empty for an empty code.
[[nodiscard]] QString label(const QString &catalogue, const QString &code);

} // namespace qorgan::ui
