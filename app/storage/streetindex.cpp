// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/streetindex.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "storage/statement.h"
#include "storage/trigrams.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

constexpr qsizetype TellingWord = 3;
/// Enough of the latest candidates to rank from.
constexpr int MaxCandidates = 300;
constexpr qsizetype LongEnoughForAStem = 5;

/// Words for the kind of a thing as addresses are typed, in kk, ru and en.
const QSet<QString> &kinds()
{
    static const QSet<QString> folds = [] {
        QSet<QString> all;
        for (const QString &word :
             {u"көше"_s, u"көшесі"_s, u"көш"_s, u"даңғыл"_s, u"даңғылы"_s, u"даң"_s, u"ықшам"_s, u"ауданы"_s, u"шағын"_s,
              u"орамы"_s, u"тұйық"_s, u"тұйығы"_s, u"үй"_s, u"пәтер"_s, u"пәт"_s, u"қала"_s, u"қаласы"_s, u"қ"_s, u"ауылы"_s,
              u"улица"_s, u"ул"_s, u"проспект"_s, u"пр"_s, u"просп"_s, u"переулок"_s, u"пер"_s, u"микрорайон"_s, u"мкр"_s,
              u"дом"_s, u"д"_s, u"квартира"_s, u"кв"_s, u"город"_s, u"гор"_s, u"г"_s, u"село"_s, u"с"_s, u"поселок"_s,
              u"пос"_s, u"п"_s, u"street"_s, u"st"_s, u"avenue"_s, u"ave"_s, u"house"_s, u"flat"_s, u"city"_s})
            all.insert(folded(word));
        return all;
    }();
    return folds;
}

bool isFlat(const QString &fold)
{
    static const QSet<QString> folds{folded(u"пәтер"_s), folded(u"пәт"_s), folded(u"квартира"_s), folded(u"кв"_s),
                                     folded(u"flat"_s)};
    return folds.contains(fold);
}

bool isVowel(QChar c)
{
    return QStringView(u"аеоуыия").contains(c);
}

/// Sheets in Russian decline a street's name: «улица Абая», «улица Жамбыла» for Абай and Жамбыл.
QStringList undeclined(const QStringList &keys)
{
    QStringList all = keys;
    for (const QString &key : keys) {
        if (key.size() < 2)
            continue;
        const QString stem = key.chopped(1);
        const bool afterVowel = isVowel(stem.back());
        if (key.endsWith(u'я') && afterVowel)
            all.append(stem + u'и');
        else if (key.endsWith(u'и') && afterVowel)
            all.append(stem + u'я');
        else if (key.endsWith(u'а') && !afterVowel && key.size() >= LongEnoughForAStem)
            all.append(stem);
    }
    return all;
}

bool holds(const QString &text, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return matchesWords({key}, text); });
}

/// All readings of a name, one after the other as words of one text.
QString readingsOf(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys += foldedKeys(name);
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys.join(u" | "_s);
}

/// What was typed beyond the names; nothing when the street has not all the words.
struct Rank {
    bool matches = false;
    int ownWords = 0; ///< words that the street's own name holds
    QString house;
    QString flat;
};

Rank rankOf(const QString &streetKeys, const QString &placeKeys, const AddressTerms &terms)
{
    Rank rank;
    rank.flat = terms.flat;
    for (const QStringList &keys : terms.words) {
        const bool own = holds(streetKeys, keys);
        if (!own && !holds(placeKeys, keys))
            return {};
        rank.ownWords += own ? 1 : 0;
    }
    const QStringList own = streetKeys.split(u' ');
    for (const QString &number : terms.numbers) {
        if (own.contains(number))
            ++rank.ownWords;
        else if (rank.house.isEmpty())
            rank.house = number;
        else if (rank.flat.isEmpty())
            rank.flat = number;
    }
    rank.matches = true;
    return rank;
}

} // namespace

AddressTerms AddressTerms::of(const QString &typed)
{
    // 12, 12а, 12/3, 12-5; of «12-үй» and «40-летия» only the number.
    static const QRegularExpression number(u"^\\d+(?:\\p{L}(?!\\p{L}))?(?:[/-]\\d+(?:\\p{L}(?!\\p{L}))?)?"_s);
    static const QRegularExpression separator(u"[\\s,;.№#]+"_s);
    AddressTerms terms;
    std::vector<QStringList> ofKind;
    bool afterFlat = false; // «кв 45»
    for (QString part : normalized(typed).split(separator, Qt::SkipEmptyParts)) {
        QString typedNumber;
        if (const auto found = number.match(part); found.hasMatch()) {
            typedNumber = found.captured().toLower();
            part = part.mid(found.capturedLength());
        }
        const auto words = trigrams::wordsOf(part);
        const bool saysFlat = std::any_of(words.begin(), words.end(),
                                          [](const QStringList &keys) { return isFlat(keys.first()); });
        if (!typedNumber.isEmpty() && (afterFlat || saysFlat) && terms.flat.isEmpty())
            terms.flat = typedNumber;
        else if (!typedNumber.isEmpty())
            terms.numbers.append(typedNumber);
        afterFlat = saysFlat && typedNumber.isEmpty();
        for (const QStringList &keys : words)
            (kinds().contains(keys.first()) ? ofKind : terms.words).push_back(undeclined(keys));
    }
    if (terms.words.empty())
        terms.words = std::move(ofKind);
    return terms;
}

