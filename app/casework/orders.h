// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/checkbeads.h"
#include "casework/controlchecks.h"
#include "casework/officers.h"
#include "casework/persons.h"
#include "casework/reconciliations.h"
#include "domain/measure.h"

namespace qorgan::casework {

/// What is not given is taken from the incident: offender, victims, circumstances (its narrative);
/// the place of issue defaults to the unit's address or else its name, in the language of the circumstances
/// (the state language where there are both); the time to now.
struct OrderDraft {
    std::optional<domain::MeasureId> id;   ///< given by the caller: saving twice gives the same record
    domain::IncidentId incident;
    PersonReference offender;
    std::optional<std::vector<PersonReference>> victims; ///< not given: those of the incident
    std::optional<base::Instant> issuedAt;
    QString place;
    QStringList restrictions;
    domain::Narrative circumstances;
    QString overrideReason;                ///< by a head, ten characters or more: a second order for a pair
};

struct OrderCard {
    domain::Measure order;
    domain::MeasureState state = domain::MeasureState::Issued;
    domain::Person offender;
    std::vector<domain::Person> victims;
    std::optional<QDate> nextCheckDue;
    std::vector<domain::ControlCheck> checks;
};

/// Issues a protective order (R1–R4, R10, R11, R16): one transaction takes the number, writes the order
/// and its entry; an override has an entry of its own. Errors: not-found, offender-missing, offender-under-16,
/// restrictions-missing, circumstances-missing, offender-is-victim, second-active-order, override-needs-head,
/// reason-too-short (of an override), in-the-future, issued-before-detected, no-legal-basis, unknown-code,
/// id-in-use (the draft's id is that of another record), and those of addPerson with the role before the field.
[[nodiscard]] base::Result<Accepted<OrderCard>> issueOrder(Session &session, const OrderDraft &draft);

/// Hands the order over; its term begins (R1). Errors: not-found, already-served, service-before-issue,
/// in-the-future, note-missing (a refusal needs one), order-cancelled, order-replaced (at the time of service).
[[nodiscard]] base::Result<Accepted<OrderCard>> serveOrder(Session &session, domain::MeasureId id,
                                                           const domain::Service &service);
/// The same copy recorded twice is one. Errors: not-found, copy-before-issue, in-the-future.
[[nodiscard]] base::Result<Accepted<OrderCard>> sendCopy(Session &session, domain::MeasureId id,
                                                         const domain::SentCopy &copy);
/// By a head, from now on; the order keeps its number. Errors: not-found, reason-missing, reason-too-short
/// (three characters), order-cancelled, order-replaced, order-expired.
[[nodiscard]] base::Result<Accepted<OrderCard>> cancelOrder(Session &session, domain::MeasureId id,
                                                            const QString &reason);
/// The order gives way from now on to another active measure of the same offender. Errors: not-found (id, by),
/// replaced-by-itself, replacement-other-offender, replacement-not-active, order-cancelled, order-replaced,
/// order-expired.
[[nodiscard]] base::Result<Accepted<OrderCard>> replaceOrder(Session &session, domain::MeasureId id,
                                                             domain::MeasureId by);
/// Opens the card; the opening is logged. Error: not-found.
[[nodiscard]] base::Result<OrderCard> openOrder(Session &session, domain::MeasureId id);

struct OrderFilter {
    std::optional<domain::MeasureState> state = {};
    std::optional<int> expiresWithinDays = {}; ///< in force and ending within n × 24 h, that moment included
    bool checkOverdue = false;              ///< in force, and the day of a control check has passed without one (R2)
    std::optional<domain::AccountId> officer = {}; ///< who issued it
    bool withBeads = false;                 ///< no condition: each row comes with its weekly checks

    bool operator==(const OrderFilter &) const = default;
};

/// What a list shows of an order.
struct OrderRow {
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
};

/// Newest first; with `expiresWithinDays` or `checkOverdue` the first to end comes first. Nothing is written.
/// Errors: cursor-malformed, number-range (limit 1 to 1000, expires_within 0 to 36500).
[[nodiscard]] base::Result<Page<OrderRow>> listOrders(Session &session, const OrderFilter &filter,
                                                      const PageRequest &page);

} // namespace qorgan::casework
