// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"

namespace qorgan::casework {

/// A sheet of many that was not printed, by its place among those asked for.
struct NotPrinted {
    std::size_t request = 0;
    base::Error error;
};

struct PrintedMany {
    int printed = 0;
    bool cancelled = false;
    std::vector<NotPrinted> failed;
    QStringList missingTexts;  ///< files printed with a text that exists in one language only
};

/// Told after each sheet how many are through of how many.
using SheetsDone = std::function<void(int through, int of)>;
/// Asked between two sheets; the one being printed is finished first.
using SheetsStopped = std::function<bool()>;

/// Whether what refused one sheet would meet the next as well: a full disk, a folder that cannot be written, a printer
/// that is gone, a missing font, the right to print.
[[nodiscard]] bool endsAll(const base::Error &error);

/// Prints many sheets, each to its own file and entered in the register as `print` does. One that is refused is told in
/// `failed` and the others go on; what would meet the next sheet as well ends it (endsAll). What came out before a cancel
/// stays printed; the rest is not entered.
[[nodiscard]] base::Result<PrintedMany> printAll(Session &session, const std::vector<PrintRequest> &requests,
                                                 const SheetsDone &done = {}, const SheetsStopped &stopped = {});

} // namespace qorgan::casework
