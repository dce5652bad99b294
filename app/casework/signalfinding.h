// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "law/signals.h"
#include "storage/supervisionstore.h"

namespace qorgan::casework {

/// A signal that stands, its record a row: whoever only counts names nobody.
struct FoundSignal {
    law::Signal signal = law::Signal::Unserved;
    storage::SignalRecord kind = storage::SignalRecord::Measure;
    qint64 row = 0;
    base::Instant since;
};

/// The signals of one kind, or of all, that are no overdue item of the due list; each kind's in no order. Inside the
/// store's `read`.
[[nodiscard]] std::vector<FoundSignal> findSignals(Session &session, std::optional<law::Signal> wanted);

/// The signal an item of the due list is, if it is one.
[[nodiscard]] std::optional<law::Signal> signalOf(const DueItem &item);

} // namespace qorgan::casework
