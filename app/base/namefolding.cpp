// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

// Folding has two steps. Every character becomes a folded Cyrillic letter, a plain Latin letter, a digit, a
// space or nothing (one look into a table); then, only where Latin letters are left, they are read from the
// left, the longest combination first, and written as folded Cyrillic.

namespace qorgan::base {

namespace {

using Letters = QVarLengthArray<char16_t, 160>;

constexpr char16_t Nothing = 0;
constexpr char16_t Space = u' ';
constexpr char16_t Unlisted = 0xFFFF;

/// Covers Latin, combining marks and Cyrillic.
using FoldTable = std::array<char16_t, 0x530>;

struct SameKey {
    std::u16string_view letters;
    char16_t key;
};

/// Letters whose key is not themselves: Kazakh and Russian Cyrillic; the Kazakh Latin of 2021 and ý of 2018;
/// then what passports of neighbours bring. A dotted capital İ is the plain i, which combinations may need.
constexpr SameKey Alike[] = {
    {u"ӘәÄäƏə", u'а'}, {u"ҒғĞğ", u'г'}, {u"ЁёЭэЄє", u'е'}, {u"ҖҗŽž", u'ж'}, {u"ЙйІіЇїı", u'и'}, {u"Ққ", u'к'},
    {u"ҢңÑñŊŋ", u'н'}, {u"ӨөÖö", u'о'}, {u"ҰұҮүЎўŪūÜüÝý", u'у'}, {u"ҺһҲҳ", u'х'}, {u"ҶҷÇçČč", u'ч'},
    {u"ЩщŞşȘșŠš", u'ш'}, {u"İ", u'i'}, {u"ЪъЬь'`\u00AD\u00B4\u02B9\u02BB\u02BC\u02BD", Nothing},
};

constexpr FoldTable makeFoldTable()
{
    FoldTable table{};
    table.fill(Unlisted);
    for (char16_t c = 0; c < 0x80; ++c)
        table[c] = Space;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        table[c] = table[c - 0x20u] = c;
    for (char16_t c = u'а'; c <= u'я'; ++c)
        table[c] = table[c - 0x20u] = c;
    for (char16_t mark = 0x300; mark < 0x370; ++mark)
        table[mark] = Nothing;
    for (const SameKey &same : Alike)
        for (const char16_t letter : same.letters)
            table[letter] = same.key;
    return table;
}

constexpr FoldTable Folding = makeFoldTable();

bool isLatin(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

/// What the table does not list: typographic signs, letters with rare marks, other scripts.
char16_t foldUnlisted(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        return Nothing; // kinds of apostrophe
    default:
        break;
    }
    if (c.isSurrogate())
        return c.unicode();
    if (c.category() == QChar::Other_Format)
        return Nothing;
    if (c.decompositionTag() == QChar::Canonical) {
        const char16_t base = c.decomposition().at(0).unicode();
        if (base < Folding.size() && Folding[base] != Unlisted)
            return Folding[base];
    }
    return c.isLetterOrNumber() || c.isMark() ? c.toLower().unicode() : Space;
}

/// The first step. Words are separated by one space, without one at the ends; says whether Latin is left.
bool foldLetters(const QString &text, Letters &letters)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    bool latin = false;
    for (const QChar c : composed) {
        char16_t key = c.unicode() < Folding.size() ? Folding[c.unicode()] : Unlisted;
        if (key == Unlisted)
            key = foldUnlisted(c);
        if (key == Nothing || (key == Space && (letters.isEmpty() || letters.last() == Space)))
            continue;
        latin = latin || isLatin(key);
        letters.append(key);
    }
    if (!letters.isEmpty() && letters.last() == Space)
        letters.removeLast();
    return latin;
}

/// How a Latin combination may be read, the likeliest first.
using Readings = std::array<QStringView, 3>;

/// A place of the first key where a name may also be read otherwise.
struct Doubt {
    qsizetype at;
    Readings readings;
};

using Doubts = QVarLengthArray<Doubt, 8>;

enum class Before { Start, Consonant, A, I, Vowel };

/// What stands before a Latin letter, told from the Cyrillic already written.
Before before(const QString &written)
{
    if (written.isEmpty())
        return Before::Start;
    switch (written.back().unicode()) {
    case u'а':
        return Before::A;
    case u'и':
        return Before::I;
    case u'е':
    case u'о':
    case u'у':
    case u'ы':
    case u'ю':
    case u'я':
        return Before::Vowel;
    default:
        return written.back() >= u'б' && written.back() <= u'щ' ? Before::Consonant : Before::Start;
    }
}

/// "i" or "y" before a vowel: one sound (Yana, Tatyana), or an и or й of its own (Diana, Abaiuly, Bayali).
/// "ay" counts as ай before u and o, as the rules want it, but before a and e as a usual passport
/// means it (Ayan, Nazarbayev); every other reading stays findable.
Readings glide(char16_t letter, char16_t vowel, Before place)
{
    const bool i = letter == u'i';
    const bool afterConsonant = place == Before::Consonant;
    const bool afterVowel = place == Before::A || place == Before::Vowel;
    switch (vowel) {
    case u'a':
        return afterConsonant ? Readings{u"я", u"иа", u"ия"} : afterVowel ? Readings{u"я", u"иа"} : Readings{u"я"};
    case u'u':
        if (place == Before::A)
            return {u"иу", u"ю"};
        return place == Before::Vowel || (afterConsonant && i) ? Readings{u"ю", u"иу"} : Readings{u"ю"};
    case u'o':
        if (place == Before::A)
            return {u"ио", u"е"};
        return afterVowel || (i && place != Before::I) ? Readings{u"е", u"ио"} : Readings{u"е"};
    default: // e
        if (!i)
            return afterVowel ? Readings{u"е", u"ие"} : Readings{u"е"};
        return afterVowel || afterConsonant ? Readings{u"ие", u"е"} : Readings{u"ие"};
    }
}

/// "y" not before a vowel of its combinations: й after a vowel or at the end after i, else ы.
Readings singleY(Before place, bool endOfWord)
{
    if (place == Before::A || place == Before::Vowel || (place == Before::I && endOfWord))
        return {u"и"};
    return place == Before::I ? Readings{u"ы", u"и"} : Readings{u"ы"};
}

struct Combination {
    std::u16string_view latin;
    QStringView cyrillic;
};

/// Longest first; щ is already folded to ш.
constexpr Combination Combinations[] = {
    {u"shch", u"ш"}, {u"sh", u"ш"}, {u"zh", u"ж"}, {u"gh", u"г"}, {u"kh", u"х"}, {u"ch", u"ч"}, {u"ts", u"ц"},
};

constexpr std::array<QStringView, 26> SingleLetters = {
    u"а", u"б", u"к", u"д", u"е", u"ф", u"г", u"х", u"и", u"ж", u"к", u"л", u"м",
    u"н", u"о", u"п", u"к", u"р", u"с", u"т", u"у", u"в", u"у", u"кс", u"ы", u"з"};

bool isGlideVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'o' || c == u'u';
}

