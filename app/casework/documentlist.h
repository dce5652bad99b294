// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "casework/persons.h"

namespace qorgan::casework {

/// What the register of documents shows of a printed copy. The sheet itself is not kept.
struct DocumentRow {
    domain::DocumentId id;
    QString form;
    QUuid record;           ///< the order it was printed of
    QString number;         ///< of that order
    QString audience;       ///< catalogue `audiences`
    QString language;       ///< kk, ru, kk+ru
    int copy = 0;
    int pages = 0;
    QString sha256;
    bool confirmed = false; ///< a head answers for a sealed value in its free text
    Officer officer;        ///< who printed it
    base::Instant printedAt;
};

/// Conditions that all hold; an empty one asks nothing.
struct DocumentFilter {
    std::optional<QDate> from = {};  ///< that day included
    std::optional<QDate> to = {};    ///< that day included
    QString form = {};
    QString audience = {};
    std::optional<domain::AccountId> officer = {};

    bool operator==(const DocumentFilter &) const = default;
};

/// The newest first. Nothing is written. Errors: cursor-malformed, number-range (limit 1 to 1000).
[[nodiscard]] base::Result<Page<DocumentRow>> listDocuments(Session &session, const DocumentFilter &filter,
                                                            const PageRequest &page);

} // namespace qorgan::casework
