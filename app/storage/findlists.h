// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/measure.h"
#include "storage/personsearch.h"
#include "storage/streetindex.h"

#include <vector>

namespace qorgan::storage {

struct FoundMeasure {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    QString offenderName;
    base::Instant issuedAt; ///< of a motion: when it was filed
};

struct FoundIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString kuiNumber;
    QString offenderName; ///< empty: not established
    QString locality;     ///< code of the classifier or a name typed by hand
};

/// The records of one address or several.
struct AtAddress {
    std::vector<FoundIncident> incidents; ///< the house or flat itself first, then the latest
    std::vector<FoundPerson> persons;
    bool more = false; ///< there are others that were not looked at or do not fit
};

/// What the search of the whole register shows: a few lines of each kind, by indexes alone, however long the history.
class FindLists
{
public:
    explicit FindLists(Connection &connection) : m_connection(connection) {}

    /// Measures of every kind by the beginning of the number, by "year/sequence", or by the beginning of the sequence:
    /// of each kind the newest years and exact numbers first, and no kind pushes another out.
    [[nodiscard]] std::vector<FoundMeasure> measuresNumbered(const QString &typed, int limit);
    /// Motions and requirements by the beginning of the number that a court gave its decision, or the case.
    [[nodiscard]] std::vector<FoundMeasure> numberedByCourt(const QString &typed, int limit);
    /// By the beginning of the КУИ number.
    [[nodiscard]] std::vector<FoundIncident> incidentsOfKui(const QString &digits, int limit);
    /// Up to `limit` incidents and `limit` persons.
    [[nodiscard]] AtAddress at(const std::vector<Street> &streets, int limit);

private:
    [[nodiscard]] std::vector<FoundMeasure> numbered(domain::MeasureKind kind, const QString &typed, int limit);
    void addSequences(std::vector<FoundMeasure> &measures, domain::MeasureKind kind, int year, qint64 typed, int limit);
    [[nodiscard]] std::vector<int> years(domain::MeasureKind kind);

    Connection &m_connection;
};

} // namespace qorgan::storage
