// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::casework {

/// A measure of the incident as its card names it: an order, a warning, a requirement.
struct IncidentOrder {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    domain::MeasureState state = domain::MeasureState::Issued;
    base::Instant issuedAt;
    std::optional<base::Instant> endsAt; ///< when it ends or ended; nothing before service
};

/// Another incident of the same offender.
struct EarlierIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString source;
    QString article;
};

/// The card of an incident with all that is named on it.
struct IncidentView {
    IncidentCard card;
    base::Instant now;                     ///< of the register: states are judged as of then
    std::optional<domain::Person> reporter;
    QString recordedBy;                    ///< full name of the officer, else the login
    QString section;                       ///< of that officer now
    base::Texts localityName;              ///< as people call the place, whichever the locality is
    std::vector<IncidentOrder> orders;     ///< measures of every kind, the first issued first
    std::vector<EarlierIncident> earlier;  ///< within a year (R14), newest first
};

/// Opens the card; the opening is logged once. Error: not-found.
[[nodiscard]] base::Result<IncidentView> openIncidentView(Session &session, domain::IncidentId id);

} // namespace qorgan::casework
