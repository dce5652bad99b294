// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/summary.h"

#include <QByteArray>

namespace qorgan::reports {

/// The columns that stand for a group in a table of groups; every other indicator is in the file.
[[nodiscard]] QStringList mainIndicators();
/// The value of one indicator; null when the list has none of that code.
[[nodiscard]] const Indicator *find(const std::vector<Indicator> &indicators, const QString &code);
/// "+12.3", "−4.0", "0.0" with the language's decimal sign; a dash where nothing can be compared.
[[nodiscard]] QString changeText(const Indicator &indicator, base::Language language);

/// The whole summary for a spreadsheet: UTF-8 with a byte order mark, `;` between cells, one row for each
/// group and indicator. A text that a spreadsheet would take for a formula (= + - @ at its beginning) gets an
/// apostrophe before it; numbers stay numbers.
[[nodiscard]] QByteArray csv(const Summary &summary, base::Language language);
/// Writes a report's file, never half, over one of that name too. Errors: not-writable, disk-full.
[[nodiscard]] base::Result<void> saveFile(const QByteArray &bytes, const QString &file);

} // namespace qorgan::reports
