// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/breach.h"
#include "domain/casefile.h"
#include "storage/author.h"

namespace qorgan::storage {

class Connection;

/// Breaches, cases and penalties, detentions and preventive conversations.
class CaseStore
{
public:
    CaseStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
