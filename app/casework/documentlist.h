// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "casework/persons.h"

namespace qorgan::casework {

/// What the register of documents shows of a copy. The sheet itself is had by reprint().
struct DocumentRow {
    domain::DocumentId id;
    QString form;
    QUuid record;           ///< it was printed of; null: of none
    QString number;         ///< of that record
    QString audience;       ///< catalogue `audiences`
    QString language;       ///< kk, ru, kk+ru
    int copy = 0;
    int pages = 0;
    QString sha256;
    bool confirmed = false; ///< a head answers for a sealed value in its free text
    Officer officer;        ///< who printed it
    base::Instant printedAt;
    QString code;           ///< six characters on the sheet; empty: of a time before they were
    QString output;         ///< "pdf", "odt", "printer"
    bool notPrinted = false; ///< made, but it has not come out
};

/// Conditions that all hold; an empty one asks nothing.
struct DocumentFilter {
    std::optional<QDate> from = {};  ///< that day included
    std::optional<QDate> to = {};    ///< that day included
    QString form = {};
    QString audience = {};
    std::optional<domain::AccountId> officer = {};
    std::optional<QUuid> record = {};  ///< sheets of one record
    QString code = {};                 ///< as it stands on the sheet, or as readSheetCode() takes it

    bool operator==(const DocumentFilter &) const = default;
};

/// The newest first; none for a code that is none. Nothing is written. Errors: cursor-malformed, number-range (limit 1 to 1000).
[[nodiscard]] base::Result<Page<DocumentRow>> listDocuments(Session &session, const DocumentFilter &filter,
                                                            const PageRequest &page);

} // namespace qorgan::casework
