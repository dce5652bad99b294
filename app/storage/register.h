// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/accountstore.h"
#include "storage/auditlog.h"
#include "storage/connection.h"
#include "storage/documentstore.h"
#include "storage/failure.h"
#include "storage/incidentstore.h"
#include "storage/measurestore.h"
#include "storage/personsearch.h"
#include "storage/personstore.h"
#include "storage/territorystore.h"

#include <optional>

namespace qorgan::storage {

/// What the register says of itself.
struct RegisterFacts {
    QUuid id;
    bool training = false;
    int slotsGeneration = 0;
    QByteArray searchKey;
};

/// The encrypted register file with its stores.
///
/// Stores throw Failure when the file fails; `read` and `write` catch it. A unit of work returns its own
/// Result, and an error in it rolls everything back:
///
///     return store.write([&]() -> Result<Order> { … store.measures().add(…); … return order; });
class Register
{
public:
    /// Makes the file, the schema and the register's own row, or leaves nothing. Errors as `open`, and
    /// register-exists.
    [[nodiscard]] static base::Result<std::unique_ptr<Register>> create(const QString &file,
                                                                        const security::SecretBytes &dataKey,
                                                                        const QString &cipher,
                                                                        const RegisterFacts &facts,
                                                                        base::Instant now);
    /// Errors: register-missing, register-damaged, register-not-encrypted, cipher-missing, register-newer,
    /// not-writable, register-busy.
    [[nodiscard]] static base::Result<std::unique_ptr<Register>> open(const QString &file,
                                                                      const security::SecretBytes &dataKey,
                                                                      const QString &cipher, bool readOnly = false);

    /// One unit of work under BEGIN IMMEDIATE; inside another, a savepoint of it.
    template <typename Work>
    auto write(Work &&work) -> decltype(work())
    {
        try {
            begin();
            auto result = attempt(work);
            if (result)
                commit();
            else
                rollback();
            return result;
        } catch (const Failure &failure) {
            if (outerWorkIsLost())
                throw;
            return base::fail(failure.error);
        }
    }

    template <typename Work>
    auto read(Work &&work) -> decltype(work())
    {
        try {
            return work();
        } catch (const Failure &failure) {
            if (outerWorkIsLost())
                throw;
            return base::fail(failure.error);
        }
    }

    [[nodiscard]] RegisterFacts facts();
    void setSlotsGeneration(int generation);

    /// The account in whose name records and entries are written from now on.
    void setAuthor(std::optional<domain::AccountId> account);

    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] PersonStore &persons() { return m_persons; }
    [[nodiscard]] PersonSearchIndex &personSearch() { return m_personSearch; }
    [[nodiscard]] IncidentStore &incidents() { return m_incidents; }
    [[nodiscard]] MeasureStore &measures() { return m_measures; }
    [[nodiscard]] DocumentStore &documents() { return m_documents; }
    [[nodiscard]] TerritoryStore &territories() { return m_territories; }

    /// "ok", or what SQLite found first: pages, indexes and references.
    [[nodiscard]] QString integrity();
    /// The same without comparing the indexes and the references: quick enough for every day.
    [[nodiscard]] QString quickCheck();
    /// How long a unit of work waits for another process before register-busy; five seconds unless told.
    void setPatience(std::chrono::milliseconds patience) { m_connection->setPatience(patience); }
    /// The register as one encrypted file of the same key. Throws Failure.
    void copyTo(const QString &file, const security::SecretBytes &dataKey, const QString &cipher);

private:
    explicit Register(std::unique_ptr<Connection> connection);

    template <typename Work>
    auto attempt(Work &work) -> decltype(work())
    {
        try {
            return work();
        } catch (...) {
            rollback();
            throw;
        }
    }
    void begin();
    void commit();
    void rollback();
    /// Whether the failure took the whole unit back with it (full disk, I/O): it must not go on.
    [[nodiscard]] bool outerWorkIsLost() const { return m_depth > 0 && !m_connection->inTransaction(); }

    std::unique_ptr<Connection> m_connection;
    Author m_author;
    int m_depth = 0;
    AccountStore m_accounts;
    AuditLog m_audit;
    PersonSearchIndex m_personSearch;
    PersonStore m_persons;
    IncidentStore m_incidents;
    MeasureStore m_measures;
    DocumentStore m_documents;
    TerritoryStore m_territories;
};

} // namespace qorgan::storage
