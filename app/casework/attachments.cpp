// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/attachments.h"

#include "base/text.h"
#include "casework/entry.h"
#include "security/files.h"
#include "storage/register.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::AttachmentId;
using domain::IncidentId;
using security::Permission;

namespace {

constexpr qint64 PieceBytes = 256 * 1024;
constexpr qsizetype LongestName = 200;

Attachment attachmentFrom(const storage::StoredAttachment &stored)
{
    return {stored.id, stored.name, stored.mediaType, stored.size, stored.sha256, stored.addedBy, stored.addedAt};
}

/// Pictures, sound, film and what offices write: nothing that runs.
bool isEvidence(const QMimeType &type)
{
    const QString name = type.name();
    for (const QString &family : {u"image/"_s, u"audio/"_s, u"video/"_s})
        if (name.startsWith(family))
            return true;
    static const QStringList documents{u"application/pdf"_s, u"text/plain"_s, u"application/rtf"_s, u"application/msword"_s,
                                       u"application/vnd.ms-excel"_s, u"application/vnd.oasis.opendocument.text"_s,
                                       u"application/vnd.oasis.opendocument.spreadsheet"_s,
                                       u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                                       u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s};
    return documents.contains(name);
}

/// The end of a long name stays: it tells the kind.
QString shortened(const QString &name)
{
    const QString clean = normalized(name);
    return clean.size() <= LongestName ? clean : clean.left(LongestName - 21) + u'…' + clean.right(20);
}

Result<storage::StoredAttachment> facts(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return fail(u"file-missing"_s, u"file"_s, {}, ErrorKind::Io);
    if (info.size() == 0)
        return fail(u"file-empty"_s, u"file"_s);
    if (info.size() > LargestAttachment)
        return fail(u"attachment-too-large"_s, u"file"_s, {QString::number(LargestAttachment / 1024 / 1024)});
    const QMimeType type = QMimeDatabase().mimeTypeForFile(info);
    if (!isEvidence(type))
        return fail(u"attachment-kind"_s, u"file"_s);
    storage::StoredAttachment attachment;
    attachment.name = shortened(info.fileName());
    attachment.mediaType = type.name();
    attachment.size = info.size();
    return attachment;
}

/// Adds the pieces of the file; a file that grows meanwhile is not followed beyond the limit.
Result<void> addPieces(storage::AttachmentStore &store, qint64 row, QFile &file,
                       storage::StoredAttachment &attachment, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (int ordinal = 0; !file.atEnd(); ++ordinal) {
        const QByteArray piece = file.read(PieceBytes);
        if (piece.isEmpty())
            break;
        size += piece.size();
        if (size > LargestAttachment)
            return fail(u"attachment-too-large"_s, u"file"_s, {QString::number(LargestAttachment / 1024 / 1024)});
        hash.addData(piece);
        store.addPiece(row, ordinal, piece);
        if (progress)
            progress(size);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(u"file-unreadable"_s, u"file"_s, {}, ErrorKind::Io);
    attachment.size = size;
    attachment.sha256 = QString::fromLatin1(hash.result().toHex());
    store.complete(row, size, attachment.sha256);
    return {};
}

} // namespace

Result<Attachment> attach(Session &session, IncidentId incident, const QString &file, const Progress &progress)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"attachment.added"_s); !allowed)
        return fail(allowed.error());
    auto attachment = facts(file);
    if (!attachment)
        return fail(attachment.error());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(u"file-unreadable"_s, u"file"_s, {}, ErrorKind::Io);
    auto &store = session.store();
    return store.write([&]() -> Result<Attachment> {
        if (!store.incidents().exists(incident))
            return fail(u"not-found"_s, u"incident"_s);
        const Instant now = session.now();
        attachment->id = {session.ids().next(now)};
        attachment->incident = incident;
        attachment->addedBy = session.account().login;
        attachment->addedAt = now;
        const qint64 row = store.attachments().add(*attachment);
        if (const auto added = addPieces(store.attachments(), row, source, *attachment, progress); !added)
            return fail(added.error());
        enter(session, u"attachment.added"_s, u"incident"_s, incident.uuid, {}, attachment->mediaType);
        return attachmentFrom(*attachment);
    });
}

Result<std::vector<Attachment>> attachments(Session &session, IncidentId incident)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"incident.opened"_s); !allowed)
        return fail(allowed.error());
    auto &store = session.store();
    return store.read([&]() -> Result<std::vector<Attachment>> {
        std::vector<Attachment> found;
        for (const storage::StoredAttachment &stored : store.attachments().of(incident))
            found.push_back(attachmentFrom(stored));
        return found;
    });
}

Result<void> takeOut(Session &session, AttachmentId id, const QString &file)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"attachment.taken_out"_s); !allowed)
        return allowed;
    auto &store = session.store();
    // Entered before the file lies in the open: what left the register and is not in the log must not exist.
    return store.write([&]() -> Result<void> {
        const auto attachment = store.attachments().find(id);
        if (!attachment)
            return fail(u"not-found"_s, u"id"_s);
        QByteArray content;
        content.reserve(std::min(attachment->size, LargestAttachment));
        for (int ordinal = 0; content.size() < attachment->size; ++ordinal) {
            const QByteArray piece = store.attachments().piece(id, ordinal);
            if (piece.isEmpty())
                break;
            content += piece;
        }
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != attachment->sha256)
            return fail(u"attachment-damaged"_s, u"file"_s, {}, ErrorKind::Register);
        enter(session, u"attachment.taken_out"_s, u"incident"_s, attachment->incident.uuid, {}, attachment->mediaType);
        return security::writePrivately(file, content);
    });
}

} // namespace qorgan::casework
