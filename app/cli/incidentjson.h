// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "incident" of the JSON inputs. Finding beside the reader's own: required (detected_at).
[[nodiscard]] casework::IncidentDraft readIncident(JsonReader &reader);

/// The incident in the shape of the input, with the persons named, what came before and what an order
/// would still need (`missing_for_order`, in the given language).
[[nodiscard]] QJsonObject incidentJson(const casework::IncidentCard &card, base::Language language);
[[nodiscard]] QJsonObject incidentRowJson(const casework::IncidentRow &row);

} // namespace qorgan::cli