bool AddressTerms::isEmpty() const
{
    return std::none_of(words.begin(), words.end(),
                        [](const QStringList &keys) { return keys.first().size() >= TellingWord; });
}

void StreetIndex::remember(const Address &address)
{
    if (address.locality.isEmpty() && address.street.isEmpty())
        return;
    {
        Statement known(m_connection,
                        u"SELECT 1 FROM street WHERE district IS ? AND locality IS ? AND street IS ?"_s);
        known.bind(address.district).bind(address.locality).bind(address.street);
        if (known.next())
            return;
    }
    Statement insert(m_connection, u"INSERT INTO street (district, locality, street) VALUES (?, ?, ?)"_s);
    insert.bind(address.district).bind(address.locality).bind(address.street);
    fold(insert.insert(), address.district, address.locality, address.street);
}

void StreetIndex::fold(qint64 row, const QString &district, const QString &locality, const QString &street)
{
    const QString streetKeys = readingsOf({street});
    const QString placeKeys = readingsOf(namesOf(district, locality));
    // A blank stands for a place without a name, so that the row counts as folded.
    Statement(m_connection, u"UPDATE street SET street_keys = ?, place_keys = ? WHERE id = ?"_s)
        .bind(streetKeys)
        .bind(placeKeys.isEmpty() ? u" "_s : placeKeys)
        .bind(row)
        .run();
    Statement(m_connection, u"INSERT INTO street_search (rowid, keys) VALUES (?, ?)"_s)
        .bind(row)
        .bind(QString(trigrams::inIndex(streetKeys) + u'|' + trigrams::inIndex(placeKeys)))
        .run();
}

QStringList StreetIndex::namesOf(const QString &district, const QString &locality)
{
    QStringList names;
    if (const CatalogueItem *item = catalogue(u"districts"_s).find(district))
        names << item->names.kk << item->names.ru << item->names.en;
    else
        names << district;
    Statement row(m_connection, u"SELECT name_kk, name_ru FROM territory WHERE code = ?"_s);
    row.bind(locality);
    if (row.next())
        names << row.text(0) << row.text(1);
    else
        names << locality;
    return names;
}

bool StreetIndex::isComplete()
{
    Statement row(m_connection, u"SELECT 1 FROM street WHERE place_keys IS NULL LIMIT 1"_s);
    return !row.next();
}

void StreetIndex::complete()
{
    struct Unfolded {
        qint64 row;
        QString district, locality, street;
    };
    std::vector<Unfolded> all;
    {
        Statement rows(m_connection, u"SELECT id, district, locality, street FROM street WHERE place_keys IS NULL"_s);
        while (rows.next())
            all.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    for (const Unfolded &street : all)
        fold(street.row, street.district, street.locality, street.street);
}

void StreetIndex::renameLocalities()
{
    Statement(m_connection, u"DELETE FROM street_search WHERE rowid IN"
                            " (SELECT id FROM street WHERE locality GLOB '[0-9]*')"_s)
        .run();
    Statement(m_connection, u"UPDATE street SET place_keys = NULL WHERE locality GLOB '[0-9]*'"_s).run();
    complete();
}

std::vector<Street> StreetIndex::find(const AddressTerms &terms, int limit)
{
    if (terms.isEmpty())
        return {};
    QStringList expression;
    for (const QStringList &keys : terms.words)
        expression.append(trigrams::anyOf(keys));
    Statement rows(m_connection,
                   u"SELECT t.district, t.locality, t.street, t.street_keys, t.place_keys FROM street_search s"
                   " JOIN street t ON t.id = s.rowid WHERE street_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"_s);
    rows.bind(expression.join(u" AND "_s)).bind(MaxCandidates);
    struct Ranked {
        int ownWords;
        Street street;
    };
    std::vector<Ranked> matches;
    while (rows.next()) {
        Rank rank = rankOf(rows.text(3), rows.text(4), terms);
        if (rank.matches)
            matches.push_back({rank.ownWords, {rows.text(0), rows.text(1), rows.text(2), std::move(rank.house),
                                               std::move(rank.flat)}});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Ranked &a, const Ranked &b) { return a.ownWords > b.ownWords; });
    std::vector<Street> found;
    for (Ranked &match : matches) {
        if (static_cast<int>(found.size()) == limit)
            break;
        found.push_back(std::move(match.street));
    }
    return found;
}

} // namespace qorgan::storage
