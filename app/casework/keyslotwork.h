// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "security/keyslotfiles.h"
#include "storage/register.h"

namespace qorgan::casework {

/// Changes the key slots and the database as one act: the new slot file is written, the database commits
/// with its generation, then the file takes its place. A crash in between is settled at the next opening.
template <typename ChangeSlots, typename ChangeRecords>
[[nodiscard]] base::Result<void> changeKeySlots(Session &session, ChangeSlots changeSlots, ChangeRecords changeRecords)
{
    const auto change = security::KeySlotChange::begin(session.directory());
    if (!change)
        return base::fail(change.error());
    storage::Register &store = session.store();
    const auto facts = store.read([&]() -> base::Result<storage::RegisterFacts> { return store.facts(); });
    if (!facts)
        return base::fail(facts.error());
    auto keySlots = change->settle(facts->slotsGeneration);
    if (!keySlots)
        return base::fail(keySlots.error());
    if (const auto changed = changeSlots(*keySlots); !changed)
        return base::fail(changed.error());
    if (const auto written = change->write(*keySlots, session.dataKey()); !written)
        return base::fail(written.error());
    const auto committed = store.write([&]() -> base::Result<void> {
        store.setSlotsGeneration(keySlots->generation());
        return changeRecords();
    });
    if (!committed) {
        const auto abandoned = change->abandon();
        return abandoned ? committed : abandoned;
    }
    return change->commit();
}

} // namespace qorgan::casework
