// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/accountchange.h"

#include "casework/accountfacts.h"
#include "casework/entry.h"
#include "casework/login.h"

namespace qorgan::casework {

using namespace base;

namespace {

QStringList changedFields(const storage::StoredAccount &before, const AccountChange &after)
{
    QStringList fields;
    const auto compare = [&fields](const QString &name, const auto &was, const auto &is) {
        if (was != is)
            fields << name;
    };
    compare(u"roles"_s, before.roles, after.roles);
    compare(u"full_name"_s, before.fullName, after.fullName);
    compare(u"rank"_s, before.rank, after.rank);
    compare(u"position"_s, before.position, after.position);
    compare(u"section"_s, before.section, after.section);
    compare(u"phone"_s, before.phone, after.phone);
    return fields;
}

} // namespace

Result<Account> changeAccount(Session &session, AccountChange change)
{
    if (const auto allowed = session.require(security::Permission::ManageAccounts, u"account.changed"_s); !allowed)
        return fail(allowed.error());
    const auto wanted = checkedFacts(std::move(change));
    if (!wanted)
        return fail(wanted.error());
    auto &store = session.store();
    const auto changed = store.write([&]() -> Result<Account> {
        auto account = store.accounts().byLogin(normalizedLogin(wanted->login));
        if (!account)
            return fail(u"login-unknown"_s, u"login"_s);
        if (account->disabledAt)
            return fail(u"account-disabled"_s, u"login"_s);
        if (!wanted->roles.testFlag(security::Role::Administrator) && isLastAdministrator(session, *account))
            return fail(u"last-administrator"_s, u"role"_s);
        const QStringList fields = changedFields(*account, *wanted);
        if (fields.isEmpty())
            return accountFrom(*account);
        account->roles = wanted->roles;
        account->fullName = wanted->fullName;
        account->rank = wanted->rank;
        account->position = wanted->position;
        account->section = wanted->section;
        account->phone = wanted->phone;
        store.accounts().change(*account);
        enter(session, u"account.changed"_s, u"account"_s, account->id.uuid, fields,
              fields.contains(u"roles"_s) ? security::codes(account->roles).join(u' ') : QString());
        return accountFrom(*account);
    });
    if (changed && changed->id == session.account().id)
        session.take(*changed);
    return changed;
}

} // namespace qorgan::casework
