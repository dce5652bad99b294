// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personsearch.h"

#include "base/text.h"
#include "storage/statement.h"
#include "storage/trigrams.h"

#include <algorithm>
#include <map>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

constexpr qsizetype DigitRun = 4;
/// As many digits as a phone number has without the country are typed from the beginning of a number. Its trigrams
/// would be looked for among those of everybody whose number begins alike.
constexpr qsizetype WholeNumber = 10;
/// So many may be, and when enough numbers begin with them, those are meant.
constexpr qsizetype LikelyBeginning = 7;
/// Enough of the latest candidates to rank from; sorting all hits of a common name costs too much.
constexpr int MaxCandidates = 500;
constexpr int MatchesPerRow = 5;

/// A number dialled 8 701 … is kept as +7 701 …; the digits may as well be those of an ИИН.
QString asKept(const QString &digits)
{
    return digits.startsWith(u'8') ? QString(u'7' + digits.mid(1)) : digits;
}

/// The FTS5 expression that every match fulfils.
QString expressionFor(const SearchTerms &terms)
{
    QStringList all;
    for (const QStringList &alternatives : terms.words)
        all.append(trigrams::anyOf(alternatives));
    for (const QString &digits : terms.digits)
        all.append(trigrams::anyOf({digits, asKept(digits)}));
    return all.join(u" AND "_s);
}

bool bearsDigits(const FoundPerson &person, const QString &digits)
{
    const QString phone = digitsOf(person.phone);
    return person.iin.contains(digits) || phone.contains(digits) || phone.startsWith(asKept(digits));
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
        if (!bearsDigits(person, digits))
            return {};
    rank.matches = true;
    return rank;
}

/// What every text that begins with `beginning` sorts before.
QString pastAll(const QString &beginning)
{
    return beginning + u':'; // the sign after 9
}

FoundPerson personFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.text(1), row.text(2), row.text(3), row.maybeDate(4), row.text(5), row.text(6),
            row.bytes(7)};
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
        const auto words = trigrams::wordsOf(part);
        terms.words.insert(terms.words.end(), words.begin(), words.end());
    }
    if (digitsSoFar.size() >= DigitRun)
        terms.digits.append(digitsSoFar);
    return terms;
}

void PersonSearchIndex::add(qint64 row, const QString &nameKey, const Person &person)
{
    QStringList keys = foldedKeys(person.fullName());
    if (!keys.contains(nameKey))
        keys.prepend(nameKey);
    QString indexed;
    for (const QString &key : keys)
        indexed += trigrams::inIndex(key) + u'|';
    indexed += person.iin + u'|' + digitsOf(person.phone);
    Statement(m_connection, u"INSERT INTO person_search (rowid, keys) VALUES (?, ?)"_s)
        .bind(row)
        .bind(indexed)
        .run();
}

std::vector<FoundPerson> PersonSearchIndex::findNumbered(const QString &digits, int limit)
{
    std::map<QByteArray, FoundPerson> byId; // who bears it twice is one line
    const auto look = [&](const QString &sql, const QString &beginning) {
        Statement rows(m_connection, sql);
        rows.bind(beginning).bind(pastAll(beginning)).bind(limit);
        while (rows.next()) {
            FoundPerson person = personFrom(rows);
            byId.insert_or_assign(person.id.uuid.toRfc4122(), std::move(person));
        }
    };
    look(u"SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, p.sort_key"
         " FROM person p WHERE p.iin >= ? AND p.iin < ? ORDER BY p.iin LIMIT ?"_s,
         digits);
    QStringList beginnings{u'+' + digits, u'+' + asKept(digits), u"+7"_s + digits};
    beginnings.removeDuplicates();
    for (const QString &beginning : beginnings)
        look(u"SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, p.sort_key"
             " FROM person p WHERE p.phone >= ? AND p.phone < ? ORDER BY p.phone LIMIT ?"_s,
             beginning);
    std::vector<FoundPerson> found;
    for (auto &[id, person] : byId)
        found.push_back(std::move(person));
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundPerson &a, const FoundPerson &b) { return a.sortKey < b.sortKey; });
    if (static_cast<int>(found.size()) > limit)
        found.erase(found.begin() + limit, found.end());
    return found;
}

void PersonSearchIndex::remove(qint64 row)
{
    Statement(m_connection, u"DELETE FROM person_search WHERE rowid = ?"_s).bind(row).run();
}

std::vector<FoundPerson> PersonSearchIndex::find(const SearchTerms &terms, int limit)
{
    if (terms.isEmpty())
        return {};
    if (terms.words.empty() && terms.digits.front().size() >= LikelyBeginning) {
        auto numbered = findNumbered(terms.digits.front(), limit);
        if (terms.digits.front().size() >= WholeNumber || static_cast<int>(numbered.size()) == limit)
            return numbered;
    }
    Statement rows(m_connection,
                   u"SELECT p.uuid, p.surname, p.given_name, p.patronymic, p.birth_date, p.iin, p.phone, p.sort_key"
                   " FROM person_search s JOIN person p ON p.id = s.rowid WHERE person_search MATCH ?"
                   " ORDER BY s.rowid DESC LIMIT ?"_s);
    rows.bind(expressionFor(terms)).bind(MaxCandidates);

    struct Ranked {
        bool beginsWords;
        FoundPerson person;
    };
    std::vector<Ranked> matches;
    while (static_cast<int>(matches.size()) < limit * MatchesPerRow && rows.next()) {
        FoundPerson person = personFrom(rows);
        const Rank rank = rankOf(person, terms);
        if (rank.matches)
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
