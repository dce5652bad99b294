// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace qorgan::casework {

/// The six characters by which a sheet is found again: five that follow from its id, and one that tells a slip of the
/// pen or the eye. None of them is easily taken for another. `attempt` gives the next where two ids meet.
[[nodiscard]] QString sheetCode(const QUuid &document, int attempt = 0);

/// What was typed or scanned, as such a code: in either case, with blanks or hyphens, with the Cyrillic letters that
/// look the same; nothing where it is none.
[[nodiscard]] std::optional<QString> readSheetCode(const QString &typed);

} // namespace qorgan::casework
