// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace qorgan::storage {

/// How an FTS5 index of trigrams with detail=none is written and asked: two spaces stand before each word, so that a
/// word's first letter or two make a trigram too.
namespace trigrams {

/// A folded key as it is written into the index.
[[nodiscard]] QString inIndex(const QString &key);
/// The condition that one of the keys is held: a key shorter than a trigram as the beginning of a word. What the
/// index gives is a superset: the trigrams may come from different words.
[[nodiscard]] QString anyOf(const QStringList &keys);
/// The words of a typed name, each with all the keys its spelling may stand for; a hyphenated name is two words.
[[nodiscard]] std::vector<QStringList> wordsOf(const QString &typed);

} // namespace trigrams

} // namespace qorgan::storage
