// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <QSqlDatabase>

#include <algorithm>
#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace qorgan::storage {

/// One connection to an encrypted register file through Qt's SQLite driver. Belongs to one thread.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Proves that the driver's library has the cipher, opens the file and sets the connection up: foreign keys, WAL,
    /// full synchronisation, secure delete. `Create` makes the file (mode 0600) and takes it away again when it
    /// fails; a file that cannot be opened is left as it was, byte for byte. Throws Failure: register-exists,
    /// register-missing, register-damaged, register-not-encrypted, cipher-missing, driver-missing, not-writable.
    Connection(const QString &file, const security::SecretBytes &dataKey, const QString &cipher, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Runs statements separated by semicolons, triggers included (no rows). Throws Failure.
    void execute(const QByteArray &sql);
    /// Whether a transaction that may write is open on this connection.
    [[nodiscard]] bool inTransaction() const;
    /// From here on statements read one state of the file. False, and nothing begun, inside a transaction or another
    /// snapshot.
    [[nodiscard]] bool beginSnapshot();
    void endSnapshot() noexcept;
    /// Takes back what is still open; a full disk or an I/O failure may have done so already.
    void rollBack();
    /// How many pages the connection holds in memory, and how long the write-ahead log grows before it is folded in.
    enum class Room { Usual, Large };
    void setRoom(Room room) noexcept;
    /// Gives back the memory of pages that no statement reads just now; they are read again when asked for.
    void releasePages() noexcept;
    /// How long a statement waits for another process before register-busy; five seconds unless told.
    void setPatience(std::chrono::milliseconds patience);

    /// What SQLite3 Multiple Ciphers must answer; empty when another SQLite library answered the driver.
    [[nodiscard]] static QString cipherVersion(QSqlDatabase &database);
    /// Removes a database file that came to nothing, with what SQLite laid beside it.
    static void removeFiles(const QString &file);

private:
    friend class Statement;
    /// The prepared statements of one text that nobody runs just now. Stays where it is as long as the connection.
    using IdleStatements = std::vector<sqlite3_stmt *>;
    [[nodiscard]] IdleStatements &idle(const QString &sql) { return m_idle[sql]; }
    [[nodiscard]] sqlite3_stmt *take(IdleStatements &idle, const QString &sql);

    void proveDriver();
    void openFile(Mode mode);
    void setKey(const security::SecretBytes &dataKey, const QString &cipher);
    void setUp(Mode mode);
    void close();

    QString m_file;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    bool m_inSnapshot = false;
    std::unique_ptr<QSqlDatabase> m_database;
    /// Statements differ in their length or at their end: reading all of a long one to find it would be a waste.
    struct TextHash {
        std::size_t operator()(const QString &sql) const
        {
            return qHash(QStringView(sql).last(std::min<qsizetype>(sql.size(), 32)), static_cast<std::size_t>(sql.size()));
        }
    };
    std::unordered_map<QString, IdleStatements, TextHash> m_idle;
};

} // namespace qorgan::storage
