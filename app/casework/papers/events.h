// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/papers/writer.h"

namespace qorgan::casework {

/// The list `events`: incidents, measures with their service, checks and breaches, cases, penalties, detentions and
/// conversations of a person, the oldest first. `standing`: only the measures that are in force now.
void putEvents(ValueWriter &writer, const domain::Person &person, bool standing = false);

/// A word of the sheets themselves (`sheet.json`) in the writer's language.
[[nodiscard]] QString sheetWord(const ValueWriter &writer, const QString &key);

} // namespace qorgan::casework
