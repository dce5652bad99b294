// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "casework/officerrows.h"
#include "law/duties.h"

namespace qorgan::casework {

/// A measure or motion something is open for: what all its items share.
struct OpenMeasure {
    domain::MeasureId id;
    QString number;
    domain::PersonId offender;
    QString offenderName;
    std::uint32_t officer = 0;
};

/// An item while it is put in order: small, so that sorting a hundred thousand moves little.
struct OpenItem {
    law::DueItem due;
    std::uint32_t measure = 0; ///< place in OpenItems::measures
};

struct OpenItems {
    std::vector<OpenMeasure> measures;
    std::vector<OpenItem> items;
};

[[nodiscard]] DueState dueStateOf(law::DueState state);

/// Every open item at a moment, in no order, inside the store's `read`: what measures ask for, what court
/// requirements and motions ask for beyond that, and the pairs to ask after (R13).
[[nodiscard]] OpenItems openItems(Session &session, base::Instant at, const std::optional<DueState> &wanted,
                                  const OfficerRows &officers);

} // namespace qorgan::casework
