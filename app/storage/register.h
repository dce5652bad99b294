// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/accountstore.h"
#include "storage/attachmentstore.h"
#include "storage/auditlog.h"
#include "storage/casestore.h"
#include "storage/connection.h"
#include "storage/deskstore.h"
#include "storage/documentstore.h"
#include "storage/failure.h"
#include "storage/findlists.h"
#include "storage/incidentstore.h"
#include "storage/lawstore.h"
#include "storage/measurestore.h"
#include "storage/paperstore.h"
#include "storage/personlist.h"
#include "storage/personsearch.h"
#include "storage/personstore.h"
#include "storage/reportstore.h"
#include "storage/requirementstore.h"
#include "storage/streetindex.h"
#include "storage/supervisionstore.h"
#include "storage/supportstore.h"
#include "storage/territorystore.h"
#include "storage/watchstore.h"

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
        if (m_together)
            return join(work);
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

    /// One unit of work whose inner ones are all parts of it: a savepoint for each would cost more than most of
    /// them do. An error in one undoes the whole, and is what the whole ends with.
    template <typename Work>
    auto writeTogether(Work &&work) -> decltype(work())
    {
        return write([&]() -> decltype(work()) {
            const Together together(*this);
            auto result = work();
            if (result && m_spoilt)
                return base::fail(*m_spoilt);
            return result;
        });
    }

    /// While it lives, units of work that write much are made cheaper by memory: more pages are held, and the
    /// write-ahead log is folded into the file less often. For imports and the filling of training registers.
    class MuchWriting
    {
    public:
        explicit MuchWriting(Register &store) : m_store(store) { m_store.m_connection->setRoom(Connection::Room::Large); }
        ~MuchWriting() { m_store.m_connection->setRoom(Connection::Room::Usual); }
        MuchWriting(const MuchWriting &) = delete;
        MuchWriting &operator=(const MuchWriting &) = delete;

    private:
        Register &m_store;
    };

    /// Everything read in it is of one moment, whatever another process writes meanwhile, and the file is locked once
    /// instead of by each statement. A unit of work inside it ends that moment; inside a unit of work it is a part of it.
    template <typename Work>
    auto read(Work &&work) -> decltype(work())
    {
        try {
            const Snapshot snapshot(*m_connection);
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
    [[nodiscard]] PersonList &personList() { return m_personList; }
    [[nodiscard]] PersonSearchIndex &personSearch() { return m_personSearch; }
    [[nodiscard]] StreetIndex &streets() { return m_streets; }
    [[nodiscard]] FindLists &findLists() { return m_findLists; }
    [[nodiscard]] IncidentStore &incidents() { return m_incidents; }
    [[nodiscard]] MeasureStore &measures() { return m_measures; }
    [[nodiscard]] RequirementStore &requirements() { return m_requirements; }
    [[nodiscard]] WatchStore &watch() { return m_watch; }
    [[nodiscard]] CaseStore &cases() { return m_cases; }
    [[nodiscard]] SupportStore &support() { return m_support; }
    [[nodiscard]] SupervisionStore &supervision() { return m_supervision; }
    [[nodiscard]] DocumentStore &documents() { return m_documents; }
    [[nodiscard]] PaperStore &papers() { return m_papers; }
    [[nodiscard]] TerritoryStore &territories() { return m_territories; }
    [[nodiscard]] ReportStore &reports() { return m_reports; }
    [[nodiscard]] DeskStore &desk() { return m_desk; }
    [[nodiscard]] LawStore &law() { return m_law; }
    [[nodiscard]] AttachmentStore &attachments() { return m_attachments; }

    /// "ok", or what SQLite found first: pages, indexes and references.
    [[nodiscard]] QString integrity();
    /// The same without comparing the indexes and the references: quick enough for every day.
    [[nodiscard]] QString quickCheck();
    /// How long a unit of work waits for another process before register-busy; five seconds unless told.
    void setPatience(std::chrono::milliseconds patience) { m_connection->setPatience(patience); }
    /// For long work that leaves pages behind which nobody reads again, each sheet of many its own: without it they
    /// would fill all the memory that pages may take.
    void releasePages() noexcept { m_connection->releasePages(); }
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
    /// While it lives, inner units of work are parts of the outer one.
    class Together
    {
    public:
        explicit Together(Register &store) : m_store(store)
        {
            m_store.m_spoilt.reset();
            m_store.m_together = true;
        }
        ~Together() { m_store.m_together = false; }
        Together(const Together &) = delete;
        Together &operator=(const Together &) = delete;

    private:
        Register &m_store;
    };

    /// The outermost one of a connection holds the moment that is read.
    class Snapshot
    {
    public:
        explicit Snapshot(Connection &connection) : m_connection(connection), m_holds(connection.beginSnapshot()) { }
        ~Snapshot()
        {
            if (m_holds)
                m_connection.endSnapshot();
        }
        Snapshot(const Snapshot &) = delete;
        Snapshot &operator=(const Snapshot &) = delete;

    private:
        Connection &m_connection;
        const bool m_holds;
    };

    template <typename Work>
    auto join(Work &work) -> decltype(work())
    {
        try {
            auto result = work();
            if (!result)
                m_spoilt = result.error();
            return result;
        } catch (const Failure &failure) {
            m_spoilt = failure.error;
            throw;
        }
    }
    /// What a migration could not do in SQL.
    [[nodiscard]] base::Result<void> foldStreets();
    void begin();
    void commit();
    void rollback();
    /// Whether the failure took the whole unit back with it (full disk, I/O): it must not go on.
    [[nodiscard]] bool outerWorkIsLost() const { return m_depth > 0 && !m_connection->inTransaction(); }

    std::unique_ptr<Connection> m_connection;
    Author m_author;
    int m_depth = 0;
    bool m_together = false;
    std::optional<base::Error> m_spoilt; ///< why the units of work done together must be undone
    AccountStore m_accounts;
    AuditLog m_audit;
    PersonList m_personList;
    PersonSearchIndex m_personSearch;
    StreetIndex m_streets;
    FindLists m_findLists;
    PersonStore m_persons;
    IncidentStore m_incidents;
    MeasureStore m_measures;
    RequirementStore m_requirements;
    WatchStore m_watch;
    CaseStore m_cases;
    SupportStore m_support;
    SupervisionStore m_supervision;
    DocumentStore m_documents;
    PaperStore m_papers;
    TerritoryStore m_territories;
    ReportStore m_reports;
    DeskStore m_desk;
    AttachmentStore m_attachments;
    LawStore m_law;
};

} // namespace qorgan::storage
