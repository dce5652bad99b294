// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documentlist.h"
#include "shell/page.h"

namespace qorgan::ui {

/// Finds the card from which a document was printed. There is none of a journal.
void findCard(SessionThread &session, QObject *receiver, const casework::DocumentRow &document,
              const std::function<void(const Destination &)> &found);

} // namespace qorgan::ui
