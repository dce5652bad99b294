// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/incident.h"

#include <vector>

namespace qorgan::casework {

/// The facts of an incident as they are stored, its persons left out: texts normalised, codes for names, the
/// place resolved. Errors: required (detected_at, source), in-the-future, too-long-ago,
/// occurred-after-detected, unknown-code, kui-format, number-range, too-long. Warnings: kui-length,
/// erdr-format, code-not-in-force, R17, and those of `resolveAddress`. Inside the store's `read` or `write`.
[[nodiscard]] base::Result<domain::Incident> checkedIncident(Session &session, const domain::Incident &typed,
                                                             std::vector<base::Warning> &warnings);

/// The names of the recorded fields, for the audit log.
[[nodiscard]] QStringList recordedFields(const domain::Incident &incident);

} // namespace qorgan::casework
