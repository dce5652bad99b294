// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

/// What a hardened process must be like; the number of the first thing that is not so.
int findingsIn(const QByteArray &file)
{
    if (!hardenProcess())
        return 1;
    rlimit core{1, 1};
    if (::getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0)
        return 2;
#ifndef __SANITIZE_ADDRESS__
    if (::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
        return 3;
#endif
    const int descriptor = ::open(file.constData(), O_WRONLY | O_CREAT, 0666);
    struct stat status{};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || (status.st_mode & 0777U) != 0600U)
        return 4;
    const rlimit small{1, 1};
    if (::setrlimit(RLIMIT_FSIZE, &small) != 0 || ::write(descriptor, "x", 1) != 1 || ::write(descriptor, "x", 1) != -1
        || errno != EFBIG)
        return 5;
    return 0;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardened()
    {
        const QTemporaryDir directory;
        const QByteArray file = QFile::encodeName(directory.filePath(u"f"_s));
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(findingsIn(file));
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"
