// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "storage/register.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

/// What the tests of the register share: one key for all their processes, and records of fictional people.
namespace station {

using namespace qorgan;
using namespace qorgan::domain;
using namespace qorgan::storage;
using namespace Qt::StringLiterals;
using base::Instant;
using base::Result;

inline const QString Cipher = u"aegis"_s;
inline constexpr Instant Now{1'780'000'000'000}; // 28 May 2026

inline security::SecretBytes keyOf(unsigned char byte)
{
    std::array<unsigned char, 32> bytes;
    bytes.fill(byte);
    return security::SecretBytes::copyOf(bytes);
}

inline security::SecretBytes key() { return keyOf(0x2a); }

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().code;
}

/// The code of what `work` throws, or "done".
template <typename Work>
QString refusalOf(Work &&work)
{
    try {
        work();
        return u"done"_s;
    } catch (const Failure &failure) {
        return failure.error.code;
    }
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QUuid idOf(int number)
{
    return QUuid::fromRfc4122(QByteArray::number(number).rightJustified(16, '0'));
}

inline Person personNamed(const QString &surname, const QString &givenName, const QString &patronymic = {})
{
    Person person;
    person.id = {QUuid::createUuid()};
    person.surname = surname;
    person.givenName = givenName;
    person.patronymic = patronymic;
    person.iinAbsentReason = u"not_established"_s;
    return person;
}

inline Incident incidentAt(Instant detectedAt)
{
    Incident incident;
    incident.id = {QUuid::createUuid()};
    incident.detectedAt = detectedAt;
    incident.source = u"neighbour"_s;
    incident.recordedAt = Now;
    return incident;
}

inline Measure orderFor(const Incident &incident, PersonId offender, AccountId officer, const QString &number)
{
    Measure measure;
    measure.id = {QUuid::createUuid()};
    measure.incident = incident.id;
    measure.offender = offender;
    measure.number = number;
    measure.issuedAt = incident.detectedAt;
    measure.basis = {u"214-IV"_s, u"20"_s};
    measure.termRule = u"po-30-days"_s;
    measure.restrictions = {{u"search"_s}, {u"contact"_s}};
    measure.issuedBy = officer;
    return measure;
}

/// A new register in a directory of its own, with one account in whose name it is written.
class Station
{
public:
    Station()
    {
        auto created = Register::create(file(), key(), Cipher, {idOf(1), true, 1, QByteArray(32, 'k')}, Now);
        if (!created)
            qFatal("no register: %s", qPrintable(created.error().code));
        m_store = std::move(*created);
        const auto entered = m_store->write([&]() -> Result<void> {
            m_store->accounts().add({m_officer, u"inspector"_s, {}, u"Тест Инспектор"_s, {}, {}, {}, {}, {}}, Now);
            return {};
        });
        if (!entered)
            qFatal("no account: %s", qPrintable(entered.error().code));
        m_store->setAuthor(m_officer);
    }

    [[nodiscard]] QString path(const QString &name = {}) const { return m_directory.filePath(name); }
    [[nodiscard]] QString file() const { return path(u"register.db"_s); }
    [[nodiscard]] Register &store() { return *m_store; }
    [[nodiscard]] AccountId officer() const { return m_officer; }

    void close() { m_store.reset(); }
    void reopen()
    {
        close();
        auto opened = Register::open(file(), key(), Cipher);
        if (!opened)
            qFatal("not reopened: %s", qPrintable(opened.error().code));
        m_store = std::move(*opened);
        m_store->setAuthor(m_officer);
    }

    /// One unit of work that must succeed.
    template <typename Work>
    void write(Work &&work)
    {
        const auto done = m_store->write([&]() -> Result<void> {
            work(*m_store);
            return {};
        });
        if (!done)
            qFatal("not written: %s", qPrintable(done.error().code));
    }

private:
    QTemporaryDir m_directory;
    AccountId m_officer{idOf(2)};
    std::unique_ptr<Register> m_store;
};

} // namespace station
