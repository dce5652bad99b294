// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/dates.h"

#include <array>

namespace qorgan::forms {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

constexpr std::array<QStringView, 12> KazakhMonths{u"қаңтар", u"ақпан",  u"наурыз",   u"сәуір", u"мамыр",  u"маусым",
                                                   u"шілде",  u"тамыз", u"қыркүйек", u"қазан", u"қараша", u"желтоқсан"};
constexpr std::array<QStringView, 12> RussianMonths{u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                                                    u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
constexpr std::array<QStringView, 12> EnglishMonths{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                                    u"July",    u"August",   u"September", u"October", u"November", u"December"};

using Words = std::array<QStringView, 10>;
constexpr Words KazakhUnits{u"", u"бір", u"екі", u"үш", u"төрт", u"бес", u"алты", u"жеті", u"сегіз", u"тоғыз"};
constexpr Words KazakhTens{u"", u"он", u"жиырма", u"отыз", u"қырық", u"елу", u"алпыс", u"жетпіс", u"сексен", u"тоқсан"};
constexpr Words RussianUnits{u"", u"один", u"два", u"три", u"четыре", u"пять", u"шесть", u"семь", u"восемь", u"девять"};
constexpr Words RussianTeens{u"десять",     u"одиннадцать", u"двенадцать", u"тринадцать",   u"четырнадцать",
                             u"пятнадцать", u"шестнадцать", u"семнадцать", u"восемнадцать", u"девятнадцать"};
constexpr Words RussianTens{u"",          u"",           u"двадцать",  u"тридцать",    u"сорок",
                            u"пятьдесят", u"шестьдесят", u"семьдесят", u"восемьдесят", u"девяносто"};
constexpr Words EnglishUnits{u"", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine"};
constexpr Words EnglishTeens{u"ten",     u"eleven",  u"twelve",    u"thirteen", u"fourteen",
                             u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr Words EnglishTens{u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

QString joined(QStringView tens, QStringView units, QStringView between)
{
    QString words = tens.toString();
    if (!tens.isEmpty() && !units.isEmpty())
        words += between;
    return words += units;
}

QString compound(int number, const Words &tens, const Words &teens, const Words &units, QStringView between)
{
    const auto ten = static_cast<std::size_t>(number / 10);
    const auto unit = static_cast<std::size_t>(number % 10);
    return ten == 1 ? teens[unit].toString() : joined(tens[ten], units[unit], between);
}

} // namespace

QString legalDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const auto month = static_cast<std::size_t>(date.month() - 1);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    switch (language) {
    case Language::Kazakh:
        return u"%1 жылғы «%2»\u00a0%3"_s.arg(year, day, KazakhMonths[month]);
    case Language::Russian:
        return u"«%1»\u00a0%2 %3\u00a0г."_s.arg(day, RussianMonths[month], year);
    case Language::English:
        return u"%1 %2 %3"_s.arg(day, EnglishMonths[month], year);
    }
    return {};
}

QString legalTime(QTime time, Language language)
{
    if (!time.isValid())
        return {};
    return time.toString(language == Language::Russian ? u"HH\u00a0'ч.'\u00a0mm\u00a0'мин.'" : u"HH:mm");
}

QString legalMoment(base::Instant at, Language language)
{
    const QString date = legalDate(base::local::date(at), language);
    const QString time = legalTime(base::local::time(at), language);
    return language == Language::Kazakh ? QString(date + u", сағат " + time) : QString(date + u", " + time);
}

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy") : QString();
}

QString inWords(int number, Language language)
{
    if (number < 1 || number > 99)
        return {};
    switch (language) {
    case Language::Kazakh:
        return joined(KazakhTens[static_cast<std::size_t>(number / 10)], KazakhUnits[static_cast<std::size_t>(number % 10)],
                      u" ");
    case Language::Russian:
        return compound(number, RussianTens, RussianTeens, RussianUnits, u" ");
    case Language::English:
        return compound(number, EnglishTens, EnglishTeens, EnglishUnits, u"-");
    }
    return {};
}

} // namespace qorgan::forms
