// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personfile.h"

#include <QCoreApplication>

class QComboBox;

namespace qorgan::ui {

/// How cases, penalties and hours are spoken of on the card of a person.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::FileWords)

public:
    [[nodiscard]] static QString day(QDate date);
    /// "26 h 5 min", never in days: the law counts the hours.
    [[nodiscard]] static QString hours(base::Span span);
    /// "administrative case 12, art. 73".
    [[nodiscard]] static QString caseName(const domain::CaseFile &file);
    /// "fine: 21,625 tenge".
    [[nodiscard]] static QString penalty(const domain::Penalty &penalty);
    /// "paid 25.11.2026", "not served yet"; nothing of a warning.
    [[nodiscard]] static QString enforcement(const domain::Penalty &penalty);
    /// "20.11.2026, art. 73, Үлгіева".
    [[nodiscard]] static QString incident(const casework::FileIncident &incident);

    /// Neither closed nor with a penalty.
    [[nodiscard]] static bool isOpen(const casework::CaseRow &row) { return !row.file.closedOn && row.penalties.empty(); }
    /// Offers the incidents, and none of them; what is chosen stays.
    static void offerIncidents(QComboBox *combo, const std::vector<casework::FileIncident> &incidents);
    [[nodiscard]] static bool isUnclosed(const casework::CaseRow &row) { return !row.file.closedOn; }
    /// Closed, and nobody said why.
    [[nodiscard]] static bool isUnreasoned(const casework::CaseRow &row)
    {
        return row.file.closedOn && row.file.closingReason.isEmpty();
    }
    /// Offers the cases that are so; what is chosen stays.
    static void offerCases(QComboBox *combo, const std::vector<casework::CaseRow> &cases,
                           bool (*isOffered)(const casework::CaseRow &) = isUnclosed);
    /// The incident chosen among the offered ones.
    [[nodiscard]] static std::optional<domain::IncidentId> incidentOf(const QComboBox *combo);
    /// A choice of long names takes the room there is, not the room its names want.
    static void narrow(QComboBox *combo, const QString &name);
};

} // namespace qorgan::ui
