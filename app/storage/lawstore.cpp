// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lawstore.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

StoredVersion versionFrom(const Statement &row)
{
    StoredVersion version;
    version.row = row.integer(0);
    version.id = row.uuid(1);
    version.record = row.text(2);
    version.rule = row.text(3);
    version.subject = row.text(4);
    version.validFrom = row.maybeDate(5).value_or(QDate());
    version.source = {row.text(6), row.text(7)};
    version.verified = row.integer(8) != 0;
    version.text = {row.text(9), row.text(10), row.text(11)};
    version.value = row.text(12).toUtf8();
    version.note = row.text(13);
    version.recordedBy = row.integer(14);
    version.recordedAt = row.instant(15);
    if (!row.isNull(16))
        version.withdrawnBy = row.integer(16);
    version.withdrawnAt = row.maybeInstant(17);
    version.withdrawalNote = row.text(18);
    return version;
}

const QString SelectVersions = u"SELECT id, uuid, record, rule, subject, valid_from, act, article, verified, text_kk, text_ru,"
                               " text_en, value, note, recorded_by, recorded_at, withdrawn_by, withdrawn_at,"
                               " withdrawal_note FROM law_version"_s;

} // namespace

QString LawStore::stamp()
{
    Statement row(m_connection, u"SELECT (SELECT ifnull(max(id), 0) FROM law_version) || '.'"
                                " || (SELECT count(*) FROM law_version WHERE withdrawn_at IS NOT NULL) || '.'"
                                " || (SELECT ifnull(max(id), 0) FROM law_confirmation)"_s);
    return row.next() ? row.text(0) : QString();
}

std::vector<StoredVersion> LawStore::versions()
{
    Statement rows(m_connection, QString(SelectVersions + u" ORDER BY id"_s));
    std::vector<StoredVersion> found;
    while (rows.next())
        found.push_back(versionFrom(rows));
    return found;
}

std::optional<StoredVersion> LawStore::version(const QUuid &id)
{
    Statement row(m_connection, QString(SelectVersions + u" WHERE uuid = ?"_s));
    row.bind(id);
    return row.next() ? std::optional(versionFrom(row)) : std::nullopt;
}

std::vector<StoredAct> LawStore::acts()
{
    Statement rows(m_connection, u"SELECT code, name_kk, name_ru, name_en, in_force_from FROM law_act ORDER BY id"_s);
    std::vector<StoredAct> found;
    while (rows.next())
        found.push_back({rows.text(0), {rows.text(1), rows.text(2), rows.text(3)}, rows.maybeDate(4).value_or(QDate())});
    return found;
}

std::vector<StoredConfirmation> LawStore::confirmations()
{
    Statement rows(m_connection,
                   u"SELECT record, verified, note, recorded_by, recorded_at FROM law_confirmation ORDER BY id"_s);
    std::vector<StoredConfirmation> found;
    while (rows.next())
        found.push_back({rows.text(0), rows.integer(1) != 0, rows.text(2), rows.integer(3), rows.instant(4)});
    return found;
}

QString LawStore::add(const StoredVersion &version)
{
    Statement next(m_connection, u"SELECT ifnull(max(id), 0) + 1 FROM law_version"_s);
    const QString record = QString(version.record + (next.next() ? next.text(0) : QString()));
    Statement(m_connection, u"INSERT INTO law_version (uuid, record, rule, subject, valid_from, act, article, verified,"
                            " text_kk, text_ru, text_en, value, note, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(version.id)
        .bind(record)
        .bind(version.rule)
        .bind(version.subject)
        .bind(version.validFrom)
        .bind(version.source.act)
        .bind(version.source.article)
        .bind(version.verified)
        .bind(version.text.kk)
        .bind(version.text.ru)
        .bind(version.text.en)
        .bind(QString::fromUtf8(version.value))
        .bind(version.note)
        .bind(m_author.row)
        .bind(version.recordedAt)
        .run();
    return record;
}

void LawStore::add(const StoredAct &act, Instant now)
{
    Statement(m_connection, u"INSERT INTO law_act (code, name_kk, name_ru, name_en, in_force_from, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(act.code)
        .bind(act.name.kk)
        .bind(act.name.ru)
        .bind(act.name.en)
        .bind(act.inForceFrom)
        .bind(m_author.row)
        .bind(now)
        .run();
}

void LawStore::add(const StoredConfirmation &confirmation)
{
    Statement(m_connection, u"INSERT INTO law_confirmation (record, verified, note, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?)"_s)
        .bind(confirmation.record)
        .bind(confirmation.verified)
        .bind(confirmation.note)
        .bind(m_author.row)
        .bind(confirmation.recordedAt)
        .run();
}

void LawStore::withdraw(qint64 row, const QString &note, Instant now)
{
    Statement(m_connection, u"UPDATE law_version SET withdrawn_by = ?, withdrawn_at = ?, withdrawal_note = ?"
                            " WHERE id = ? AND withdrawn_at IS NULL"_s)
        .bind(m_author.row)
        .bind(now)
        .bind(note)
        .bind(row)
        .run();
}

} // namespace qorgan::storage
