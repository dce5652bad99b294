// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"
#include "storage/author.h"

namespace qorgan::storage {

class Connection;

/// What the unit head looks at: facts across the records that supervision asks for, watch after the end, handovers.
class SupervisionStore
{
public:
    SupervisionStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
