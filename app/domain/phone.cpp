// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include <optional>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NationalDigits = 10;
/// E.164 allows fifteen digits; fewer than eight are short numbers, which belong to no person.
constexpr qsizetype FewestForeignDigits = 8;
constexpr qsizetype MostDigits = 15;

struct Typed {
    bool plus = false;
    QString digits;
};

bool isSpacing(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'(' || c == u')' || c == u'.'
        || c.category() == QChar::Punctuation_Dash;
}

/// Nothing when there is more than digits, a leading plus and the signs people put between digits.
std::optional<Typed> readTyped(const QString &text)
{
    Typed typed;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            typed.digits += c;
        else if (c == u'+' && !typed.plus && typed.digits.isEmpty())
            typed.plus = true;
        else if (!isSpacing(c))
            return {};
    }
    return typed;
}

/// The ten digits after the code of the country; nothing when the number is not of the country code 7.
std::optional<QString> nationalNumber(const Typed &typed)
{
    const QString &digits = typed.digits;
    const bool full = digits.size() == NationalDigits + 1;
    if (full && (digits[0] == u'7' || (digits[0] == u'8' && !typed.plus)))
        return digits.mid(1);
    if (!typed.plus && digits.size() == NationalDigits && digits[0] == u'7')
        return digits;
    return {};
}

/// Areas and networks of the numbering plan shared with Russia begin with 3 to 9.
bool isAssigned(QStringView national)
{
    return national[0] >= u'3';
}

} // namespace

base::Result<QString> normalizedPhone(const QString &typed)
{
    const auto wrong = [] { return base::fail(u"phone-format"_s, u"phone"_s); };
    const auto read = readTyped(typed);
    if (!read)
        return wrong();
    if (const auto national = nationalNumber(*read)) {
        if (!isAssigned(*national))
            return wrong();
        return QString(u"+7"_s + *national);
    }
    const QString &digits = read->digits;
    if (!read->plus || digits.size() < FewestForeignDigits || digits.size() > MostDigits)
        return wrong();
    // +7 has exactly ten digits more, and no country's code begins with 0.
    if (digits[0] == u'7' || digits[0] == u'0')
        return wrong();
    return QString(u"+"_s + digits);
}

QString readablePhone(const QString &e164)
{
    const bool kazakh = e164.size() == NationalDigits + 2 && (e164.startsWith(u"+77") || e164.startsWith(u"+76"));
    if (!kazakh)
        return e164;
    const QStringView number(e164);
    return u"+7 "_s + number.mid(2, 3) + u' ' + number.mid(5, 3) + u' ' + number.mid(8, 2) + u' ' + number.mid(10, 2);
}

} // namespace qorgan::domain
