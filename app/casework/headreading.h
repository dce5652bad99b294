// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/handover.h"
#include "casework/headdesk.h"
#include "casework/signalfinding.h"

namespace qorgan::casework {

// What a head looks at, made of what was read already; inside the store's `read` that read it.

/// The due list whole, the signals of every kind.
[[nodiscard]] HeadDesk deskOf(Session &session, const DueList &due, const std::vector<FoundSignal> &found);
/// Both may be of one kind alone, or of the overdue alone.
[[nodiscard]] SupervisionSignals namedSignals(Session &session, const DueList &due, const std::vector<FoundSignal> &found,
                                              std::optional<law::Signal> wanted);
/// The due list whole.
[[nodiscard]] HandoverPage handoverOf(Session &session, DueList due);

} // namespace qorgan::casework
