// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/measure.h"
#include "storage/author.h"

#include <QUuid>

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace qorgan::storage {

class Connection;

/// The kinds of record a signal is about.
enum class SignalRecord { Measure, Incident, Breach, CaseFile };

/// What a list shows of the record behind a signal.
struct SignalSubject {
    QUuid record;
    QString number;
    domain::PersonId person;
    QString personName;
    qint64 officer = 0; ///< row of the account whose record it is
    domain::MeasureId measure;  ///< of a measure or a breach; else null
    bool isRequirement = false; ///< that measure is a court's
};

/// A measure that has ended, as rows and instants alone.
struct EndedMeasure {
    qint64 row = 0;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    base::Instant issuedAt;
    base::Instant servedAt;
    base::Instant endsAt;
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
};

/// An incident of someone who stood on the preventive register when it was detected.
struct IncidentOnRegister {
    qint64 row = 0;
    base::Instant detectedAt;
    std::optional<base::Instant> previous; ///< the offender's incident before it
};

struct RecordedPenalty {
    qint64 caseRow = 0;
    QDate decidedOn;
    base::Instant caseBegan;
    std::optional<base::Instant> lastMeasureIssued;
    std::optional<base::Instant> lastMeasureEnds;
};

/// An undecided motion with a hearing, and the order of its pair that ends last: in force at the filing, or now.
struct MotionBesideOrder {
    domain::MeasureId motion;
    QString court;
    QDate hearingOn;
    domain::PersonId person;
    QString personName;
    domain::MeasureId order;
    QString number;
    base::Instant endsAt;
    qint64 officer = 0;
};

struct StoredHandover {
    QUuid id;
    base::Instant at;
    QString note;
    qint64 officer = 0;
};

struct HandoverMeasure {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    domain::PersonId person;
    QString personName;
    base::Instant at;
    qint64 officer = 0;
};

struct HandoverBreach {
    QUuid id;
    domain::MeasureId measure;
    QString number;
    QString restriction;
    domain::PersonId person;
    QString personName;
    base::Instant at;
    QString protocolNumber;
};

struct HandoverDetention {
    QUuid id;
    domain::PersonId person;
    QString personName;
    base::Instant until;
};

struct HandoverIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString kuiNumber;
    QString offenderName;
    qint64 officer = 0;
};

/// An incident and the one before it of the same offender under the same article.
struct FollowingIncident {
    qint64 row = 0;
    qint64 offender = 0;
    base::Instant detectedAt;
    base::Instant previousAt;
};

/// What the unit head looks at: facts across the records that supervision asks for, and handovers. Persons and records
/// are rows until a list names them. Every question is answered by an index over what is open or recent.
class SupervisionStore
{
public:
    SupervisionStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// Incidents under an article, detected by `until`, whose offender had one under it not long before (the previous
    /// one detected since `since`), each offender's in the order of detection.
    void forEachFollowing(const QString &article, base::Instant since, base::Instant until,
                          const std::function<void(const FollowingIncident &)> &visit);
    /// Who stands on the preventive register: by a measure that runs at that moment, or an entry that stands then.
    [[nodiscard]] std::unordered_set<qint64> onRegister(base::Instant at);
    /// Incidents detected in [since, until] whose offender stood on the register then, each once.
    [[nodiscard]] std::vector<IncidentOnRegister> incidentsOnRegister(base::Instant since, base::Instant until);
    /// Measures that ended after `since` and by `until`, in time, cancelled or replaced.
    [[nodiscard]] std::vector<EndedMeasure> ended(base::Instant since, base::Instant until);
    /// When a measure was checked, oldest first.
    [[nodiscard]] std::vector<base::Instant> checkTimes(qint64 measure);
    /// Breaches by a moment without a protocol and without a case: row, moment.
    void forEachWithoutProtocol(base::Instant until, const std::function<void(qint64, base::Instant)> &visit);
    /// Cases closed on a day or later without a reason: row, day.
    void forEachClosedWithoutReason(QDate since, const std::function<void(qint64, QDate)> &visit);
    [[nodiscard]] std::vector<RecordedPenalty> penaltiesSince(QDate since);
    /// Measures unserved or running whose offender has no legal representative and was born after a day: row, issue.
    void forEachUnrepresented(base::Instant at, QDate bornAfter,
                              const std::function<void(qint64, base::Instant)> &visit);
    /// The checks of every measure that runs, each measure's together and oldest first: measure, moment, seen.
    void forEachCheckOfRunning(base::Instant at, const std::function<void(qint64, base::Instant, bool)> &visit);
    /// What lists show of the records, in the order of their rows given.
    [[nodiscard]] std::vector<SignalSubject> subjects(SignalRecord kind, const std::vector<qint64> &rows);

    /// Undecided motions of a pair that an order protected at the filing or protects now, the first hearing first.
    [[nodiscard]] std::vector<MotionBesideOrder> motionsBesideOrders(base::Instant at);
    /// Measures that a head has not approved and that stand at that moment.
    [[nodiscard]] qint64 countAwaitingApproval(base::Instant at);

    void addHandover(const QUuid &id, base::Instant at, const QString &note);
    [[nodiscard]] std::optional<StoredHandover> lastHandover();
    [[nodiscard]] std::optional<StoredHandover> handover(const QUuid &id);
    /// Measures recorded since a moment and issued after an earlier one, oldest first.
    [[nodiscard]] std::vector<HandoverMeasure> issuedSince(base::Instant recorded, base::Instant issued);
    /// Measures still running that were served since a moment.
    [[nodiscard]] std::vector<HandoverMeasure> servedSince(base::Instant since, base::Instant now);
    [[nodiscard]] std::vector<HandoverBreach> breachesSince(base::Instant recorded, base::Instant at);
    /// Detentions that end in [from, until].
    [[nodiscard]] std::vector<HandoverDetention> releases(base::Instant from, base::Instant until);
    /// Incidents recorded since a moment and detected after an earlier one whose victim's wishes nobody knows.
    [[nodiscard]] std::vector<HandoverIncident> victimNotAsked(base::Instant recorded, base::Instant detected);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
