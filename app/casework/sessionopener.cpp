// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/sessionopener.h"

#include "casework/entry.h"
#include "casework/unitlaw.h"
#include "security/keyslotfiles.h"
#include "security/storagekind.h"
#include "storage/register.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace qorgan::casework {

using namespace base;
using security::KeySlotFiles;
using security::KeySlots;

namespace {

bool writable(const QString &path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0;
}

} // namespace

QString registerFile(const QString &directory)
{
    return QDir(directory).filePath(u"register.db"_s);
}

QString backupsDirectory(const QString &directory)
{
    return QDir(directory).filePath(u"backups"_s);
}

Result<void> checkStorageKind(const QString &directory, bool anyPlace)
{
    // Locks and the write-ahead log are not to be trusted over a network; a medium is pulled out.
    if (!anyPlace && security::storageKind(directory) != security::StorageKind::Local)
        return fail(u"unsafe-place"_s, u"register"_s, {}, ErrorKind::Register);
    return {};
}

SessionOpener::SessionOpener(QString directory, OpenOptions options)
    : m_directory(std::move(directory)), m_options(std::move(options)), m_session(new Session)
{
}

Result<std::unique_ptr<Session>> SessionOpener::open(const QString &login, const Unwrap &unwrap)
{
    if (const auto done = local::checkZoneData(); !done)
        return fail(done.error());
    if (const auto done = checkPlace(); !done)
        return fail(done.error());
    if (const auto done = openStore(unwrap); !done)
        return fail(done.error());
    if (const auto done = identify(login); !done)
        return fail(done.error());
    if (const auto done = takeLaw(*m_session); !done)
        return fail(done.error());
    return std::move(m_session);
}

Result<void> SessionOpener::checkPlace() const
{
    if (m_directory.isEmpty() || !QFileInfo::exists(registerFile(m_directory)))
        return fail(u"register-missing"_s, u"register"_s, {}, ErrorKind::Register);
    if (!m_options.readOnly && (!writable(m_directory) || !writable(registerFile(m_directory))))
        return fail(u"not-writable"_s, u"register"_s, {}, ErrorKind::Io);
    return checkStorageKind(m_directory, m_options.anyPlace);
}

Result<void> SessionOpener::openStore(const Unwrap &unwrap)
{
    // Another process may have changed the slots between our reading them and the database: once more.
    for (int attempt = 0; attempt < 2; ++attempt) {
        bool generationFits = false;
        if (const auto done = tryCandidates(unwrap, generationFits); !done)
            return done;
        if (generationFits)
            return {};
    }
    return fail(u"keyslots-damaged"_s, u"register"_s, {}, ErrorKind::Register);
}

Result<void> SessionOpener::tryCandidates(const Unwrap &unwrap, bool &generationFits)
{
    const auto files = KeySlotFiles::read(m_directory);
    if (!files)
        return fail(files.error());
    std::optional<Error> refusal;
    for (const KeySlots *slots : files->candidates()) {
        auto key = unwrap(*slots);
        if (!key) {
            refusal = refusal.value_or(key.error());
            continue;
        }
        auto store = storage::Register::open(registerFile(m_directory), *key, slots->cipher(), m_options.readOnly);
        if (!store)
            return fail(store.error());
        const auto facts = (*store)->read([&]() -> Result<storage::RegisterFacts> { return (*store)->facts(); });
        if (!facts)
            return fail(facts.error());
        if (facts->slotsGeneration != slots->generation())
            continue; // the other file is the one in force
        m_session->m_store = std::move(*store);
        m_session->m_dataKey = std::move(*key);
        m_session->m_cipher = slots->cipher();
        m_session->m_training = facts->training;
        generationFits = true;
        break;
    }
    if (!generationFits && refusal)
        return fail(*refusal);
    if (generationFits && files->leftover && !m_options.readOnly) {
        const auto change = security::KeySlotChange::begin(m_directory);
        if (!change)
            return fail(change.error());
        const auto facts = m_session->m_store->facts();
        if (const auto settled = change->settle(facts.slotsGeneration); !settled)
            return fail(settled.error());
    }
    return {};
}

Result<void> SessionOpener::identify(const QString &login)
{
    Session &session = *m_session;
    session.m_directory = m_directory;
    session.m_readOnly = m_options.readOnly;
    if (m_options.clockOverride) {
        if (!session.m_training)
            return fail(u"clock-override-refused"_s, u"QORGAN_NOW"_s);
        session.m_clock = std::make_unique<ManualClock>(*m_options.clockOverride);
    } else {
        session.m_clock = std::make_unique<SystemClock>();
    }
    auto &store = *session.m_store;
    return store.read([&]() -> Result<void> {
        const auto account = store.accounts().byLogin(login);
        if (!account || account->disabledAt)
            return fail(u"login-failed"_s, u"login"_s, {}, ErrorKind::Register);
        session.m_account = {account->id,       account->login,   account->roles, account->fullName, account->rank,
                             account->position, account->section, account->phone, false};
        session.m_unit = store.accounts().unit();
        store.setAuthor(account->id);
        return {};
    });
}

} // namespace qorgan::casework
