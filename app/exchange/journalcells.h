// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "exchange/journalcolumns.h"

namespace qorgan::exchange {

/// A moment as a journal writes it: without a time of day only the date is known.
struct JournalMoment {
    QDate date;
    std::optional<QTime> time;

    [[nodiscard]] base::Instant instant() const { return base::local::instant(date, time.value_or(QTime(0, 0))); }
};

/// Reads the cells of one row as what their columns hold and keeps the first finding.
class JournalCells
{
public:
    JournalCells(const JournalColumns &columns, const QStringList &cells) : m_columns(columns), m_cells(cells) {}

    [[nodiscard]] QString text(const QString &column) const { return m_columns.cell(m_cells, column); }
    /// "2026-11-20", "20.11.2026", either with " 21:40" or " 21:40:00"; ISO 8601 with an offset too.
    [[nodiscard]] std::optional<JournalMoment> moment(const QString &column);
    [[nodiscard]] std::optional<QDate> date(const QString &column);
    /// A code of the catalogue, written as code or name in any language; empty stays empty.
    [[nodiscard]] QString code(const QString &column, const QString &catalogue);
    /// Several, separated by `;`, `|` or `,`.
    [[nodiscard]] QStringList codes(const QString &column, const QString &catalogue);
    [[nodiscard]] std::optional<bool> yesNo(const QString &column);
    /// A count; "no" is none.
    [[nodiscard]] std::optional<int> count(const QString &column);

    void refuse(const QString &code, const QString &column);
    [[nodiscard]] const std::optional<base::Error> &finding() const { return m_finding; }

private:
    const JournalColumns &m_columns;
    const QStringList &m_cells;
    std::optional<base::Error> m_finding;
};

} // namespace qorgan::exchange
