// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// What a person can be recognised by in a list of matches.
struct FoundPerson {
    domain::PersonId id;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> birthDate;
    QString iin;
    QString phone;
    QByteArray sortKey;
};

/// What was typed, taken apart.
struct SearchTerms {
    std::vector<QStringList> words; ///< each word of a name with all the keys its spelling may stand for
    QStringList digits;             ///< runs of four digits or more, of ИИН or phone, as typed

    [[nodiscard]] bool isEmpty() const { return words.empty() && digits.isEmpty(); }
    [[nodiscard]] static SearchTerms of(const QString &typed);
};

/// Finds persons by any part of a name of three letters or more, by the beginning of a word when shorter,
/// and by any run of four digits of ИИН or phone; ten digits or more are the beginning of one.
class PersonSearchIndex
{
public:
    explicit PersonSearchIndex(Connection &connection) : m_connection(connection) {}

    void add(qint64 row, const QString &nameKey, const domain::Person &person);
    /// Takes a person out; `add` brings it back under other names.
    void remove(qint64 row);
    /// Up to `limit` persons, the latest recorded candidates first looked at; sorted by the Kazakh alphabet,
    /// words that begin with what was typed before those that only hold it.
    [[nodiscard]] std::vector<FoundPerson> find(const SearchTerms &terms, int limit);

private:
    [[nodiscard]] std::vector<FoundPerson> findNumbered(const QString &digits, int limit);

    Connection &m_connection;
};

} // namespace qorgan::storage
