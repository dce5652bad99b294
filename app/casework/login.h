// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace qorgan::casework {

/// A login as it is kept and compared: lower case, without spaces around.
[[nodiscard]] QString normalizedLogin(const QString &typed);

/// 2 to 32 letters, digits, dots, hyphens or underscores, beginning with a letter. Error: login-format.
[[nodiscard]] base::Result<QString> checkedLogin(const QString &typed);

} // namespace qorgan::casework
