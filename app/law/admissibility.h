// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "law/rulebook.h"
#include "law/state.h"

#include <vector>

namespace qorgan::law {

/// The act and article a measure of that kind rests on at its time of issue (R16). Error: `no-legal-basis`
/// where no law gave the measure on that day.
[[nodiscard]] base::Result<domain::LegalBasis> legalBasis(domain::MeasureKind kind, base::Instant issuedAt,
                                                          const Rulebook &book = rulebook());
/// The dated record of that basis on a local day; null where no law gave the measure.
[[nodiscard]] const Rule *basisRecord(domain::MeasureKind kind, QDate day, const Rulebook &book = rulebook());
/// The second article a court requirement rests on besides (R16); nothing for other kinds.
[[nodiscard]] std::optional<domain::LegalBasis> accompanyingBasis(domain::MeasureKind kind,
                                                                  base::Instant issuedAt,
                                                                  const Rulebook &book = rulebook());

/// The restrictions a measure of that kind may hold, in the order of the law; empty where none is recorded.
[[nodiscard]] QStringList restrictionsOf(domain::MeasureKind kind, base::Instant issuedAt,
                                         const Rulebook &book = rulebook());

/// The act and article that a breach of such a measure falls under on a day; nothing where none is recorded.
[[nodiscard]] std::optional<domain::LegalBasis> breachBasis(domain::MeasureKind kind, QDate day,
                                                            const Rulebook &book = rulebook());

/// R11: whether the law of that day has one measure of the kind for a pair.
[[nodiscard]] bool isOneForPair(domain::MeasureKind kind, base::Instant issuedAt, const Rulebook &book = rulebook());

/// R11: whether another measure of the pair stands beside one issued at `issuedAt`: it is active at that time, or
/// was issued later, before this one's term can have run out, and is active at `now`. Facts after `now` do not count.
[[nodiscard]] bool standsBeside(const MeasureFacts &other, domain::MeasureKind kind, base::Instant issuedAt,
                                base::Instant now, const Rulebook &book = rulebook());

/// A measure about to be issued by an officer: a protective order, an official warning.
struct Issue {
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    base::Instant now;
    base::Instant issuedAt;
    std::optional<base::Instant> detectedAt;  ///< of its incident
    const domain::Person *offender = nullptr; ///< null: not established
    std::vector<domain::PersonId> victims;    ///< those known; a warning may have none, an order too
    std::vector<domain::Restriction> restrictions;
    domain::Narrative circumstances;
    QStringList activeOrders;  ///< numbers of the orders of this offender and any of these victims that stand
                               ///< beside it
    QString overrideReason;    ///< by a head; who may give it is the caller's question
};

/// What an admissible measure rests on, and with which reservations.
struct Admission {
    domain::LegalBasis basis;
    QString termRule; ///< to be kept with the measure
    std::vector<base::Warning> warnings;
};

/// R10, R11, R16. Errors: not-issued-by-police (the kind), in-the-future, issued-before-detected, no-legal-basis, offender-missing,
/// offender-under-16, restrictions-missing, circumstances-missing, offender-is-victim, second-active-order
/// (with the number of the active one). Warnings: offender-age-unknown, offender-minor,
/// minor-without-representative, restriction-not-of-measure (an unconfirmed list warns and never blocks; once it
/// is verified this is an error).
[[nodiscard]] base::Result<Admission> admitIssue(const Issue &issue, const Rulebook &book = rulebook());

/// R4, R1: handing the measure over. The instant is the end of the term that begins. Errors: already-served,
/// in-the-future, service-before-issue, order-cancelled, order-replaced (by the time of service), note-missing
/// (a refused signature needs one), rule-unknown.
[[nodiscard]] base::Result<base::Instant> admitService(const domain::Measure &measure,
                                                       const domain::Service &service, base::Instant now,
                                                       const Rulebook &book = rulebook());

/// R2: a control check within a served measure's term, both ends included. Errors: not-served, in-the-future,
/// check-before-service, check-after-end.
[[nodiscard]] base::Result<void> admitCheck(const MeasureFacts &facts, base::Instant at, base::Instant now);

/// R3, R21: a copy sent or handed over. Errors: in-the-future, copy-before-issue.
[[nodiscard]] base::Result<void> admitCopy(const MeasureFacts &facts, base::Instant at, base::Instant now);

/// Cancelling or replacing a measure that still stands. Errors: order-cancelled, order-replaced,
/// order-expired (at that time), in-the-future, end-before-issue.
[[nodiscard]] base::Result<void> admitEnding(const MeasureFacts &facts, base::Instant at, base::Instant now);

} // namespace qorgan::law
