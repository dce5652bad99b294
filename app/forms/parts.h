// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace qorgan::forms {

/// What templates of one language share, by name: `<part id="unit">…</part>` of `parts/<language>.html`.
[[nodiscard]] QHash<QString, QString> readParts(const QString &source);

/// The template with the part `unit` in the place of each `{{> unit}}`, and so on inside of parts. A part comes in
/// on one line: what is wrong below it keeps its line. A name without a part stays, for the scanner to refuse.
[[nodiscard]] QString withParts(const QString &source, const QHash<QString, QString> &parts);

} // namespace qorgan::forms
