// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/accepted.h"
#include "casework/officers.h"
#include "domain/support.h"

namespace qorgan::casework {

struct ReferralDraft {
    std::optional<domain::ReferralId> id;          ///< given by the caller: saving twice gives the same record
    std::optional<domain::IncidentId> incident;
    domain::PersonId person;
    QString to;                                    ///< catalogue `referral_recipients`
    std::optional<domain::OrganisationId> organisation;
    std::optional<QDate> referredOn;               ///< not given: today
    QString consent;                               ///< catalogue `consents`: given, refused, not_required
    QString note;
};

/// Sends a person where help is given, or tells a body of it. Refused consent is recorded too: it asks for no answer.
/// Errors: required (person, to, consent), unknown-code, not-found (person, incident, organisation), in-the-future,
/// referred-before-detected, organisation-closed, organisation-other-kind, too-long, id-in-use. Warnings:
/// consent-needed (an adult, or someone of unknown age, is sent to a centre without an answer),
/// organisation-unlicensed.
[[nodiscard]] base::Result<Accepted<domain::Referral>> addReferral(Session &session, const ReferralDraft &draft);

struct ReferralOutcome {
    QString outcome;                               ///< catalogue `referral_outcomes`
    std::optional<QDate> on;                       ///< not given: today
};

/// What came of it; a later answer takes the place of an earlier one. Errors: not-found, required (outcome),
/// unknown-code, in-the-future, outcome-before-referral, consent-refused (nobody was sent).
[[nodiscard]] base::Result<domain::Referral> setReferralOutcome(Session &session, domain::ReferralId id,
                                                                const ReferralOutcome &answer);

struct ReferralFilter {
    std::optional<domain::IncidentId> incident = {};
    std::optional<domain::PersonId> person = {};
    bool unanswered = false;                       ///< no outcome yet, and consent was not refused

    bool operator==(const ReferralFilter &) const = default;
};

struct ReferralRow {
    domain::Referral referral;
    QString personName;
    base::Texts organisation;                      ///< kk and ru; empty: none was named
    Officer officer;                               ///< who recorded it
};

/// Newest first; unanswered ones the oldest first. Nothing is written. Errors: cursor-malformed, number-range (limit).
[[nodiscard]] base::Result<Page<ReferralRow>> listReferrals(Session &session, const ReferralFilter &filter,
                                                            const PageRequest &page);
[[nodiscard]] base::Result<qint64> countUnansweredReferrals(Session &session);

} // namespace qorgan::casework
