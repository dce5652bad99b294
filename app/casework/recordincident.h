// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "casework/personreference.h"

namespace qorgan::casework {

struct RecordingRules {
    WithoutIin withoutIin = WithoutIin::NewPerson;
    QString action = QStringLiteral("incident.added"); ///< of the entry in the log
};

/// What was recorded, with its persons at hand.
struct RecordedIncident {
    domain::Incident incident;
    std::optional<domain::Person> offender;
    std::vector<std::optional<domain::Person>> victims;
};

/// Checks and stores an incident with its persons and its entry, inside the store's `write`; whether the
/// account may is the caller's question. Errors and warnings as `addIncident`.
[[nodiscard]] base::Result<RecordedIncident> recordIncident(Session &session, const IncidentDraft &draft,
                                                            std::vector<base::Warning> &warnings,
                                                            const RecordingRules &rules = {});

/// A recorded incident with its persons, inside the store's `read` or `write`.
[[nodiscard]] std::optional<RecordedIncident> recordedIncident(Session &session, domain::IncidentId id);

/// The facts of a draft as they are stored, its persons found or added; the incident itself is not written. Inside
/// the store's `write`; errors and warnings as `addIncident`.
[[nodiscard]] base::Result<RecordedIncident> resolvedIncident(Session &session, const IncidentDraft &draft,
                                                              std::vector<base::Warning> &warnings,
                                                              WithoutIin withoutIin = WithoutIin::NewPerson);

/// What saving would say of an incident.
struct Foreseen {
    RecordedIncident incident;           ///< as much of it as can be foreseen
    std::vector<base::Error> refusals;   ///< at most one about the facts, the offender, the victims, the reporter
    std::vector<base::Warning> warnings; ///< about the facts as typed
};

/// What `recordIncident` would do, without writing. Inside the store's `read` or `write`.
[[nodiscard]] Foreseen foreseenIncident(Session &session, const IncidentDraft &draft);

/// The card of a recorded incident, inside the store's `read` or `write`.
[[nodiscard]] IncidentCard cardOf(Session &session, RecordedIncident recorded);

} // namespace qorgan::casework
