// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/entry.h"

#include "storage/register.h"

namespace qorgan::casework {

void enter(Session &session, const QString &action, const QString &recordKind, const std::optional<QUuid> &record,
           const QStringList &fields, const QString &detail)
{
    session.store().audit().append(session.now(), {action, recordKind, record, fields, detail});
}

} // namespace qorgan::casework
