// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/recoverycode.h"

#include <array>
#include <optional>
#include <string_view>

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t PayloadLength = 30;
constexpr std::size_t CodeLength = 32;
constexpr std::size_t GroupLength = 4;

/// Letters of other looks or scripts and what they are read as.
constexpr std::u16string_view LookAlikes = u"OILАВЕКМНОРСТУХІӨҮ";
constexpr std::string_view ReadAs = "011ABEKMH0PCTYX10Y";
static_assert(LookAlikes.size() == ReadAs.size());

std::optional<unsigned char> valueOf(QChar character)
{
    char16_t letter = character.toUpper().unicode();
    if (const auto at = LookAlikes.find(letter); at != std::u16string_view::npos)
        letter = static_cast<unsigned char>(ReadAs[at]);
    if (letter > 0x7f)
        return std::nullopt;
    const auto value = Alphabet.find(static_cast<char>(letter));
    if (value == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned char>(value);
}

/// The product with x in the field of 32 elements, by the primitive polynomial x^5 + x^2 + 1.
constexpr unsigned char timesX(unsigned char value)
{
    const unsigned doubled = static_cast<unsigned>(value) << 1U;
    return static_cast<unsigned char>((doubled & 0x20U) != 0 ? doubled ^ 0x25U : doubled);
}

/// Two check values over the payload: the plain sum, and the sum with each place weighted by its own power of
/// x. Thirty places have thirty different weights, so the code's distance is three: any two errors show.
std::array<unsigned char, 2> checkValues(const unsigned char *payload)
{
    unsigned char sum = 0;
    unsigned char weighted = 0;
    for (std::size_t i = 0; i < PayloadLength; ++i) {
        sum = static_cast<unsigned char>(sum ^ payload[i]);
        weighted = timesX(static_cast<unsigned char>(weighted ^ payload[i]));
    }
    return {sum, weighted};
}

bool isSeparator(QChar character)
{
    // Hyphens and dashes that an office program or a keyboard may put instead of "-".
    return character.isSpace() || character.category() == QChar::Punctuation_Dash;
}

} // namespace

QString makeRecoveryCode()
{
    SecretBytes values = SecretBytes::random(CodeLength);
    for (std::size_t i = 0; i < PayloadLength; ++i)
        values.data()[i] &= 0x1fU;
    const auto check = checkValues(values.data());
    values.data()[PayloadLength] = check[0];
    values.data()[PayloadLength + 1] = check[1];

    QString code;
    for (std::size_t i = 0; i < CodeLength; ++i) {
        if (i > 0 && i % GroupLength == 0)
            code.append(u'-');
        code.append(QLatin1Char(Alphabet[values.data()[i]]));
    }
    return code;
}

Result<SecretBytes> readRecoveryCode(const QString &typed)
{
    const auto mistyped = [] { return fail(u"recovery-code-mistyped"_s, u"recovery_code"_s, {}, ErrorKind::Register); };
    SecretBytes values(CodeLength);
    std::size_t length = 0;
    for (const QChar character : typed) {
        if (isSeparator(character))
            continue;
        const auto value = valueOf(character);
        if (!value || length == CodeLength)
            return mistyped();
        values.data()[length++] = *value;
    }
    if (length != CodeLength)
        return mistyped();
    const auto check = checkValues(values.data());
    if (values.data()[PayloadLength] != check[0] || values.data()[PayloadLength + 1] != check[1])
        return mistyped();

    SecretBytes text(CodeLength);
    for (std::size_t i = 0; i < CodeLength; ++i)
        text.data()[i] = static_cast<unsigned char>(Alphabet[values.data()[i]]);
    return text;
}

} // namespace qorgan::security
