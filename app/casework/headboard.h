// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/handover.h"
#include "casework/headdesk.h"

namespace qorgan::casework {

/// The desk with each of its signals by name and the page for the next shift: all of one moment, what is open read
/// once for the three.
struct HeadBoard {
    HeadDesk desk;
    SupervisionSignals findings;
    HandoverPage handover;
};

/// By a head; nothing is written.
[[nodiscard]] base::Result<HeadBoard> headBoard(Session &session);

} // namespace qorgan::casework
