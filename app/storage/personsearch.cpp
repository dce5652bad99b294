// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personsearch.h"

#include "base/text.h"
#include "storage/statement.h"

#include <QSet>

#include <algorithm>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

/// A trigram needs three letters; shorter beginnings are found in the table of words.
constexpr qsizetype Trigram = 3;
constexpr qsizetype DigitRun = 4;
/// Enough of the latest candidates to rank from; sorting all hits of a common name costs too much.
constexpr int MaxCandidates = 500;
constexpr int MatchesPerRow = 5;

/// `("абв" AND "бвг")`: with detail=none a word longer than three letters must be spelt in trigrams.
QString trigramsOf(const QString &word)
{
    QStringList parts;
    for (qsizetype i = 0; i + Trigram <= word.size(); ++i)
        parts.append(u'"' + word.mid(i, Trigram) + u'"');
    return u'(' + parts.join(u" AND "_s) + u')';
}

/// The FTS5 expression that every match fulfils; empty when no term is long enough for one.
QString expressionFor(const SearchTerms &terms)
{
    QStringList all;
    for (const QStringList &alternatives : terms.words) {
        if (std::any_of(alternatives.begin(), alternatives.end(),
                        [](const QString &key) { return key.size() < Trigram; }))
            continue;
        QStringList keys;
        for (const QString &key : alternatives)
            keys.append(trigramsOf(key));
        all.append(u'(' + keys.join(u" OR "_s) + u')');
    }
    for (const QString &digits : terms.digits)
        all.append(trigramsOf(digits));
    return all.join(u" AND "_s);
}

struct Rank {
    bool matches = false;
    bool beginsWords = true;
};

bool beginsAWord(const QString &key, const QString &text)
{
    return text.startsWith(key) || text.contains(QString(u' ' + key));
}

/// What FTS5 gave is a superset: its trigrams may come from different words.
Rank rankOf(const FoundPerson &person, const SearchTerms &terms)
{
    const QStringList names = foldedKeys(QString(person.surname + u' ' + person.givenName + u' ' + person.patronymic));
    Rank rank;
    for (const QStringList &alternatives : terms.words) {
        bool found = false;
        bool begins = false;
        for (const QString &key : alternatives)
            for (const QString &name : names) {
                found = found || matchesWords({key}, name);
                begins = begins || beginsAWord(key, name);
            }
        if (!found)
            return {};
        rank.beginsWords = rank.beginsWords && begins;
    }
    for (const QString &digits : terms.digits)
        if (!person.iin.contains(digits) && !digitsOf(person.phone).contains(digits))
            return {};
    rank.matches = true;
    return rank;
}

FoundPerson personFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.text(1), row.text(2), row.text(3), row.maybeDate(4), row.text(5), row.text(6),
            row.bytes(7)};
}

QString selectFound(const QString &from)
{
    return u"SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, p.sort_key FROM "_s
        + from;
}

} // namespace

SearchTerms SearchTerms::of(const QString &typed)
{
    SearchTerms terms;
    const QStringList parts = normalized(typed).split(u' ', Qt::SkipEmptyParts);
    QString digitsSoFar;
    for (const QString &part : parts) {
        const QString digits = digitsOf(part);
        const bool onlyDigits = std::none_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        if (onlyDigits) {
            digitsSoFar += digits; // "+7 701 234" is one run
            continue;
        }
        // A hyphenated name is two words of the key.
        std::vector<QStringList> words;
        for (const QString &key : foldedKeys(part)) {
            const QStringList keyWords = key.split(u' ', Qt::SkipEmptyParts);
            words.resize(std::max(words.size(), static_cast<size_t>(keyWords.size())));
            for (qsizetype i = 0; i < keyWords.size(); ++i)
                if (!words[static_cast<size_t>(i)].contains(keyWords.at(i)))
                    words[static_cast<size_t>(i)].append(keyWords.at(i));
        }
        terms.words.insert(terms.words.end(), words.begin(), words.end());
    }
    if (digitsSoFar.startsWith(u"8") && digitsSoFar.size() == 11)
        digitsSoFar[0] = u'7'; // 8 701 … is +7 701 …
    if (digitsSoFar.size() >= DigitRun)
        terms.digits.append(digitsSoFar);
    return terms;
}

void PersonSearchIndex::add(qint64 row, const QString &nameKey, const Person &person)
{
    QStringList keys = foldedKeys(person.fullName());
    if (!keys.contains(nameKey))
        keys.prepend(nameKey);
    Statement(m_connection, u"INSERT INTO person_search (rowid, keys) VALUES (?, ?)"_s)
        .bind(row)
        .bind(QString(keys.join(u'|') + u'|' + person.iin + u'|' + digitsOf(person.phone)))
        .run();
    QSet<QString> words;
    for (const QString &key : keys)
        for (const QString &word : key.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    QStringList sorted(words.begin(), words.end());
    sorted.sort(); // a set's order differs from run to run; the file must not
    for (const QString &word : sorted)
        Statement(m_connection, u"INSERT INTO person_word (word, person_id) VALUES (?, ?)"_s)
            .bind(word)
            .bind(row)
            .run();
}

std::vector<FoundPerson> PersonSearchIndex::find(const SearchTerms &terms, int limit)
{
    if (terms.isEmpty())
        return {};
    const QString expression = expressionFor(terms);
    Statement rows(m_connection,
                   expression.isEmpty()
                       ? selectFound(u"person_word w JOIN person p ON p.id = w.person_id"
                                     " WHERE w.word >= ? AND w.word < ? LIMIT ?"_s)
                       : selectFound(u"person_search s JOIN person p ON p.id = s.rowid"
                                     " WHERE person_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"_s));
    if (expression.isEmpty()) {
        const auto longest = std::max_element(
            terms.words.begin(), terms.words.end(),
            [](const QStringList &a, const QStringList &b) { return a.first().size() < b.first().size(); });
        const QString beginning = longest->first();
        rows.bind(beginning).bind(QString(beginning + QChar(0xffff)));
    } else {
        rows.bind(expression);
    }
    rows.bind(MaxCandidates);

    struct Ranked {
        bool beginsWords;
        FoundPerson person;
    };
    std::vector<Ranked> matches;
    QSet<QUuid> seen; // one person may bear several words of a beginning
    while (static_cast<int>(matches.size()) < limit * MatchesPerRow && rows.next()) {
        FoundPerson person = personFrom(rows);
        const Rank rank = rankOf(person, terms);
        if (!rank.matches || seen.contains(person.id.uuid))
            continue;
        seen.insert(person.id.uuid);
        matches.push_back({rank.beginsWords, std::move(person)});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Ranked &a, const Ranked &b) {
        return a.beginsWords != b.beginsWords ? a.beginsWords : a.person.sortKey < b.person.sortKey;
    });
    std::vector<FoundPerson> found;
    for (Ranked &match : matches) {
        if (static_cast<int>(found.size()) == limit)
            break;
        found.push_back(std::move(match.person));
    }
    return found;
}

} // namespace qorgan::storage
