// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/measure.h"
#include "domain/requirement.h"
#include "storage/author.h"

#include <functional>
#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// The facts of a measure that its state and its duties follow from, and what a list shows beside them.
struct MeasureSummary {
    domain::MeasureId id;
    qint64 row = 0;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    QString termRule;
    domain::LegalBasis basis;
    domain::PersonId offender;
    QString offenderName;
    base::Instant issuedAt;
    std::optional<base::Instant> servedAt;
    std::optional<base::Instant> endsAt;
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
    std::optional<base::Instant> lastCheckAt;
    std::optional<base::Instant> prosecutorCopyAt;
    std::optional<base::Instant> victimCopyAt;
    int victims = 0;
    qint64 officer = 0; ///< row of the account that issued it
};

/// What a list shows beside a summary.
struct MeasureParts {
    struct Victim {
        domain::PersonId person;
        QString name;
    };
    QStringList restrictions;
    std::vector<Victim> victims;
    bool needsApproval = false; ///< and has none yet
};

/// Conditions on facts; the rules that name a state by them stand in `law`.
struct MeasureQuery {
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    std::optional<bool> served;
    std::optional<bool> cancelled;
    std::optional<bool> replaced;
    std::optional<qint64> officer;              ///< row of the account that issued it
    std::optional<base::Instant> endsAfter;     ///< exclusive
    std::optional<base::Instant> endsUpTo;      ///< inclusive
    bool awaitsApproval = false;                ///< only what a head is to approve and has not
    bool byEnd = false;                         ///< only what has an end, the first to end first; else the newest first
};

struct MeasureCursor {
    base::Instant key;   ///< issuedAt, or endsAt with `byEnd`
    qint64 row = 0;
};

/// Measures with their restrictions, victims, service, copies and control checks.
class MeasureStore
{
public:
    MeasureStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// The next number of the unit's yearly series. Inside the unit of work that uses it: a rolled-back act
    /// gives its number back, so the series has no gaps.
    [[nodiscard]] int takeSequence(domain::MeasureKind kind, int year);
    void add(const domain::Measure &measure, int year, int sequence, base::Instant now);
    void setService(domain::MeasureId id, const domain::Service &service, base::Instant endsAt);
    void addCopy(domain::MeasureId id, const domain::SentCopy &copy);
    void cancel(domain::MeasureId id, base::Instant at, const QString &reason);
    void replace(domain::MeasureId id, base::Instant at, domain::MeasureId by);

    /// By the account whose session it is.
    void approve(domain::MeasureId id, base::Instant at);

    [[nodiscard]] std::optional<domain::Measure> find(domain::MeasureId id);
    [[nodiscard]] std::optional<MeasureSummary> summary(domain::MeasureId id);
    /// Of the measures in these rows, by row.
    [[nodiscard]] std::vector<MeasureSummary> summariesOf(const std::vector<qint64> &measures);
    [[nodiscard]] std::vector<MeasureSummary> ofIncident(domain::IncidentId incident);
    /// Measures of a kind against the offender that protect the victim, neither cancelled, replaced nor
    /// at the end of their term by `at`.
    [[nodiscard]] std::vector<MeasureSummary> ofPair(domain::MeasureKind kind, domain::PersonId offender,
                                                     domain::PersonId victim, base::Instant at);
    [[nodiscard]] std::vector<MeasureSummary> page(const MeasureQuery &query,
                                                   const std::optional<MeasureCursor> &after, int limit);
    /// The restrictions and victims of the measures of a page, in its order.
    [[nodiscard]] std::vector<MeasureParts> partsOf(const std::vector<MeasureSummary> &page);
    /// When the measures of a page were checked, in its order; of each, the oldest check first.
    [[nodiscard]] std::vector<std::vector<base::Instant>> checkTimesOf(const std::vector<MeasureSummary> &page);
    /// Every measure something may still be due for at `now`: unserved, running, or with a copy unsent.
    void forEachOpen(base::Instant now, const std::function<void(const MeasureSummary &)> &visit);

    /// Every measure whose term ran at a moment, by the facts of that moment and the last check before it; with a
    /// restriction, those that held it then.
    void forEachInForce(base::Instant at, const QString &restriction,
                        const std::function<void(const MeasureSummary &)> &visit);

    /// Every measure issued by a past moment, with the last of its checks by then: as long as the history.
    void forEachUntil(base::Instant at, const std::function<void(const MeasureSummary &)> &visit);

    void addCheck(const domain::ControlCheck &check, base::Instant now);
    /// Oldest first.
    [[nodiscard]] std::vector<domain::ControlCheck> checks(domain::MeasureId measure);
    [[nodiscard]] std::optional<domain::ControlCheck> check(domain::CheckId id);
    /// Of the measures of a page, in its order; of each, the oldest first.
    [[nodiscard]] std::vector<std::vector<domain::ControlCheck>> checksOf(const std::vector<MeasureSummary> &page);
    void addQuestion(const domain::CheckQuestion &question);
    void answerQuestion(const QUuid &question, domain::CheckId by, const QString &answer);
    /// What no check has answered yet, the oldest first.
    [[nodiscard]] std::vector<domain::CheckQuestion> openQuestions(domain::MeasureId measure);
    /// Each with its own life, in the order of the measure.
    [[nodiscard]] std::vector<domain::TrackedRestriction> restrictions(domain::MeasureId measure);

    void addReconciliation(const QUuid &id, domain::PersonId offender, domain::PersonId victim, base::Instant at,
                           const QString &caseNumber, base::Instant now);
    [[nodiscard]] int countReconciliations(domain::PersonId offender, domain::PersonId victim);

private:
    [[nodiscard]] std::optional<int> lastSequence(domain::MeasureKind kind, int year);
    /// As the checks stood at a moment.
    void takeChecksUntil(MeasureSummary &summary, base::Instant at);
    void addParts(qint64 row, const domain::Measure &measure);
    void readParts(qint64 row, domain::Measure &measure);

    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
