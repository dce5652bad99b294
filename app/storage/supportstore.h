// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/support.h"
#include "storage/author.h"

namespace qorgan::storage {

class Connection;

/// Organisations, referrals, what was done for children, and the preventive register.
class SupportStore
{
public:
    SupportStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
