// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qorgan::base {

/// Unicode NFC, inner white space collapsed to single spaces, ends trimmed: how every typed text is stored.
[[nodiscard]] QString normalized(const QString &text);

/// The search key of a name in any of its scripts ("Names" of the rules): «Қайрат», «Кайрат»,
/// "Qairat" and "Kairat" have the same key. Words are separated by one space.
[[nodiscard]] QString folded(const QString &text);

/// All keys that a spelling may stand for; the first is `folded(text)`. After a Latin consonant
/// "ia" and "ya" may be «я» or «иа», so such words have more than one key.
[[nodiscard]] QStringList foldedKeys(const QString &text);

/// A key whose bytes sort names by the Kazakh alphabet's 42 letters (Ә after А, Ғ after Г, …),
/// letter case ignored; Latin letters and digits come before Cyrillic ones.
[[nodiscard]] QByteArray sortKey(const QString &text);

/// The digits of a text, for searching phones and ИИН.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace qorgan::base
