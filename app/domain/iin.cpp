// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iin.h"

#include <algorithm>
#include <array>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IinLength = 12;
constexpr qsizetype CenturyPosition = 6;
constexpr qsizetype CheckedDigits = 11;
constexpr int Serials = 10'000;

using Weights = std::array<int, CheckedDigits>;
constexpr Weights FirstWeights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
/// Used when the first series leaves 10.
constexpr Weights SecondWeights = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
constexpr int NoDigit = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int digitAt(QStringView digits, qsizetype position)
{
    return digits[position].unicode() - u'0';
}

int twoDigitsAt(QStringView digits, qsizetype position)
{
    return 10 * digitAt(digits, position) + digitAt(digits, position + 1);
}

int weightedRest(QStringView digits, const Weights &weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += digitAt(digits, static_cast<qsizetype>(i)) * weights[i];
    return sum % 11;
}

/// The seventh digit: 1 and 2 for men and women of the 1800s, 3 and 4 of the 1900s, 5 and 6 of the 2000s.
int centuryOf(int centuryDigit)
{
    return 1800 + 100 * ((centuryDigit - 1) / 2);
}

/// Whether the six digits are a day of some century: all that can be asked when the seventh digit is 0.
/// 2000 has a 29 February, so of its years no other century's day is refused.
bool isDayOfSomeCentury(QStringView iin)
{
    return QDate::isValid(2000 + twoDigitsAt(iin, 0), twoDigitsAt(iin, 2), twoDigitsAt(iin, 4));
}

} // namespace

std::optional<int> iinCheckDigit(QStringView elevenDigits)
{
    if (elevenDigits.size() != CheckedDigits || !std::all_of(elevenDigits.begin(), elevenDigits.end(), isDigit))
        return {};
    int rest = weightedRest(elevenDigits, FirstWeights);
    if (rest == NoDigit)
        rest = weightedRest(elevenDigits, SecondWeights);
    if (rest == NoDigit)
        return {};
    return rest;
}

base::Result<IinFacts> readIin(const QString &iin, QDate today)
{
    const QString field = u"iin"_s;
    if (iin.size() != IinLength)
        return base::fail(u"iin-length"_s, field);
    if (!std::all_of(iin.begin(), iin.end(), isDigit))
        return base::fail(u"iin-digits"_s, field);

    IinFacts facts;
    const int centuryDigit = digitAt(iin, CenturyPosition);
    if (centuryDigit == 0) {
        if (!isDayOfSomeCentury(iin))
            return base::fail(u"iin-date"_s, field);
    } else {
        const QDate birth(centuryOf(centuryDigit) + twoDigitsAt(iin, 0), twoDigitsAt(iin, 2), twoDigitsAt(iin, 4));
        if (centuryDigit > 6 || !birth.isValid() || birth > today)
            return base::fail(u"iin-date"_s, field);
        facts.birthDate = birth;
        facts.sex = centuryDigit % 2 == 1 ? Sex::Male : Sex::Female;
    }
    if (iinCheckDigit(QStringView(iin).left(CheckedDigits)) != digitAt(iin, CheckedDigits))
        return base::fail(u"iin-check-digit"_s, field);
    return facts;
}

base::Result<void> checkIin(const QString &iin, std::optional<QDate> birthDate, std::optional<Sex> sex, QDate today)
{
    const auto facts = readIin(iin, today);
    if (!facts)
        return base::fail(facts.error());
    if (facts->birthDate && birthDate && *facts->birthDate != *birthDate)
        return base::fail(u"iin-birth-mismatch"_s, u"iin"_s);
    if (facts->sex && sex && *facts->sex != *sex)
        return base::fail(u"iin-sex-mismatch"_s, u"iin"_s);
    return {};
}

QString syntheticIin(QDate birthDate, Sex sex, int serial)
{
    if (!birthDate.isValid() || birthDate.year() < 1800 || birthDate.year() > 2099)
        return {};
    const int centuryDigit = 2 * (birthDate.year() / 100 - 18) + (sex == Sex::Male ? 1 : 2);
    const QString head = birthDate.toString(u"yyMMdd") + QString::number(centuryDigit);
    const int first = (serial % Serials + Serials) % Serials;
    for (int i = 0; i < Serials; ++i) {
        const QString eleven = head + u"%1"_s.arg((first + i) % Serials, 4, 10, QLatin1Char('0'));
        if (const auto check = iinCheckDigit(eleven))
            return eleven + QString::number(*check);
    }
    Q_UNREACHABLE();
}

} // namespace qorgan::domain
