// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/keyslotfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::security;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr KdfParameters Light{1, 8};
const QString First = u"the first one"_s;
const QString Second = u"the second one"_s;

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A register's directory with the account "a"; stands in for the database by holding its generation.
struct Station {
    QTemporaryDir directory;
    SecretBytes dataKey = SecretBytes::random(DataKeyBytes);
    int databaseGeneration = 0;

    Station()
    {
        KeySlots slots = KeySlots::create(QUuid::createUuid(), false);
        const auto change = KeySlotChange::begin(path(), 0ms);
        if (!change || !slots.putAccount(u"a"_s, First, dataKey, Light) || !change->write(slots, dataKey) || !change->commit())
            qFatal("no station");
        databaseGeneration = slots.generation();
    }

    [[nodiscard]] QString path() const { return directory.path(); }
    [[nodiscard]] QString nextPath() const { return keySlotsPath(path()) + u".new"_s; }

    /// Changes the password up to the given step of the two phases, then "crashes".
    void changePassword(int steps)
    {
        const auto change = KeySlotChange::begin(path(), 0ms);
        if (!change)
            qFatal("locked");
        auto slots = change->settle(databaseGeneration);
        if (!slots || !slots->putAccount(u"a"_s, Second, dataKey, Light))
            qFatal("no slots");
        if (steps >= 1 && !change->write(*slots, dataKey))
            qFatal("not written");
        if (steps >= 2)
            databaseGeneration = slots->generation();
        if (steps >= 3 && !change->commit())
            qFatal("not renamed");
    }

    /// The way an opening goes: a candidate counts when the database is of its generation.
    [[nodiscard]] bool opens(const QString &password) const
    {
        const auto files = KeySlotFiles::read(path());
        if (!files)
            return false;
        for (const KeySlots *slots : files->candidates())
            if (slots->unwrap(u"a"_s, password) && slots->generation() == databaseGeneration)
                return true;
        return false;
    }
};

} // namespace

class TestKeySlotFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing()
    {
        const QTemporaryDir empty;
        const auto files = KeySlotFiles::read(empty.path());
        QCOMPARE(codeOf(files), u"register-missing"_s);
        QCOMPARE(files.error().kind, base::ErrorKind::Register);
        QCOMPARE(codeOf(KeySlotFiles::read(empty.path() + u"/nowhere"_s)), u"register-missing"_s);
    }

    void fileIsPrivate()
    {
        const Station station;
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(keySlotsPath(station.path())).permissions() & ~owner, QFile::Permissions());
        QVERIFY(!QFileInfo::exists(station.nextPath()));
    }

    void crashAtEachStep_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<QString>("notInForce");
        QTest::newRow("before anything is written") << 0 << First << Second;
        QTest::newRow("written, database not committed") << 1 << First << Second;
        QTest::newRow("database committed, not renamed") << 2 << Second << First;
        QTest::newRow("renamed") << 3 << Second << First;
    }

    void crashAtEachStep()
    {
        QFETCH(const int, steps);
        QFETCH(const QString, inForce);
        QFETCH(const QString, notInForce);
        Station station;
        station.changePassword(steps);
        QVERIFY(station.opens(inForce));
        QVERIFY(!station.opens(notInForce));
        {
            const auto change = KeySlotChange::begin(station.path(), 0ms);
            QVERIFY(change);
            const auto slots = change->settle(station.databaseGeneration);
            QVERIFY(slots);
            QVERIFY(slots->unwrap(u"a"_s, inForce)->equals(station.dataKey));
        }
        QVERIFY(!QFileInfo::exists(station.nextPath()));
        const auto files = KeySlotFiles::read(station.path());
        QVERIFY(files);
        QVERIFY(!files->leftover);
        QCOMPARE(files->current->generation(), station.databaseGeneration);
        QVERIFY(station.opens(inForce));
    }

    void abandonedChangeLeavesNoTrace()
    {
        Station station;
        const QByteArray before = contentOf(keySlotsPath(station.path()));
        station.changePassword(1);
        const auto change = KeySlotChange::begin(station.path(), 0ms);
        QVERIFY(change);
        QVERIFY(change->abandon());
        QVERIFY(change->abandon());
        QVERIFY(!QFileInfo::exists(station.nextPath()));
        QCOMPARE(contentOf(keySlotsPath(station.path())), before);
    }

    void halfWrittenNextFileIsIgnored()
    {
        Station station;
        station.changePassword(1);
        const QByteArray whole = contentOf(station.nextPath());
        for (const qsizetype length : {qsizetype{0}, qsizetype{1}, whole.size() / 2, whole.size() - 3}) {
            overwrite(station.nextPath(), whole.first(length));
            const auto files = KeySlotFiles::read(station.path());
            QVERIFY(files);
            QVERIFY(files->leftover);
            QVERIFY(!files->next);
            QVERIFY(station.opens(First));
        }
        QVERIFY(KeySlotChange::begin(station.path(), 0ms)->settle(station.databaseGeneration));
        QVERIFY(!QFileInfo::exists(station.nextPath()));
    }

    void crashWhileTheRegisterIsMade()
    {
        Station station;
        QVERIFY(QFile::rename(keySlotsPath(station.path()), station.nextPath()));
        QVERIFY(station.opens(First));
        QVERIFY(KeySlotChange::begin(station.path(), 0ms)->settle(station.databaseGeneration));
        QVERIFY(QFileInfo::exists(keySlotsPath(station.path())));
    }

    void anotherGenerationIsRefusedAndNothingTouched()
    {
        Station station;
        station.changePassword(1);
        const QByteArray before = contentOf(station.nextPath());
        QCOMPARE(codeOf(KeySlotChange::begin(station.path(), 0ms)->settle(7)), u"keyslots-damaged"_s);
        QCOMPARE(contentOf(station.nextPath()), before);
    }

    void damagedCurrentFile()
    {
        Station station;
        station.changePassword(2);
        overwrite(keySlotsPath(station.path()), "{");
        QVERIFY(station.opens(Second));
        QVERIFY(QFile::remove(station.nextPath()));
        QCOMPARE(codeOf(KeySlotFiles::read(station.path())), u"keyslots-damaged"_s);
        overwrite(station.nextPath(), "{");
        QCOMPARE(codeOf(KeySlotFiles::read(station.path())), u"keyslots-damaged"_s);
        QVERIFY(QFile::remove(keySlotsPath(station.path())));
        QCOMPARE(codeOf(KeySlotFiles::read(station.path())), u"keyslots-damaged"_s);
    }

    void newerCurrentFileIsNotOpenedByWayOfTheNext()
    {
        Station station;
        station.changePassword(1);
        overwrite(keySlotsPath(station.path()), R"({"format": 2})");
        QCOMPARE(codeOf(KeySlotFiles::read(station.path())), u"keyslots-newer"_s);
    }

    void hugeFileIsDamaged()
    {
        const Station station;
        overwrite(keySlotsPath(station.path()), QByteArray(2 * 1024 * 1024, ' '));
        QCOMPARE(codeOf(KeySlotFiles::read(station.path())), u"keyslots-damaged"_s);
    }

    void oneChangeAtATime()
    {
        const Station station;
        {
            const auto change = KeySlotChange::begin(station.path(), 0ms);
            QVERIFY(change);
            const auto second = KeySlotChange::begin(station.path(), 30ms);
            QCOMPARE(codeOf(second), u"register-busy"_s);
            QCOMPARE(second.error().kind, base::ErrorKind::Io);
        }
        QVERIFY(KeySlotChange::begin(station.path(), 0ms));
    }

    void failedWriteLeavesTheSlotsAsTheyWere()
    {
        Station station;
        const auto change = KeySlotChange::begin(station.path(), 0ms);
        QVERIFY(change);
        auto slots = change->settle(station.databaseGeneration);
        QVERIFY(slots);
        const KeySlots before = *slots;
        QVERIFY(station.directory.remove());
        QCOMPARE(codeOf(change->write(*slots, station.dataKey)), u"file-missing"_s);
        QCOMPARE(*slots, before);
    }
};

QTEST_APPLESS_MAIN(TestKeySlotFiles)
#include "tst_keyslotfiles.moc"
