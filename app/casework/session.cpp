// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/session.h"

#include "casework/entry.h"
#include "casework/login.h"
#include "casework/sessionopener.h"
#include "casework/unitlaw.h"
#include "security/failures.h"
#include "security/keyslotfiles.h"
#include "security/process.h"
#include "storage/register.h"

#include <tuple>

namespace qorgan::casework {

using namespace base;

Session::Session() = default;

Session::~Session()
{
    dropLaw(*this);
}

namespace {

/// The name failed logins are counted under; nothing while the key slots cannot be read at all.
QString failureName(const QString &directory, const QString &login)
{
    const auto files = security::KeySlotFiles::read(directory);
    return files && files->current ? files->current->failureName(login) : u"unknown"_s;
}

/// The first entries of a session: what failed before it, and its own opening.
Result<void> enterOpening(Session &session, const std::vector<security::FailedLogins> &failed)
{
    return session.store().write([&]() -> Result<void> {
        for (const security::FailedLogins &some : failed)
            enter(session, u"session.failed"_s, {}, {}, {}, u"%1 %2"_s.arg(some.name).arg(some.count));
        enter(session, u"session.opened"_s);
        return {};
    });
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString &directory, Credentials credentials,
                                               const OpenOptions &options)
{
    const QString login = normalizedLogin(credentials.login);
    const security::LoginFailures failures(directory);
    const QString name = failureName(directory, login);
    const Instant wallClock = SystemClock().now();
    if (const auto admitted = failures.admit(name, wallClock); !admitted)
        return fail(admitted.error());

    SessionOpener opener(directory, options);
    auto session = opener.open(login, [&](const security::KeySlots &slots) {
        return slots.unwrap(login, credentials.password);
    });
    security::wipe(credentials.password);
    if (!session) {
        // A count that cannot be written changes nothing in what the officer is told.
        if (session.error().code == u"login-failed" && !options.readOnly)
            std::ignore = failures.record(name, wallClock);
        return fail(session.error());
    }
    if (options.readOnly)
        return session;
    const auto unreported = failures.unreported();
    if (const auto entered = enterOpening(**session, unreported); !entered)
        return fail(entered.error());
    if (const auto settled = failures.settle(name, unreported); !settled)
        return fail(settled.error());
    return session;
}

Result<void> Session::require(security::Permission permission, const QString &act)
{
    refreshLaw(*this);
    if (may(permission))
        return {};
    if (!m_readOnly) {
        const auto entered = m_store->write([&]() -> Result<void> {
            enter(*this, u"access.refused"_s, {}, {}, {}, act);
            return {};
        });
        if (!entered)
            return entered;
    }
    return fail(u"permission-denied"_s, {}, {act});
}

void Session::useSimulation(std::unique_ptr<Clock> clock, quint64 seed)
{
    m_clock = std::move(clock);
    m_ids = IdSource(seed);
}

void Session::actAs(const Account &account)
{
    if (!m_training || account.id == m_account.id)
        return;
    m_account = account;
    m_store->setAuthor(account.id);
}

Result<void> prepareProcess()
{
    if (!security::hardenProcess() || !security::initialise())
        return fail(u"process-not-hardened"_s, {}, {}, ErrorKind::Io);
    return local::checkZoneData();
}

} // namespace qorgan::casework
