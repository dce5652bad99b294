// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "storage/author.h"

#include <optional>

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
};

/// The register of printed documents.
class DocumentStore
{
public:
    DocumentStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// The next copy of a form for a record, counted from 1. Inside the unit of work that prints it.
    [[nodiscard]] int nextCopy(const QString &form, const QUuid &record);
    void add(const StoredDocument &document);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
