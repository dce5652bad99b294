// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/storagekind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan::security;
using namespace Qt::StringLiterals;

namespace {

/// A piece of /sys: a disk with a partition, each linked from dev/block by its number.
class Sys
{
public:
    void device(const QString &path, const QString &number, const QByteArray &removable)
    {
        make(u"dev/block"_s);
        make(path);
        if (!QFile::link(m_root.filePath(path), m_root.filePath(u"dev/block/"_s + number)))
            qFatal("no link");
        if (removable.isEmpty())
            return;
        QFile flag(m_root.filePath(path + u"/removable"_s));
        if (!flag.open(QIODevice::WriteOnly) || flag.write(removable + '\n') < 0)
            qFatal("no flag");
    }

    void slave(const QString &path, const QString &of)
    {
        make(path + u"/slaves"_s);
        if (!QFile::link(m_root.filePath(of), m_root.filePath(path + u"/slaves/part"_s)))
            qFatal("no link");
    }

    [[nodiscard]] QString root() const { return m_root.path(); }

private:
    void make(const QString &path)
    {
        if (!QDir(m_root.path()).mkpath(path))
            qFatal("no directory");
    }
    QTemporaryDir m_root;
};

} // namespace

class TestStorageKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networks_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("network");
        QTest::newRow("ext4") << quint64{0xEF53} << u"ext4"_s << false;
        QTest::newRow("btrfs") << quint64{0x9123683E} << u"btrfs"_s << false;
        QTest::newRow("ntfs") << quint64{0x65735546} << u"fuseblk"_s << false;
        QTest::newRow("overlay in user space") << quint64{0x65735546} << u"fuse.fuse-overlayfs"_s << false;
        QTest::newRow("nfs") << quint64{0x6969} << u"nfs4"_s << true;
        QTest::newRow("cifs") << quint64{0xFF534D42} << u"cifs"_s << true;
        QTest::newRow("smb2") << quint64{0xFE534D42} << u"cifs"_s << true;
        QTest::newRow("sshfs") << quint64{0x65735546} << u"fuse.sshfs"_s << true;
        QTest::newRow("gvfs") << quint64{0x65735546} << u"fuse.gvfsd-fuse"_s << true;
    }

    void networks()
    {
        QFETCH(const quint64, magic);
        QFETCH(const QString, type);
        QFETCH(const bool, network);
        QCOMPARE(isNetworkFileSystem(magic, type), network);
    }

    void removableDevices()
    {
        Sys sys;
        sys.device(u"devices/pci0/ata1/block/sda"_s, u"8:0"_s, "0");
        sys.device(u"devices/pci0/ata1/block/sda/sda1"_s, u"8:1"_s, {});
        sys.device(u"devices/pci0/mmc0/block/mmcblk0"_s, u"179:0"_s, "1");
        sys.device(u"devices/pci0/mmc0/block/mmcblk0/mmcblk0p1"_s, u"179:1"_s, {});
        sys.device(u"devices/pci0/usb2/2-1/block/sdb"_s, u"8:16"_s, "0");
        sys.device(u"devices/pci0/usb2/2-1/block/sdb/sdb1"_s, u"8:17"_s, {});
        sys.device(u"devices/virtual/block/dm-0"_s, u"254:0"_s, "0");
        sys.slave(u"devices/virtual/block/dm-0"_s, u"devices/pci0/ata1/block/sda/sda1"_s);
        sys.device(u"devices/virtual/block/dm-1"_s, u"254:1"_s, "0");
        sys.slave(u"devices/virtual/block/dm-1"_s, u"devices/pci0/usb2/2-1/block/sdb/sdb1"_s);
        sys.device(u"devices/virtual/block/dm-2"_s, u"254:2"_s, "0");
        sys.slave(u"devices/virtual/block/dm-2"_s, u"devices/virtual/block/dm-2"_s);

        QVERIFY(!isRemovableDevice(sys.root(), 8, 0));
        QVERIFY(!isRemovableDevice(sys.root(), 8, 1));
        QVERIFY(isRemovableDevice(sys.root(), 179, 0));
        QVERIFY(isRemovableDevice(sys.root(), 179, 1));
        QVERIFY(isRemovableDevice(sys.root(), 8, 16));
        QVERIFY(isRemovableDevice(sys.root(), 8, 17));
        QVERIFY(!isRemovableDevice(sys.root(), 254, 0));
        QVERIFY(isRemovableDevice(sys.root(), 254, 1));
        QVERIFY(!isRemovableDevice(sys.root(), 254, 2));
        QVERIFY(!isRemovableDevice(sys.root(), 1, 2));
    }

    void mountIsFoundByItsDevice()
    {
        const QString text = u"22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
                             u"31 22 0:45 / /srv/a rw,nosuid shared:7 master:2 - fuse.sshfs host:/srv rw,user_id=0\n"
                             u"damaged line\n"
                             u"40 22 0:46 / /x rw\n"_s;
        QCOMPARE(mountOf(text, 8, 2).type, u"ext4"_s);
        QCOMPARE(mountOf(text, 8, 2).source, u"/dev/sda2"_s);
        QCOMPARE(mountOf(text, 0, 45).type, u"fuse.sshfs"_s);
        QCOMPARE(mountOf(text, 0, 46).type, QString());
        QCOMPARE(mountOf(QString(), 8, 2).type, QString());
    }

    void memoryFileSystemIsLocal()
    {
        // /dev/shm is in memory on every Linux, and what does not exist yet lies where its parent does.
        QCOMPARE(storageKind(u"/dev/shm"_s), StorageKind::Local);
        QCOMPARE(storageKind(u"/dev/shm/not/yet/there"_s), StorageKind::Local);
    }
};

QTEST_APPLESS_MAIN(TestStorageKind)
#include "tst_storagekind.moc"
