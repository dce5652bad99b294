// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace qorgan::domain {

/// E.164 of a phone as typed ("8 701 …", "+7 (701) …", "701…"), foreign numbers with + as they are.
/// Short numbers (102, 112 …) are nobody's own. Error: phone-format.
[[nodiscard]] base::Result<QString> normalizedPhone(const QString &typed);

/// "+7 701 000 00 00" for reading; foreign numbers unchanged.
[[nodiscard]] QString readablePhone(const QString &e164);

} // namespace qorgan::domain
