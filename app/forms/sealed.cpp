// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sealed.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// Fewer digits than a phone of a town has say nothing by themselves.
constexpr qsizetype ShortestDigits = 6;
/// A house is looked for this many words around its street.
constexpr qsizetype HouseReach = 5;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return base::folded(text).split(between, Qt::SkipEmptyParts);
}

/// Case endings differ («Абай», «Абая», «Абайдың»): the word begins with the other's stem.
bool sameStem(const QString &word, const QString &wanted)
{
    if (wanted.size() < 4 || wanted.front().isDigit())
        return word == wanted;
    const qsizetype stem = wanted.size() < 6 ? wanted.size() - 1 : wanted.size() - 2;
    return word.startsWith(QStringView(wanted).first(stem)) && word.size() <= wanted.size() + 5;
}

bool allWithin(const QStringList &window, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(window.begin(), window.end(), [&](const QString &other) { return sameStem(other, word); });
    });
}

/// Where all wanted words stand within a few words of each other.
std::vector<qsizetype> placesOf(const QStringList &words, const QStringList &wanted)
{
    std::vector<qsizetype> places;
    if (wanted.isEmpty() || std::all_of(wanted.begin(), wanted.end(), [](const QString &word) { return word.size() < 3; }))
        return places;
    const qsizetype reach = wanted.size() + 1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool begins = std::any_of(wanted.begin(), wanted.end(), [&](const QString &word) { return sameStem(words[i], word); });
        if (begins && allWithin(words.mid(i, reach), wanted))
            places.push_back(i);
    }
    return places;
}

/// What may be part of a street's written name without telling which street it is.
bool isStreetWord(const QString &word)
{
    static const QStringList known = [] {
        QStringList folded;
        for (const QString &text : {u"улица"_s, u"ул"_s, u"көшесі"_s, u"көше"_s, u"көш"_s, u"проспект"_s, u"пр"_s, u"даңғылы"_s,
                                    u"дом"_s, u"үй"_s, u"кв"_s, u"пәтер"_s, u"квартира"_s, u"микрорайон"_s, u"мкр"_s,
                                    u"шағын"_s, u"ауданы"_s, u"переулок"_s, u"тұйық"_s})
            folded += base::folded(text);
        return folded;
    }();
    return known.contains(word);
}

bool tellsAddress(const QStringList &words, const SealedText &sealed)
{
    QStringList street = wordsOf(sealed.text);
    street.removeIf(isStreetWord);
    const QStringList house = wordsOf(sealed.house);
    if (house.isEmpty())
        return false;
    for (const qsizetype place : placesOf(words, street)) {
        const qsizetype from = std::max<qsizetype>(0, place - HouseReach);
        if (words.mid(from, place - from + street.size() + HouseReach).contains(house.front()))
            return true;
    }
    return false;
}

/// Runs of digits with the signs people put between them; other words end a run.
QStringList digitRuns(const QString &text)
{
    static const QRegularExpression run(u"[0-9](?:[ \\t\\x{a0}().+/\\x{2010}-\\x{2014}-]{0,3}[0-9])*"_s);
    QStringList runs;
    for (auto match = run.globalMatch(text); match.hasNext();)
        runs += base::digitsOf(match.next().captured());
    return runs;
}

/// Ways the same digits are written: a phone without +7 or 8, a date year first or last.
QStringList digitForms(const QString &text)
{
    const QString digits = base::digitsOf(text);
    if (digits.size() == 11 && (digits.front() == u'7' || digits.front() == u'8'))
        return {digits.mid(1)};
    static const QRegularExpression yearFirst(u"^\\d{4}[.-]\\d{2}[.-]\\d{2}$"_s);
    static const QRegularExpression yearLast(u"^\\d{2}[.-]\\d{2}[.-]\\d{4}$"_s);
    if (yearFirst.match(text).hasMatch())
        return {digits, QString(digits.mid(6) + digits.mid(4, 2) + digits.left(4))};
    if (yearLast.match(text).hasMatch())
        return {digits, QString(digits.mid(4) + digits.mid(2, 2) + digits.left(2))};
    return {digits};
}

bool tellsDigits(const QStringList &runs, const QString &sealed)
{
    for (const QString &form : digitForms(sealed.trimmed()))
        if (form.size() >= ShortestDigits
            && std::any_of(runs.begin(), runs.end(), [&](const QString &run) { return run.contains(form); }))
            return true;
    return false;
}

} // namespace

QStringList findSealed(const QString &text, const std::vector<SealedText> &sealed)
{
    const QStringList words = wordsOf(text);
    const QStringList runs = digitRuns(text);
    QStringList found;
    for (const SealedText &value : sealed) {
        const bool told = value.kind == SealedKind::Digits ? tellsDigits(runs, value.text)
            : value.kind == SealedKind::Address            ? tellsAddress(words, value)
                                                           : !placesOf(words, wordsOf(value.text)).empty();
        if (told && !found.contains(value.name))
            found += value.name;
    }
    return found;
}

} // namespace qorgan::forms
