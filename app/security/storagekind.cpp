// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/storagekind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace qorgan::security {

using namespace Qt::StringLiterals;

namespace {

/// statfs(2) and linux/magic.h: NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, 9P, Ceph, VirtualBox shared folders.
constexpr std::array<quint64, 10> NetworkMagics{0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F,
                                                0x73757245, 0x564C,     0x01021997, 0x00C36400, 0x786F4256};

/// File systems in user space that lie over local ones; every other may be a network's (sshfs, gvfs, davfs…).
const QStringList &localUserSpaceTypes()
{
    static const QStringList types{u"fuse.fuse-overlayfs"_s, u"fuse.encfs"_s,    u"fuse.gocryptfs"_s, u"fuse.cryfs"_s,
                                   u"fuse.bindfs"_s,         u"fuse.mergerfs"_s, u"fuse.unionfs"_s,   u"fuse.ntfs-3g"_s};
    return types;
}

QString nearestExisting(const QString &path)
{
    QString at = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(at) && at != u"/"_s)
        at = QFileInfo(at).absolutePath();
    return at;
}

QString deviceDirectory(const QString &sysRoot, unsigned major, unsigned minor)
{
    return QFileInfo(sysRoot + u"/dev/block/%1:%2"_s.arg(major).arg(minor)).canonicalFilePath();
}

bool saysRemovable(const QString &device)
{
    QFile flag(device + u"/removable"_s);
    return flag.open(QIODevice::ReadOnly) && flag.readAll().trimmed() == "1";
}

bool isRemovableDirectory(const QString &device, int depth)
{
    if (device.isEmpty() || depth == 0)
        return false;
    // A disk on USB does not call itself removable, yet it is pulled out like a stick. A partition has no flag
    // of its own; its directory lies in the disk's.
    if (device.contains(u"/usb"_s) || saysRemovable(device) || saysRemovable(QFileInfo(device).path()))
        return true;
    const QDir parts(device + u"/slaves"_s);
    const QStringList names = parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return isRemovableDirectory(QFileInfo(parts.filePath(name)).canonicalFilePath(), depth - 1);
    });
}

} // namespace

bool isNetworkFileSystem(quint64 magic, const QString &type)
{
    if (std::find(NetworkMagics.begin(), NetworkMagics.end(), magic) != NetworkMagics.end())
        return true;
    return type.startsWith(u"fuse."_s) && !localUserSpaceTypes().contains(type);
}

bool isRemovableDevice(const QString &sysRoot, unsigned major, unsigned minor)
{
    constexpr int deepestStack = 8;
    return isRemovableDirectory(deviceDirectory(sysRoot, major, minor), deepestStack);
}

Mount mountOf(const QString &mountInfo, unsigned major, unsigned minor)
{
    // proc(5): id, parent, major:minor, root, mount point, options, optional fields …, "-", type, source, options.
    const QString device = u"%1:%2"_s.arg(major).arg(minor);
    const QStringList lines = mountInfo.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u' ');
        const qsizetype end = fields.indexOf(u"-"_s);
        if (fields.value(2) == device && end >= 0)
            return {fields.value(end + 1), fields.value(end + 2)};
    }
    return {};
}

StorageKind storageKind(const QString &path)
{
    const QByteArray name = QFile::encodeName(nearestExisting(path));
    struct statfs system{};
    struct stat status{};
    if (::statfs(name.constData(), &system) != 0 || ::stat(name.constData(), &status) != 0)
        return StorageKind::Local;

    QFile mounts(u"/proc/self/mountinfo"_s);
    const QString mountInfo = mounts.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(mounts.readAll()) : QString();
    const Mount mount = mountOf(mountInfo, major(status.st_dev), minor(status.st_dev));
    // Some magics fill 32 bits and come sign-extended.
    if (isNetworkFileSystem(static_cast<quint32>(system.f_type), mount.type))
        return StorageKind::Network;

    dev_t device = status.st_dev;
    // Some file systems (btrfs) have a number of their own instead of their disk's.
    struct stat source{};
    if (major(device) == 0 && mount.source.startsWith(u"/dev/"_s) && ::stat(QFile::encodeName(mount.source).constData(), &source) == 0)
        device = source.st_rdev;
    return isRemovableDevice(u"/sys"_s, major(device), minor(device)) ? StorageKind::Removable : StorageKind::Local;
}

} // namespace qorgan::security
