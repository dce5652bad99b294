// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/document.h"

#include <QSizeF>

#include <memory>

class QPaintDevice;
class QTextDocument;

namespace qorgan::forms {

inline constexpr QStringView BodyFamily = u"Liberation Serif";
inline constexpr QStringView SmallFamily = u"Liberation Sans";

/// Makes the program's own fonts known; font-missing (the family) unless both families then have the
/// nine letters that Kazakh adds to the Russian alphabet, which would else come from another family.
[[nodiscard]] base::Result<void> checkFonts();

/// The body of a sheet in pages of `page` (in the device's dots). A block that is not long is not
/// parted by the end of a page.
[[nodiscard]] std::unique_ptr<QTextDocument> layOut(const Document &document, QPaintDevice &device, QSizeF page);

/// The same body without pages, its measures in 1/96 inch: for a word processor, which makes its own pages.
[[nodiscard]] std::unique_ptr<QTextDocument> flow(const Document &document);

} // namespace qorgan::forms
