// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/persons.h"
#include "domain/casefile.h"

namespace qorgan::casework {

struct DetentionDraft {
    std::optional<QUuid> id = {};           ///< given by the caller: saving twice gives the same record
    PersonReference person = {};
    std::optional<domain::IncidentId> incident = {};
    base::Instant from = {};
    std::optional<base::Instant> until = {}; ///< of the release, known or expected
    QString ground = {};
};

/// Administrative detention or custody. Warnings: detention-too-long (recalled law), and those of addPerson. Errors:
/// required (person), not-found (person, incident), id-in-use, in-the-future (its beginning), end-before-start, too-long,
/// and those of addPerson with "person" before the field.
[[nodiscard]] base::Result<Accepted<domain::Detention>> addDetention(Session &session, const DetentionDraft &draft);

/// When someone is released, known or expected: who was hurt can be told before. Errors: not-found, end-before-start.
[[nodiscard]] base::Result<Accepted<domain::Detention>> setRelease(Session &session, const QUuid &detention,
                                                                   base::Instant until);

/// A person's detentions, the latest first. Nothing is written. Error: not-found.
[[nodiscard]] base::Result<std::vector<domain::Detention>> listDetentions(Session &session, domain::PersonId person);

} // namespace qorgan::casework
