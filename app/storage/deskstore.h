// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "storage/author.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// What was typed into a form and not yet recorded.
struct StoredDraft {
    QString kind;  ///< which form
    QUuid record;  ///< what the form is for; null: nothing that is recorded yet
    QByteArray content;
    base::Instant savedAt;
};

/// What an officer's desk leaves in the register: his drafts, how he likes the windows, what he undertook.
/// Everything here belongs to the author of the session.
class DeskStore
{
public:
    DeskStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    /// In place of an earlier one of the same form and record.
    void putDraft(const StoredDraft &draft);
    void dropDraft(const QString &kind, const QUuid &record);
    /// The latest first.
    [[nodiscard]] std::vector<StoredDraft> drafts();

    enum class Owner { Account, Unit };
    /// Empty when it was never set.
    [[nodiscard]] QByteArray preference(Owner owner, const QString &key);
    void setPreference(Owner owner, const QString &key, const QByteArray &value);

    /// The version of the undertaking of secrecy that was given last; empty: none.
    [[nodiscard]] QString undertaking();
    void giveUndertaking(const QString &version, base::Instant now);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
