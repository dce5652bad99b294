// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

namespace qorgan::casework {

/// The unit's facts as they are kept: a name left out in one language is that of another, the prefix of numbers
/// is the unit's code. Errors: required, unknown-code.
[[nodiscard]] base::Result<domain::Unit> checkedUnit(domain::Unit unit);

/// What stands on every sheet from now on; measures keep the numbers they have. Where nothing changes there is
/// no entry in the log. Errors as `checkedUnit`.
[[nodiscard]] base::Result<domain::Unit> changeUnit(Session &session, domain::Unit unit);

} // namespace qorgan::casework
