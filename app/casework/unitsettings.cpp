// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/unitsettings.h"

#include "casework/lastbackup.h"
#include "casework/preferences.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

namespace {

const QString IdleKey = u"idle_minutes"_s;

bool isIdleLimit(int minutes)
{
    return LeastIdleMinutes <= minutes && minutes <= MostIdleMinutes;
}

} // namespace

Result<std::optional<int>> idleMinutes(Session &session)
{
    const auto kept = unitPreference(session, IdleKey);
    if (!kept)
        return fail(kept.error());
    const int minutes = kept->toInt();
    return isIdleLimit(minutes) ? std::optional(minutes) : std::nullopt;
}

Result<void> setIdleMinutes(Session &session, int minutes)
{
    if (!isIdleLimit(minutes))
        return fail(u"number-range"_s, IdleKey,
                    {QString::number(LeastIdleMinutes), QString::number(MostIdleMinutes)});
    return setUnitPreference(session, IdleKey, QByteArray::number(minutes));
}

Result<std::optional<Instant>> lastBackup(Session &session)
{
    if (const auto allowed = session.require(security::Permission::Backup, u"backup.made"_s); !allowed)
        return fail(allowed.error());
    auto &store = session.store();
    return store.read([&]() -> Result<std::optional<Instant>> {
        const QByteArray kept = store.desk().preference(storage::DeskStore::Owner::Unit, LastBackupKey);
        return kept.isEmpty() ? std::nullopt : std::optional(Instant{kept.toLongLong()});
    });
}

} // namespace qorgan::casework
