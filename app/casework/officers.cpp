// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/officers.h"

#include "casework/officerrows.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

Officer officerFrom(const storage::StoredAccount &stored)
{
    return {stored.id, stored.login, stored.fullName, stored.section};
}

} // namespace

OfficerRows::OfficerRows(Session &session)
{
    for (const storage::StoredAccount &account : session.store().accounts().all()) {
        m_places.emplace(account.row, static_cast<std::uint32_t>(m_officers.size()));
        m_officers.push_back(officerFrom(account));
    }
}

Result<std::vector<Officer>> officersWho(Session &session, Permission does)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"officer.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<Officer>> {
        std::vector<Officer> officers;
        for (const storage::StoredAccount &account : session.store().accounts().all())
            if (security::may(account.roles, does))
                officers.push_back(officerFrom(account));
        return officers;
    });
}

} // namespace qorgan::casework
