// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checks.h"
#include "domain/requirement.h"

namespace qorgan::casework {

/// The restrictions asked for or set, by their codes, each kind once. Finding: unknown-code.
[[nodiscard]] std::vector<domain::RequestedRestriction>
checkedRestrictions(TextChecks &checks, const std::vector<domain::RequestedRestriction> &typed, const QString &field);

} // namespace qorgan::casework
