// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/backupfile.h"

#include "security/files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <cerrno>

namespace qorgan::casework {

using namespace base;

namespace {

constexpr auto Magic = "QORGAN-BACKUP-1\n";
constexpr qint64 Piece = 1 << 20;
constexpr qint64 LongestHeader = 4096;

Error damaged()
{
    return {u"backup-damaged"_s, u"file"_s, {}, ErrorKind::Register};
}

Result<QByteArray> sha256Of(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    if (!hash.addData(&file))
        return fail(security::ioError(errno));
    file.seek(0);
    return hash.result().toHex();
}

Result<void> put(QFile &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return fail(security::ioError(errno));
    return {};
}

Result<void> copy(QFile &from, QFile &to, qint64 bytes)
{
    while (bytes > 0) {
        const QByteArray piece = from.read(qMin(bytes, Piece));
        if (piece.isEmpty())
            return fail(damaged());
        if (const auto done = put(to, piece); !done)
            return done;
        bytes -= piece.size();
    }
    return {};
}

Result<void> makeDurable(QFile &file)
{
    if (!file.flush() || fsync(file.handle()) != 0)
        return fail(security::ioError(errno));
    return {};
}

Result<void> fill(QFile &out, const QByteArray &keySlots, QFile &database)
{
    const auto hash = sha256Of(database);
    if (!hash)
        return fail(hash.error());
    const QJsonObject header{{u"key_slots_bytes"_s, keySlots.size()},
                             {u"database_bytes"_s, database.size()},
                             {u"database_sha256"_s, QString::fromLatin1(*hash)}};
    const QByteArray start = Magic + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + keySlots;
    if (const auto done = put(out, start); !done)
        return done;
    if (const auto done = copy(database, out, database.size()); !done)
        return done;
    return makeDurable(out);
}

} // namespace

Result<void> writeBackup(const QString &file, const QByteArray &keySlots, const QString &databaseCopy)
{
    if (QFileInfo::exists(file))
        return fail(u"file-exists"_s, u"file"_s, {}, ErrorKind::Io);
    QFile database(databaseCopy);
    const QString unfinished = file + u".part"_s;
    QFile out(unfinished);
    if (!database.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(u"not-writable"_s, u"file"_s, {}, ErrorKind::Io);
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto done = fill(out, keySlots, database); !done) {
        out.remove();
        return done;
    }
    out.close();
    return security::renameDurably(unfinished, file);
}

Result<QByteArray> readBackup(const QString &file, const QString &databaseFile)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(u"file-missing"_s, u"file"_s, {}, ErrorKind::Io);
    if (in.readLine(LongestHeader) != Magic)
        return fail(damaged());
    const QJsonObject header = QJsonDocument::fromJson(in.readLine(LongestHeader)).object();
    const qint64 slotBytes = header.value(u"key_slots_bytes"_s).toInteger(-1);
    const qint64 databaseBytes = header.value(u"database_bytes"_s).toInteger(-1);
    if (slotBytes <= 0 || databaseBytes <= 0 || in.size() - in.pos() != slotBytes + databaseBytes)
        return fail(damaged());
    const QByteArray keySlots = in.read(slotBytes);
    QFile database(databaseFile);
    if (!database.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return fail(u"not-writable"_s, u"register"_s, {}, ErrorKind::Io);
    database.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto done = copy(in, database, databaseBytes); !done)
        return fail(done.error());
    const auto hash = sha256Of(database);
    if (!hash)
        return fail(hash.error());
    if (QString::fromLatin1(*hash) != header.value(u"database_sha256"_s).toString())
        return fail(damaged());
    if (const auto done = makeDurable(database); !done)
        return fail(done.error());
    return keySlots;
}

} // namespace qorgan::casework
