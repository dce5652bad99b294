// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"
#include "paper/printersetup.h"

namespace qorgan::ui {

/// What came out, also before a failure.
struct PrintAnswer {
    std::vector<casework::PrintedSheet> sheets;
    std::optional<base::Error> failure;
};

/// Asked in the session's thread.
using PrintQuestion = std::function<PrintAnswer(casework::Session &)>;

/// Saves a new copy.
[[nodiscard]] PrintQuestion saving(casework::PrintRequest request, const QString &file);
/// Prints as many new copies, each with a number of its own. Error where the printer is gone: printer-gone.
[[nodiscard]] base::Result<PrintQuestion> printing(casework::PrintRequest request, const PrinterSetup &setup,
                                                   const QString &title, int copies);
/// The stored sheet once more.
[[nodiscard]] PrintQuestion savingAgain(domain::DocumentId id, const QString &file);
[[nodiscard]] base::Result<PrintQuestion> printingAgain(domain::DocumentId id, const PrinterSetup &setup,
                                                        const QString &title, int copies);

} // namespace qorgan::ui
