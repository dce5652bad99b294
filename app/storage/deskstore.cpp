// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deskstore.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

std::optional<qint64> rowOf(DeskStore::Owner owner, const Author &author)
{
    return owner == DeskStore::Owner::Unit ? std::nullopt : std::optional(author.row);
}

} // namespace

void DeskStore::putDraft(const StoredDraft &draft)
{
    Statement(m_connection, u"INSERT INTO draft (account_id, kind, record, content, saved_at) VALUES (?, ?, ?, ?, ?)"
                            " ON CONFLICT (account_id, kind, record)"
                            " DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at"_s)
        .bind(m_author.row)
        .bind(draft.kind)
        .bind(draft.record)
        .bind(draft.content)
        .bind(draft.savedAt)
        .run();
}

void DeskStore::dropDraft(const QString &kind, const QUuid &record)
{
    Statement(m_connection, u"DELETE FROM draft WHERE account_id = ? AND kind = ? AND record = ?"_s)
        .bind(m_author.row)
        .bind(kind)
        .bind(record)
        .run();
}

std::vector<StoredDraft> DeskStore::drafts()
{
    Statement row(m_connection,
                  u"SELECT kind, record, content, saved_at FROM draft WHERE account_id = ? ORDER BY saved_at DESC"_s);
    row.bind(m_author.row);
    std::vector<StoredDraft> drafts;
    while (row.next())
        drafts.push_back({row.text(0), row.uuid(1), row.bytes(2), row.instant(3)});
    return drafts;
}

QByteArray DeskStore::preference(Owner owner, const QString &key)
{
    Statement row(m_connection, u"SELECT value FROM preference WHERE ifnull(account_id, 0) = ifnull(?, 0) AND key = ?"_s);
    row.bind(rowOf(owner, m_author)).bind(key);
    return row.next() ? row.bytes(0) : QByteArray();
}

void DeskStore::setPreference(Owner owner, const QString &key, const QByteArray &value)
{
    Statement(m_connection, u"INSERT INTO preference (account_id, key, value) VALUES (?, ?, ?)"
                            " ON CONFLICT (ifnull(account_id, 0), key) DO UPDATE SET value = excluded.value"_s)
        .bind(rowOf(owner, m_author))
        .bind(key)
        .bind(value)
        .run();
}

QString DeskStore::undertaking()
{
    Statement row(m_connection, u"SELECT undertaking_version FROM account WHERE id = ?"_s);
    row.bind(m_author.row);
    return row.next() ? row.text(0) : QString();
}

void DeskStore::giveUndertaking(const QString &version, Instant now)
{
    Statement(m_connection, u"UPDATE account SET undertaking_version = ?, undertaken_at = ? WHERE id = ?"_s)
        .bind(version)
        .bind(now)
        .bind(m_author.row)
        .run();
}

} // namespace qorgan::storage
