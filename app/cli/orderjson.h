// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orders.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "order" of the JSON inputs. Finding beside the reader's own: required (incident).
[[nodiscard]] casework::OrderDraft readOrder(JsonReader &reader);
/// "reconciliation" of the JSON inputs. Findings: required (offender, victim, at).
[[nodiscard]] casework::ReconciliationDraft readReconciliation(JsonReader &reader);

[[nodiscard]] QJsonObject orderJson(const casework::OrderCard &card);
/// What a list shows of an order; persons stand by id and name.
[[nodiscard]] QJsonObject orderRowJson(const casework::OrderRow &row);

} // namespace qorgan::cli
