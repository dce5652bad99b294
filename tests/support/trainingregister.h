// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accounts.h"
#include "casework/register.h"
#include "casework/session.h"
#include "casework/undertaking.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace qorgan::tests {

/// A training register in a temporary directory, with a clock that the test moves and an open session of
/// its head and administrator ("head").
class TrainingRegister
{
public:
    explicit TrainingRegister(const QString &now = QStringLiteral("2026-11-20T12:00:00+05:00"))
    {
        setNow(now);
        casework::NewRegister request;
        request.directory = directory();
        request.training = true;
        request.unit.name = {QStringLiteral("Сынақ полиция бөлімі"), QStringLiteral("Учебный отдел полиции"),
                             QStringLiteral("Training police division")};
        request.unit.code = QStringLiteral("19270001");
        request.unit.region = QStringLiteral("27");
        request.unit.phone = QStringLiteral("+77000000102");
        request.administratorLogin = QStringLiteral("head");
        request.administratorName = QStringLiteral("Үлгібаев Бастық");
        request.roles = security::Role::Head | security::Role::Administrator;
        request.password = password();
        request.clockOverride = m_now;
        const auto made = casework::createRegister(std::move(request));
        if (!made)
            throw std::runtime_error(qPrintable(made.error().code));
        recoveryCode = made->recoveryCode;
        m_head = open(QStringLiteral("head"));
    }

    [[nodiscard]] QString directory() const { return m_directory.filePath(QStringLiteral("register")); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QString password() { return QStringLiteral("учебный-пароль-1"); }

    /// The head's session, with the common clock.
    [[nodiscard]] casework::Session &session() { return *m_head; }

    /// A session of an account that holds these roles alone; made at the first call.
    [[nodiscard]] std::unique_ptr<casework::Session> sessionOf(security::Roles roles)
    {
        const QString login = QStringLiteral("account-%1").arg(roles.toInt());
        casework::NewAccount account;
        account.login = login;
        account.password = password();
        account.roles = roles;
        account.fullName = QStringLiteral("Үлгібаев Қызметкер");
        const auto added = casework::addAccount(*m_head, std::move(account));
        if (!added && added.error().code != QStringLiteral("login-in-use"))
            throw std::runtime_error(qPrintable(added.error().code));
        auto session = open(login);
        if (m_undertakes)
            undertake(*session);
        return session;
    }

    /// The head, and whoever opens a session later, have given the undertaking of secrecy that a window asks for.
    void undertake()
    {
        m_undertakes = true;
        undertake(*m_head);
    }

    /// Moves the clock of every open session of this register.
    void setNow(const QString &iso) { m_now = *base::instantFromIso(iso); }
    [[nodiscard]] base::Instant now() const { return m_now; }

    QString recoveryCode;

private:
    /// Reads the register's common time.
    class CommonClock final : public base::Clock
    {
    public:
        explicit CommonClock(const base::Instant &now) : m_now(now) {}
        [[nodiscard]] base::Instant now() const override { return m_now; }

    private:
        const base::Instant &m_now;
    };

    static void undertake(casework::Session &session)
    {
        if (const auto given = casework::giveUndertaking(session); !given)
            throw std::runtime_error(qPrintable(given.error().code));
    }

    [[nodiscard]] std::unique_ptr<casework::Session> open(const QString &login)
    {
        casework::OpenOptions options;
        options.clockOverride = m_now;
        auto session = casework::Session::open(directory(), {login, password()}, options);
        if (!session)
            throw std::runtime_error(qPrintable(session.error().code));
        (*session)->useSimulation(std::make_unique<CommonClock>(m_now), ++m_seed);
        return std::move(*session);
    }

    QTemporaryDir m_directory;
    base::Instant m_now;
    quint64 m_seed = 0;
    bool m_undertakes = false;
    std::unique_ptr<casework::Session> m_head;
};

} // namespace qorgan::tests
