// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachmentstore.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

StoredAttachment attachmentFrom(Statement &row)
{
    return {{row.uuid(0)}, {row.uuid(1)},  row.text(2), row.text(3),
            row.integer(4), row.text(5), row.text(6), row.instant(7)};
}

QString selectAttachment(const QString &rest)
{
    return u"SELECT a.uuid, i.uuid, a.name, a.media_type, a.size, a.sha256, o.login, a.added_at FROM attachment a"
           " JOIN incident i ON i.id = a.incident_id JOIN account o ON o.id = a.added_by "_s + rest;
}

} // namespace

qint64 AttachmentStore::add(const StoredAttachment &attachment)
{
    return Statement(m_connection,
                     u"INSERT INTO attachment (uuid, incident_id, name, media_type, size, sha256, added_by, added_at)"
                     " VALUES (?, (SELECT id FROM incident WHERE uuid = ?), ?, ?, ?, '', ?, ?)"_s)
        .bind(attachment.id)
        .bind(attachment.incident)
        .bind(attachment.name)
        .bind(attachment.mediaType)
        .bind(attachment.size)
        .bind(m_author.row)
        .bind(attachment.addedAt)
        .insert();
}

void AttachmentStore::addPiece(qint64 row, int ordinal, const QByteArray &content)
{
    Statement(m_connection, u"INSERT INTO attachment_piece (attachment_id, ordinal, content) VALUES (?, ?, ?)"_s)
        .bind(row)
        .bind(ordinal)
        .bind(content)
        .run();
}

void AttachmentStore::complete(qint64 row, qint64 size, const QString &sha256)
{
    Statement(m_connection, u"UPDATE attachment SET size = ?, sha256 = ? WHERE id = ?"_s)
        .bind(size)
        .bind(sha256)
        .bind(row)
        .run();
}

std::vector<StoredAttachment> AttachmentStore::of(domain::IncidentId incident)
{
    Statement row(m_connection, selectAttachment(u"WHERE i.uuid = ? ORDER BY a.added_at, a.id"_s));
    row.bind(incident);
    std::vector<StoredAttachment> found;
    while (row.next())
        found.push_back(attachmentFrom(row));
    return found;
}

std::optional<StoredAttachment> AttachmentStore::find(domain::AttachmentId id)
{
    Statement row(m_connection, selectAttachment(u"WHERE a.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return attachmentFrom(row);
}

QByteArray AttachmentStore::piece(domain::AttachmentId id, int ordinal)
{
    Statement row(m_connection, u"SELECT content FROM attachment_piece WHERE ordinal = ?"
                                " AND attachment_id = (SELECT id FROM attachment WHERE uuid = ?)"_s);
    row.bind(ordinal).bind(id);
    return row.next() ? row.bytes(0) : QByteArray();
}

} // namespace qorgan::storage
