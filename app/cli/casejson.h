// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/conversations.h"
#include "casework/detentions.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "case" of the JSON inputs. Finding beside the reader's own: unknown-code (kind), required (kind).
[[nodiscard]] casework::CaseDraft readCase(JsonReader &reader);
/// "penalty". Finding: required (case).
[[nodiscard]] casework::PenaltyDraft readPenalty(JsonReader &reader);
/// "detention". Finding: required (from).
[[nodiscard]] casework::DetentionDraft readDetention(JsonReader &reader);
/// "conversation". Finding: required (held_at).
[[nodiscard]] casework::ConversationDraft readConversation(JsonReader &reader);

[[nodiscard]] QJsonObject breachRowJson(const casework::BreachRow &row);
[[nodiscard]] QJsonObject penaltyJson(const domain::Penalty &penalty);
[[nodiscard]] QJsonObject caseRowJson(const casework::CaseRow &row);

} // namespace qorgan::cli
