// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/breach.h"
#include "domain/casefile.h"
#include "domain/measure.h"
#include "storage/author.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

struct BreachQuery {
    std::optional<domain::MeasureId> measure = {};
    std::optional<domain::PersonId> offender = {};
    bool withoutProtocol = false;
};

/// A place in the list of breaches, the latest first.
struct BreachCursor {
    base::Instant at;
    qint64 row = 0;
};

/// What a list counts of a breach.
struct BreachMark {
    QString restriction;                   ///< catalogue `restrictions`; empty: of an official warning
    std::optional<domain::CheckId> check;  ///< the check that found it
};

struct BreachSummary {
    domain::Breach breach;
    qint64 row = 0;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number; ///< of the measure
    domain::PersonId offender;
    QString offenderName;
    qint64 officer = 0; ///< row of the account that recorded it
};

struct CaseQuery {
    std::optional<domain::IncidentId> incident = {};
    std::optional<domain::PersonId> offender = {};
    bool open = false; ///< neither closed nor with a penalty
};

/// A place in the list of cases, the latest registered first.
struct CaseCursor {
    QDate registeredOn;
    qint64 row = 0;
};

struct CaseSummary {
    domain::CaseFile file;
    qint64 row = 0;
    QString offenderName;
    qint64 officer = 0; ///< row of the account that registered it
};

/// What hangs on a case.
struct CaseParts {
    std::vector<domain::Penalty> penalties; ///< by date of decision
    std::vector<domain::BreachId> breaches;
};

/// Someone who suffered in an incident of an offender.
struct NamedPerson {
    domain::PersonId id;
    QString name;
};

/// A pair that was reconciled (R15).
struct ReconciledPair {
    QUuid id;
    NamedPerson offender;
    NamedPerson victim;
    base::Instant at;
    QString caseNumber;
};

/// Breaches, cases and penalties, detentions and preventive conversations.
class CaseStore
{
public:
    CaseStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    void addBreach(const domain::Breach &breach, base::Instant now);
    void setProtocol(domain::BreachId id, const QString &number, QDate on);
    void setCase(domain::BreachId id, domain::CaseId caseFile);
    [[nodiscard]] std::optional<domain::Breach> breach(domain::BreachId id);
    [[nodiscard]] std::vector<BreachSummary> breaches(const BreachQuery &query, const std::optional<BreachCursor> &after,
                                                      int limit);
    /// Of the measures in these rows, in their order.
    [[nodiscard]] std::vector<std::vector<BreachMark>> breachMarksOf(const std::vector<qint64> &measures);

    void addCase(const domain::CaseFile &file, base::Instant now);
    /// Date, ground and reason of the closing; again where the reason is given later.
    void close(const domain::CaseFile &file);
    [[nodiscard]] std::optional<domain::CaseFile> caseFile(domain::CaseId id);
    [[nodiscard]] std::vector<CaseSummary> cases(const CaseQuery &query, const std::optional<CaseCursor> &after,
                                                 int limit);
    /// What hangs on the cases of a page, in its order.
    [[nodiscard]] std::vector<CaseParts> partsOf(const std::vector<CaseSummary> &page);
    void addPenalty(const domain::Penalty &penalty, base::Instant now);
    [[nodiscard]] std::optional<domain::Penalty> penalty(const QUuid &id);
    void setEnforced(const QUuid &penalty, QDate on);
    /// Whether the pair's reconciliation was recorded in this very case, by its number.
    [[nodiscard]] bool isReconciledIn(domain::PersonId offender, domain::PersonId victim, const QString &caseNumber);

    /// In which the person is either of the two, the latest first.
    [[nodiscard]] std::vector<ReconciledPair> reconciliations(domain::PersonId person);
    /// Who suffered in the incidents of an offender, each once, in the order of their names.
    [[nodiscard]] std::vector<NamedPerson> victimsOf(domain::PersonId offender);

    void addDetention(const domain::Detention &detention, base::Instant now);
    void setRelease(const QUuid &id, base::Instant until);
    [[nodiscard]] std::optional<domain::Detention> detention(const QUuid &id);
    [[nodiscard]] std::vector<domain::Detention> detentions(domain::PersonId person);

    void addConversation(const domain::Conversation &conversation, base::Instant now);
    [[nodiscard]] std::optional<domain::Conversation> conversation(const QUuid &id);
    [[nodiscard]] std::vector<domain::Conversation> conversations(domain::PersonId person);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
