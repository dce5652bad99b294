// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/ids.h"

namespace qorgan::casework {

/// What a form tells of a person chosen from the register, so that it is not typed again. No address is told: that
/// stands on the card.
struct Particulars {
    QString representativeName;         ///< empty: none is recorded
    QString representativeRelation;     ///< catalogue `representative_relations`
    bool hasRegisteredAddress = false;
};

/// Error: not-found (id).
[[nodiscard]] base::Result<Particulars> particularsOf(Session &session, domain::PersonId id);

} // namespace qorgan::casework
