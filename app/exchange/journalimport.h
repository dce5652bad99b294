// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace qorgan::exchange {

/// What is to be said of one row of a journal.
struct RowFinding {
    qint64 line = 0;  ///< of the file, the header being 1
    QString field;    ///< a column of the catalogue `import_columns`, or "file"
    QString code;
    QStringList arguments;

    bool operator==(const RowFinding &) const = default;
};

struct ImportReport {
    qint64 read = 0;       ///< rows with any content below the header
    qint64 created = 0;    ///< incidents
    qint64 duplicates = 0; ///< rows that the register, or an earlier row, holds already
    std::vector<RowFinding> rejected;
    std::vector<RowFinding> warnings;
};

/// Brings a journal of incidents (CSV; columns: catalogue `import_columns`) into the register: some hundred
/// rows a transaction, a bad row leaving nothing behind and stopping no other. What a file brought once it
/// does not bring again: an incident is known by КУИ number and date, without them by the whole row. Persons
/// are joined by ИИН, without one by folded name and date of birth. `dryRun` changes nothing and reports the
/// same; `progress` hears how many rows were read.
/// Errors (of the whole file): file-missing, not-readable, csv-not-utf8, csv-no-header, csv-missing-column,
/// csv-duplicate-column, permission-denied, and those of the register itself.
[[nodiscard]] base::Result<ImportReport> importIncidents(casework::Session &session, const QString &file, bool dryRun,
                                                         std::function<void(qint64)> progress = {});

} // namespace qorgan::exchange
