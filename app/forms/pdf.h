// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/document.h"

#include <QByteArray>
#include <QImage>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace qorgan::forms {

struct PdfFacts {
    int pages = 0;
    QByteArray bytes;
};

/// The document as PDF on its paper: fonts embedded, black on white whatever the theme, no personal data in its
/// metadata, the same bytes for the same document. Needs a QGuiApplication (any platform, also
/// "offscreen"). Errors: font-missing (the family that is absent or lacks Kazakh letters), pdf-failed.
[[nodiscard]] base::Result<PdfFacts> toPdf(const Document &document);

/// How many pages it has, as PDF and on a printer. Error: font-missing.
[[nodiscard]] base::Result<int> pageCount(const Document &document);

/// Paints every page onto a printer, preview or PDF writer set to the paper's layout (paper.h); returns the
/// number of pages. `painter` must be active on `device`. Errors as above.
[[nodiscard]] base::Result<int> paintPages(const Document &document, QPagedPaintDevice &device, QPainter &painter);

/// The same pages as pictures of `dotsPerInch`, at most `maxPages` of them: set with the measures of the PDF, so
/// that lines and pages end where they end there. Error: font-missing.
[[nodiscard]] base::Result<std::vector<QImage>> toImages(const Document &document, double dotsPerInch,
                                                         int maxPages = 20);

} // namespace qorgan::forms
