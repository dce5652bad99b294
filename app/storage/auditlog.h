// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "storage/author.h"

#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// What one entry of the log says: never a narrative or a sealed value, only names, codes and counts.
struct AuditRecord {
    QString action;
    QString recordKind;
    std::optional<QUuid> record;
    QStringList fields;
    QString detail;
};

struct StoredAuditRecord {
    qint64 number = 0;
    base::Instant at;
    QString login;
    AuditRecord record;
    QByteArray hash;
};

struct AuditPage {
    std::vector<StoredAuditRecord> items;
    bool more = false;
};

struct AuditHead {
    qint64 number = 0;
    QByteArray hash;
};

/// What walking the whole chain found.
struct ChainFindings {
    qint64 entries = 0;
    QByteArray head;
    std::optional<qint64> firstBad;
};

/// The append-only log: every entry's hash covers the one before it.
class AuditLog
{
public:
    AuditLog(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// Inside the unit of work of the act it tells of.
    void append(base::Instant at, const AuditRecord &record);
    [[nodiscard]] AuditHead head();
    /// To be called where a unit of work begins or is taken back: only within one do all entries come from here.
    void forgetHead() { m_head.reset(); }
    /// Newest first, entries numbered below `before` (0: from the newest); of one account or one action alone where
    /// these are given.
    [[nodiscard]] AuditPage page(std::optional<base::Instant> from, std::optional<base::Instant> to, qint64 before,
                                 int limit, const QString &login = {}, const QString &action = {});
    [[nodiscard]] ChainFindings walk();

private:
    Connection &m_connection;
    const Author &m_author;
    std::optional<AuditHead> m_head; ///< of the unit of work that goes on, once something was appended in it
};

} // namespace qorgan::storage
