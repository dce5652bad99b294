// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include "storage/failure.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <atomic>

#include <sqlite3.h>

namespace qorgan::storage {

using namespace base;

namespace {

/// A quarter of a small PC's memory is not ours: 16 MB of pages serve a register of a million incidents.
constexpr int CacheKibibytes = 16'000;
constexpr int BusyMilliseconds = 5'000;
constexpr int PageSize = 8'192;

QString uniqueName()
{
    static std::atomic<int> next{0};
    return u"register-%1"_s.arg(++next);
}

[[noreturn]] void refuse(const QString &code, ErrorKind kind = ErrorKind::Register)
{
    throw Failure{Error{code, {}, {}, kind}};
}

/// SQLite takes the modes of its -wal and -shm files from the database's own.
void createPrivately(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw Failure{errorForCode(SQLITE_CANTOPEN)};
}

} // namespace

Connection::Connection(const QString &file, const security::SecretBytes &dataKey, const QString &cipher, Mode mode)
    : m_file(file), m_name(uniqueName())
{
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name));
    try {
        if (!m_database->isValid())
            refuse(u"driver-missing"_s);
        proveCipher();
        if (mode == Mode::Create)
            createPrivately(file);
        m_database->setDatabaseName(file);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds);
        if (mode == Mode::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        m_database->setConnectOptions(options);
        if (!m_database->open())
            throw Failure{errorForCode(SQLITE_CANTOPEN)};
        m_handle = *static_cast<sqlite3 **>(m_database->driver()->handle().data());
        setKey(dataKey, cipher);
        setUp(mode);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_idle.clear();
    if (m_database)
        m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

QString Connection::cipherVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite3mc_version()"_s) || !query.next())
        return {};
    return query.value(0).toString();
}

void Connection::proveCipher()
{
    // Only this function is proof: PRAGMA cipher and PRAGMA key "succeed" with any SQLite library. It is
    // asked in memory first, since an encrypted file answers nothing without its key, and the key must not
    // be handed to another library.
    m_database->setDatabaseName(u":memory:"_s);
    if (!m_database->open())
        throw Failure{errorForCode(SQLITE_CANTOPEN)};
    const bool ours = cipherVersion(*m_database).startsWith(u"SQLite3 Multiple Ciphers");
    m_database->close();
    if (!ours)
        refuse(u"cipher-missing"_s);
    // And what already is on the disk must not be readable without a key.
    QFile existing(m_file);
    if (existing.open(QIODevice::ReadOnly) && existing.read(16) == QByteArray("SQLite format 3\0", 16))
        refuse(u"register-not-encrypted"_s);
}

void Connection::setKey(const security::SecretBytes &dataKey, const QString &cipher)
{
    const int index = sqlite3mc_cipher_index(cipher.toLatin1().constData());
    if (index <= 0)
        refuse(u"cipher-missing"_s);
    sqlite3mc_config(m_handle, "cipher", index);
    const security::SecretBytes text = security::rawKeyText(dataKey);
    check(sqlite3_key_v2(m_handle, "main", text.data(), static_cast<int>(text.size())));
}

void Connection::setUp(Mode mode)
{
    if (mode == Mode::Create)
        execute("PRAGMA page_size = " + QByteArray::number(PageSize));
    execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cache_size = -" + QByteArray::number(CacheKibibytes) + ";"
            "PRAGMA trusted_schema = OFF;");
    // The first read of the file: a key that does not fit, or damage, shows here.
    execute("SELECT count(*) FROM sqlite_master");
    if (cipherVersion(*m_database).isEmpty())
        refuse(u"cipher-missing"_s);
    if (mode != Mode::ReadOnly)
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
}

void Connection::execute(const QByteArray &sql)
{
    check(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::unique_ptr<QSqlQuery> Connection::take(const QString &sql)
{
    auto &idle = m_idle[sql];
    if (!idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(*m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        const int code = query->lastError().nativeErrorCode().toInt();
        // SQLITE_ERROR from a prepare is a defect of the statement, not of the register.
        Q_ASSERT_X((code & 0xff) != SQLITE_ERROR, "storage", qPrintable(sql + query->lastError().text()));
        throw Failure{errorForCode(code)};
    }
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    m_idle[sql].push_back(std::move(query));
}

} // namespace qorgan::storage
