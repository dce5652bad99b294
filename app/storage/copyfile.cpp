// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/copyfile.h"

#include "storage/failure.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace qorgan::storage {

using namespace base;

namespace {

void copyPages(Connection &from, Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        throw Failure{errorForCode(sqlite3_errcode(to.handle()))};
    // In one step: the reader's snapshot keeps writers out of its way in WAL.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        throw Failure{errorForCode(stepped)};
    check(finished);
}

} // namespace

void copyRegister(Connection &from, const QString &file, const security::SecretBytes &dataKey,
                  const QString &cipher)
{
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    try {
        Connection to(unfinished, dataKey, cipher, Connection::Mode::Create);
        copyPages(from, to);
        to.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(file).constData()) != 0) {
        QFile::remove(unfinished);
        throw Failure{Error{u"not-writable"_s, {}, {}, ErrorKind::Io}};
    }
}

} // namespace qorgan::storage
