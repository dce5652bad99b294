// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"

namespace qorgan::casework {

/// Walks the list of the filter on from a cursor (empty: from its beginning) through as many pages.
/// Errors: as listIncidents, number-range (page size and pages of 1 to 1000).
[[nodiscard]] base::Result<Stretch> surveyIncidents(Session &session, const IncidentFilter &filter,
                                                    const QString &after, int pageSize, int pages);

/// The administrative sections that have recorded an incident, those with numbers in the order of the numbers.
[[nodiscard]] base::Result<QStringList> incidentSections(Session &session);

} // namespace qorgan::casework
