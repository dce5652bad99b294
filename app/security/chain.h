// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace qorgan::security {

/// BLAKE2b-256 of an entry chained to the one before it: hash(previous ‖ entry).
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const QByteArray &entry);

/// SHA-256 of a printed sheet, in hexadecimal.
[[nodiscard]] QString sha256Hex(const QByteArray &bytes);

/// A keyed hash (BLAKE2b-128) of a search text: equal searches can be told without keeping the text.
/// Letter case and spacing do not matter. The key has 16 to 64 bytes; any other gives an empty hash.
[[nodiscard]] QByteArray searchHash(const QByteArray &key, const QString &text);

} // namespace qorgan::security
