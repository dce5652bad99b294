// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/declension.h"

#include <QStringList>

#include <array>

namespace qorgan::forms {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings)
        if (word.endsWith(ending, Qt::CaseInsensitive))
            return true;
    return false;
}

/// Kazakh "son of" and "daughter of", in both spellings: Russian leaves them as they are.
bool isKazakhPatronymic(const QString &word)
{
    return endsWithAny(word, {u"ұлы", u"улы", u"қызы", u"кызы"});
}

// ---- Russian ------------------------------------------------------------------------------------------------

enum class Case { Genitive, Dative, Accusative, Instrumental };

Case caseOf(NameRole role)
{
    switch (role) {
    case NameRole::To:
        return Case::Dative;
    case NameRole::Whom:
        return Case::Accusative;
    case NameRole::By:
        return Case::Instrumental;
    case NameRole::Of:
    case NameRole::From:
    case NameRole::About:
        break;
    }
    return Case::Genitive;
}

/// Endings by case, in the order of Case, put instead of `cut` letters.
struct Pattern {
    int cut = 0;
    std::array<QStringView, 4> endings;
};

QString with(const QString &word, const Pattern &pattern, Case wanted)
{
    return word.chopped(pattern.cut) + pattern.endings[static_cast<std::size_t>(wanted)];
}

bool isHushing(QChar letter)
{
    return QStringView(u"жшчщц").contains(letter.toLower());
}

/// Nouns in -а and -я, of either gender.
std::optional<QString> firstDeclension(const QString &word, Case wanted)
{
    const QChar last = word.back().toLower();
    const QChar before = word.size() > 1 ? word.at(word.size() - 2).toLower() : QChar();
    if (last == u'а') {
        const bool soft = QStringView(u"гкхжшчщ").contains(before);
        return with(word, {1, {soft ? u"и" : u"ы", u"е", u"у", isHushing(before) ? u"ей" : u"ой"}}, wanted);
    }
    if (last == u'я' && before == u'и')
        return with(word, {1, {u"и", u"и", u"ю", u"ей"}}, wanted);
    if (last == u'я')
        return with(word, {1, {u"и", u"е", u"ю", u"ей"}}, wanted);
    return {};
}

/// Masculine names that end in a consonant, in -й or in -ь.
std::optional<QString> masculine(const QString &word, Case wanted)
{
    const QChar last = word.back().toLower();
    if (last == u'й' || last == u'ь')
        return with(word, {1, {u"я", u"ю", u"я", u"ем"}}, wanted);
    if (QStringView(u"бвгджзклмнпрстфхцчшщқғңһ").contains(last))
        return with(word, {0, {u"а", u"у", u"а", isHushing(last) ? u"ем" : u"ом"}}, wanted);
    return {};
}

QString russianSurname(const QString &word, bool male, Case wanted)
{
    if (isKazakhPatronymic(word) || endsWithAny(word, {u"ых", u"их", u"ко", u"аго", u"яго", u"ово"}))
        return word;
    if (male) {
        if (endsWithAny(word, {u"ов", u"ев", u"ёв", u"ин", u"ын"}))
            return with(word, {0, {u"а", u"у", u"а", u"ым"}}, wanted);
        if (endsWithAny(word, {u"ский", u"цкий"}))
            return with(word, {2, {u"ого", u"ому", u"ого", u"им"}}, wanted);
        if (endsWithAny(word, {u"ый", u"ой"}))
            return with(word, {2, {u"ого", u"ому", u"ого", u"ым"}}, wanted);
        if (const auto form = masculine(word, wanted))
            return *form;
    } else {
        if (endsWithAny(word, {u"ова", u"ева", u"ёва", u"ина", u"ына"}))
            return with(word, {1, {u"ой", u"ой", u"у", u"ой"}}, wanted);
        if (endsWithAny(word, {u"ская", u"цкая", u"ая"}))
            return with(word, {2, {u"ой", u"ой", u"ую", u"ой"}}, wanted);
    }
    return firstDeclension(word, wanted).value_or(word);
}

QString russianGivenName(const QString &word, bool male, Case wanted)
{
    if (const auto form = firstDeclension(word, wanted))
        return *form;
    if (male)
        return masculine(word, wanted).value_or(word);
    if (word.endsWith(u'ь'))
        return with(word, {1, {u"и", u"и", u"ь", u"ью"}}, wanted);
    return word;
}

QString russianPatronymic(const QString &word, bool male, Case wanted)
{
    if (isKazakhPatronymic(word))
        return word;
    if (male && endsWithAny(word, {u"ич"}))
        return with(word, {0, {u"а", u"у", u"а", u"ем"}}, wanted);
    return russianGivenName(word, male, wanted);
}

std::optional<bool> genderOf(const NameParts &name)
{
    if (name.male)
        return name.male;
    if (endsWithAny(name.patronymic, {u"вна", u"чна", u"шна", u"қызы", u"кызы"})
        || endsWithAny(name.surname, {u"ова", u"ева", u"ёва", u"ская"}))
        return false;
    if (endsWithAny(name.patronymic, {u"ич", u"ұлы", u"улы"})
        || endsWithAny(name.surname, {u"ов", u"ев", u"ёв", u"ский"}))
        return true;
    return {};
}

