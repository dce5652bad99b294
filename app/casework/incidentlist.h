// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::casework {

/// A part of the list walked through without reading its rows: where its pages end.
struct IncidentStretch {
    qint64 rows = 0;
    QStringList pageEnds;  ///< cursors: `listIncidents` goes on after a full page with its end
    bool last = false;     ///< nothing follows
};

/// Walks the list of the filter on from a cursor (empty: from its beginning) through as many pages. With the ends of
/// all pages a list of a million rows is read at any place at once, and counted by the way.
/// Errors: as listIncidents, number-range (page size and pages of 1 to 1000).
[[nodiscard]] base::Result<IncidentStretch> surveyIncidents(Session &session, const IncidentFilter &filter,
                                                            const QString &after, int pageSize, int pages);

/// The administrative sections that have recorded an incident, those with numbers in the order of the numbers.
[[nodiscard]] base::Result<QStringList> incidentSections(Session &session);

} // namespace qorgan::casework
