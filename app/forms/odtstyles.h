// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/document.h"

#include <QByteArray>

namespace qorgan::forms {

/// styles.xml of a sheet: its paper, header and footer. The header repeats the heading and the copy, the footer the
/// status, when it was printed, its code and the number of the page.
[[nodiscard]] QByteArray odtStyles(const Document &document);

} // namespace qorgan::forms
