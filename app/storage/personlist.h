// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "storage/stretch.h"

#include <QString>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// What a list shows of a person, and in how many incidents of which role.
struct PersonSummary {
    domain::PersonId id;
    qint64 row = 0;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> birthDate;
    QString iin;
    QString district;   ///< of the residence
    QString locality;
    int asOffender = 0;
    int asVictim = 0;
    bool isProtected = false; ///< by a measure
};

/// An incident in which a person occurs, and as what.
struct PersonIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString source;
    QString article;
    bool asOffender = false;
    bool asVictim = false;
    bool asReporter = false;
    QString offenderName;  ///< empty: not established
    QString victimName;    ///< the first victim; empty: unknown
    int victims = 0;
};

/// A measure that concerns a person.
struct PersonMeasure {
    domain::MeasureId id;
    bool isAgainst = false;  ///< else it protects
};

/// Persons in the order of the Kazakh alphabet, and what each was part of.
class PersonList
{
public:
    explicit PersonList(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` persons after the one of that row; after 0 from the first. A row that is gone: none.
    [[nodiscard]] std::vector<PersonSummary> page(qint64 afterRow, int limit);
    /// The rows that end the pages of the list after that row, up to so many pages on: with them any page is read at
    /// once.
    [[nodiscard]] Stretch<qint64> survey(qint64 afterRow, int pageSize, int pages);
    [[nodiscard]] std::optional<PersonSummary> find(domain::PersonId id);
    /// Newest first.
    [[nodiscard]] std::vector<PersonIncident> incidentsOf(domain::PersonId id, int limit);
    [[nodiscard]] std::vector<PersonMeasure> measuresOf(domain::PersonId id, int limit);

private:
    Connection &m_connection;

    /// The sort key of that row, empty for 0; nothing where the row is gone.
    [[nodiscard]] std::optional<QByteArray> keyOf(qint64 row);
};

} // namespace qorgan::storage
