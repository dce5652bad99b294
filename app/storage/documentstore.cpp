// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/documentstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

int DocumentStore::nextCopy(const QString &form, const QUuid &record)
{
    Statement row(m_connection, u"SELECT ifnull(max(copy), 0) + 1 FROM document WHERE form = ? AND record = ?"_s);
    row.bind(form).bind(record);
    return row.next() ? static_cast<int>(row.integer(0)) : 1;
}

void DocumentStore::add(const StoredDocument &document)
{
    Statement(m_connection,
              u"INSERT INTO document (uuid, form, record, audience, language, copy, pages, sha256, confirm_reason,"
              " printed_by, printed_at, recipient_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
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
        .run();
}

} // namespace qorgan::storage
