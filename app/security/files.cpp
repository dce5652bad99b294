// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// An open file that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

QByteArray directoryOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

Result<void> syncDirectory(const QByteArray &directory)
{
    const Descriptor descriptor(::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a directory (EINVAL); they have nothing to flush then.
    if (!descriptor.isOpen() || (::fsync(descriptor.get()) != 0 && errno != EINVAL))
        return fail(ioError(errno));
    return {};
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return false;
        }
        done += written;
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

base::Error ioError(int systemError)
{
    QString code;
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = u"disk-full"_s;
        break;
    case ENOENT:
        code = u"file-missing"_s;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
    case EISDIR:
        code = u"not-writable"_s;
        break;
    default:
        code = u"disk-error"_s;
    }
    return {code, {}, {}, ErrorKind::Io};
}

Result<void> privateDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    if (!QFileInfo::exists(parent) && !QDir().mkpath(parent))
        return fail(ioError(EACCES));
    if (::mkdir(name.constData(), 0700) == 0)
        return syncDirectory(QFile::encodeName(parent));
    if (errno != EEXIST)
        return fail(ioError(errno));

    struct stat status{};
    if (::stat(name.constData(), &status) != 0)
        return fail(ioError(errno));
    if (!S_ISDIR(status.st_mode))
        return fail(ioError(ENOTDIR));
    if ((status.st_mode & 0777) == 0700)
        return {};
    if (status.st_uid != ::geteuid() || (status.st_mode & S_ISVTX) != 0)
        return fail(u"not-private"_s, {}, {}, ErrorKind::Io);
    if (::chmod(name.constData(), 0700) != 0)
        return fail(ioError(errno));
    return {};
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    int error = 0;
    {
        const Descriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
        if (!descriptor.isOpen())
            return fail(ioError(errno));
        if (!writeAll(descriptor.get(), bytes))
            error = errno;
    }
    if (error == 0 && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.constData());
        return fail(ioError(error));
    }
    return syncDirectory(directoryOf(path));
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(u"file-missing"_s, {}, {}, ErrorKind::Io);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(u"not-readable"_s, {}, {}, ErrorKind::Io);
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(u"not-readable"_s, {}, {}, ErrorKind::Io);
    if (bytes.size() > limit)
        return fail(u"file-too-large"_s, {}, {QString::number(limit)}, ErrorKind::Io);
    return bytes;
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ioError(errno));
    return syncDirectory(directoryOf(to));
}

Result<void> removeDurably(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return fail(ioError(errno));
    }
    return syncDirectory(directoryOf(path));
}

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const bool isDirectory = QFileInfo(path).isDir();
    const int flags = isDirectory ? O_RDONLY | O_DIRECTORY | O_CLOEXEC : O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, 0600);
    if (descriptor < 0)
        return fail(ioError(errno));
    FileLock lock(descriptor);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ioError(errno));
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(u"register-busy"_s, {}, {}, ErrorKind::Io);
        std::this_thread::sleep_for(20ms);
    }
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace qorgan::security
