// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/document.h"

#include <QByteArray>

namespace qorgan::forms {

/// A filled sheet as bytes, to be kept beside its file and set once more on a printer.
[[nodiscard]] QByteArray toBytes(const Document &document);
/// Nothing where the bytes are not those of a sheet, or of a version that this program does not know.
[[nodiscard]] std::optional<Document> documentFromBytes(const QByteArray &bytes);

} // namespace qorgan::forms
