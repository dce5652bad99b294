// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/failure.h"

#include <cerrno>

#include <sqlite3.h>

namespace qorgan::storage {

using namespace base;

Error errorForCode(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"register-busy"_s, {}, {}, ErrorKind::Io};
    case SQLITE_FULL:
        return {u"disk-full"_s, {}, {}, ErrorKind::Io};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {u"not-writable"_s, {}, {}, ErrorKind::Io};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {u"register-damaged"_s, {}, {}, ErrorKind::Register};
    case SQLITE_CONSTRAINT:
        return {u"register-conflict"_s, {}, {QString::number(code)}, ErrorKind::Refused};
    default:
        return {u"disk-failure"_s, {}, {QString::number(code)}, ErrorKind::Io};
    }
}

void check(int code)
{
    if (code != SQLITE_OK)
        throw Failure{errorForCode(code)};
}

void check(sqlite3 *handle, int code)
{
    if (code == SQLITE_OK)
        return;
    const int cause = sqlite3_system_errno(handle);
    // SQLite knows only ENOSPC as a full disk.
    if ((code & 0xff) == SQLITE_IOERR && (cause == ENOSPC || cause == EDQUOT || cause == EFBIG))
        code = SQLITE_FULL;
    throw Failure{errorForCode(code)};
}

} // namespace qorgan::storage
