// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/incident.h"
#include "storage/author.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;
class StreetIndex;

/// Which incidents a list shows; instants inclusive.
struct IncidentQuery {
    std::optional<base::Instant> from;
    std::optional<base::Instant> to;
    QString source;
    bool withoutComplaint = false;
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
    bool hasOrder = false;
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
    [[nodiscard]] std::optional<domain::Incident> find(domain::IncidentId id);
    [[nodiscard]] bool exists(domain::IncidentId id);
    [[nodiscard]] std::vector<IncidentSummary> page(const IncidentQuery &query,
                                                    const std::optional<IncidentCursor> &after, int limit);
    [[nodiscard]] qint64 count(const IncidentQuery &query);
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
