// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <array>
#include <string_view>

namespace qorgan::base {

namespace {

constexpr quint8 Unlisted = 0;
constexpr quint8 Space = 0x20;
constexpr quint8 FirstDigit = 0x30;
constexpr quint8 FirstLatin = 0x40;
constexpr quint8 FirstCyrillic = 0x80;
/// Stands before the code of a letter of another script, so that those come last.
constexpr quint8 Other = 0xF0;

constexpr std::u16string_view LatinLower = u"aäbcçdefgğhiıjklmnñoöpqrsştuūüvwxyz";
constexpr std::u16string_view LatinUpper = u"AÄBCÇDEFGĞHİIJKLMNÑOÖPQRSŞTUŪÜVWXYZ";
constexpr std::u16string_view CyrillicLower = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
constexpr std::u16string_view CyrillicUpper = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
static_assert(CyrillicLower.size() == 42 && CyrillicUpper.size() == 42);
static_assert(LatinLower.size() == LatinUpper.size());

using WeightTable = std::array<quint8, 0x530>;

constexpr WeightTable makeWeights()
{
    WeightTable weights{};
    for (char16_t c = 0; c < 0x80; ++c)
        weights[c] = Space;
    for (quint8 i = 0; i < 10; ++i)
        weights[u'0' + i] = static_cast<quint8>(FirstDigit + i);
    for (quint8 i = 0; i < LatinLower.size(); ++i)
        weights[LatinLower[i]] = weights[LatinUpper[i]] = static_cast<quint8>(FirstLatin + i);
    // A capital I without a dot is nearly always the plain letter, as in "Ivanov".
    weights[u'I'] = weights[u'i'];
    for (quint8 i = 0; i < CyrillicLower.size(); ++i)
        weights[CyrillicLower[i]] = weights[CyrillicUpper[i]] = static_cast<quint8>(FirstCyrillic + i);
    weights[u'\''] = weights[u'`'] = Unlisted;
    return weights;
}

constexpr WeightTable Weights = makeWeights();

quint8 weight(QChar c)
{
    return c.unicode() < Weights.size() ? Weights[c.unicode()] : Unlisted;
}

/// A letter with a rare mark sorts as the letter itself, a letter of another script by its code after all of
/// ours; marks, apostrophes and typographic signs do not sort at all.
void appendUnlisted(QChar c, QByteArray &key)
{
    if (c.decompositionTag() == QChar::Canonical && weight(c.decomposition().at(0)) != Unlisted) {
        key += static_cast<char>(weight(c.decomposition().at(0)));
    } else if (c.isSurrogate() || c.isLetterOrNumber()) {
        const char16_t code = c.toLower().unicode();
        key += static_cast<char>(Other);
        // Three groups of bits, none of them a zero byte.
        key += static_cast<char>(0x80 | (code >> 12));
        key += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        key += static_cast<char>(0x80 | (code & 0x3F));
    }
}

} // namespace

QByteArray sortKey(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray key;
    key.reserve(composed.size());
    for (const QChar c : composed) {
        quint8 known = weight(c);
        if (known == Unlisted && (c.isSpace() || c.category() == QChar::Punctuation_Dash))
            known = Space;
        if (known == Unlisted)
            appendUnlisted(c, key);
        else if (known != Space || (!key.isEmpty() && static_cast<quint8>(key.back()) != Space))
            key += static_cast<char>(known);
    }
    if (!key.isEmpty() && static_cast<quint8>(key.back()) == Space)
        key.chop(1);
    return key;
}

} // namespace qorgan::base
