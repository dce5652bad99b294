// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/requirements.h"
#include "law/requirement.h"
#include "storage/requirementstore.h"

namespace qorgan::casework {

/// A motion of the register, inside the store's `read` or `write`. Error: not-found.
[[nodiscard]] base::Result<storage::MotionSummary> motionOf(Session &session, domain::MeasureId id);

/// A granted requirement, with how it is kept. Errors: not-found, not-granted, and `otherwise` for a measure of
/// another kind.
struct GrantedRequirement {
    storage::MotionSummary motion;
    law::RequirementFacts facts;
};
[[nodiscard]] base::Result<GrantedRequirement> requirementOf(Session &session, domain::MeasureId id,
                                                             const QString &otherwise = {});

[[nodiscard]] law::RequirementFacts factsOf(const storage::GrantedFacts &granted, storage::KeptRequirement kept);
[[nodiscard]] domain::RequirementState stateOf(const storage::MotionSummary &motion, base::Instant now);

/// What was asked for, before a decision or after a refusal.
[[nodiscard]] std::vector<RestrictionLine> linesOf(const std::vector<domain::RequestedRestriction> &requested,
                                                   domain::RequirementState state);
/// What was set, as it stands.
[[nodiscard]] std::vector<RestrictionLine> linesOf(const law::RequirementFacts &facts, base::Instant now);

/// The act and article (R16): by the date of the decision, before that of the filing.
[[nodiscard]] domain::LegalBasis basisOf(const storage::MotionSummary &motion);
/// The last day, or the day it was cancelled; nothing before a decision.
[[nodiscard]] std::optional<QDate> endDayOf(const law::RequirementFacts &facts, base::Instant now);
/// R12 against the orders of the pair in force when the motion was filed, or since, until it was decided.
[[nodiscard]] std::optional<int> protectionGapOf(Session &session, const domain::Motion &motion);

/// The card as it stands now, inside the store's `read` or `write`. Error: not-found.
[[nodiscard]] base::Result<RequirementCard> requirementCard(Session &session, domain::MeasureId id);

} // namespace qorgan::casework
