// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace qorgan::casework {

/// The reason of an exceptional act, its lines kept. Errors: reason-missing, reason-too-short (with the
/// least number of characters), too-long.
[[nodiscard]] base::Result<QString> checkedReason(const QString &typed, const QString &field, qsizetype least);

} // namespace qorgan::casework
