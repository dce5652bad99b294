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

/// What `recordIncident` would record, without writing: as much of it as can be foreseen. What saving would be
/// refused for stands in `refusals`, at most one finding about the facts, one about the offender, one about the
/// victims and one about the reporter. Inside the store's `read` or `write`.
[[nodiscard]] RecordedIncident foreseenIncident(Session &session, const IncidentDraft &draft,
                                                std::vector<base::Error> &refusals);

/// The card of a recorded incident, inside the store's `read` or `write`.
[[nodiscard]] IncidentCard cardOf(Session &session, RecordedIncident recorded);

} // namespace qorgan::casework
