// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QString>

namespace qorgan::tests {

/// What is wrong with a text in three languages as type: a word that mixes Latin and Cyrillic look-alikes,
/// a Cyrillic letter that is not of the Kazakh alphabet (which holds the Russian one), a text that is not
/// normalised. Empty: nothing.
inline QString wordingFault(const base::Texts &texts)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression mixed(u"\\p{Latin}\\p{M}*\\p{Cyrillic}|\\p{Cyrillic}\\p{M}*\\p{Latin}"_s);
    static const QRegularExpression foreign(u"(?![а-яёәғқңөұүһі])\\p{Cyrillic}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const base::Language language : base::AllLanguages) {
        const QString &text = texts.in(language);
        if (text.isEmpty())
            return base::languageCode(language) + u": empty"_s;
        if (text != base::normalized(text))
            return u"not normalised: "_s + text;
        if (const auto match = mixed.match(text); match.hasMatch())
            return u"mixed scripts: "_s + text;
        if (const auto match = foreign.match(text); match.hasMatch())
            return u"letter of another alphabet: "_s + text;
    }
    return {};
}

} // namespace qorgan::tests
