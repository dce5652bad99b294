// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/person.h"

#include <memory>

namespace qorgan::casework {

struct PersonDraft;

/// A person named in a record: one of the register, or the facts of one; neither: not established. Both: one of the
/// register, of whose facts a registered address and a legal representative are recorded where they are given.
struct PersonReference {
    std::optional<domain::PersonId> id;
    std::shared_ptr<const PersonDraft> draft;

    [[nodiscard]] bool isEmpty() const { return !id && !draft; }
};

/// The facts of a person as typed; texts need not be normalised.
struct PersonDraft {
    domain::Person person;
    PersonReference representative;   ///< overrides person.legalRepresentative when given
    QString representativeRelation;
};

/// Adds a person. Errors: required (a surname), iin-*, iin-in-use, phone-format, in-the-future, unknown-code.
[[nodiscard]] base::Result<Accepted<domain::Person>> addPerson(Session &session, const PersonDraft &draft);

/// Opens the personal card; the opening is logged. Error: not-found.
[[nodiscard]] base::Result<domain::Person> openPerson(Session &session, domain::PersonId id);

/// Why a person was found.
enum class MatchedBy { Name, Iin, Phone };
[[nodiscard]] QString code(MatchedBy matched);

/// An ИИН as a list on an open desk shows it: its last four digits, from which neither the date of birth nor the sex
/// can be read; the whole one where it was itself searched for.
[[nodiscard]] QString shownIin(const QString &iin, std::optional<MatchedBy> matched);

struct PersonMatch {
    domain::PersonId id;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> birthDate;
    QString iin;
    MatchedBy matched = MatchedBy::Name;
};

/// The search as it is typed: nothing is written for a keystroke; `settle` logs what was looked for,
/// as length and keyed hash, once the officer has chosen or left.
class PersonSearch
{
public:
    explicit PersonSearch(Session &session) : m_session(session) {}
    /// Up to `limit` (1 to 100) persons: by parts of names in any script, ИИН or phone. Empty text: none.
    [[nodiscard]] base::Result<std::vector<PersonMatch>> type(const QString &text, int limit = 20);
    [[nodiscard]] base::Result<void> settle();

private:
    Session &m_session;
    QString m_longest;
    qsizetype m_found = 0;
};

/// One search, logged at once.
[[nodiscard]] base::Result<std::vector<PersonMatch>> findPersons(Session &session, const QString &text,
                                                                 int limit = 20);

} // namespace qorgan::casework