/// «Петрова-Сидорова»: each part for itself.
QString eachPart(const QString &surname, bool male, Case wanted)
{
    QStringList parts = surname.split(u'-');
    for (QString &part : parts)
        if (part.size() > 1)
            part = russianSurname(part, male, wanted);
    return parts.join(u'-');
}

QString russian(const NameParts &name, NameRole role)
{
    const Case wanted = caseOf(role);
    const auto male = genderOf(name);
    if (!male)
        return QStringList{name.surname, name.givenName, name.patronymic}.join(u' ').simplified();
    const QString surname = name.surname.isEmpty() ? QString() : eachPart(name.surname, *male, wanted);
    const QString given = name.givenName.isEmpty() ? QString() : russianGivenName(name.givenName, *male, wanted);
    const QString patronymic = name.patronymic.isEmpty() ? QString() : russianPatronymic(name.patronymic, *male, wanted);
    return QStringList{surname, given, patronymic}.join(u' ').simplified();
}

// ---- Kazakh -------------------------------------------------------------------------------------------------

/// Front vowels take е, back ones а. «и» and a soft sign are front, «у» and «ю» go with the vowel before them.
bool isFront(const QString &word)
{
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        const QChar letter = word.at(i).toLower();
        if (QStringView(u"әеёиіөүэь").contains(letter))
            return true;
        if (QStringView(u"аоұыя").contains(letter))
            return false;
    }
    return false;
}

/// The ending after the word's last letter: `afterVowel`, `afterNasal` (м н ң), `afterVoiced`, `afterVoiceless`.
struct Endings {
    QStringView afterVowel;
    QStringView afterNasal;
    QStringView afterVoiced;
    QStringView afterVoiceless;
};

QStringView endingFor(QChar last, const Endings &endings)
{
    const QChar letter = last.toLower();
    if (QStringView(u"аәеёіоөұүыэюя").contains(letter))
        return endings.afterVowel;
    if (QStringView(u"мнң").contains(letter))
        return endings.afterNasal;
    // б, в, г, д at the end of a word are spoken voiceless and take such an ending: Ивановқа, Ахмедтің.
    if (QStringView(u"кқпстфхһцчшщбвгд").contains(letter))
        return endings.afterVoiceless;
    return endings.afterVoiced;
}

/// «ұлы», «қызы» belong to someone already, and decline as such words do.
QString possessed(const QString &word, NameRole role)
{
    switch (role) {
    case NameRole::To:
    case NameRole::About:
        return word + u"на";
    case NameRole::Of:
        return word + u"ның";
    case NameRole::Whom:
        return word + u"н";
    case NameRole::By:
        return word + u"мен";
    case NameRole::From:
        return word + u"нан";
    }
    return word;
}

QString suffixed(const QString &word, NameRole role)
{
    QString stem = word;
    const bool front = isFront(stem);
    if (stem.endsWith(u'ь'))
        stem.chop(1);
    if (stem.isEmpty())
        return word;
    const QChar last = stem.back();
    switch (role) {
    case NameRole::To:
    case NameRole::About:
        return word + (front ? endingFor(last, {u"ге", u"ге", u"ге", u"ке"}) : endingFor(last, {u"ға", u"ға", u"ға", u"қа"}));
    case NameRole::Of:
        return word + (front ? endingFor(last, {u"нің", u"нің", u"дің", u"тің"}) : endingFor(last, {u"ның", u"ның", u"дың", u"тың"}));
    case NameRole::Whom:
        return word + (front ? endingFor(last, {u"ні", u"ді", u"ді", u"ті"}) : endingFor(last, {u"ны", u"ды", u"ды", u"ты"}));
    case NameRole::From:
        return word + (front ? endingFor(last, {u"ден", u"нен", u"ден", u"тен"}) : endingFor(last, {u"дан", u"нан", u"дан", u"тан"}));
    case NameRole::By:
        if (QStringView(u"жз").contains(last.toLower()))
            return word + u"бен";
        return word + endingFor(last, {u"мен", u"мен", u"мен", u"пен"});
    }
    return word;
}

/// Only the last word of a name takes the ending.
QString kazakh(const NameParts &name, NameRole role)
{
    QStringList words = QStringList{name.surname, name.givenName, name.patronymic}.join(u' ').split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    words.last() = isKazakhPatronymic(words.last()) ? possessed(words.last(), role) : suffixed(words.last(), role);
    return words.join(u' ');
}

} // namespace

QString declined(const NameParts &name, NameRole role, Language language)
{
    switch (language) {
    case Language::Kazakh:
        return kazakh(name, role);
    case Language::Russian:
        return russian(name, role);
    case Language::English:
        break;
    }
    return QStringList{name.surname, name.givenName, name.patronymic}.join(u' ').simplified();
}

} // namespace qorgan::forms
