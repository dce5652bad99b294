// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qorgan;
using namespace qorgan::security;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

unsigned modeOf(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs in a child process, whose limits and user are its own; true when the child says so.
bool inChild(const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateDirectoryIsMadeOrTaken()
    {
        const QTemporaryDir parent;
        const QString made = parent.filePath(u"a/b/register"_s);
        QVERIFY(privateDirectory(made));
        QCOMPARE(modeOf(made), 0700U);
        QVERIFY(privateDirectory(made + u'/'));
        QCOMPARE(::chmod(QFile::encodeName(made).constData(), 0755), 0);
        QVERIFY(privateDirectory(made));
        QCOMPARE(modeOf(made), 0700U);
    }

    void sharedDirectoryIsLeftAlone()
    {
        const QTemporaryDir parent;
        const QByteArray name = QFile::encodeName(parent.path());
        QCOMPARE(::chmod(name.constData(), 01777), 0);
        const auto result = privateDirectory(parent.path());
        QCOMPARE(codeOf(result), u"not-private"_s);
        QCOMPARE(result.error().kind, base::ErrorKind::Io);
        QCOMPARE(modeOf(parent.path()), 01777U);
    }

    void fileInTheWayOfADirectory()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(u"file"_s);
        QVERIFY(writePrivately(path, "x"));
        QCOMPARE(codeOf(privateDirectory(path)), u"not-writable"_s);
        QCOMPARE(codeOf(privateDirectory(path + u"/register"_s)), u"not-writable"_s);
        QCOMPARE(codeOf(privateDirectory(path + u"/deeper/register"_s)), u"not-writable"_s);
    }

    void writesAndReplaces()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"қорған.json"_s);
        QVERIFY(writePrivately(path, "one"));
        QCOMPARE(contentOf(path), QByteArray("one"));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(writePrivately(path, {}));
        QCOMPARE(contentOf(path), QByteArray());
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void fullDiskKeepsTheOldFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"f"_s);
        QVERIFY(writePrivately(path, "old"));
        QVERIFY(inChild([&path] {
            return limitFileSize(4096) && codeOf(writePrivately(path, QByteArray(10'000, 'x'))) == u"disk-full"_s;
        }));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void readOnlyDirectoryKeepsTheOldFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"f"_s);
        QVERIFY(writePrivately(path, "old"));
        QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0555), 0);
        QVERIFY(inChild([&path] {
            // Rights do not bind root, so the child gives them up.
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                return false;
            return codeOf(writePrivately(path, "new")) == u"not-writable"_s
                   && codeOf(FileLock::take(path + u".lock"_s, 0ms)) == u"not-writable"_s;
        }));
        QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0700), 0);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void unwritableTargets()
    {
        const QTemporaryDir directory;
        QCOMPARE(codeOf(writePrivately(directory.filePath(u"no/such/f"_s), "x")), u"file-missing"_s);
        QVERIFY(QDir(directory.path()).mkpath(u"d"_s));
        QCOMPARE(codeOf(writePrivately(directory.filePath(u"d"_s), "x")), u"not-writable"_s);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void systemErrorsHaveTheirCodes_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("no space") << ENOSPC << u"disk-full"_s;
        QTest::newRow("quota") << EDQUOT << u"disk-full"_s;
        QTest::newRow("size limit") << EFBIG << u"disk-full"_s;
        QTest::newRow("no rights") << EACCES << u"not-writable"_s;
        QTest::newRow("read-only") << EROFS << u"not-writable"_s;
        QTest::newRow("missing") << ENOENT << u"file-missing"_s;
        QTest::newRow("broken disk") << EIO << u"disk-error"_s;
    }

    void systemErrorsHaveTheirCodes()
    {
        QFETCH(const int, error);
        QFETCH(const QString, code);
        QCOMPARE(ioError(error), (base::Error{code, {}, {}, base::ErrorKind::Io}));
    }

    void readsWithinTheLimit()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"f"_s);
        QVERIFY(writePrivately(path, "12345"));
        QCOMPARE(*readWhole(path, 5), QByteArray("12345"));
        QCOMPARE(codeOf(readWhole(path, 4)), u"file-too-large"_s);
        QCOMPARE(codeOf(readWhole(path + u"2"_s, 5)), u"file-missing"_s);
        QCOMPARE(codeOf(readWhole(directory.path(), 5)), u"not-readable"_s);
    }

    void renamesAndRemoves()
    {
        const QTemporaryDir directory;
        const QString a = directory.filePath(u"a"_s);
        const QString b = directory.filePath(u"b"_s);
        QVERIFY(writePrivately(a, "a"));
        QVERIFY(writePrivately(b, "b"));
        QVERIFY(renameDurably(a, b));
        QCOMPARE(contentOf(b), QByteArray("a"));
        QCOMPARE(codeOf(renameDurably(a, b)), u"file-missing"_s);
        QVERIFY(removeDurably(b));
        QVERIFY(removeDurably(b));
        QVERIFY(!QFileInfo::exists(b));
        QCOMPARE(codeOf(removeDurably(directory.path())), u"not-writable"_s);
    }

    void lockIsHeldUntilItsEnd()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"lock"_s);
        {
            const auto first = FileLock::take(path, 0ms);
            QVERIFY(first);
            QCOMPARE(modeOf(path), 0600U);
            QCOMPARE(codeOf(FileLock::take(path, 30ms)), u"register-busy"_s);
        }
        QVERIFY(FileLock::take(path, 0ms));
        QCOMPARE(codeOf(FileLock::take(directory.filePath(u"no/lock"_s), 0ms)), u"file-missing"_s);
    }

    void lockOfAKilledProcessIsFree()
    {
        const QTemporaryDir directory;
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::take(directory.path(), 0ms);
            ::raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(FileLock::take(directory.path(), 0ms));
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
