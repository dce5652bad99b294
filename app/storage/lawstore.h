// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/time.h"
#include "domain/measure.h"
#include "storage/author.h"

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// A version of a rule as a unit entered it, with what became of it.
struct StoredVersion {
    qint64 row = 0;
    QUuid id;
    QString record;             ///< id of the dated record, permanent: measures name it
    QString rule;
    QString subject;
    QDate validFrom;
    domain::LegalBasis source;
    bool verified = false;
    base::Texts text;
    QByteArray value;           ///< a JSON object
    QString note;
    qint64 recordedBy = 0;      ///< row of the account
    base::Instant recordedAt;
    std::optional<qint64> withdrawnBy;
    std::optional<base::Instant> withdrawnAt;
    QString withdrawalNote;
};

/// An act that no shipped list has.
struct StoredAct {
    QString code;
    base::Texts name;
    QDate inForceFrom;
};

/// A record held against the act.
struct StoredConfirmation {
    QString record;
    bool verified = false;
    QString note;
    qint64 recordedBy = 0;
    base::Instant recordedAt;
};

/// What the unit says of the law beside what the program brings. Nothing is changed or deleted; a version that was
/// withdrawn stays, marked as such.
class LawStore
{
public:
    LawStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// Differs from an earlier one when something was entered since, here or by another process.
    [[nodiscard]] QString stamp();
    /// All of them in the order of entering.
    [[nodiscard]] std::vector<StoredVersion> versions();
    [[nodiscard]] std::optional<StoredVersion> version(const QUuid &id);
    [[nodiscard]] std::vector<StoredAct> acts();
    [[nodiscard]] std::vector<StoredConfirmation> confirmations();

    /// Row, author and withdrawal are not read; the number that is free goes to the end of the record's id.
    QString add(const StoredVersion &version);
    void add(const StoredAct &act, base::Instant now);
    void add(const StoredConfirmation &confirmation);
    void withdraw(qint64 row, const QString &note, base::Instant now);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
