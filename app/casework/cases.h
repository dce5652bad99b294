// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/officers.h"
#include "casework/persons.h"
#include "domain/breach.h"
#include "domain/casefile.h"

namespace qorgan::casework {

struct CaseDraft {
    std::optional<domain::CaseId> id = {};  ///< given by the caller: saving twice gives the same record
    std::optional<domain::IncidentId> incident = {};
    PersonReference offender = {};          ///< not given: that of the incident
    domain::CaseKind kind = domain::CaseKind::Administrative;
    QString article = {};                   ///< not given: that of the incident
    QString number = {};
    std::optional<QDate> registeredOn = {}; ///< not given: today
    std::optional<domain::BreachId> breach = {}; ///< the breach it follows
};

/// Registers an administrative or criminal case. Warnings: article-not-in-force, article-not-yet-in-force (R17, by
/// the date of the act), article-of-other-code, and those of addPerson. Errors: offender-missing, required (article),
/// not-found (incident, offender, breach), id-in-use, in-the-future, registered-before-detected,
/// case-of-other-offender (of the breach), too-long, and those of addPerson with "offender" before the field.
[[nodiscard]] base::Result<Accepted<domain::CaseFile>> addCase(Session &session, const CaseDraft &draft);

struct CaseClosing {
    std::optional<QDate> closedOn = {};     ///< not given: today
    QString ground = {};                    ///< catalogue `case_closing_grounds`
    QString reason = {};
    std::optional<domain::PersonId> victim = {}; ///< with whom the offender was reconciled; not given: the
                                                 ///< incident's only known victim
};

/// Closes a case. The ground `reconciliation` uses up the one reconciliation of the pair (R15), unless the one recorded
/// bears this case's number. Warning: closed-without-reason (R20). Errors: not-found, case-closed, required (ground,
/// victim), unknown-code, in-the-future, closed-before-registered, reconciliation-used, offender-is-victim, too-long.
[[nodiscard]] base::Result<Accepted<domain::CaseFile>> closeCase(Session &session, domain::CaseId id,
                                                                 const CaseClosing &closing);

/// Says afterwards why a case was closed, where nobody had said so (R20). Errors: not-found, case-open, reason-given,
/// reason-missing, reason-too-short (three characters), too-long.
[[nodiscard]] base::Result<domain::CaseFile> giveClosingReason(Session &session, domain::CaseId id,
                                                               const QString &reason);

struct PenaltyDraft {
    std::optional<QUuid> id = {};           ///< given by the caller: saving twice gives the same record
    domain::CaseId caseFile = {};
    QString kind = {};                      ///< catalogue `penalty_kinds`
    std::optional<int> amount = {};         ///< tenge, of a fine alone
    std::optional<int> days = {};           ///< of an arrest alone
    std::optional<int> hours = {};          ///< of public works alone
    std::optional<QDate> decidedOn = {};    ///< not given: today
};

/// A penalty with the number of its kind. Warning: arrest-not-allowed with the reason, a fine applies instead (R18).
/// Errors: not-found, id-in-use, required (kind, or the number of the kind), number-of-other-kind, number-range,
/// unknown-code, in-the-future, decided-before-registered, case-closed.
[[nodiscard]] base::Result<Accepted<domain::Penalty>> addPenalty(Session &session, const PenaltyDraft &draft);

/// A fine is paid, an arrest or public works are served; not given: today. A date entered before is corrected. Errors:
/// not-found, nothing-to-enforce (of a warning), in-the-future, enforced-before-decided.
[[nodiscard]] base::Result<domain::Penalty> enforcePenalty(Session &session, const QUuid &penalty,
                                                           const std::optional<QDate> &on = {});

struct CaseFilter {
    std::optional<domain::IncidentId> incident = {};
    std::optional<domain::PersonId> offender = {};
    bool open = false;                      ///< neither closed nor with a penalty
};

struct CaseRow {
    domain::CaseFile file;
    QString offenderName;
    std::vector<domain::Penalty> penalties; ///< by date of decision
    std::vector<domain::BreachId> breaches; ///< it follows
    Officer officer;                        ///< who registered it
};

/// The latest registered first. Nothing is written. Errors: cursor-malformed, number-range (limit 1 to 1000).
[[nodiscard]] base::Result<Page<CaseRow>> listCases(Session &session, const CaseFilter &filter, const PageRequest &page);

} // namespace qorgan::casework
