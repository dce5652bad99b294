// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/controlchecks.h"
#include "casework/officers.h"

namespace qorgan::casework {

/// One door of a route: whom to check. Nothing in it names a victim or tells of one: the sheet may be lost.
struct RouteStop {
    int row = 0;                ///< printed; results are typed back by it
    domain::MeasureId measure;
    QString number;
    domain::PersonId offender;
    QString offenderName;
    QString house;
    QString flat;
    QDate dueOn;
    bool overdue = false;       ///< the date was before the day of the route
    int questions = 0;          ///< to be read on the screen before leaving
};

/// The stops of one street, house after house.
struct RouteStreet {
    base::Texts locality;       ///< what the locality is called, or else the district; empty: not recorded
    QString street;
    std::vector<RouteStop> stops;
};

struct RouteSheet {
    QDate on;
    std::optional<Officer> officer; ///< whose measures; nothing: the unit's
    std::vector<RouteStreet> streets;

    [[nodiscard]] int size() const;
    [[nodiscard]] const RouteStop *find(int row) const;
};

/// The checks due by a day, in walking order: by locality, street, house and flat, numbered from 1. It tells how
/// things stood when that day began, so that the evening's sheet has the rows that were printed in the morning; of a
/// day ahead, how they will stand if nothing is done. Nothing is written. Errors: required (on), not-found (officer).
[[nodiscard]] base::Result<RouteSheet> routeSheet(Session &session, QDate on,
                                                  const std::optional<domain::AccountId> &officer = {});

/// What was found at one door.
struct RouteResult {
    int row = 0;
    CheckDraft check;
};

/// Records the results of a sheet as control checks, all of them or none; each row's error stands under
/// "rows[ROW]". Errors: row-unknown, row-twice, and those of recordCheck.
[[nodiscard]] base::Result<std::vector<RecordedCheck>> recordRouteResults(Session &session, const RouteSheet &sheet,
                                                                          const std::vector<RouteResult> &results);

} // namespace qorgan::casework
