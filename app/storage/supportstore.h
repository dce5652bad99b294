// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/measure.h"
#include "domain/support.h"
#include "storage/author.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

struct ReferralQuery {
    std::optional<domain::IncidentId> incident{};
    std::optional<domain::PersonId> person{};
    bool unanswered = false; ///< no outcome, consent not refused; the oldest first
};

/// A place in a list that is ordered by a local date and, where dates are equal, by row.
struct DayCursor {
    QDate day;
    qint64 row = 0;
};

struct ReferralSummary {
    domain::Referral referral;
    qint64 row = 0;
    QString personName;
    base::Texts organisation;
    qint64 officer = 0; ///< row of the account that recorded it
};

struct ChildrenCursor {
    base::Instant detectedAt;
    qint64 row = 0;
};

/// An incident with children whose questions are not all answered.
struct OpenChildren {
    domain::IncidentId incident;
    qint64 row = 0;
    base::Instant detectedAt;
    QString kuiNumber;
    QString offenderName;
    int children = 0;
    domain::ChildLine line;
    qint64 officer = 0; ///< row of the account that recorded the incident
};

/// A measure by which someone stands on the preventive register.
struct MeasureGround {
    domain::MeasureId measure;
    qint64 row = 0;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    domain::PersonId person;
    QString personName;
    base::Instant servedAt;
    base::Instant endsAt;
    qint64 officer = 0;
};

struct RegisterEntrySummary {
    domain::RegisterEntry entry;
    qint64 row = 0;
    QString personName;
    qint64 officer = 0;
};

struct MeasureGroundCursor {
    base::Instant endsAt;
    qint64 row = 0;
};

/// Organisations, referrals, what was done for children, and the preventive register.
class SupportStore
{
public:
    SupportStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    void add(const domain::Organisation &organisation);
    void change(const domain::Organisation &organisation);
    [[nodiscard]] std::optional<domain::Organisation> organisation(domain::OrganisationId id);
    /// Of one kind, or of all where it is empty; in the order of their recording.
    [[nodiscard]] std::vector<domain::Organisation> organisations(const QString &kind, bool withClosed);

    void add(const domain::Referral &referral, base::Instant now);
    void setOutcome(domain::ReferralId id, const QString &outcome, QDate on);
    [[nodiscard]] std::optional<domain::Referral> referral(domain::ReferralId id);
    /// Newest first, unanswered ones the oldest first.
    [[nodiscard]] std::vector<ReferralSummary> referrals(const ReferralQuery &query,
                                                         const std::optional<DayCursor> &after, int limit);
    [[nodiscard]] qint64 countUnanswered();

    /// Writes the answers; once they are complete the incident leaves the list of open ones.
    void setChildLine(domain::IncidentId incident, const domain::ChildLine &line, base::Instant now);
    [[nodiscard]] std::optional<domain::ChildLine> childLine(domain::IncidentId incident);
    /// Newest first.
    [[nodiscard]] std::vector<OpenChildren> openChildren(const std::optional<ChildrenCursor> &after, int limit);
    [[nodiscard]] qint64 countOpenChildren();

    void add(const domain::RegisterEntry &entry, base::Instant now);
    void remove(domain::RegisterEntryId id, QDate on, const QString &reason);
    [[nodiscard]] std::optional<domain::RegisterEntry> entry(domain::RegisterEntryId id);
    /// Records the act and moves the last day of its entry.
    void prolong(const domain::Prolongation &prolongation, base::Instant now);
    [[nodiscard]] std::optional<domain::Prolongation> prolongation(const QUuid &id);
    /// Of every entry of a person, the first first.
    [[nodiscard]] std::vector<domain::Prolongation> prolongationsOf(domain::PersonId person);
    /// Every entry of a person, the latest first.
    [[nodiscard]] std::vector<RegisterEntrySummary> entriesOf(domain::PersonId person);
    /// Entries that stand on a day, of one category or of all, the first to end first; without an end: last.
    [[nodiscard]] std::vector<RegisterEntrySummary> entriesOn(QDate day, const QString &category,
                                                              const std::optional<DayCursor> &after, int limit);
    /// Measures of a person that were served and neither ended, cancelled nor replaced by then.
    [[nodiscard]] std::vector<MeasureGround> measuresOf(domain::PersonId person, base::Instant at);
    /// The same of everyone, of one kind or of all, the first to end first.
    [[nodiscard]] std::vector<MeasureGround> measuresAt(base::Instant at, std::optional<domain::MeasureKind> kind,
                                                        const std::optional<MeasureGroundCursor> &after, int limit);

    /// The day an entry without an end is ordered by.
    [[nodiscard]] static QDate endless() { return QDate(9999, 12, 31); }

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
