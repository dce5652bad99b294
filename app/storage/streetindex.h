// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/address.h"

#include <QStringList>

#include <vector>

namespace qorgan::storage {

class Connection;

/// A street of a locality, as addresses name the three; any of them may be empty.
struct Street {
    QString district;
    QString locality;
    QString street;
    QString house; ///< what was typed beyond the street's own name: the beginning of a house's number, or empty
    QString flat{}; ///< the beginning of a flat's number, where one was typed beside the house
};

/// An address as typed, taken apart: "Орал, Абая 12" in any order and script.
struct AddressTerms {
    std::vector<QStringList> words; ///< of street, locality and district, each with all keys of its spelling
    QStringList numbers;            ///< of the house, then of the flat, or of a street that is called by one
    QString flat;                   ///< a number that is said to be a flat's: "кв 45", "45-пәтер"

    /// Words for the kind of a thing (street, city, house) count only when there is nothing else.
    [[nodiscard]] static AddressTerms of(const QString &typed);
    /// Whether a word long enough to tell streets apart was typed.
    [[nodiscard]] bool isEmpty() const;
};

/// The streets that addresses name, once each, found by any part of their names and of their place's.
class StreetIndex
{
public:
    explicit StreetIndex(Connection &connection) : m_connection(connection) {}

    /// Takes note of the street of an address. In code, not by a trigger: a trigger would make every record a
    /// savepoint, at which the index of persons is flushed.
    void remember(const domain::Address &address);
    /// Whether every street has its keys; a migration cannot fold what it finds.
    [[nodiscard]] bool isComplete();
    void complete();
    /// The names that localities' codes stand for have changed.
    void renameLocalities();
    /// Up to `limit` streets that hold every word: those whose own name holds most of them first, then the latest.
    [[nodiscard]] std::vector<Street> find(const AddressTerms &terms, int limit);

private:
    void fold(qint64 row, const QString &district, const QString &locality, const QString &street);
    [[nodiscard]] QStringList namesOf(const QString &district, const QString &locality);

    Connection &m_connection;
};

} // namespace qorgan::storage
