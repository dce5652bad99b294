// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/backupfile.h"
#include "casework/entry.h"
#include "casework/lastbackup.h"
#include "casework/register.h"
#include "casework/sessionopener.h"
#include "security/files.h"
#include "security/keyslotfiles.h"
#include "storage/register.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qorgan::casework {

using namespace base;

namespace {

constexpr qint64 LargestSlotFile = 1 << 20;

/// Takes a file or directory away again when an act ends early.
class Cleanup
{
public:
    explicit Cleanup(QString path) : m_path(std::move(path)) {}
    ~Cleanup()
    {
        if (m_path.isEmpty())
            return;
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }
    void keep() { m_path.clear(); }
    Cleanup(const Cleanup &) = delete;
    Cleanup &operator=(const Cleanup &) = delete;

private:
    QString m_path;
};

Result<BackupFacts> factsOf(Session &session, const QString &file)
{
    auto &store = session.store();
    return store.read([&]() -> Result<BackupFacts> {
        return BackupFacts{file, store.incidents().count({}), QString::fromLatin1(store.audit().head().hash.toHex())};
    });
}

Result<void> moveRegister(const QString &from, const QString &to)
{
    if (const auto done = security::renameDurably(registerFile(from), registerFile(to)); !done)
        return done;
    // The slots last: a register exists once they do.
    return security::renameDurably(security::keySlotsPath(from), security::keySlotsPath(to));
}

Result<BackupFacts> openRestored(const QString &directory, Credentials credentials, const OpenOptions &options,
                                 const QString &file)
{
    auto session = Session::open(directory, std::move(credentials), options);
    if (!session)
        return fail(session.error());
    if (const auto allowed = (*session)->require(security::Permission::Restore, u"register.restored"_s); !allowed)
        return fail(allowed.error());
    const auto found = verify(**session);
    if (!found)
        return fail(found.error());
    if (!found->ok)
        return fail(u"backup-damaged"_s, u"file"_s, {}, ErrorKind::Register);
    const auto entered = (*session)->store().write([&]() -> Result<void> {
        enter(**session, u"register.restored"_s);
        return {};
    });
    if (!entered)
        return fail(entered.error());
    return factsOf(**session, file);
}

} // namespace

Result<BackupFacts> backup(Session &session, const QString &file)
{
    if (const auto allowed = session.require(security::Permission::Backup, u"backup.made"_s); !allowed)
        return fail(allowed.error());
    if (QFileInfo::exists(file))
        return fail(u"file-exists"_s, u"file"_s, {}, ErrorKind::Io);
    auto &store = session.store();
    // The entry first, so that the backup bears it as its head.
    const auto entered = store.write([&]() -> Result<void> {
        enter(session, u"backup.made"_s);
        return {};
    });
    if (!entered)
        return fail(entered.error());
    const QString copy = file + u".database"_s;
    const Cleanup cleanup(copy);
    // No account may change between the copy of the slots and that of the database.
    const auto change = security::KeySlotChange::begin(session.directory());
    if (!change)
        return fail(change.error());
    const auto facts = store.read([&]() -> Result<BackupFacts> {
        store.copyTo(copy, session.dataKey(), session.cipher());
        return BackupFacts{file, store.incidents().count({}), QString::fromLatin1(store.audit().head().hash.toHex())};
    });
    if (!facts)
        return facts;
    const auto keySlots = security::readWhole(security::keySlotsPath(session.directory()), LargestSlotFile);
    if (!keySlots)
        return fail(keySlots.error());
    if (const auto written = writeBackup(file, *keySlots, copy); !written)
        return fail(written.error());
    const auto kept = store.write([&]() -> Result<void> {
        store.desk().setPreference(storage::DeskStore::Owner::Unit, LastBackupKey,
                                   QByteArray::number(session.now().ms));
        return {};
    });
    if (!kept)
        return fail(kept.error());
    return facts;
}

Result<BackupFacts> restore(const QString &file, const QString &directory, Credentials credentials,
                            const OpenOptions &options)
{
    if (QFileInfo::exists(registerFile(directory)) || QFileInfo::exists(security::keySlotsPath(directory)))
        return fail(u"register-exists"_s, u"register"_s);
    const bool existed = QFileInfo::exists(directory);
    if (const auto done = security::privateDirectory(directory); !done)
        return fail(done.error());
    Cleanup newDirectory(existed ? QString() : directory);
    // Unpacked, opened and verified aside; only a whole register takes the place.
    const QString aside = QDir(directory).filePath(u".restore"_s);
    const Cleanup cleanup(aside);
    if (const auto done = security::privateDirectory(aside); !done)
        return fail(done.error());
    const auto keySlots = readBackup(file, registerFile(aside));
    if (!keySlots)
        return fail(keySlots.error());
    if (const auto done = security::writePrivately(security::keySlotsPath(aside), *keySlots); !done)
        return fail(done.error());
    const auto facts = openRestored(aside, std::move(credentials), options, file);
    if (!facts)
        return facts;
    if (const auto done = moveRegister(aside, directory); !done)
        return fail(done.error());
    if (const auto done = security::privateDirectory(backupsDirectory(directory)); !done)
        return fail(done.error());
    newDirectory.keep();
    return facts;
}

} // namespace qorgan::casework
