// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orders.h"
#include "cli/jsonreader.h"

namespace qorgan::cli {

/// "order" of the JSON inputs. Finding beside the reader's own: required (incident).
[[nodiscard]] casework::OrderDraft readOrder(JsonReader &reader);
/// "warning" of the JSON inputs: an order without restrictions. Finding: required (incident).
[[nodiscard]] casework::MeasureDraft readWarning(JsonReader &reader);
/// "reconciliation" of the JSON inputs. Findings: required (offender, victim, at).
[[nodiscard]] casework::ReconciliationDraft readReconciliation(JsonReader &reader);

/// An order or a warning with its persons, checks and copies.
[[nodiscard]] QJsonObject measureJson(const casework::MeasureCard &card);
/// What a list shows of one; persons stand by id and name.
[[nodiscard]] QJsonObject measureRowJson(const casework::MeasureRow &row);

} // namespace qorgan::cli
