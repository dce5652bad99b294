// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/person.h"
#include "storage/author.h"

#include <optional>

namespace qorgan::storage {

class Connection;
class PersonSearchIndex;
class StreetIndex;

/// Persons with the keys they are found and sorted by.
class PersonStore
{
public:
    PersonStore(Connection &connection, const Author &author, PersonSearchIndex &search, StreetIndex &streets)
        : m_connection(connection), m_author(author), m_search(search), m_streets(streets)
    {
    }

    void add(const domain::Person &person, base::Instant now);
    /// The facts of a recorded person as they are now, with the keys it is found and sorted by. An id that the
    /// register does not hold is thrown as the Failure not-found.
    void change(const domain::Person &person);
    [[nodiscard]] std::optional<domain::Person> find(domain::PersonId id);
    [[nodiscard]] bool exists(domain::PersonId id);
    [[nodiscard]] std::optional<domain::PersonId> byIin(const QString &iin);
    /// The earliest recorded person of that folded name (surname, given name, patronymic) and date of birth.
    [[nodiscard]] std::optional<domain::PersonId> byNameAndBirth(const QString &nameKey, QDate birthDate);
    [[nodiscard]] qint64 count();

    /// What `byNameAndBirth` compares.
    [[nodiscard]] static QString nameKey(const domain::Person &person);

private:
    void rememberStreets(const domain::Person &person);

    Connection &m_connection;
    const Author &m_author;
    PersonSearchIndex &m_search;
    StreetIndex &m_streets;
};

} // namespace qorgan::storage
