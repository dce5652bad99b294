// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/unitlaw.h"

#include "law/lawinforce.h"
#include "storage/register.h"

#include <QJsonDocument>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace qorgan::casework {

using namespace base;

namespace {

/// What each open session has in force, as the register's stamp says it. Sessions live in threads of their own.
class Stamps
{
public:
    void set(const Session &session, const QString &stamp)
    {
        const std::lock_guard locked(m_guard);
        m_bySession[&session] = stamp;
    }
    [[nodiscard]] bool isOf(const Session &session, const QString &stamp)
    {
        const std::lock_guard locked(m_guard);
        const auto known = m_bySession.find(&session);
        return known != m_bySession.end() && known->second == stamp;
    }
    void drop(const Session &session)
    {
        const std::lock_guard locked(m_guard);
        m_bySession.erase(&session);
    }

private:
    std::mutex m_guard;
    std::unordered_map<const Session *, QString> m_bySession;
};

Stamps &stamps()
{
    static auto *const all = new Stamps;
    return *all;
}

law::OwnVersion ownVersion(const storage::StoredVersion &stored, const std::vector<storage::StoredAct> &acts)
{
    law::OwnVersion version;
    law::Rule &record = version.record;
    record.id = stored.record;
    record.rule = stored.rule;
    record.subject = stored.subject;
    record.validFrom = stored.validFrom;
    record.source = stored.source;
    record.verified = stored.verified;
    record.text = stored.text;
    record.value = QJsonDocument::fromJson(stored.value).object();
    record.own = true;
    record.withdrawn = stored.withdrawnAt.has_value();
    const auto act = std::find_if(acts.begin(), acts.end(), [&](const auto &each) { return each.code == stored.source.act; });
    if (act != acts.end())
        version.act = law::ownAct(act->code, act->name, act->inForceFrom);
    return version;
}

law::UnitLaw unitLaw(storage::LawStore &store)
{
    law::UnitLaw law;
    const auto acts = store.acts();
    for (const storage::StoredVersion &stored : store.versions())
        law.versions.push_back(ownVersion(stored, acts));
    for (const storage::StoredConfirmation &stored : store.confirmations())
        law.confirmations.push_back({stored.record, stored.verified});
    return law;
}

} // namespace

Result<void> takeLaw(Session &session)
{
    auto &store = session.store();
    return store.read([&]() -> Result<void> {
        const QString stamp = store.law().stamp();
        law::putInForce(&session, unitLaw(store.law()));
        stamps().set(session, stamp);
        return {};
    });
}

void refreshLaw(Session &session)
{
    auto &store = session.store();
    const auto refreshed = store.read([&]() -> Result<void> {
        if (!stamps().isOf(session, store.law().stamp()))
            return takeLaw(session);
        law::prefer(&session);
        return {};
    });
    // What hinders the reading hinders the act itself, which says so.
    if (!refreshed)
        law::prefer(&session);
}

void dropLaw(const Session &session)
{
    law::takeOutOfForce(&session);
    stamps().drop(session);
}

} // namespace qorgan::casework
