// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ruleedits.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// {"rule": id of a record, "valid_from", "legal_act" or "new_act": {"code", "name": {kk, ru, en}, "in_force_from"},
/// "article", "status", "text": {kk, ru, en}, "value": {…}, "note"}.
[[nodiscard]] casework::VersionDraft readVersion(JsonReader &reader);

/// A record as the file of the law writes it, with what the unit noted of it.
[[nodiscard]] QJsonObject ruleJson(const casework::DatedRule &rule, base::Language language);

} // namespace qorgan::cli
