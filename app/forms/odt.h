// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pdf.h"

namespace qorgan::forms {

/// The document as OpenDocument text for a word processor: the body flows there, while number, copy, code and the line
/// "page of pages" stand in the header and footer of its page style. The same bytes for the same document; no personal
/// data in its metadata. Pages are those of the PDF. Needs a QGuiApplication. Errors: font-missing, odt-failed.
[[nodiscard]] base::Result<PdfFacts> toOdt(const Document &document);

} // namespace qorgan::forms
