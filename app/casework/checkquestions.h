// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/measure.h"

#include <vector>

namespace qorgan::casework {

using domain::CheckQuestion;

/// Puts a question to the next check of a measure that has not ended. Errors: not-found, required (text),
/// measure-ended, too-long.
[[nodiscard]] base::Result<CheckQuestion> askAtNextCheck(Session &session, domain::MeasureId measure,
                                                         const QString &text);
/// What no check has answered yet, the oldest first. Nothing is written. Error: not-found.
[[nodiscard]] base::Result<std::vector<CheckQuestion>> openQuestions(Session &session, domain::MeasureId measure);

} // namespace qorgan::casework
