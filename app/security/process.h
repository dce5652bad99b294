// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace qorgan::security {

/// What both programs do first: no core dumps and no reading of the memory by other programs of the same user,
/// new files for the owner alone, and a write beyond a file size limit as an error instead of the end of the
/// program. False when the system refused one of them.
bool hardenProcess();

} // namespace qorgan::security
