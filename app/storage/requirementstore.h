// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requirement.h"
#include "storage/author.h"

namespace qorgan::storage {

class Connection;

/// Motions to the court, its decisions, and how its requirements are kept.
class RequirementStore
{
public:
    RequirementStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
