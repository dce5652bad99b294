// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/preventiveregister.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/reason.h"
#include "domain/catalogue.h"
#include "law/help.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::RegisterEntry;
using domain::RegisterEntryId;
using security::Permission;

namespace {

constexpr qsizetype ShortestReason = 3;

bool followsFromMeasure(const QString &category)
{
    const domain::CatalogueItem *item = domain::catalogue(u"register_categories"_s).find(category);
    return item && item->properties.contains("measure"_L1);
}

Result<RegisterEntry> checkedEntry(const RegisterEntryDraft &draft, QDate today)
{
    TextChecks checks;
    RegisterEntry entry;
    entry.id = draft.id.value_or(RegisterEntryId{});
    entry.person = draft.person;
    entry.category = checks.code(draft.category, u"register_categories"_s, u"category"_s);
    entry.reason = checks.longText(draft.reason, u"reason"_s);
    entry.enteredOn = draft.enteredOn.value_or(today);
    entry.untilOn = draft.untilOn;
    if (checks.finding())
        return fail(*checks.finding());
    if (entry.person.isNull())
        return fail(u"required"_s, u"person"_s);
    if (entry.category.isEmpty())
        return fail(u"required"_s, u"category"_s);
    if (followsFromMeasure(entry.category))
        return fail(u"category-of-measure"_s, u"category"_s);
    if (today < entry.enteredOn)
        return fail(u"in-the-future"_s, u"entered_on"_s);
    if (entry.untilOn && *entry.untilOn < entry.enteredOn)
        return fail(u"end-before-start"_s, u"until_on"_s);
    return entry;
}

/// Whether two entries keep their person on the register on one day.
bool overlap(const RegisterEntry &a, const RegisterEntry &b)
{
    const QDate first = std::max(a.enteredOn, b.enteredOn);
    return law::standsOn(a, first) && law::standsOn(b, first);
}

Result<void> admit(Session &session, const RegisterEntry &entry)
{
    if (!session.store().persons().exists(entry.person))
        return fail(u"not-found"_s, u"person"_s);
    for (const storage::RegisterEntrySummary &other : session.store().support().entriesOf(entry.person))
        if (other.entry.id != entry.id && other.entry.category == entry.category && overlap(other.entry, entry))
            return fail(u"already-on-register"_s, u"category"_s);
    return {};
}

/// What was typed, before the entry is looked at.
Result<domain::Prolongation> checkedProlonging(RegisterEntryId id, const RegisterProlonging &typed, QDate today)
{
    auto reason = checkedReason(typed.reason, u"reason"_s, ShortestReason);
    if (!typed.until)
        return fail(u"required"_s, u"until"_s);
    if (!reason)
        return fail(reason.error());
    const QDate on = typed.on.value_or(today);
    if (today < on)
        return fail(u"in-the-future"_s, u"on"_s);
    return domain::Prolongation{typed.id.value_or(QUuid()), id, on, {}, *typed.until, std::move(*reason)};
}

/// The entry as it will stand.
Result<RegisterEntry> prolonged(Session &session, RegisterEntry entry, const domain::Prolongation &act)
{
    if (entry.removedOn)
        return fail(u"already-removed"_s, u"id"_s);
    if (!entry.untilOn)
        return fail(u"entry-without-end"_s, u"id"_s);
    if (act.decidedOn < entry.enteredOn)
        return fail(u"decided-before-entry"_s, u"on"_s);
    if (*entry.untilOn < act.decidedOn)
        return fail(u"entry-ended"_s, u"on"_s);
    if (act.until <= *entry.untilOn)
        return fail(u"until-not-later"_s, u"until"_s);
    entry.untilOn = act.until;
    if (const auto admitted = admit(session, entry); !admitted)
        return fail(admitted.error());
    return entry;
}

} // namespace

Result<RegisterEntry> enterOnRegister(Session &session, const RegisterEntryDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"register_entry.added"_s); !permitted)
        return fail(permitted.error());
    const Instant now = session.now();
    auto entry = checkedEntry(draft, local::date(now));
    if (!entry)
        return fail(entry.error());
    return session.store().write([&]() -> Result<RegisterEntry> {
        if (draft.id) {
            if (const auto known = session.store().support().entry(*draft.id)) {
                if (known->person != entry->person || known->category != entry->category)
                    return fail(u"id-in-use"_s, u"id"_s);
                return *known;
            }
        }
        if (const auto admitted = admit(session, *entry); !admitted)
            return fail(admitted.error());
        if (entry->id.isNull())
            entry->id = {session.ids().next(now)};
        session.store().support().add(*entry, now);
        QStringList fields{u"person"_s, u"category"_s, u"entered_on"_s};
        if (!entry->reason.isEmpty())
            fields.append(u"reason"_s);
        if (entry->untilOn)
            fields.append(u"until_on"_s);
        enter(session, u"register_entry.added"_s, u"register_entry"_s, entry->id.uuid, fields, entry->category);
        return *entry;
    });
}

Result<RegisterEntry> removeFromRegister(Session &session, RegisterEntryId id, const RegisterRemoval &removal)
{
    if (const auto permitted = session.require(Permission::CancelMeasures, u"register_entry.removed"_s); !permitted)
        return fail(permitted.error());
    const auto reason = checkedReason(removal.reason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    const QDate today = local::date(session.now());
    const QDate on = removal.on.value_or(today);
    if (today < on)
        return fail(u"in-the-future"_s, u"on"_s);
    return session.store().write([&]() -> Result<RegisterEntry> {
        auto entry = session.store().support().entry(id);
        if (!entry)
            return fail(u"not-found"_s, u"id"_s);
        if (entry->removedOn)
            return fail(u"already-removed"_s, u"id"_s);
        if (on < entry->enteredOn)
            return fail(u"removal-before-entry"_s, u"on"_s);
        session.store().support().remove(id, on, *reason);
        enter(session, u"register_entry.removed"_s, u"register_entry"_s, id.uuid, {u"reason"_s, u"on"_s},
              entry->category);
        entry->removedOn = on;
        entry->removalReason = *reason;
        return *entry;
    });
}

Result<RegisterEntry> prolongOnRegister(Session &session, RegisterEntryId id, const RegisterProlonging &prolonging)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"register_entry.prolonged"_s); !permitted)
        return fail(permitted.error());
    const Instant now = session.now();
    auto act = checkedProlonging(id, prolonging, local::date(now));
    if (!act)
        return fail(act.error());
    return session.store().write([&]() -> Result<RegisterEntry> {
        auto &support = session.store().support();
        auto entry = support.entry(id);
        if (!entry)
            return fail(u"not-found"_s, u"id"_s);
        if (const auto known = prolonging.id ? support.prolongation(*prolonging.id) : std::nullopt) {
            if (known->entry != id)
                return fail(u"id-in-use"_s, u"id"_s);
            return std::move(*entry);
        }
        auto longer = prolonged(session, *entry, *act);
        if (!longer)
            return fail(longer.error());
        act->untilBefore = *entry->untilOn;
        if (act->id.isNull())
            act->id = session.ids().next(now);
        support.prolong(*act, now);
        enter(session, u"register_entry.prolonged"_s, u"register_entry"_s, id.uuid,
              {u"until"_s, u"reason"_s, u"on"_s}, entry->category);
        return longer;
    });
}

} // namespace qorgan::casework
