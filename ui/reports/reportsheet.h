// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/summary.h"

class QPagedPaintDevice;

namespace qorgan::ui {

/// The report as a table for paper, black on white in any look.
[[nodiscard]] QString reportHtml(const reports::Summary &summary, base::Language language);

/// Paints the report with a line "page x of y" below each page; gives the number of pages, 0 when the device
/// takes nothing.
int printReport(const reports::Summary &summary, base::Language language, QPagedPaintDevice &device);

} // namespace qorgan::ui
