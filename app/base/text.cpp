// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <algorithm>

namespace qorgan::base {

namespace {

constexpr qsizetype ShortestInnerPart = 3;

bool hasWordBeginningWith(QStringView text, QStringView beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
        if (at == 0 || text[at - 1] == u' ')
            return true;
    return false;
}

} // namespace

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

bool matchesWords(const QStringList &queryWords, QStringView foldedText)
{
    return std::all_of(queryWords.begin(), queryWords.end(), [&](const QString &word) {
        if (word.isEmpty())
            return true;
        return word.size() >= ShortestInnerPart ? foldedText.contains(word)
                                                : hasWordBeginningWith(foldedText, word);
    });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

} // namespace qorgan::base
