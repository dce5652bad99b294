// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/subject.h"

namespace qorgan::benchmarks {

/// A protective order in two languages filled and set as PDF, beside its words as plain text on as many pages; both
/// need a QGuiApplication.
void measureSheet(casework::Session &session);
/// As many orders printed in bulk into a folder, each entered in the register, beside as many plain PDFs put there;
/// and what memory they took after the first of them and after all.
void measureManySheets(casework::Session &session, int sheets, const QString &folder);

} // namespace qorgan::benchmarks
