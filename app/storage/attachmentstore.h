// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "storage/author.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// A file that belongs to an incident, without its bytes.
struct StoredAttachment {
    domain::AttachmentId id;
    domain::IncidentId incident;
    QString name;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< hexadecimal
    QString addedBy; ///< login
    base::Instant addedAt;
};

/// Files of incidents, kept in pieces.
class AttachmentStore
{
public:
    AttachmentStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// The row to which the pieces are added.
    [[nodiscard]] qint64 add(const StoredAttachment &attachment);
    void addPiece(qint64 row, int ordinal, const QByteArray &content);
    /// When all of them have been read: only then the hash is known.
    void complete(qint64 row, qint64 size, const QString &sha256);

    /// In the order they were added.
    [[nodiscard]] std::vector<StoredAttachment> of(domain::IncidentId incident);
    [[nodiscard]] std::optional<StoredAttachment> find(domain::AttachmentId id);
    /// Empty after the last.
    [[nodiscard]] QByteArray piece(domain::AttachmentId id, int ordinal);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
