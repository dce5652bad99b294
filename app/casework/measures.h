// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checkbeads.h"
#include "casework/controlchecks.h"
#include "casework/officers.h"
#include "casework/persons.h"
#include "domain/measurekinds.h"

namespace qorgan::casework {

/// What is not given is taken from the incident: offender, victims, circumstances (its narrative);
/// the place of issue defaults to the unit's address or else its name, in the language of the circumstances
/// (the state language where there are both); the time to now.
struct MeasureDraft {
    std::optional<domain::MeasureId> id;   ///< given by the caller: saving twice gives the same record
    domain::IncidentId incident;
    PersonReference offender;
    std::optional<std::vector<PersonReference>> victims; ///< not given: those of the incident
    std::optional<base::Instant> issuedAt;
    QString place;
    QStringList restrictions;              ///< as the law of the kind asks for: an official warning has none
    domain::Narrative circumstances;
    QString overrideReason;                ///< by a head, ten characters or more: a second order for a pair
};

struct MeasureCard {
    domain::Measure order;                 ///< the measure itself, of whichever kind
    domain::MeasureState state = domain::MeasureState::Issued;
    domain::Person offender;
    std::vector<domain::Person> victims;
    std::optional<QDate> nextCheckDue;
    std::vector<domain::ControlCheck> checks;
    bool awaitsApproval = false;           ///< stands, and no head has approved it as the unit wants (approvals.h)
};

/// Issues a measure of a kind that the police issue (R1–R5, R10, R11, R16): one transaction takes the number of the
/// kind's own series, writes the measure and its entry; an override has an entry of its own. Where the unit wants a
/// head's approval, that of an inspector waits for it. Errors: not-issued-by-police, not-found, offender-missing,
/// offender-under-16, restrictions-missing, circumstances-missing, offender-is-victim, second-active-order,
/// override-needs-head, reason-too-short (of an override), in-the-future, issued-before-detected, no-legal-basis,
/// unknown-code, id-in-use (the draft's id is that of another record), and those of addPerson with the role before
/// the field.
[[nodiscard]] base::Result<Accepted<MeasureCard>> issueMeasure(Session &session, domain::MeasureKind kind,
                                                               const MeasureDraft &draft);

/// Hands the measure over; its term begins (R1, R5). One that waits for approval is served with the warning
/// `not-approved`: the victim's safety goes first. Errors: not-found (also of another kind), already-served,
/// service-before-issue, in-the-future, note-missing (a refusal needs one), order-cancelled, order-replaced (at the
/// time of service).
[[nodiscard]] base::Result<Accepted<MeasureCard>> serveMeasure(Session &session, domain::MeasureKind kind,
                                                               domain::MeasureId id, const domain::Service &service);
/// The same copy recorded twice is one. Errors: not-found, copy-before-issue, in-the-future.
[[nodiscard]] base::Result<Accepted<MeasureCard>> sendCopy(Session &session, domain::MeasureKind kind,
                                                           domain::MeasureId id, const domain::SentCopy &copy);
/// By a head, from now on; the measure keeps its number. Errors: not-found, reason-missing, reason-too-short
/// (three characters), order-cancelled, order-replaced, order-expired.
[[nodiscard]] base::Result<Accepted<MeasureCard>> cancelMeasure(Session &session, domain::MeasureKind kind,
                                                                domain::MeasureId id, const QString &reason);
/// The measure gives way from now on to another active one of the same offender, of whichever kind. Errors: not-found
/// (id, by), replaced-by-itself, replacement-other-offender, replacement-not-active, order-cancelled, order-replaced,
/// order-expired.
[[nodiscard]] base::Result<Accepted<MeasureCard>> replaceMeasure(Session &session, domain::MeasureKind kind,
                                                                 domain::MeasureId id, domain::MeasureId by);
/// Opens the card; the opening is logged. Error: not-found.
[[nodiscard]] base::Result<MeasureCard> openMeasure(Session &session, domain::MeasureKind kind, domain::MeasureId id);
/// The same of whichever kind it is.
[[nodiscard]] base::Result<MeasureCard> openMeasure(Session &session, domain::MeasureId id);

struct MeasureFilter {
    std::optional<domain::MeasureState> state = {};
    std::optional<int> expiresWithinDays = {}; ///< in force and ending within n × 24 h, that moment included
    bool checkOverdue = false;              ///< in force, and the day of a control check has passed without one (R2)
    std::optional<domain::AccountId> officer = {}; ///< who issued it
    bool withBeads = false;                 ///< no condition: each row comes with its control checks
    bool awaitingApproval = false;          ///< stands, and waits for a head

    bool operator==(const MeasureFilter &) const = default;
};

/// What a list shows of a measure.
struct MeasureRow {
    struct Victim {
        domain::PersonId person;
        QString name;
    };

    domain::MeasureId id;
    QString number;
    domain::MeasureState state = domain::MeasureState::Issued;
    base::Instant issuedAt;
    std::optional<base::Instant> servedAt;
    std::optional<base::Instant> endsAt;
    domain::LegalBasis basis;
    QStringList restrictions;
    domain::PersonId offender;
    QString offenderName;
    std::vector<Victim> victims;
    std::optional<QDate> nextCheckDue;
    Officer officer;                 ///< who issued it
    std::vector<CheckBead> beads;    ///< when they were asked for; none before service
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    bool awaitsApproval = false;
};

/// Newest first; with `expiresWithinDays` or `checkOverdue` the first to end comes first. Nothing is written.
/// Errors: cursor-malformed, number-range (limit 1 to 1000, expires_within 0 to 36500).
[[nodiscard]] base::Result<Page<MeasureRow>> listMeasures(Session &session, domain::MeasureKind kind,
                                                          const MeasureFilter &filter, const PageRequest &page);

} // namespace qorgan::casework
