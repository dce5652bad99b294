// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/headboard.h"

#include "casework/headreading.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

Result<HeadBoard> headBoard(Session &session)
{
    if (const auto permitted = session.require(Permission::Supervise, u"desk.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<HeadBoard> {
        auto due = dueList(session);
        if (!due)
            return fail(due.error());
        const auto found = findSignals(session, {});
        HeadBoard board;
        board.desk = deskOf(session, *due, found);
        board.findings = namedSignals(session, *due, found, {});
        board.handover = handoverOf(session, std::move(*due));
        return board;
    });
}

} // namespace qorgan::casework
