// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "security/files.h"
#include "storage/failure.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <cerrno>
#include <string>

#include <sqlite3.h>

#include <utility>

namespace qorgan::storage {

using namespace base;

namespace {

/// The head's desk of a unit with 20,000 measures reads 3,000 pages, some of them in several of its questions: held in
/// memory, each is read and decrypted once. A quarter of a small PC's memory is not ours.
constexpr int CacheKibibytes = 32'000;
constexpr int LargeCacheKibibytes = 64'000;
/// In pages of 8 KiB; the first is what SQLite takes of itself.
constexpr int UsualJournalPages = 1'000;
constexpr int LargeJournalPages = 8'000;
constexpr int BusyMilliseconds = 5'000;
constexpr int PageSize = 8'192;
/// What a large import leaves of its write-ahead log on the disk.
constexpr int JournalBytes = 64 << 20;

QString uniqueName()
{
    static std::atomic<int> next{0};
    return u"register-%1"_s.arg(++next);
}

[[noreturn]] void refuse(const QString &code, ErrorKind kind = ErrorKind::Register)
{
    throw Failure{Error{code, {}, {}, kind}};
}

void createFile(const QString &path)
{
    // SQLite gives -wal and -shm the mode of the database file, whatever the umask.
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return;
    if (errno == EEXIST || QFile::exists(path))
        refuse(u"register-exists"_s, ErrorKind::Refused);
    throw Failure{security::ioError(errno)};
}

void requireFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        refuse(u"register-missing"_s);
    // SQLite would take an empty file for a new register.
    if (info.size() == 0)
        refuse(u"register-damaged"_s);
}

/// On a medium that cannot be written, WAL's shared memory cannot be made; without a WAL there is nothing
/// that another process could be writing.
bool isUnchanging(const QString &file)
{
    return !QFileInfo(QFileInfo(file).absolutePath()).isWritable() && !QFile::exists(file + u"-wal");
}

} // namespace

Connection::Connection(const QString &file, const security::SecretBytes &dataKey, const QString &cipher, Mode mode)
    : m_file(file), m_name(uniqueName())
{
    if (mode == Mode::Create)
        createFile(file);
    else
        requireFile(file);
    try {
        proveDriver();
        openFile(mode);
        setKey(dataKey, cipher);
        setUp(mode);
    } catch (...) {
        close();
        if (mode == Mode::Create)
            removeFiles(file);
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::proveDriver()
{
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name));
    if (!m_database->isValid())
        refuse(u"driver-missing"_s);
    // Only this function is proof: PRAGMA cipher and PRAGMA key "succeed" with any SQLite library. Asked before
    // the file is opened, since an encrypted file answers nothing without its key, and the key must not be
    // given to a library that does not know it.
    m_database->setDatabaseName(u":memory:"_s);
    const bool proven = m_database->open()
        && cipherVersion(*m_database).startsWith(u"SQLite3 Multiple Ciphers");
    m_database->close();
    if (!proven)
        refuse(u"cipher-missing"_s);
}

void Connection::openFile(Mode mode)
{
    // What already is on the disk must not be readable without a key.
    QFile existing(m_file);
    if (existing.open(QIODevice::ReadOnly) && existing.read(16) == QByteArray("SQLite format 3\0", 16))
        refuse(u"register-not-encrypted"_s);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database->setDatabaseName(m_file);
    if (mode == Mode::ReadOnly && isUnchanging(m_file)) {
        options += u";QSQLITE_OPEN_URI"_s;
        m_database->setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath())
                                                            .toEncoded(QUrl::EncodeReserved)
                                                        + "?immutable=1"));
    }
    m_database->setConnectOptions(options);
    if (!m_database->open()) {
        const int code = m_database->lastError().nativeErrorCode().toInt();
        throw Failure{errorForCode(code == SQLITE_OK ? SQLITE_CANTOPEN : code)};
    }
}

void Connection::close()
{
    for (const auto &[sql, statements] : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    m_idle.clear();
    if (m_database)
        m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::removeFiles(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

QString Connection::cipherVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite3mc_version()"_s) || !query.next())
        return {};
    return query.value(0).toString();
}

void Connection::setKey(const security::SecretBytes &dataKey, const QString &cipher)
{
    m_handle = *static_cast<sqlite3 **>(m_database->driver()->handle().data());
    const int index = sqlite3mc_cipher_index(cipher.toLatin1().constData());
    if (index <= 0)
        refuse(u"cipher-missing"_s);
    sqlite3mc_config(m_handle, "cipher", index);
    const security::SecretBytes text = security::rawKeyText(dataKey);
    check(sqlite3_key_v2(m_handle, "main", text.data(), static_cast<int>(text.size())));
}

void Connection::setUp(Mode mode)
{
    // Closing must not fold a write-ahead log into a file that we could not read.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (mode == Mode::Create)
        execute("PRAGMA page_size = " + QByteArray::number(PageSize));
    // With recursive triggers a REPLACE meets the triggers against DELETE. A trigger on INSERT of its own would make
    // every entry of the audit log a savepoint, at which the index of persons is flushed.
    execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cache_size = -" + QByteArray::number(CacheKibibytes) + ";"
            "PRAGMA journal_size_limit = " + QByteArray::number(JournalBytes) + ";"
            "PRAGMA trusted_schema = OFF;");
    // The first read of the file: a key that does not fit, or damage, shows here.
    execute("SELECT count(*) FROM sqlite_master");
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    // The connection itself is asked too, now that it can answer.
    if (cipherVersion(*m_database).isEmpty())
        refuse(u"cipher-missing"_s);
    if (mode == Mode::ReadOnly)
        return;
    // SQLite opens a file that it may not write for reading, without a word.
    if (sqlite3_db_readonly(m_handle, "main") != 0)
        refuse(u"not-writable"_s, ErrorKind::Io);
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

void Connection::execute(const QByteArray &sql)
{
    check(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0 && !m_inSnapshot;
}

bool Connection::beginSnapshot()
{
    if (sqlite3_get_autocommit(m_handle) == 0)
        return false;
    execute("BEGIN");
    m_inSnapshot = true;
    return true;
}

void Connection::endSnapshot() noexcept
{
    // Nothing was written in it: there is nothing that could fail, and nothing to lose.
    if (std::exchange(m_inSnapshot, false))
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

void Connection::rollBack()
{
    if (inTransaction())
        execute("ROLLBACK");
}

void Connection::setPatience(std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(m_handle, static_cast<int>(patience.count()));
}

void Connection::setRoom(Room room) noexcept
{
    const bool large = room == Room::Large;
    const auto pragma = "PRAGMA cache_size = -" + std::to_string(large ? LargeCacheKibibytes : CacheKibibytes);
    // Neither touches the file; where it does not succeed the work is only slower.
    sqlite3_exec(m_handle, pragma.c_str(), nullptr, nullptr, nullptr);
    sqlite3_wal_autocheckpoint(m_handle, large ? LargeJournalPages : UsualJournalPages);
}

void Connection::releasePages() noexcept
{
    sqlite3_db_release_memory(m_handle);
}

sqlite3_stmt *Connection::take(IdleStatements &idle, const QString &sql)
{
    if (!idle.empty()) {
        sqlite3_stmt *statement = idle.back();
        idle.pop_back();
        return statement;
    }
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    // SQLITE_ERROR from a prepare is a defect of the statement, not of the register.
    Q_ASSERT_X((code & 0xff) != SQLITE_ERROR, sqlite3_errmsg(m_handle), utf8.constData());
    check(m_handle, code);
    return statement;
}

} // namespace qorgan::storage
