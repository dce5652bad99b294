// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QDate>

#include <optional>
#include <vector>

namespace qorgan::reports {

/// How a summary is taken apart: not at all, by the section or the account of who recorded, by the source of
/// detection of the incident.
enum class Grouping { Unit, Section, Officer, Source };
/// "unit", "section", "officer", "source".
[[nodiscard]] QString code(Grouping by);

struct SummaryRequest {
    QDate from; ///< local dates, inclusive
    QDate to;
    bool comparePreviousYear = false;
    Grouping by = Grouping::Unit;
};

struct Indicator {
    QString code; ///< catalogue `report_indicators`; sources and types of violence after the last dot
    qint64 value = 0;
    std::optional<qint64> previous;      ///< in the same days a year earlier, where that was asked for
    std::optional<double> changePercent; ///< one decimal; nothing where the previous value is 0

    bool operator==(const Indicator &) const = default;
};

/// One section, officer or source with the same indicators as the whole.
struct SummaryGroup {
    QString code;  ///< section, login or source; empty: what has none
    QString title; ///< an officer's full name; else empty, the code or its catalogue says it
    std::vector<Indicator> indicators;
};

struct Summary {
    QDate from;
    QDate to;
    std::optional<QDate> previousFrom;
    std::optional<QDate> previousTo;
    base::Instant cutOff; ///< what was recorded up to this moment is counted
    domain::Unit unit;
    Grouping by = Grouping::Unit;
    std::vector<Indicator> indicators;
    std::vector<SummaryGroup> groups;
};

/// Counts the indicators of a period for a head; an entry in the log says which period. Errors:
/// permission-denied, required, period-reversed.
[[nodiscard]] base::Result<Summary> summarise(casework::Session &session, const SummaryRequest &request);

/// The same day a year earlier; of 29 February the 28th.
[[nodiscard]] QDate yearEarlier(QDate day);
/// (value − previous) / previous × 100, to one decimal, half away from zero; nothing where previous is 0.
[[nodiscard]] std::optional<double> changePercent(qint64 value, qint64 previous);
/// The name of an indicator.
[[nodiscard]] QString titleOf(const QString &indicator, base::Language language);
/// The name of a group: of an officer, of a source, or of the section.
[[nodiscard]] QString titleOf(const SummaryGroup &group, Grouping by, base::Language language);
/// A heading of the report, of the catalogue `report_words`.
[[nodiscard]] QString wordOf(const QString &code, base::Language language);

} // namespace qorgan::reports
