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
/// "Qairat" and "Kairat" have the same key. Words are separated by one space; digits stay, hyphens and
/// other punctuation separate words, apostrophes vanish. Of a doubtful Latin spelling, its likeliest reading.
[[nodiscard]] QString folded(const QString &text);

/// All keys that a spelling may stand for; the first is `folded(text)`. Cyrillic has one; a Latin "i" or "y"
/// before a vowel may have up to three readings ("Maria": маря, мариа, мария). Two spellings are the same name
/// when they share a key: index all keys of a name and look for any key of the query.
/// At most 32 keys; doubtful places beyond that keep their likeliest reading.
[[nodiscard]] QStringList foldedKeys(const QString &text);

/// Whether every word of a folded query occurs in a folded text, in any order: a word of three letters or
/// more as any part of a word, a shorter one as the beginning of a word. A query without words matches all.
[[nodiscard]] bool matchesWords(const QStringList &queryWords, QStringView foldedText);

/// A key whose bytes sort names by the Kazakh alphabet's 42 letters (Ә after А, Ғ after Г, …), one byte a
/// letter, letter case ignored: space, digits, Latin (in the order of the alphabet of 2021), Cyrillic, the rest.
/// Holds no zero byte; compare with memcmp, in SQL as a BLOB.
[[nodiscard]] QByteArray sortKey(const QString &text);

/// The digits of a text, for searching phones and ИИН.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace qorgan::base
