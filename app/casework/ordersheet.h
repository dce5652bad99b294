// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/person.h"
#include "forms/sealed.h"
#include "forms/values.h"

#include <vector>

namespace qorgan::casework {

/// Everything the sheets of one protective order or warning are filled from.
struct OrderSheet {
    domain::Measure order;
    domain::Incident incident;
    domain::Person offender;
    std::vector<domain::Person> victims;
    std::optional<domain::Person> reporter;
    Account officer;
    std::optional<domain::PersonId> recipient; ///< the victim this copy is for
};

/// Reads it. Error: not-found, also for a measure that is no protective order. Inside the store's `read` or `write`.
[[nodiscard]] base::Result<OrderSheet> readOrderSheet(Session &session, domain::MeasureId id);
/// The same of an order or warning, of whichever kind.
[[nodiscard]] base::Result<OrderSheet> readMeasureSheet(Session &session, domain::MeasureId id);

/// What the forms of an order or warning are filled from, in both languages of paper.
[[nodiscard]] forms::LocalizedValues valuesOf(Session &session, const OrderSheet &sheet, forms::Audience audience);

/// What free text must not tell the offender (papers/source.h).
[[nodiscard]] std::vector<forms::SealedText> sealedFromOffender(const OrderSheet &sheet);

} // namespace qorgan::casework
