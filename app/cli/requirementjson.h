// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/requirements.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "motion" of the JSON inputs.
[[nodiscard]] casework::MotionDraft readMotion(JsonReader &reader);
/// "decision" of the JSON inputs. Findings beside the reader's own: required, unknown-code (outcome).
[[nodiscard]] casework::DecisionDraft readDecision(JsonReader &reader);

[[nodiscard]] QJsonObject requirementJson(const casework::RequirementCard &card);
/// What a list shows of a requirement; persons stand by id and name.
[[nodiscard]] QJsonObject requirementRowJson(const casework::RequirementRow &row);

} // namespace qorgan::cli
