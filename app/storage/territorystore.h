// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;
class StreetIndex;

/// One object of the national classifier of territories (КАТО): nine digits, names in two languages.
struct Territory {
    QString code;
    QString level;
    QString typeCode;
    QString nameKk;
    QString nameRu;
};

/// The classifier as the unit loaded it.
class TerritoryStore
{
public:
    TerritoryStore(Connection &connection, StreetIndex &streets) : m_connection(connection), m_streets(streets) {}

    void replaceAll(const QString &version, const std::vector<Territory> &objects, base::Instant now);
    [[nodiscard]] std::optional<Territory> find(const QString &code);
    [[nodiscard]] bool isLoaded();
    /// All objects whose code begins with these digits, by code.
    [[nodiscard]] std::vector<Territory> within(const QString &codePrefix);
    /// Objects whose folded name in either language holds the folded text: those with a word that begins with
    /// it first; of these cities and towns, then villages, then districts, shorter names before longer ones.
    [[nodiscard]] std::vector<Territory> search(const QString &foldedText, int limit);

private:
    Connection &m_connection;
    StreetIndex &m_streets;
};

} // namespace qorgan::storage
