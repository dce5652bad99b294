// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/register.h"

#include "base/text.h"
#include "casework/entry.h"
#include "casework/login.h"
#include "casework/sessionopener.h"
#include "casework/unit.h"
#include "security/keyslotfiles.h"
#include "security/password.h"
#include "storage/register.h"

#include <QDir>
#include <QFileInfo>

namespace qorgan::casework {

using namespace base;
using security::KeySlots;
using security::SecretBytes;

namespace {

constexpr std::size_t SearchKeyBytes = 32;

Result<NewRegister> checked(NewRegister request)
{
    const auto login = checkedLogin(request.administratorLogin);
    if (!login)
        return fail(login.error());
    request.administratorLogin = *login;
    request.administratorName = normalized(request.administratorName);
    auto unit = checkedUnit(std::move(request.unit));
    if (!unit)
        return fail(unit.error());
    request.unit = std::move(*unit);
    if (request.clockOverride && !request.training)
        return fail(u"clock-override-refused"_s, u"QORGAN_NOW"_s);
    if (const auto done = security::checkPassword(request.password); !done)
        return fail(done.error());
    return request;
}

/// The directory for a register that does not exist yet.
Result<void> prepareDirectory(const QString &directory, bool anyPlace)
{
    if (directory.isEmpty())
        return fail(u"required"_s, u"register"_s, {}, ErrorKind::Usage);
    if (QFileInfo::exists(registerFile(directory)) || QFileInfo::exists(security::keySlotsPath(directory)))
        return fail(u"register-exists"_s, u"register"_s);
    if (const auto done = checkStorageKind(directory, anyPlace); !done)
        return done;
    if (const auto done = security::privateDirectory(directory); !done)
        return done;
    return security::privateDirectory(backupsDirectory(directory));
}

Result<void> fill(storage::Register &store, const NewRegister &request, IdSource &ids, Instant now)
{
    return store.write([&]() -> Result<void> {
        const storage::StoredAccount account{{ids.next(now)}, request.administratorLogin, request.roles,
                                             request.administratorName, {}, {}, {}, {}, {}};
        store.accounts().setUnit(request.unit);
        store.accounts().add(account, now);
        store.setAuthor(account.id);
        store.audit().append(now, {u"register.created"_s, u"register"_s, {}, {},
                                   request.training ? u"training"_s : QString()});
        return {};
    });
}

} // namespace

Result<CreatedRegister> createRegister(NewRegister request)
{
    if (const auto done = local::checkZoneData(); !done)
        return fail(done.error());
    const auto wanted = checked(std::move(request));
    if (!wanted)
        return fail(wanted.error());
    if (const auto done = prepareDirectory(wanted->directory, wanted->anyPlace); !done)
        return fail(done.error());

    IdSource ids = wanted->training && wanted->seed ? IdSource(*wanted->seed) : IdSource();
    const Instant now = wanted->clockOverride.value_or(SystemClock().now());
    const QUuid registerId = ids.next(now);
    const SecretBytes dataKey = SecretBytes::random(security::DataKeyBytes);
    KeySlots keySlots = KeySlots::create(registerId, wanted->training);
    if (const auto put = keySlots.putAccount(wanted->administratorLogin, wanted->password, dataKey); !put)
        return fail(put.error());
    auto recoveryCode = keySlots.putRecovery(dataKey);
    if (!recoveryCode)
        return fail(recoveryCode.error());

    // As every change of the slots: the file beside, the database, then the file in its place. Killed in
    // between, the directory holds a register without data, and opening it says so.
    const auto change = security::KeySlotChange::begin(wanted->directory);
    if (!change)
        return fail(change.error());
    if (const auto written = change->write(keySlots, dataKey); !written)
        return fail(written.error());
    const SecretBytes searchKey = SecretBytes::random(SearchKeyBytes);
    const QByteArray searchKeyBytes(reinterpret_cast<const char *>(searchKey.data()), SearchKeyBytes);
    auto store = storage::Register::create(registerFile(wanted->directory), dataKey, keySlots.cipher(),
                                           {registerId, wanted->training, keySlots.generation(), searchKeyBytes}, now);
    if (!store)
        return fail(store.error());
    if (const auto filled = fill(**store, *wanted, ids, now); !filled)
        return fail(filled.error());
    if (const auto committed = change->commit(); !committed)
        return fail(committed.error());
    return CreatedRegister{wanted->directory, *recoveryCode};
}

Result<Verification> verify(Session &session)
{
    if (const auto allowed = session.require(security::Permission::Verify, u"register.verified"_s); !allowed)
        return fail(allowed.error());
    auto &store = session.store();
    auto found = store.read([&]() -> Result<Verification> {
        Verification verification;
        verification.integrity = store.integrity();
        const storage::ChainFindings chain = store.audit().walk();
        verification.auditEntries = chain.entries;
        verification.auditHead = QString::fromLatin1(chain.head.toHex());
        verification.firstBadEntry = chain.firstBad;
        verification.ok = verification.integrity == u"ok" && !chain.firstBad;
        return verification;
    });
    if (!found || session.isReadOnly())
        return found;
    const auto entered = store.write([&]() -> Result<void> {
        enter(session, u"register.verified"_s, {}, {}, {}, found->ok ? u"ok"_s : u"failed"_s);
        return {};
    });
    if (!entered)
        return fail(entered.error());
    return found;
}

} // namespace qorgan::casework
