// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"

namespace qorgan::casework {

/// What a list shows of a person. Where the person lives is left out while it is sealed.
struct PersonRow {
    domain::PersonId id;
    QString name;
    std::optional<QDate> birthDate;
    QString iin;                 ///< its last four digits behind dots; whole where the person was found by it
    int asOffender = 0;          ///< in how many incidents
    int asVictim = 0;
    bool isPlaceHidden = false;  ///< where the person lives is recorded, but shown on request only
    QString district;
    base::Texts localityName;
    std::optional<MatchedBy> matched; ///< found by a search
};

/// All persons in the order of the Kazakh alphabet. Nothing is written. Error: cursor-malformed.
[[nodiscard]] base::Result<Page<PersonRow>> listPersons(Session &session, const PageRequest &page);
/// Walks that list on from a cursor (empty: from its beginning) through as many pages.
/// Errors: cursor-malformed, number-range (page size and pages of 1 to 1000).
[[nodiscard]] base::Result<Stretch> surveyPersons(Session &session, const QString &after, int pageSize, int pages);
/// The matches of a search as it is typed (`PersonSearch::type`), as rows of the list.
[[nodiscard]] base::Result<std::vector<PersonRow>> findRows(Session &session, PersonSearch &search,
                                                            const QString &text, int limit = 100);

} // namespace qorgan::casework
