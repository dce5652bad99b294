// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/password.h"

/// What a window says of a new password while it is typed; the functions that take it check it again.
namespace qorgan::casework {

using security::checkPassword;
using security::LongestPassword;
using security::PasswordStrength;
using security::passwordStrength;

} // namespace qorgan::casework
