// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "storage/author.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// One printed copy of a form.
struct StoredDocument {
    domain::DocumentId id;
    QString form;
    QUuid record;
    QString audience;
    QString language;
    std::optional<domain::PersonId> recipient;
    int copy = 0;
    int pages = 0;
    QString sha256;
    QString confirmReason;
    base::Instant printedAt;
    QString code = {};        ///< six characters on the sheet; empty: printed before sheets bore one
    QString number = {};      ///< of the record, as the sheet shows it
    QString output = QStringLiteral("pdf"); ///< "pdf", "odt", "printer"
    bool unfinished = false;  ///< made, but it has not come out
};

/// The sheet as it left: the bytes of its file, and what it was set from.
struct StoredSheet {
    QByteArray file;
    QByteArray source;
};

/// What the list of documents shows of one.
struct DocumentSummary {
    domain::DocumentId id;
    qint64 row = 0;
    QString form;
    QUuid record;
    QString number;        ///< of the record it was printed of
    QString audience;
    QString language;
    int copy = 0;
    int pages = 0;
    QString sha256;
    bool confirmed = false; ///< a head answers for a sealed value in its free text
    qint64 officer = 0;     ///< row of the account that printed it
    base::Instant printedAt;
    QString code;
    QString output;
    bool unfinished = false;
};

/// Conditions that all hold; an empty text asks nothing.
struct DocumentQuery {
    std::optional<base::Instant> from;   ///< inclusive
    std::optional<base::Instant> before; ///< exclusive
    QString form;
    QString audience;
    std::optional<qint64> officer;       ///< row of the account that printed it
    std::optional<QUuid> record = {};
};

struct DocumentCursor {
    base::Instant printedAt;
    qint64 row = 0;
};

/// The register of printed documents.
class DocumentStore
{
public:
    DocumentStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// The next copy of a form for a record, counted from 1. Inside the unit of work that prints it.
    [[nodiscard]] int nextCopy(const QString &form, const QUuid &record);
    /// With the sheet itself, both parts of it compressed.
    void add(const StoredDocument &document, const StoredSheet &sheet = {});
    /// It has come out.
    void setFinished(domain::DocumentId id);
    [[nodiscard]] std::optional<StoredDocument> find(domain::DocumentId id);
    [[nodiscard]] std::optional<StoredDocument> byCode(const QString &code);
    /// Nothing for a document of a time when sheets were not kept.
    [[nodiscard]] std::optional<StoredSheet> sheet(domain::DocumentId id);
    /// The newest first.
    [[nodiscard]] std::vector<DocumentSummary> page(const DocumentQuery &query,
                                                    const std::optional<DocumentCursor> &after, int limit);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
