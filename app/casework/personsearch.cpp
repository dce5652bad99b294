// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "casework/entry.h"
#include "casework/persons.h"
#include "security/chain.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using storage::FoundPerson;
using storage::SearchTerms;

namespace {

constexpr int MostMatches = 100;
constexpr qsizetype ShownDigits = 4;

MatchedBy reasonFor(const FoundPerson &person, const SearchTerms &terms)
{
    if (terms.digits.isEmpty())
        return MatchedBy::Name;
    const bool inIin = std::all_of(terms.digits.begin(), terms.digits.end(),
                                   [&](const QString &digits) { return person.iin.contains(digits); });
    return inIin ? MatchedBy::Iin : MatchedBy::Phone;
}

PersonMatch matchOf(FoundPerson &&person, const SearchTerms &terms)
{
    const MatchedBy reason = reasonFor(person, terms);
    return {person.id,
            std::move(person.surname),
            std::move(person.givenName),
            std::move(person.patronymic),
            person.birthDate,
            std::move(person.iin),
            reason};
}

} // namespace

QString code(MatchedBy matched)
{
    switch (matched) {
    case MatchedBy::Name:
        return u"name"_s;
    case MatchedBy::Iin:
        return u"iin"_s;
    case MatchedBy::Phone:
        return u"phone"_s;
    }
    return {};
}

QString shownIin(const QString &iin, std::optional<MatchedBy> matched)
{
    if (matched == MatchedBy::Iin)
        return iin;
    return iin.size() <= ShownDigits ? QString() : QString(u"••••"_s + iin.last(ShownDigits));
}

Result<std::vector<PersonMatch>> PersonSearch::type(const QString &text, int limit)
{
    if (const auto allowed = m_session.require(security::Permission::ReadCases, u"person.found"_s); !allowed)
        return fail(allowed.error());
    const SearchTerms terms = SearchTerms::of(text);
    std::vector<PersonMatch> matches;
    if (!terms.isEmpty()) {
        auto found = m_session.store().read([&]() -> Result<std::vector<FoundPerson>> {
            return m_session.store().personSearch().find(terms, std::clamp(limit, 1, MostMatches));
        });
        if (!found)
            return fail(found.error());
        matches.reserve(found->size());
        for (FoundPerson &person : *found)
            matches.push_back(matchOf(std::move(person), terms));
    }
    if (text.size() >= m_longest.size()) {
        m_longest = text;
        m_found = static_cast<qsizetype>(matches.size());
    }
    return matches;
}

Result<void> PersonSearch::settle()
{
    const QString longest = normalized(m_longest);
    if (longest.isEmpty())
        return {};
    auto &store = m_session.store();
    const auto entered = store.write([&]() -> Result<void> {
        const QByteArray hash = security::searchHash(store.facts().searchKey, longest);
        enter(m_session, u"person.found"_s, u"person"_s, {}, {},
              u"length=%1 found=%2 hash=%3"_s.arg(longest.size()).arg(m_found).arg(QString::fromLatin1(hash.toHex())));
        return {};
    });
    if (entered) {
        m_longest.clear();
        m_found = 0;
    }
    return entered;
}

Result<std::vector<PersonMatch>> findPersons(Session &session, const QString &text, int limit)
{
    PersonSearch search(session);
    auto matches = search.type(text, limit);
    if (!matches)
        return matches;
    if (const auto settled = search.settle(); !settled)
        return fail(settled.error());
    return matches;
}

} // namespace qorgan::casework
