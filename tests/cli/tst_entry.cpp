// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

/// Who gets in, who may do what, and how every refusal of the built program ends.
class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray fault = m_station.create();
        QVERIFY2(fault.isEmpty(), fault);
        QCOMPARE(m_station.as(u"admin"_s).run({u"user"_s, u"list"_s}).items().size(), 5);
    }

    void rolesBarTheWay_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("words");
        const QString none = u"0193a1b2-0000-7000-8000-000000000001"_s;
        QTest::newRow("auditor reads no case") << u"erlan"_s << QStringList{u"incident"_s, u"list"_s};
        QTest::newRow("administrator finds no person") << u"admin"_s << QStringList{u"person"_s, u"find"_s, u"С"_s};
        QTest::newRow("registrar serves nothing")
            << u"dana"_s << QStringList{u"order"_s, u"serve"_s, none, u"--at"_s, u"2026-11-20T23:40"_s, u"--mode"_s,
                                        u"signed"_s};
        QTest::newRow("inspector cancels nothing")
            << u"aigul"_s << QStringList{u"order"_s, u"cancel"_s, none, u"--reason"_s, u"x"_s};
        QTest::newRow("inspector reads no log") << u"aigul"_s << QStringList{u"audit"_s, u"list"_s};
        QTest::newRow("head adds no account") << u"bolat"_s << QStringList{u"user"_s, u"list"_s};
    }

    void rolesBarTheWay()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, words);
        const Ran refused = m_station.as(login).run(words);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), u"permission-denied"_s);
        const QJsonArray log = m_station.as(u"erlan"_s).run({u"audit"_s, u"list"_s, u"--limit"_s, u"4"_s}).items();
        QStringList actions;
        for (const QJsonValue &entry : log)
            actions.append(entry.toObject().value("action"_L1).toString());
        QVERIFY2(actions.contains(u"access.refused"_s), qPrintable(actions.join(u' ')));
    }

    void exitStatuses()
    {
        const Ran none = Console().run({u"due"_s});
        QCOMPARE(none.status, 3);
        QCOMPARE(none.errorCode(), u"register-missing"_s);
        QTemporaryDir empty;
        QCOMPARE(m_station.as(u"aigul"_s).with(u"QORGAN_REGISTER"_s, empty.path()).run({u"due"_s}).status, 3);

        const Ran wrong = m_station.as(u"aigul"_s).with(u"QORGAN_PASSWORD"_s, u"басқа құпия сөз 1"_s).run({u"due"_s});
        QCOMPARE(wrong.status, 3);
        QVERIFY(wrong.oneDocument);
        QVERIFY(!wrong.out.contains("басқа құпия сөз 1"));

        QCOMPARE(m_station.as(u"aigul"_s).run({u"warning"_s, u"issue"_s}).status, 2);
        QCOMPARE(m_station.as(u"aigul"_s).run({u"order"_s, u"show"_s, u"seven"_s}).status, 2);
        QCOMPARE(m_station.as(u"aigul"_s).run({u"--password"_s, Station::Password, u"due"_s}).status, 2);
        QCOMPARE(m_station.as(u"aigul"_s).run({}).status, 2);
        QCOMPARE(m_station.as(u"aigul"_s).with(u"QORGAN_PASSWORD"_s, {}).run({u"due"_s}).errorCode(), u"password-missing"_s);

        const Ran missing = m_station.as(u"aigul"_s).run({u"incident"_s, u"add"_s, u"--file"_s, u"/nowhere.json"_s});
        QCOMPARE(missing.status, 4);
        QCOMPARE(missing.errorCode(), u"file-missing"_s);
        const Ran unknown = m_station.as(u"aigul"_s).run({u"order"_s, u"show"_s, u"0193a1b2-0000-7000-8000-000000000001"_s});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(unknown.errorCode(), u"not-found"_s);
    }

    void theClockIsForTrainingOnly()
    {
        const QString real = m_station.path(u"real"_s);
        const QStringList words{u"init"_s, u"--unit-name"_s, u"Б"_s, u"--unit-code"_s, u"1"_s, u"--region"_s, u"27"_s,
                                u"--admin-login"_s, u"admin"_s};
        Console console;
        console.with(u"QORGAN_REGISTER"_s, real).with(u"QORGAN_NEW_PASSWORD"_s, Station::Password)
            .with(u"QORGAN_PASSWORD"_s, Station::Password).with(u"QORGAN_LOGIN"_s, u"admin"_s);
        const Ran refused = Console(console).with(u"QORGAN_NOW"_s, u"2026-11-20T08:00:00+05:00"_s).run(words);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), u"clock-override-refused"_s);
        QVERIFY(!QFile::exists(real + u"/register.db"_s));

        QCOMPARE(console.run(words).status, 0);
        QCOMPARE(console.run({u"user"_s, u"list"_s}).status, 0);
        const Ran late = Console(console).with(u"QORGAN_NOW"_s, u"2026-11-20T08:00"_s).run({u"user"_s, u"list"_s});
        QCOMPARE(late.status, 1);
        QCOMPARE(late.errorCode(), u"clock-override-refused"_s);
        const Ran malformed = m_station.as(u"aigul"_s, u"soon"_s).run({u"due"_s});
        QCOMPARE(malformed.status, 2);
        QCOMPARE(malformed.errorCode(), u"clock-format"_s);
        QCOMPARE(console.run(words).errorCode(), u"register-exists"_s);
    }

    void passwordsAndRecovery()
    {
        const QStringList add{u"user"_s, u"add"_s, u"zhan"_s, u"--role"_s, u"inspector"_s, u"--role"_s, u"registrar"_s,
                              u"--full-name"_s, u"Сынақ Жан"_s};
        QCOMPARE(m_station.as(u"admin"_s).run(add).errorCode(), u"password-missing"_s);
        const Ran tooShort = m_station.as(u"admin"_s).with(u"QORGAN_NEW_PASSWORD"_s, u"қысқа"_s).run(add);
        QCOMPARE(tooShort.status, 1);
        QCOMPARE(tooShort.errorCode(), u"password-too-short"_s);
        const Ran added = m_station.as(u"admin"_s).with(u"QORGAN_NEW_PASSWORD"_s, Station::Password).run(add);
        QVERIFY2(added.status == 0, added.said());
        QCOMPARE(added[u"roles"_s].toArray(), (QJsonArray{u"inspector"_s, u"registrar"_s}));

        const QString other = u"Жасыл түлкі 31 рет"_s;
        QCOMPARE(m_station.as(u"zhan"_s).with(u"QORGAN_NEW_PASSWORD"_s, other).run({u"user"_s, u"password"_s, u"zhan"_s}).status, 0);
        QCOMPARE(m_station.as(u"zhan"_s).run({u"due"_s}).status, 3);
        const QString file = m_station.file(u"password"_s, other.toUtf8() + "\n");
        QCOMPARE(m_station.as(u"zhan"_s).with(u"QORGAN_PASSWORD"_s, {}).run({u"--password-file"_s, file, u"due"_s}).status, 0);

        const QStringList recover{u"user"_s, u"recover"_s, u"zhan"_s};
        const Ran mistyped = m_station.as({}).with(u"QORGAN_RECOVERY_CODE"_s, u"AAAA-BBBB"_s)
                                 .with(u"QORGAN_NEW_PASSWORD"_s, Station::Password).run(recover);
        QVERIFY(mistyped.errorCode().startsWith(u"recovery-code-"_s));
        const Ran recovered = m_station.as({}).with(u"QORGAN_RECOVERY_CODE"_s, m_station.recoveryCode())
                                  .with(u"QORGAN_NEW_PASSWORD"_s, Station::Password).run(recover);
        QVERIFY2(recovered.status == 0, recovered.said());
        QCOMPARE(m_station.as(u"zhan"_s).run({u"due"_s}).status, 0);
        QCOMPARE(m_station.as(u"admin"_s).run({u"user"_s, u"disable"_s, u"zhan"_s}).status, 0);
        QVERIFY(m_station.as(u"zhan"_s).run({u"due"_s}).status != 0);
    }

    void passwordIsAskedInSilence()
    {
        QProcess terminal;
        terminal.setProcessEnvironment(Console(m_station.as(u"aigul"_s)).with(u"QORGAN_PASSWORD"_s, {}).environment());
        terminal.start(u"script"_s, {u"-qec"_s, QStringLiteral(QORGAN_CLI " --lang en due"), u"/dev/null"_s});
        if (!terminal.waitForStarted())
            QSKIP("no script(1) to play the terminal");
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += terminal.readAll()).contains("Password: "), 60'000);
        terminal.write(Station::Password.toUtf8() + "\n");
        QVERIFY(terminal.waitForFinished(60'000));
        seen += terminal.readAll();
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!seen.contains(Station::Password.toUtf8()));
        QVERIFY2(seen.contains("Present time"), seen.constData());
    }

    void anUnwritableAnswerIsAFailure()
    {
        QProcess process;
        process.setProcessEnvironment(m_station.as(u"aigul"_s).environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(QORGAN_CLI), {u"--json"_s, u"due"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 4);
    }

private:
    Station m_station;
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
