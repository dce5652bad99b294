// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/incident.h"
#include "storage/author.h"
#include "storage/stretch.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;
class StreetIndex;

/// How the protective orders of an incident stand, by their facts alone; the rules that name a state stand in `law`.
enum class IncidentOrders {
    Any,
    None,     ///< none was issued
    Unserved, ///< one is neither served, cancelled nor replaced
    Running,  ///< one was served, its term runs, and it is neither cancelled nor replaced
    Over      ///< there were some, and none of them is unserved or running
};

/// Which incidents a list shows; instants inclusive.
struct IncidentQuery {
    std::optional<base::Instant> from{};
    std::optional<base::Instant> to{};
    QString source{};
    bool withoutComplaint = false;
    QString section{};
    IncidentOrders orders = IncidentOrders::Any;
    base::Instant now{}; ///< the moment by which terms run, for Running and Over
};

/// A place in the list, newest first: after this moment and row.
struct IncidentCursor {
    base::Instant detectedAt;
    qint64 row = 0;
};

struct IncidentSummary {
    domain::IncidentId id;
    qint64 row = 0;
    base::Instant detectedAt;
    QString source;
    bool complaint = false;
    QString kuiNumber;
    QString article;
    QString district;
    QString locality;
    QString offenderName;
    QString victimName;
    int victims = 0;
    QString section;
    bool hasOrder = false;
    /// The facts of the protective order issued last, by which its state is judged.
    struct LastOrder {
        base::Instant issuedAt;
        std::optional<base::Instant> servedAt;
        std::optional<base::Instant> endsAt;
        std::optional<base::Instant> cancelledAt;
        std::optional<base::Instant> replacedAt;
    };
    std::optional<LastOrder> lastOrder;
};

/// Incidents with their victims, violence types, evidence and the victim's position.
class IncidentStore
{
public:
    IncidentStore(Connection &connection, const Author &author, StreetIndex &streets)
        : m_connection(connection), m_author(author), m_streets(streets)
    {
    }

    void add(const domain::Incident &incident);
    /// The facts as they are now; who recorded it, when and for which section stays. Throws not-found.
    void change(const domain::Incident &incident);
    [[nodiscard]] std::optional<domain::Incident> find(domain::IncidentId id);
    [[nodiscard]] bool exists(domain::IncidentId id);
    [[nodiscard]] std::vector<IncidentSummary> page(const IncidentQuery &query,
                                                    const std::optional<IncidentCursor> &after, int limit);
    [[nodiscard]] qint64 count(const IncidentQuery &query);
    /// The places where the pages of the list end, up to so many pages on: with them any page is read at once.
    [[nodiscard]] Stretch<IncidentCursor> survey(const IncidentQuery &query, const std::optional<IncidentCursor> &after,
                                                 int pageSize, int pages);
    /// Every administrative section that has recorded an incident, in the order of its text.
    [[nodiscard]] std::vector<QString> sections();
    /// Incidents of an offender detected in [since, before), newest first.
    [[nodiscard]] std::vector<domain::IncidentId> ofOffender(domain::PersonId offender, base::Instant since,
                                                             base::Instant before);
    [[nodiscard]] std::optional<domain::IncidentId> byKui(const QString &number, QDate date);

    [[nodiscard]] bool wasImported(const QByteArray &rowHash);
    void rememberImported(const QByteArray &rowHash, domain::IncidentId incident);

private:
    void addParts(qint64 row, const domain::Incident &incident);
    void readParts(qint64 row, domain::Incident &incident);

    Connection &m_connection;
    const Author &m_author;
    StreetIndex &m_streets;
};

} // namespace qorgan::storage
