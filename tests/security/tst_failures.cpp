// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/failures.h"

#include "security/files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qorgan;
using namespace qorgan::security;
using namespace Qt::StringLiterals;
using base::Instant;

namespace {

const Instant Start{1'795'000'000'000};
const QString Slot = u"00112233445566778899aabbccddeeff"_s;

Instant after(qint64 seconds)
{
    return Start + base::Span{seconds * 1000};
}

/// The seconds that a login is asked to wait; zero when it is admitted.
qint64 wait(const LoginFailures &failures, const QString &name, Instant now)
{
    const auto admitted = failures.admit(name, now);
    if (admitted)
        return 0;
    if (admitted.error().code != u"login-delayed"_s || admitted.error().kind != base::ErrorKind::Register)
        return -1;
    return admitted.error().arguments.value(0).toLongLong();
}

void fail(const LoginFailures &failures, const QString &name, int times, Instant at = Start)
{
    for (int i = 0; i < times; ++i)
        if (!failures.record(name, at))
            qFatal("not recorded");
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayGrows_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("fifth") << 5 << 0;
        QTest::newRow("sixth") << 6 << 5;
        QTest::newRow("seventh") << 7 << 10;
        QTest::newRow("eighth") << 8 << 20;
        QTest::newRow("thirteenth") << 13 << 640;
        QTest::newRow("fourteenth") << 14 << 900;
        QTest::newRow("hundredth") << 100 << 900;
    }

    void delayGrows()
    {
        QFETCH(const int, times);
        QFETCH(const int, seconds);
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        fail(failures, Slot, times);
        QCOMPARE(wait(failures, Slot, Start), seconds);
        QCOMPARE(wait(failures, Slot, after(seconds)), 0);
        if (seconds > 0) {
            QCOMPARE(wait(failures, Slot, after(seconds - 1)), 1);
            QCOMPARE(wait(failures, Slot, Start + base::Span{seconds * 1000 - 1}), 1);
        }
        // Another login does not wait.
        QCOMPARE(wait(failures, u"unknown"_s, Start), 0);
    }

    void aDayForgets()
    {
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        fail(failures, Slot, 10);
        fail(failures, Slot, 1, after(86'400));
        QCOMPARE(wait(failures, Slot, after(86'400)), 0);
        QCOMPARE(failures.unreported().at(0).count, 11);
    }

    void successReportsAndClears()
    {
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        QVERIFY(failures.unreported().empty());
        fail(failures, Slot, 7);
        fail(failures, u"unknown"_s, 8, after(3));
        const auto reported = failures.unreported();
        QCOMPARE(reported, (std::vector<FailedLogins>{{Slot, 7, Start}, {u"unknown"_s, 8, after(3)}}));
        // A failure between the report and its commit is not lost.
        fail(failures, u"unknown"_s, 1, after(4));
        QVERIFY(failures.settle(Slot, reported));
        QCOMPARE(failures.unreported(), (std::vector<FailedLogins>{{u"unknown"_s, 1, after(4)}}));
        QCOMPARE(wait(failures, Slot, Start), 0);
        // One's own login does not end the delay of others.
        QCOMPARE(wait(failures, u"unknown"_s, after(4)), 40);
    }

    void nothingIsWrittenWithoutNeed()
    {
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        QVERIFY(failures.admit(Slot, Start));
        QVERIFY(failures.settle(Slot, {}));
        QVERIFY(!QFileInfo::exists(directory.filePath(u"failures.json"_s)));
    }

    void clockSetBackStartsTheWaitAnew()
    {
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        fail(failures, Slot, 8, after(400 * 86'400));
        QCOMPARE(wait(failures, Slot, Start), 20);
        QCOMPARE(wait(failures, Slot, after(15)), 5);
        QCOMPARE(wait(failures, Slot, after(20)), 0);
    }

    void fileIsPrivateAndHoldsNoNames()
    {
        const QTemporaryDir directory;
        fail(LoginFailures(directory.path()), Slot, 1);
        struct stat status{};
        const QString path = directory.filePath(u"failures.json"_s);
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void damagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("\0\xff{", 3);
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("wrong types") << QByteArray(R"({"00112233445566778899aabbccddeeff": {"streak": "9", "last": []}})");
        QTest::newRow("no object") << QByteArray(R"({"00112233445566778899aabbccddeeff": 9})");
        QTest::newRow("negative") << QByteArray(R"({"00112233445566778899aabbccddeeff": {"streak": -9, "unreported": -1}})");
        QTest::newRow("too large") << QByteArray(300 * 1024, '{');
    }

    void damagedFile()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir directory;
        QVERIFY(writePrivately(directory.filePath(u"failures.json"_s), content));
        const LoginFailures failures(directory.path());
        QCOMPARE(wait(failures, Slot, Start), 0);
        QVERIFY(failures.unreported().empty());
        fail(failures, Slot, 6);
        QCOMPARE(wait(failures, Slot, Start), 5);
    }

    void absurdNumbersAreCapped()
    {
        const QTemporaryDir directory;
        QVERIFY(writePrivately(directory.filePath(u"failures.json"_s),
                               R"({"00112233445566778899aabbccddeeff": {"streak": 1e300, "unreported": 1e300, "last": 1e300}})"));
        const LoginFailures failures(directory.path());
        QCOMPARE(wait(failures, Slot, Start), 900);
        QCOMPARE(wait(failures, Slot, after(900)), 0);
        fail(failures, Slot, 1, after(900));
        QCOMPARE(failures.unreported().at(0).count, 1'000'000);
    }

    void directoryMissing()
    {
        const LoginFailures failures(u"/nonexistent/register"_s);
        QVERIFY(failures.admit(Slot, Start));
        QCOMPARE(failures.record(Slot, Start).error().code, u"file-missing"_s);
    }

    void programsFailingAtOnceLoseNoCount()
    {
        const QTemporaryDir directory;
        const LoginFailures failures(directory.path());
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                fail(failures, Slot, 5);
                ::_exit(0);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(failures.unreported().at(0).count, 20);
    }
};

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
