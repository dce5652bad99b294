// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"
#include "domain/measure.h"

namespace qorgan::casework {

/// What is not given is taken from the incident: offender, victims, circumstances (its narrative);
/// the place of issue defaults to the unit's address or name; the time to now.
struct OrderDraft {
    std::optional<domain::MeasureId> id;   ///< given by the caller: saving twice gives the same record
    domain::IncidentId incident;
    PersonReference offender;
    std::optional<std::vector<PersonReference>> victims; ///< not given: those of the incident
    std::optional<base::Instant> issuedAt;
    QString place;
    QStringList restrictions;
    domain::Narrative circumstances;
    QString overrideReason;
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
/// and its entry. Errors: not-found, offender-missing, offender-under-16, restrictions-missing,
/// circumstances-missing, offender-is-victim, second-active-order, override-needs-head, in-the-future,
/// issued-before-detected.
[[nodiscard]] base::Result<Accepted<OrderCard>> issueOrder(Session &session, const OrderDraft &draft);

/// Errors: already-served, service-before-issue, in-the-future, note-missing (a refusal needs one),
/// order-cancelled, order-replaced.
[[nodiscard]] base::Result<Accepted<OrderCard>> serveOrder(Session &session, domain::MeasureId id,
                                                           const domain::Service &service);
[[nodiscard]] base::Result<Accepted<OrderCard>> sendCopy(Session &session, domain::MeasureId id,
                                                         const domain::SentCopy &copy);
[[nodiscard]] base::Result<Accepted<OrderCard>> cancelOrder(Session &session, domain::MeasureId id,
                                                            const QString &reason);
/// The order gives way to another measure of the same offender.
[[nodiscard]] base::Result<Accepted<OrderCard>> replaceOrder(Session &session, domain::MeasureId id,
                                                             domain::MeasureId by);
[[nodiscard]] base::Result<OrderCard> openOrder(Session &session, domain::MeasureId id);

struct OrderFilter {
    std::optional<domain::MeasureState> state;
    std::optional<int> expiresWithinDays;   ///< in force and ending within n × 24 h
};

struct OrderRow {
    domain::Measure order;
    domain::MeasureState state = domain::MeasureState::Issued;
    QString offenderName;
    std::optional<QDate> nextCheckDue;
};

/// Newest first; with `expiresWithinDays` the first to end comes first.
[[nodiscard]] base::Result<Page<OrderRow>> listOrders(Session &session, const OrderFilter &filter,
                                                      const PageRequest &page);

struct CheckDraft {
    base::Instant at;
    domain::CheckResult result = domain::CheckResult::Seen;
    QString sober;
    QString note;
};

struct RecordedCheck {
    domain::CheckId id;
    std::optional<QDate> nextCheckDue;
};

/// A control check of a measure in force at that time. Errors: not-found, not-served, in-the-future,
/// check-before-service, check-after-end.
[[nodiscard]] base::Result<Accepted<RecordedCheck>> recordCheck(Session &session, domain::MeasureId measure,
                                                                const CheckDraft &draft);

struct ReconciliationDraft {
    domain::PersonId offender;
    domain::PersonId victim;
    base::Instant at;
    QString caseNumber;
};

/// Available once for a pair (R15). Error: reconciliation-used.
[[nodiscard]] base::Result<QUuid> addReconciliation(Session &session, const ReconciliationDraft &draft);

} // namespace qorgan::casework
