// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/documentstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

const QString Columns = QStringLiteral(
    "SELECT d.uuid, d.form, d.record, d.audience, d.language, p.uuid, d.copy, d.pages, d.sha256, d.confirm_reason,"
    " d.printed_at, d.code, d.number, d.output, d.unfinished"
    " FROM document d LEFT JOIN person p ON p.id = d.recipient_id");

StoredDocument documentFrom(const Statement &row)
{
    StoredDocument document;
    document.id = {row.uuid(0)};
    document.form = row.text(1);
    document.record = row.uuid(2);
    document.audience = row.text(3);
    document.language = row.text(4);
    if (!row.isNull(5))
        document.recipient = PersonId{row.uuid(5)};
    document.copy = static_cast<int>(row.integer(6));
    document.pages = static_cast<int>(row.integer(7));
    document.sha256 = row.text(8);
    document.confirmReason = row.text(9);
    document.printedAt = row.instant(10);
    document.code = row.text(11);
    document.number = row.text(12);
    document.output = row.text(13);
    document.unfinished = row.integer(14) != 0;
    return document;
}

} // namespace

int DocumentStore::nextCopy(const QString &form, const QUuid &record)
{
    Statement row(m_connection, u"SELECT ifnull(max(copy), 0) + 1 FROM document WHERE form = ? AND record = ?"_s);
    row.bind(form).bind(record);
    return row.next() ? static_cast<int>(row.integer(0)) : 1;
}

void DocumentStore::add(const StoredDocument &document, const StoredSheet &sheet)
{
    const qint64 row = Statement(m_connection,
                                 u"INSERT INTO document (uuid, form, record, audience, language, copy, pages, sha256,"
                                 " confirm_reason, printed_by, printed_at, recipient_id, code, number, output, unfinished)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?)"_s)
                           .bind(document.id)
                           .bind(document.form)
                           .bind(document.record)
                           .bind(document.audience)
                           .bind(document.language)
                           .bind(document.copy)
                           .bind(document.pages)
                           .bind(document.sha256)
                           .bind(document.confirmReason)
                           .bind(m_author.row)
                           .bind(document.printedAt)
                           .bind(rowOf(m_connection, document.recipient, u"recipient"_s))
                           .bind(document.code)
                           .bind(document.number)
                           .bind(document.output)
                           .bind(document.unfinished)
                           .insert();
    if (sheet.file.isEmpty())
        return;
    // The file's own streams are packed already: what is left to gain costs no more than the quickest way.
    constexpr int Quickest = 1;
    Statement(m_connection, u"INSERT INTO document_sheet (document_id, file, source) VALUES (?, ?, ?)"_s)
        .bind(row)
        .bind(qCompress(sheet.file, Quickest))
        .bind(qCompress(sheet.source, Quickest))
        .run();
}

void DocumentStore::setFinished(DocumentId id)
{
    Statement(m_connection, u"UPDATE document SET unfinished = 0 WHERE uuid = ?"_s).bind(id).run();
}

std::optional<StoredDocument> DocumentStore::find(DocumentId id)
{
    Statement row(m_connection, QString(Columns + u" WHERE d.uuid = ?"_s));
    row.bind(id);
    return row.next() ? std::optional(documentFrom(row)) : std::nullopt;
}

std::optional<StoredDocument> DocumentStore::byCode(const QString &code)
{
    Statement row(m_connection, QString(Columns + u" WHERE d.code = ?"_s));
    row.bind(code);
    return row.next() ? std::optional(documentFrom(row)) : std::nullopt;
}

std::optional<StoredSheet> DocumentStore::sheet(DocumentId id)
{
    Statement row(m_connection, u"SELECT s.file, s.source FROM document_sheet s JOIN document d ON d.id = s.document_id"
                                " WHERE d.uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    return StoredSheet{qUncompress(row.bytes(0)), qUncompress(row.bytes(1))};
}

} // namespace qorgan::storage
