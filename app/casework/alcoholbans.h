// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "domain/measure.h"

namespace qorgan::casework {

/// Someone under an alcohol ban, and how often that person was seen drunk since it began.
struct AlcoholBan {
    domain::MeasureId measure;
    QString number;
    domain::PersonId offender;
    QString offenderName;
    std::optional<base::Instant> endsAt;
    int checks = 0;                                ///< made so far
    int seenDrunk = 0;                             ///< checks that found the person drunk (isDrunk of controlchecks.h)
    int breaches = 0;                              ///< recorded of the ban
    std::optional<base::Instant> lastDrunkAt;
    std::optional<domain::CheckId> withoutBreach;  ///< the last such check no breach was recorded of
    Officer officer;                               ///< whose measure it is
};

/// Every measure in force that holds a ban on alcohol and drugs: who was seen drunk most often first, then by the
/// latest time, then by name. Nothing is written.
[[nodiscard]] base::Result<std::vector<AlcoholBan>> listAlcoholBans(Session &session);

} // namespace qorgan::casework
