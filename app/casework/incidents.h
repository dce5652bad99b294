// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"
#include "domain/incident.h"
#include "domain/measure.h"

namespace qorgan::casework {

struct VictimDraft {
    PersonReference person;       ///< empty: the victim is unknown
    QString unknownDescription;   ///< e.g. "unknown adult woman"
};

/// The facts of an incident as typed. `facts.offender`, `facts.victims`, `facts.recorded…` are not read.
/// With `facts.id` set, saving twice gives the same record: a double click makes no double.
struct IncidentDraft {
    domain::Incident facts;
    PersonReference offender;
    std::vector<VictimDraft> victims;
    PersonReference reporter;
};

struct IncidentCard {
    domain::Incident incident;
    std::optional<domain::Person> offender;
    std::vector<std::optional<domain::Person>> victims; ///< in the order of incident.victims
    std::vector<domain::IncidentId> earlierWithinYear;  ///< R14, newest first
    std::vector<domain::MeasureId> measures;
    /// What an order would still need: codes as `issueOrder` would refuse with (offender-missing, …).
    std::vector<base::Warning> missingForOrder;
};

/// Errors: required (detected_at, source), in-the-future, unknown-code, offender-is-victim,
/// not-found (a person's id), and those of addPerson with the role before the field ("offender.iin").
[[nodiscard]] base::Result<Accepted<IncidentCard>> addIncident(Session &session, const IncidentDraft &draft);
[[nodiscard]] base::Result<IncidentCard> openIncident(Session &session, domain::IncidentId id);

/// How the protective orders of an incident stand.
enum class OrdersOfIncident {
    Any,
    None,     ///< none was issued
    Unserved, ///< one waits for its service
    InForce,  ///< one binds the offender now
    Ended     ///< every one has ended: by its term, cancelled or replaced
};
/// "none", "unserved", "in_force", "ended"; empty for Any.
[[nodiscard]] QString code(OrdersOfIncident orders);
[[nodiscard]] OrdersOfIncident ordersOfIncidentFromCode(QStringView code);

struct IncidentFilter {
    std::optional<QDate> from; ///< local dates of detection, inclusive
    std::optional<QDate> to;
    QString source;
    bool withoutComplaint = false;
    QString section{};         ///< administrative section of the officer who recorded it, as it was then
    OrdersOfIncident orders = OrdersOfIncident::Any;

    bool operator==(const IncidentFilter &) const = default;
};

struct IncidentRow {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString source;
    bool complaint = false;
    QString kuiNumber;
    QString article;
    QString offenderName;   ///< empty: not established
    QString victimName;     ///< the first victim; empty: unknown
    int victims = 0;
    QString district;
    QString locality;           ///< code of the national classifier, or a name typed by hand
    base::Texts localityName;   ///< as people call it, whichever the locality is
    bool hasOrder = false;
    QString section;
    std::optional<domain::MeasureState> orderState; ///< of the protective order issued last
};

/// Newest first.
[[nodiscard]] base::Result<Page<IncidentRow>> listIncidents(Session &session, const IncidentFilter &filter,
                                                            const PageRequest &page);
[[nodiscard]] base::Result<qint64> countIncidents(Session &session, const IncidentFilter &filter);

} // namespace qorgan::casework