/// The second step: the first key, and the places that may be read otherwise.
QString readLatin(std::u16string_view rest, Doubts &doubts)
{
    QString key;
    key.reserve(static_cast<qsizetype>(rest.size()) + 8);
    const auto write = [&](const Readings &readings) {
        if (!readings[1].isEmpty())
            doubts.append({key.size(), readings});
        key += readings[0];
    };
    while (!rest.empty()) {
        const char16_t letter = rest.front();
        std::size_t length = 1;
        if (!isLatin(letter)) {
            key += QChar(letter);
        } else if ((letter == u'i' || letter == u'y') && rest.size() > 1 && isGlideVowel(rest[1])) {
            write(glide(letter, rest[1], before(key)));
            length = 2;
        } else if (letter == u'y') {
            write(singleY(before(key), rest.size() == 1 || rest[1] == Space));
        } else {
            const auto *it = std::find_if(std::begin(Combinations), std::end(Combinations),
                                          [&](const Combination &c) { return rest.starts_with(c.latin); });
            if (it != std::end(Combinations))
                length = it->latin.size();
            key += it != std::end(Combinations) ? it->cyrillic : SingleLetters[letter - u'a'];
        }
        rest.remove_prefix(length);
    }
    return key;
}

QString firstKey(const QString &text, Doubts &doubts)
{
    Letters letters;
    const bool latin = foldLetters(text, letters);
    if (latin)
        return readLatin({letters.constData(), static_cast<std::size_t>(letters.size())}, doubts);
    return QStringView(letters.constData(), letters.size()).toString();
}

qsizetype count(const Readings &readings)
{
    return std::count_if(readings.begin(), readings.end(), [](QStringView r) { return !r.isEmpty(); });
}

constexpr qsizetype MostKeys = 32;

} // namespace

QString folded(const QString &text)
{
    Doubts doubts;
    return firstKey(text, doubts);
}

QStringList foldedKeys(const QString &text)
{
    Doubts doubts;
    QStringList keys{firstKey(text, doubts)};
    qsizetype expected = 1;
    qsizetype used = 0;
    while (used < doubts.size() && expected * count(doubts[used].readings) <= MostKeys)
        expected *= count(doubts[used++].readings);
    // From the last place to the first, so that the places not yet treated keep their positions.
    while (used-- > 0) {
        const auto &[at, readings] = doubts[used];
        const qsizetype known = keys.size();
        for (std::size_t other = 1; other < readings.size() && !readings[other].isEmpty(); ++other)
            for (qsizetype k = 0; k < known; ++k)
                keys.append(QString(keys[k]).replace(at, readings[0].size(), readings[other].data(),
                                                     readings[other].size()));
    }
    return keys;
}

} // namespace qorgan::base
