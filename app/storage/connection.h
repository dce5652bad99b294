// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace qorgan::storage {

/// One connection to an encrypted register file through Qt's SQLite driver. Belongs to one thread.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens the file, proves that the cipher is in force and sets the connection up: foreign keys, WAL,
    /// full synchronisation, secure delete. Throws Failure: cipher-missing, register-damaged, not-writable.
    Connection(const QString &file, const security::SecretBytes &dataKey, const QString &cipher, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Runs statements separated by semicolons, triggers included (no rows). Throws Failure.
    void execute(const QByteArray &sql);
    /// Whether a transaction is open on this connection.
    [[nodiscard]] bool inTransaction() const;

    /// What SQLite3 Multiple Ciphers must answer; empty when another SQLite library answered the driver.
    [[nodiscard]] static QString cipherVersion(QSqlDatabase &database);

private:
    friend class Statement;
    [[nodiscard]] std::unique_ptr<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    void proveCipher();
    void setKey(const security::SecretBytes &dataKey, const QString &cipher);
    void setUp(Mode mode);
    void close();

    QString m_file;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace qorgan::storage
