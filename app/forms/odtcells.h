// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QTextDocument;

namespace qorgan::forms {

/// The content of an OpenDocument file as Qt 6.4 wrote it of `document`, with each cell of a table in one piece. Qt makes
/// a cell of every paragraph, and leaves a table inside a cell outside of it: word processors drop what is then too much
/// for a row. Empty where it is no such content.
[[nodiscard]] QByteArray withWholeCells(const QByteArray &content, const QTextDocument &document);

} // namespace qorgan::forms
