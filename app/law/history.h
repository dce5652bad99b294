// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/rulebook.h"

#include <span>

namespace qorgan::law {

/// R12: days without protection between the end of the order in force and a hearing, by local dates; 0 where
/// the hearing is not later, nothing without an order in force.
[[nodiscard]] std::optional<int> protectionGapDays(std::optional<base::Instant> orderEndsAt, QDate hearingOn);

/// The first moment from which an earlier detection makes an incident a repeat (R14): detection − 365 × 24 h.
[[nodiscard]] base::Instant repeatSince(base::Instant detectedAt, const Rulebook &book = rulebook());
/// R14: an earlier incident of the same offender was detected within that window, its first moment included.
/// `others` are the detections of the offender's other incidents, in any order.
[[nodiscard]] bool isRepeat(base::Instant detectedAt, std::span<const base::Instant> others,
                            const Rulebook &book = rulebook());

/// R15: reconciliation is available once for a pair; `earlier` is how often the pair has used it.
/// Error: `reconciliation-used`.
[[nodiscard]] base::Result<void> admitReconciliation(int earlier, base::Instant at,
                                                     const Rulebook &book = rulebook());

/// R17: an article is judged by the date of the act. Warnings: `article-not-in-force` with the article and
/// the one in force in its place; `article-not-yet-in-force` with the article and its first day, where
/// nothing stood in its place. Nothing for an article the rule does not name.
[[nodiscard]] std::optional<base::Warning> qualificationWarning(const QString &article, QDate dayOfAct,
                                                                const Rulebook &book = rulebook());

} // namespace qorgan::law
