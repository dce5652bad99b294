// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/trigrams.h"

#include "base/text.h"

#include <algorithm>

namespace qorgan::storage::trigrams {

using namespace Qt::StringLiterals;
using base::foldedKeys;

namespace {

constexpr qsizetype Trigram = 3;
const QString WordStart = u"  "_s;

/// `("абв" AND "бвг")`: with detail=none whatever is longer must be spelt in trigrams.
QString trigramsOf(const QString &key)
{
    const QString text = key.size() < Trigram ? QString(WordStart + key).right(Trigram) : key;
    QStringList parts;
    for (qsizetype i = 0; i + Trigram <= text.size(); ++i)
        parts.append(u'"' + text.mid(i, Trigram) + u'"');
    return u'(' + parts.join(u" AND "_s) + u')';
}

} // namespace

QString inIndex(const QString &key)
{
    return WordStart + QString(key).replace(u" "_s, WordStart);
}

QString anyOf(const QStringList &keys)
{
    QStringList all;
    for (const QString &key : keys)
        all.append(trigramsOf(key));
    all.removeDuplicates();
    return u'(' + all.join(u" OR "_s) + u')';
}

std::vector<QStringList> wordsOf(const QString &typed)
{
    std::vector<QStringList> words;
    for (const QString &key : foldedKeys(typed)) {
        const QStringList keyWords = key.split(u' ', Qt::SkipEmptyParts);
        words.resize(std::max(words.size(), static_cast<size_t>(keyWords.size())));
        for (qsizetype i = 0; i < keyWords.size(); ++i)
            if (!words[static_cast<size_t>(i)].contains(keyWords.at(i)))
                words[static_cast<size_t>(i)].append(keyWords.at(i));
    }
    return words;
}

} // namespace qorgan::storage::trigrams
