// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/measure.h"

#include <functional>
#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// By what counts are told apart: the section or the login of who recorded, or the incident's source of detection.
enum class ReportKey { Whole, Section, Officer, Source };

/// Both instants inclusive.
struct ReportPeriod {
    base::Instant from;
    base::Instant to;
};

/// How often something happened within one group; `key` is empty for the whole and for what has no section.
struct ReportCount {
    QString key;
    QString indicator; ///< catalogue `report_indicators`, with the code of a source or type after its last dot
    qint64 value = 0;
};

/// A measure whose term touches a period, with the moments of its control checks in any order.
struct RunningMeasure {
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    base::Instant issuedAt;
    std::optional<base::Instant> servedAt;
    std::optional<base::Instant> endsAt;
    std::optional<base::Instant> cancelledAt;
    std::optional<base::Instant> replacedAt;
    std::vector<base::Instant> checks;
};

/// Counts over a period, as SQLite adds them up: no record is handed out. What is zero may be left out.
/// Spans come from the rules of law.
class ReportStore
{
public:
    explicit ReportStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<ReportCount> incidents(const ReportPeriod &period, ReportKey key,
                                                     base::Span repeatWithin);
    /// Distinct people of the period's incidents; who is not established is nobody here.
    [[nodiscard]] std::vector<ReportCount> persons(const ReportPeriod &period, ReportKey key);
    /// Orders by the date of each event, as known at `now`.
    [[nodiscard]] std::vector<ReportCount> orders(const ReportPeriod &period, ReportKey key, base::Instant now,
                                                  base::Span serveWithin);
    [[nodiscard]] std::vector<ReportCount> checks(const ReportPeriod &period, ReportKey key);
    [[nodiscard]] std::vector<ReportCount> breaches(const ReportPeriod &period, ReportKey key);
    /// By date of registration, each kind also by article: "cases.administrative.article.73".
    [[nodiscard]] std::vector<ReportCount> cases(const ReportPeriod &period, ReportKey key);
    [[nodiscard]] std::vector<ReportCount> penalties(const ReportPeriod &period, ReportKey key);
    /// Official warnings issued.
    [[nodiscard]] std::vector<ReportCount> warnings(const ReportPeriod &period, ReportKey key);
    /// What courts granted, by date of decision, and the restrictions set.
    [[nodiscard]] std::vector<ReportCount> requirements(const ReportPeriod &period, ReportKey key);
    [[nodiscard]] std::vector<ReportCount> referrals(const ReportPeriod &period, ReportKey key);
    /// Persons under a measure that is in force at that moment.
    [[nodiscard]] std::vector<ReportCount> underMeasure(base::Instant at, ReportKey key);
    /// Every served measure whose term touches the period, with the key of its group.
    void forEachRunning(const ReportPeriod &period, ReportKey key,
                        const std::function<void(const QString &, const RunningMeasure &)> &visit);

private:
    Connection &m_connection;
};

} // namespace qorgan::storage
