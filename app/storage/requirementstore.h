// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requirement.h"
#include "storage/author.h"

#include <functional>

namespace qorgan::storage {

class Connection;

/// The times of a granted requirement's measure, and what was set beside its restrictions.
struct GrantedFacts {
    qint64 row = 0;                ///< of the measure
    QString number;
    domain::LegalBasis basis;
    base::Instant issuedAt;
    std::optional<base::Instant> servedAt;
    std::optional<base::Instant> endsAt;
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
    std::optional<int> appearancesPerMonth;
};

/// A motion as lists show it, with the measure it was granted as.
struct MotionSummary {
    domain::Motion motion;         ///< without the characteristics, and without what it asks for
    qint64 row = 0;
    QString offenderName;
    QString victimName;
    qint64 officer = 0;            ///< row of the account that filed it
    std::optional<GrantedFacts> granted;
};

/// Conditions on facts; the rules that name a state by them stand in `law`.
struct MotionQuery {
    std::optional<bool> decided;
    std::optional<bool> refused;
    std::optional<bool> cancelled;
    std::optional<base::Instant> endsAfter;  ///< granted, and ending later
    std::optional<base::Instant> endsUpTo;   ///< granted, and ended by then
    std::optional<base::Instant> openAt;     ///< undecided, or ending later
    std::optional<qint64> officer;           ///< row of the account that filed it
};

struct MotionCursor {
    base::Instant filedAt;
    qint64 row = 0;
};

/// An undecided motion whose hearing is known.
struct OpenHearing {
    domain::MeasureId motion;
    domain::PersonId offender;
    QString offenderName;
    QDate hearingOn;
    base::Instant filedAt;
    qint64 officer = 0;
};

/// How a requirement is kept: what its own duties follow from.
struct KeptRequirement {
    std::optional<int> appearancesPerMonth;
    std::vector<domain::TrackedRestriction> restrictions;
    std::vector<base::Instant> appearances;  ///< oldest first
    std::optional<base::Instant> firstAttendance;
};

/// Motions to the court, its decisions, and how its requirements are kept.
class RequirementStore
{
public:
    RequirementStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    void addMotion(const domain::Motion &motion, base::Instant now);
    void setHearing(domain::MeasureId id, QDate hearingOn);
    void setDecision(domain::MeasureId id, const domain::CourtDecision &decision, base::Instant now);
    /// Of a measure that was just added with the restrictions of that order: its term, and what each is for itself.
    void setTerms(domain::MeasureId id, base::Instant startsAt, base::Instant endsAt, std::optional<int> appearancesPerMonth,
                  const std::vector<domain::TrackedRestriction> &restrictions);
    void lift(domain::MeasureId id, const QString &restriction, base::Instant at, const QString &reason);

    [[nodiscard]] std::optional<MotionSummary> summary(domain::MeasureId id);
    /// The motion of a summary with all it asks for, and the characteristics.
    [[nodiscard]] domain::Motion whole(const MotionSummary &summary);
    /// By the time of filing, newest first.
    [[nodiscard]] std::vector<MotionSummary> page(const MotionQuery &query, const std::optional<MotionCursor> &after,
                                                  int limit);
    /// Undecided ones against a person or for one, newest first.
    [[nodiscard]] std::vector<MotionSummary> undecidedOf(domain::PersonId person);
    /// What the motions of a page ask for, in its order.
    [[nodiscard]] std::vector<std::vector<domain::RequestedRestriction>>
    requestsOf(const std::vector<MotionSummary> &page);
    /// How the requirements of these measures are kept, in the order of the rows.
    [[nodiscard]] std::vector<KeptRequirement> keptBy(const std::vector<qint64> &measures);

    /// Motions filed by `at` whose hearing is known and which were not decided by then; with `past` those decided
    /// since are among them.
    void forEachHearing(base::Instant at, bool past, const std::function<void(const OpenHearing &)> &visit);

    enum class VisitKind { Appearance, Attendance };
    void addVisit(VisitKind kind, domain::MeasureId measure, const domain::Visit &visit, base::Instant now);
    /// Oldest first.
    [[nodiscard]] std::vector<domain::Visit> visits(VisitKind kind, domain::MeasureId measure);
    /// The measure that the visit of that id belongs to; nothing for one that is not recorded.
    [[nodiscard]] std::optional<domain::MeasureId> measureOfVisit(VisitKind kind, const QUuid &id);

    void setHelpCourse(domain::MeasureId measure, const domain::HelpCourse &course);
    [[nodiscard]] std::optional<domain::HelpCourse> helpCourse(domain::MeasureId measure);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
