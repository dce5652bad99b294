// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditlog.h"

#include "security/chain.h"
#include "storage/statement.h"

#include <QtEndian>

#include <limits>

namespace qorgan::storage {

using namespace base;

namespace {

void append(QByteArray &bytes, qint64 number)
{
    bytes.append(8, '\0');
    qToBigEndian(number, bytes.end() - 8);
}

/// A text that is missing and an empty one are the same in the file, so they are here.
void append(QByteArray &bytes, const QByteArray &part)
{
    append(bytes, qint64{part.size()});
    bytes.append(part);
}

/// The bytes an entry's hash covers: numbers with their eight bytes, texts with their length before them, in a
/// fixed order.
QByteArray canonical(qint64 number, qint64 at, qint64 account, const QString &action, const QString &kind,
                     const QByteArray &record, const QString &fields, const QString &detail)
{
    QByteArray bytes;
    for (const qint64 value : {number, at, account})
        append(bytes, value);
    for (const QByteArray &part : {action.toUtf8(), kind.toUtf8(), record, fields.toUtf8(), detail.toUtf8()})
        append(bytes, part);
    return bytes;
}

} // namespace

AuditHead AuditLog::head()
{
    Statement last(m_connection, u"SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"_s);
    if (!last.next())
        return {};
    return {last.integer(0), last.bytes(1)};
}

void AuditLog::append(Instant at, const AuditRecord &record)
{
    const AuditHead previous = m_head ? *m_head : head();
    const qint64 number = previous.number + 1;
    const QString fields = record.fields.join(u' ');
    const QByteArray id = record.record ? record.record->toRfc4122() : QByteArray();
    const QByteArray hash = security::chainHash(
        previous.hash, canonical(number, at.ms, m_author.row, record.action, record.recordKind, id, fields,
                                 record.detail));
    Statement insert(m_connection, u"INSERT INTO audit (number, at, account_id, action, record_kind, record, fields,"
                                   " detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(number).bind(at);
    if (m_author.row == 0)
        insert.bind(std::nullopt);
    else
        insert.bind(m_author.row);
    insert.bind(record.action).bind(record.recordKind).bind(record.record).bind(fields).bind(record.detail).bind(hash);
    insert.run();
    m_head = AuditHead{number, hash};
}

AuditPage AuditLog::page(std::optional<Instant> from, std::optional<Instant> to, qint64 before, int limit,
                         const QString &login, const QString &action)
{
    Statement rows(m_connection,
                   u"SELECT a.number, a.at, c.login, a.action, a.record_kind, a.record, a.fields, a.detail, a.hash"
                   " FROM audit a LEFT JOIN account c ON c.id = a.account_id"
                   " WHERE a.number < ?1 AND a.at >= ?2 AND a.at <= ?3 AND (?5 IS NULL OR c.login = ?5)"
                   " AND (?6 IS NULL OR a.action = ?6) ORDER BY a.number DESC LIMIT ?4"_s);
    rows.bind(before > 0 ? before : std::numeric_limits<qint64>::max())
        .bind(from ? from->ms : std::numeric_limits<qint64>::min())
        .bind(to ? to->ms : std::numeric_limits<qint64>::max())
        .bind(limit + 1)
        .bind(login)
        .bind(action);
    AuditPage page;
    while (rows.next()) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.more = true;
            break;
        }
        StoredAuditRecord item{rows.integer(0), rows.instant(1), rows.text(2), {rows.text(3), rows.text(4), {}, {},
                               rows.text(7)}, rows.bytes(8)};
        if (!rows.isNull(5))
            item.record.record = rows.uuid(5);
        item.record.fields = rows.text(6).split(u' ', Qt::SkipEmptyParts);
        page.items.push_back(std::move(item));
    }
    return page;
}

ChainFindings AuditLog::walk()
{
    Statement rows(m_connection, u"SELECT number, at, account_id, action, record_kind, record, fields, detail, hash"
                                 " FROM audit ORDER BY number"_s);
    ChainFindings findings;
    while (rows.next()) {
        const qint64 number = rows.integer(0);
        const QByteArray expected = security::chainHash(
            findings.head, canonical(number, rows.integer(1), rows.integer(2), rows.text(3), rows.text(4),
                                     rows.bytes(5), rows.text(6), rows.text(7)));
        ++findings.entries;
        // A gap in the numbers is a removed entry even where the hashes were forged anew.
        if (!findings.firstBad && (number != findings.entries || rows.bytes(8) != expected))
            findings.firstBad = number;
        findings.head = rows.bytes(8);
    }
    return findings;
}

} // namespace qorgan::storage
