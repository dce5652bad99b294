// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/register.h"

#include "storage/copyfile.h"
#include "storage/migrations.h"
#include "storage/statement.h"

#include <QDir>
#include <QFileInfo>

namespace qorgan::storage {

using namespace base;

namespace {

QString backupsBeside(const QString &file)
{
    return QFileInfo(file).dir().filePath(u"backups"_s);
}

void writeFacts(Connection &connection, const RegisterFacts &facts, Instant now)
{
    connection.execute("BEGIN IMMEDIATE");
    Statement(connection, u"INSERT INTO register (id, uuid, training, created_at, slots_generation, search_key)"
                          " VALUES (1, ?, ?, ?, ?, ?)"_s)
        .bind(facts.id)
        .bind(facts.training)
        .bind(now)
        .bind(facts.slotsGeneration)
        .bind(facts.searchKey)
        .run();
    connection.execute("COMMIT");
}

/// "ok", or the first finding of a check that SQLite runs itself.
QString findingOf(Connection &connection, const QString &pragma)
{
    Statement pages(connection, pragma);
    return pages.next() ? pages.text(0) : QString();
}

} // namespace

Register::Register(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)),
      m_accounts(*m_connection),
      m_audit(*m_connection, m_author),
      m_personList(*m_connection),
      m_personSearch(*m_connection),
      m_streets(*m_connection),
      m_findLists(*m_connection),
      m_persons(*m_connection, m_author, m_personSearch, m_streets),
      m_incidents(*m_connection, m_author, m_streets),
      m_measures(*m_connection, m_author),
      m_requirements(*m_connection, m_author), m_watch(*m_connection, m_author),
      m_cases(*m_connection, m_author),
      m_support(*m_connection, m_author),
      m_supervision(*m_connection, m_author),
      m_documents(*m_connection, m_author),
      m_papers(*m_connection, m_author),
      m_territories(*m_connection, m_streets),
      m_reports(*m_connection),
      m_desk(*m_connection, m_author),
      m_attachments(*m_connection, m_author),
      m_law(*m_connection, m_author)
{
}

Result<std::unique_ptr<Register>> Register::create(const QString &file, const security::SecretBytes &dataKey,
                                                   const QString &cipher, const RegisterFacts &facts, Instant now)
{
    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(file, dataKey, cipher, Connection::Mode::Create);
        migrate(*connection, schemaSteps(), backupsBeside(file), dataKey, cipher);
        writeFacts(*connection, facts, now);
        return std::unique_ptr<Register>(new Register(std::move(connection)));
    } catch (const Failure &failure) {
        if (connection) {
            connection.reset();
            Connection::removeFiles(file);
        }
        return fail(failure.error);
    }
}

Result<std::unique_ptr<Register>> Register::open(const QString &file, const security::SecretBytes &dataKey,
                                                 const QString &cipher, bool readOnly)
{
    using Mode = Connection::Mode;
    try {
        auto connection = std::make_unique<Connection>(file, dataKey, cipher,
                                                       readOnly ? Mode::ReadOnly : Mode::ReadWrite);
        const int schema = schemaOf(*connection);
        if (schema == 0)
            return fail(u"register-damaged"_s, {}, {}, ErrorKind::Register);
        if (readOnly && schema != newestSchema())
            return fail(schema > newestSchema() ? u"register-newer"_s : u"not-writable"_s, {},
                        {QString::number(schema), QString::number(newestSchema())}, ErrorKind::Register);
        migrate(*connection, schemaSteps(), backupsBeside(file), dataKey, cipher);
        std::unique_ptr<Register> store(new Register(std::move(connection)));
        if (!readOnly)
            if (const auto folded = store->foldStreets(); !folded)
                return fail(folded.error());
        return store;
    } catch (const Failure &failure) {
        return fail(failure.error);
    }
}

Result<void> Register::foldStreets()
{
    if (m_streets.isComplete())
        return {};
    return write([this]() -> Result<void> {
        m_streets.complete();
        return {};
    });
}

void Register::begin()
{
    // BEGIN IMMEDIATE waits its turn; a deferred one fails at once after another connection wrote.
    if (m_depth == 0) {
        m_audit.forgetHead();
        m_connection->endSnapshot();
    }
    m_connection->execute(m_depth == 0 ? QByteArray("BEGIN IMMEDIATE")
                                       : "SAVEPOINT work_" + QByteArray::number(m_depth));
    ++m_depth;
}

void Register::commit()
{
    try {
        m_connection->execute(m_depth == 1 ? QByteArray("COMMIT")
                                           : "RELEASE work_" + QByteArray::number(m_depth - 1));
    } catch (...) {
        rollback();
        throw;
    }
    --m_depth;
}

void Register::rollback()
{
    --m_depth;
    m_audit.forgetHead();
    if (m_depth == 0) {
        m_connection->rollBack();
        return;
    }
    // A full disk or an I/O failure may have taken back the whole unit already.
    if (!m_connection->inTransaction())
        return;
    const QByteArray savepoint = "work_" + QByteArray::number(m_depth);
    m_connection->execute("ROLLBACK TO " + savepoint + "; RELEASE " + savepoint);
}

RegisterFacts Register::facts()
{
    Statement row(*m_connection, u"SELECT uuid, training, slots_generation, search_key FROM register"_s);
    if (!row.next())
        throw Failure{Error{u"register-damaged"_s, {}, {}, ErrorKind::Register}};
    return {row.uuid(0), row.integer(1) != 0, static_cast<int>(row.integer(2)), row.bytes(3)};
}

void Register::setSlotsGeneration(int generation)
{
    Statement(*m_connection, u"UPDATE register SET slots_generation = ?"_s).bind(generation).run();
}

void Register::setAuthor(std::optional<domain::AccountId> account)
{
    m_author.row = account ? m_accounts.rowOf(*account) : 0;
}

QString Register::integrity()
{
    const QString pages = findingOf(*m_connection, u"PRAGMA integrity_check(1)"_s);
    if (pages != u"ok")
        return pages;
    Statement references(*m_connection, u"PRAGMA foreign_key_check"_s);
    if (references.next())
        return u"foreign key: "_s + references.text(0);
    return u"ok"_s;
}

QString Register::quickCheck()
{
    return findingOf(*m_connection, u"PRAGMA quick_check(1)"_s);
}

void Register::copyTo(const QString &file, const security::SecretBytes &dataKey, const QString &cipher)
{
    copyRegister(*m_connection, file, dataKey, cipher);
}

} // namespace qorgan::storage
