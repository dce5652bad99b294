// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace qorgan::tests {

/// A training register of its own with one account of each role: admin, bolat (head), aigul (inspector),
/// dana (registrar), erlan (auditor), all with one password.
class Station
{
public:
    inline static const QString Password = u"Қызыл қоян 27 рет"_s;

    /// What the program said when something went wrong; empty: all is there.
    [[nodiscard]] QByteArray create()
    {
        m_register = m_directory.filePath(u"register"_s);
        const Ran made = as({}, u"2026-11-20T08:00:00+05:00"_s)
                             .with(u"QORGAN_NEW_PASSWORD"_s, Password)
                             .run({u"init"_s, u"--training"_s, u"--unit-name"_s, u"Орал қ. ПБ"_s, u"--unit-code"_s,
                                   u"2710"_s, u"--region"_s, u"27"_s, u"--admin-login"_s, u"admin"_s});
        m_recoveryCode = made.text(u"recovery_code"_s);
        if (made.status != 0 || m_recoveryCode.isEmpty())
            return "init: " + made.said();
        for (const auto &[login, role] : {std::pair(u"bolat"_s, u"head"_s), std::pair(u"aigul"_s, u"inspector"_s),
                                          std::pair(u"dana"_s, u"registrar"_s), std::pair(u"erlan"_s, u"auditor"_s)}) {
            const Ran added = as(u"admin"_s)
                                  .with(u"QORGAN_NEW_PASSWORD"_s, Password)
                                  .run({u"user"_s, u"add"_s, login, u"--role"_s, role, u"--full-name"_s,
                                        u"Сынақ Қызметкер"_s, u"--rank"_s, u"police_captain"_s, u"--position"_s,
                                        u"district_inspector"_s, u"--section"_s, u"7"_s});
            if (added.status != 0 || added.text(u"role"_s) != role)
                return "user add: " + added.said();
        }
        return {};
    }

    /// The program as that account, on this register, at that moment of its clock.
    [[nodiscard]] Console as(const QString &login, const QString &now = u"2026-12-01T09:00:00+05:00"_s) const
    {
        Console console;
        console.with(u"QORGAN_REGISTER"_s, m_register)
            .with(u"QORGAN_LOGIN"_s, login)
            .with(u"QORGAN_PASSWORD"_s, Password)
            .with(u"QORGAN_NOW"_s, now);
        return console;
    }

    /// A file of that content beside the register.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test's file");
        return file.fileName();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] const QString &directory() const { return m_register; }
    [[nodiscard]] const QString &recoveryCode() const { return m_recoveryCode; }

private:
    QTemporaryDir m_directory;
    QString m_register;
    QString m_recoveryCode;
};

} // namespace qorgan::tests
