// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QStringList>

namespace qorgan::ui {

// What a correction really changes: the fields as they stand now beside the fields as they stood at first.

/// The names of the facts that differ, as errors and the log name them; the legal representative left out.
[[nodiscard]] QStringList changedFacts(const domain::Person &now, const domain::Person &shown);

/// What was not touched stays as it is recorded: a code whose name the field shows, a text it cannot show.
[[nodiscard]] domain::Address corrected(const domain::Address &now, const domain::Address &shown,
                                        const domain::Address &recorded);

} // namespace qorgan::ui
