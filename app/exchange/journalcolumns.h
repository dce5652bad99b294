// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/csv.h"
#include "exchange/journalimport.h"

#include <QHash>

namespace qorgan::exchange {

/// Which column of a journal holds what, by its header: codes of the catalogue `import_columns`, or their
/// names in any of the three languages, in any order.
class JournalColumns
{
public:
    /// Errors: csv-no-header, csv-missing-column, csv-duplicate-column. Warning: csv-unknown-column.
    [[nodiscard]] static base::Result<JournalColumns> read(const base::CsvRow &header,
                                                           std::vector<RowFinding> &warnings);

    [[nodiscard]] qsizetype count() const { return m_headings.size(); }
    /// The trimmed cell of a column; empty when the row or the whole file has none.
    [[nodiscard]] QString cell(const QStringList &cells, const QString &column) const;
    /// A hash of all that a row says, whatever the order of the columns.
    [[nodiscard]] QByteArray identity(const QStringList &cells) const;

private:
    [[nodiscard]] base::Result<void> place(const QString &heading, qsizetype at, qint64 line,
                                           std::vector<RowFinding> &warnings);

    QStringList m_headings;           ///< by place: a column's code, or a folded heading that is none
    QHash<QString, qsizetype> m_places; ///< of the recognised columns
    std::vector<qsizetype> m_sorted;  ///< the places by heading
};

} // namespace qorgan::exchange
