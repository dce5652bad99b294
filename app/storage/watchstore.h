// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/requirement.h"
#include "storage/author.h"

#include <QUuid>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace qorgan::storage {

class Connection;

/// A served measure of one pair, by rows.
struct PairMeasure {
    qint64 offender = 0;
    qint64 victim = 0;
    qint64 measure = 0;
    base::Instant servedAt;
    base::Instant endsAt;
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
};

/// Pairs after their measures, and who asked after them (R13).
class WatchStore
{
public:
    WatchStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// Served measures with known victims whose term ends at `since` or later, one visit for each pair.
    void forEachEndingSince(base::Instant since, const std::function<void(const PairMeasure &)> &visit);
    void addNote(const QUuid &id, domain::MeasureId measure, base::Instant at, const QString &note, base::Instant now);
    /// Of one measure, oldest first.
    [[nodiscard]] std::vector<domain::Visit> notes(domain::MeasureId measure);
    /// The last note of each measure (by row) made from `since` up to `at`.
    [[nodiscard]] std::unordered_map<qint64, base::Instant> lastNotes(base::Instant since, base::Instant at);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
