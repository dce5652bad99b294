// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/support.h"

namespace qorgan::casework {

struct OrganisationFilter {
    QString kind = {};         ///< catalogue `referral_recipients`; empty: all
    bool withClosed = false;

    bool operator==(const OrganisationFilter &) const = default;
};

/// Adds an organisation the unit sends people to; saved twice with the same id it is one. Errors: required (kind,
/// name), unknown-code, phone-format, too-long, id-in-use. Warning: organisation-unlicensed (a kind that needs a
/// licence, and none is known).
[[nodiscard]] base::Result<Accepted<domain::Organisation>> addOrganisation(Session &session,
                                                                           const domain::Organisation &typed);
/// The facts as they are now, `closed` included: a closed one is opened again. Errors: not-found and those of
/// addOrganisation.
[[nodiscard]] base::Result<Accepted<domain::Organisation>> changeOrganisation(Session &session,
                                                                              const domain::Organisation &typed);
/// No longer chosen; what refers to it stays. Errors: not-found, already-closed.
[[nodiscard]] base::Result<domain::Organisation> closeOrganisation(Session &session, domain::OrganisationId id);

/// By kind, then by name; the unit knows some dozens. Nothing is written. Error: unknown-code (kind).
[[nodiscard]] base::Result<std::vector<domain::Organisation>> listOrganisations(Session &session,
                                                                                const OrganisationFilter &filter = {});

} // namespace qorgan::casework
