// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/accounts.h"

#include "casework/accountfacts.h"
#include "casework/entry.h"
#include "casework/keyslotwork.h"
#include "casework/login.h"
#include "casework/sessionopener.h"
#include "security/password.h"

namespace qorgan::casework {

using namespace base;
using security::KeySlots;
using security::Permission;

namespace {

/// The account of a login, or `login-unknown`.
Result<storage::StoredAccount> known(Session &session, const QString &login)
{
    auto &store = session.store();
    return store.read([&]() -> Result<storage::StoredAccount> {
        if (const auto account = store.accounts().byLogin(normalizedLogin(login)))
            return *account;
        return fail(u"login-unknown"_s, u"login"_s);
    });
}

Result<NewAccount> checked(NewAccount request)
{
    const auto login = checkedLogin(request.login);
    if (!login)
        return fail(login.error());
    request.login = *login;
    auto facts = checkedFacts(std::move(request));
    if (!facts)
        return facts;
    if (const auto done = security::checkPassword(facts->password); !done)
        return fail(done.error());
    return facts;
}

/// Puts a new password into the account's slot; the session is any that holds the data key.
Result<Account> replacePassword(Session &session, const storage::StoredAccount &account, QString password,
                                const QString &action)
{
    if (const auto done = security::checkPassword(password); !done)
        return fail(done.error());
    const auto changed = changeKeySlots(
        session,
        [&](KeySlots &keySlots) { return keySlots.putAccount(account.login, password, session.dataKey()); },
        [&]() -> Result<void> {
            enter(session, action, u"account"_s, account.id.uuid);
            return {};
        });
    security::wipe(password);
    if (!changed)
        return fail(changed.error());
    return accountFrom(account);
}

} // namespace

Result<Account> addAccount(Session &session, NewAccount request)
{
    if (const auto allowed = session.require(Permission::ManageAccounts, u"account.added"_s); !allowed)
        return fail(allowed.error());
    const auto wanted = checked(std::move(request));
    if (!wanted)
        return fail(wanted.error());
    if (known(session, wanted->login))
        return fail(u"login-in-use"_s, u"login"_s);

    const storage::StoredAccount account{{session.ids().next(session.now())}, wanted->login, wanted->roles,
                                         wanted->fullName, wanted->rank, wanted->position, wanted->section,
                                         wanted->phone, {}};
    const auto changed = changeKeySlots(
        session,
        [&](KeySlots &keySlots) { return keySlots.putAccount(account.login, wanted->password, session.dataKey()); },
        [&]() -> Result<void> {
            session.store().accounts().add(account, session.now());
            enter(session, u"account.added"_s, u"account"_s, account.id.uuid, {u"roles"_s},
                  security::codes(account.roles).join(u' '));
            return {};
        });
    if (!changed)
        return fail(changed.error());
    return accountFrom(account);
}

Result<std::vector<Account>> listAccounts(Session &session)
{
    if (const auto allowed = session.require(Permission::ManageAccounts, u"account.listed"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<std::vector<Account>> {
        std::vector<Account> accounts;
        for (const storage::StoredAccount &stored : session.store().accounts().all())
            accounts.push_back(accountFrom(stored));
        return accounts;
    });
}

Result<Account> disableAccount(Session &session, const QString &login)
{
    if (const auto allowed = session.require(Permission::ManageAccounts, u"account.disabled"_s); !allowed)
        return fail(allowed.error());
    auto account = known(session, login);
    if (!account)
        return fail(account.error());
    if (account->disabledAt)
        return accountFrom(*account);
    if (isLastAdministrator(session, *account))
        return fail(u"last-administrator"_s, u"login"_s);
    const Instant now = session.now();
    const auto changed = changeKeySlots(
        session,
        [&](KeySlots &keySlots) -> Result<void> {
            keySlots.removeAccount(account->login);
            return {};
        },
        [&]() -> Result<void> {
            session.store().accounts().disable(account->id, now);
            enter(session, u"account.disabled"_s, u"account"_s, account->id.uuid);
            return {};
        });
    if (!changed)
        return fail(changed.error());
    account->disabledAt = now;
    return accountFrom(*account);
}

Result<Account> setPassword(Session &session, const QString &login, QString password)
{
    if (normalizedLogin(login) != session.account().login)
        if (const auto allowed = session.require(Permission::ManageAccounts, u"account.password"_s); !allowed)
            return fail(allowed.error());
    const auto account = known(session, login);
    if (!account)
        return fail(account.error());
    if (account->disabledAt)
        return fail(u"account-disabled"_s, u"login"_s);
    return replacePassword(session, *account, std::move(password), u"account.password"_s);
}

Result<Account> recoverAccount(const QString &directory, const QString &login, QString recoveryCode,
                               QString password, const OpenOptions &options)
{
    if (const auto done = security::checkPassword(password); !done)
        return fail(done.error());
    SessionOpener opener(directory, options);
    auto session = opener.open(normalizedLogin(login), [&](const KeySlots &keySlots) {
        return keySlots.unwrapRecovery(recoveryCode);
    });
    security::wipe(recoveryCode);
    if (!session)
        return fail(session.error());
    const auto account = known(**session, login);
    if (!account)
        return fail(account.error());
    return replacePassword(**session, *account, std::move(password), u"account.recovered"_s);
}

} // namespace qorgan::casework
