// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/preferences.h"

#include "casework/entry.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using Owner = storage::DeskStore::Owner;

namespace {

constexpr qsizetype MostBytes = 64 * 1024;

Result<QByteArray> read(Session &session, Owner owner, const QString &key)
{
    auto &store = session.store();
    return store.read([&]() -> Result<QByteArray> { return store.desk().preference(owner, key); });
}

} // namespace

Result<QByteArray> preference(Session &session, const QString &key)
{
    return read(session, Owner::Account, key);
}

Result<void> setPreference(Session &session, const QString &key, const QByteArray &json)
{
    if (json.size() > MostBytes)
        return fail(u"too-long"_s, key, {QString::number(MostBytes)});
    auto &store = session.store();
    return store.write([&]() -> Result<void> {
        store.desk().setPreference(Owner::Account, key, json);
        return {};
    });
}

Result<QByteArray> unitPreference(Session &session, const QString &key)
{
    return read(session, Owner::Unit, key);
}

Result<void> setUnitPreference(Session &session, const QString &key, const QByteArray &json)
{
    if (const auto allowed = session.require(security::Permission::ManageAccounts, u"unit.preference"_s); !allowed)
        return allowed;
    if (json.size() > MostBytes)
        return fail(u"too-long"_s, key, {QString::number(MostBytes)});
    auto &store = session.store();
    return store.write([&]() -> Result<void> {
        store.desk().setPreference(Owner::Unit, key, json);
        enter(session, u"unit.preference"_s, {}, {}, {key});
        return {};
    });
}

} // namespace qorgan::casework
