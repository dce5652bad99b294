// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "shell/page.h"

namespace qorgan::ui {

/// The page on which the item's next step is taken.
[[nodiscard]] Destination dueDestination(const casework::DueItem &item);

} // namespace qorgan::ui
