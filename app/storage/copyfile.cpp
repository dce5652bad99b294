// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/copyfile.h"

#include "security/files.h"
#include "storage/failure.h"

#include <sqlite3.h>

namespace qorgan::storage {

using namespace base;

namespace {

void copyPages(Connection &from, Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        throw Failure{errorForCode(sqlite3_extended_errcode(to.handle()))};
    // In one step: the reader's snapshot keeps writers out of its way in WAL.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        check(to.handle(), stepped);
    check(to.handle(), finished);
}

} // namespace

void copyRegister(Connection &from, const QString &file, const security::SecretBytes &dataKey,
                  const QString &cipher)
{
    const QString unfinished = file + u".part"_s;
    Connection::removeFiles(unfinished);
    try {
        Connection to(unfinished, dataKey, cipher, Connection::Mode::Create);
        // A copy that fails is thrown away whole: a journal would only write every page twice.
        to.execute("PRAGMA journal_mode = MEMORY");
        copyPages(from, to);
        to.execute("PRAGMA journal_mode = DELETE");
    } catch (...) {
        Connection::removeFiles(unfinished);
        throw;
    }
    if (const auto renamed = security::renameDurably(unfinished, file); !renamed) {
        Connection::removeFiles(unfinished);
        throw Failure{renamed.error()};
    }
}

} // namespace qorgan::storage
