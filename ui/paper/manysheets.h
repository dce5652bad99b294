// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documentlist.h"
#include "casework/measures.h"
#include "paper/sheetprinting.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// One of many sheets: a new one of a record, or a stored one once more.
struct OneSheet {
    QString name;                               ///< whose it is, as the officer is told of it
    QString fileName;                           ///< without an ending; names nobody, since everyone sees it
    QUuid record = {};
    std::vector<domain::PersonId> victims = {}; ///< whose copy it may be
    std::optional<domain::DocumentId> stored = {};
    QString kind = QStringLiteral("pdf");       ///< of its file
    bool notPrinted = false;                    ///< of a stored one
};

/// Reads what there is to print, in the session's thread.
using SheetsRead = std::function<base::Result<std::vector<OneSheet>>(casework::Session &)>;

/// What came of printing many.
struct ManySheets {
    struct Failed {
        QString name;
        base::Error error;
    };

    int printed = 0;
    bool cancelled = false;
    std::optional<base::Error> ended; ///< what would have met every other sheet as well
    int left = 0;                     ///< not begun
    std::vector<Failed> failed;
    QStringList missingTexts;         ///< sheets with a text that exists in one language only
};

/// What stands on a sheet that must not go out unseen.
struct Looked {
    QStringList sealed;
    bool inText = false;
};
[[nodiscard]] Looked lookAt(casework::Session &session, const casework::PrintRequest &request);

/// The words of printing many.
class ManyWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::ManyWords)

public:
    [[nodiscard]] static OneSheet of(const casework::MeasureRow &row);
    [[nodiscard]] static OneSheet of(const casework::DocumentRow &row);
    /// Line by line: printed, not begun, failed with the reason, and what to look at.
    [[nodiscard]] static QString summary(const ManySheets &sheets);
};

/// All that a list holds, page after page, however much of it was scrolled into sight.
[[nodiscard]] SheetsRead allMeasures(domain::MeasureKind kind, const casework::MeasureFilter &filter);
[[nodiscard]] SheetsRead allDocuments(const casework::DocumentFilter &filter);

/// Into the folder, beside what lies there.
[[nodiscard]] PrintQuestion savingInto(const QString &folder, const OneSheet &sheet, casework::PrintRequest request);

} // namespace qorgan::ui
