// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "exchange/journalcolumns.h"

namespace qorgan::exchange {

/// What one row of a journal says, and how the register would know that it has it already.
struct JournalRow {
    casework::IncidentDraft incident;
    std::optional<domain::Person> offender; ///< as written; empty: not established
    std::optional<domain::Person> victim;   ///< as written; empty: nobody is named
    std::vector<base::Warning> warnings;    ///< their fields are columns

    [[nodiscard]] bool hasKui() const
    {
        return !incident.facts.kuiNumber.isEmpty() && incident.facts.kuiDate.has_value();
    }
};

/// Reads the cells of a row; what only the register can judge is left to casework.
/// Errors, their field the column: required, date-format, time-format, yes-no-format, number-format,
/// unknown-code, offender-is-victim (one and the same person is written twice).
[[nodiscard]] base::Result<JournalRow> readJournalRow(const JournalColumns &columns, const QStringList &cells);

/// The column that a field of casework ("victims[0].iin", "place.district") was read from.
[[nodiscard]] QString columnOfField(const QString &field);

} // namespace qorgan::exchange
