// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/station.h"
#include "storage/statement.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTest>

#include <limits>
#include <map>
#include <set>

#include <unistd.h>

using namespace station;
using namespace std::chrono_literals;

namespace {

const QString Seeded = u"Құпиябекова"_s;
constexpr qint64 Page = 8'192;

/// A register's files as they lie on the disk, by name; without what holds no data: an empty write-ahead log
/// and the places in it.
std::map<QString, QByteArray> filesOf(const QString &directory)
{
    std::map<QString, QByteArray> files;
    for (const QString &name : QDir(directory).entryList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = contentOf(QDir(directory).filePath(name));
        if (!name.endsWith(u"-shm") && !(name.endsWith(u"-wal") && bytes.isEmpty()))
            files[name] = bytes;
    }
    return files;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    return bytes.contains(text.toUtf8())
        || bytes.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString pragma(Connection &connection, const QString &name)
{
    Statement row(connection, u"PRAGMA "_s + name);
    const QString value = row.next() ? row.text(0) : QString();
    row.run();
    return value;
}

void seed(Station &station)
{
    station.write([](Register &store) {
        for (int i = 0; i < 200; ++i)
            store.persons().add(personNamed(Seeded, Seeded), Now);
    });
}

/// What a quick check of a register finds, or the code with which it cannot be read at all.
QString quickCheckOf(const QString &file)
{
    auto opened = Register::open(file, key(), Cipher, true);
    if (!opened)
        return opened.error().code;
    const auto checked = (*opened)->read([&]() -> Result<QString> { return (*opened)->quickCheck(); });
    return checked ? *checked : checked.error().code;
}

struct Outcome {
    QString said;
    QString errors;
};

/// Runs a program to its end and gives the last line that it said.
Outcome outcomeOf(const QString &program, const QStringList &arguments, const QString &preload = {})
{
    QProcess process;
    if (!preload.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, preload);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    process.waitForFinished();
    return {QString::fromUtf8(process.readAllStandardOutput()).trimmed().section(u'\n', -1),
            QString::fromUtf8(process.readAllStandardError())};
}

std::set<QString> symbolsOf(const QString &library, const QString &which)
{
    QProcess nm;
    nm.start(u"nm"_s, {u"-D"_s, which, library});
    nm.waitForFinished();
    static const QRegularExpression symbol(u"\\b(sqlite3_\\w+)"_s);
    std::set<QString> symbols;
    const QString listed = QString::fromUtf8(nm.readAllStandardOutput());
    for (auto it = symbol.globalMatch(listed); it.hasNext();)
        symbols.insert(it.next().captured(1));
    return symbols;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesOnTheDiskIsEncrypted()
    {
        Station station;
        seed(station);
        const auto copied = station.store().read([&]() -> Result<void> {
            station.store().copyTo(station.path(u"copy.db"_s), key(), Cipher);
            return {};
        });
        QCOMPARE(codeOf(copied), u"done"_s);
        QVERIFY(contentOf(station.file() + u"-wal").size() > Page);
        for (int round = 0; round < 2; ++round) {
            for (const auto &[name, bytes] : filesOf(station.path())) {
                QVERIFY2(!bytes.startsWith("SQLite format 3"), qPrintable(name));
                QVERIFY2(!holds(bytes, Seeded), qPrintable(name));
                QVERIFY2(!holds(bytes, u"CREATE TABLE"_s), qPrintable(name));
            }
            station.close(); // and once more with the write-ahead log folded into the file
        }
        QCOMPARE(filesOf(station.path()).size(), std::size_t{2});

        // The name is there for those who have the key.
        station.reopen();
        QCOMPARE(station.store().personSearch().find(SearchTerms::of(Seeded), 1).size(), std::size_t{1});
    }

    void theConnectionIsSetUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const std::map<QString, QString> expected{
            {u"page_size"_s, u"8192"_s},   {u"foreign_keys"_s, u"1"_s}, {u"journal_mode"_s, u"wal"_s},
            {u"synchronous"_s, u"2"_s},    {u"secure_delete"_s, u"1"_s}, {u"temp_store"_s, u"2"_s},
            {u"trusted_schema"_s, u"0"_s}, {u"busy_timeout"_s, u"5000"_s}, {u"encoding"_s, u"UTF-8"_s}};
        for (const auto &[name, value] : expected)
            QTest::newRow(qPrintable(name)) << name << value;
    }

    void theConnectionIsSetUp()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Station station;
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        connection.execute("BEGIN");
        QCOMPARE(pragma(connection, name), value);
    }

    void theCipherIsProven()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"proof"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QVERIFY(Connection::cipherVersion(database).startsWith(u"SQLite3 Multiple Ciphers 2."));
    }

    void aCipherIsOpenedByItsName_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("asked");
        QTest::newRow("aegis") << u"aegis"_s << u"chacha20"_s;
        QTest::newRow("chacha20") << u"chacha20"_s << u"aegis"_s;
    }

    void aCipherIsOpenedByItsName()
    {
        QFETCH(QString, made);
        QFETCH(QString, asked);
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        QVERIFY(Register::create(file, key(), made, {idOf(1), true, 1, "k"}, Now));
        QCOMPARE(codeOf(Register::open(file, key(), made)), u"done"_s);
        const auto before = filesOf(directory.path());
        QCOMPARE(codeOf(Register::open(file, key(), asked)), u"register-damaged"_s);
        QCOMPARE(codeOf(Register::open(file, key(), u"rot13"_s)), u"cipher-missing"_s);
        QVERIFY(filesOf(directory.path()) == before);
    }

    void aRefusedCreationLeavesNothing()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        QCOMPARE(codeOf(Register::create(file, key(), u"rot13"_s, {}, Now)), u"cipher-missing"_s);
        QVERIFY(filesOf(directory.path()).empty());
        QCOMPARE(codeOf(Register::create(directory.filePath(u"no/register.db"_s), key(), Cipher, {}, Now)),
                 u"file-missing"_s);
    }

    void anExistingRegisterIsNotMadeAgain()
    {
        Station station;
        station.close();
        const auto before = filesOf(station.path());
        QCOMPARE(codeOf(Register::create(station.file(), key(), Cipher, {}, Now)), u"register-exists"_s);
        QVERIFY(filesOf(station.path()) == before);
    }

    void aMissingRegisterIsNotMade()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        QCOMPARE(codeOf(Register::open(file, key(), Cipher)), u"register-missing"_s);
        QCOMPARE(codeOf(Register::open(file, key(), Cipher, true)), u"register-missing"_s);
        QVERIFY(filesOf(directory.path()).empty());
    }

    void aWrongKeyChangesNothing_data()
    {
        QTest::addColumn<bool>("logIsFolded");
        QTest::newRow("closed") << true;
        QTest::newRow("with a write-ahead log") << false;
    }

    void aWrongKeyChangesNothing()
    {
        QFETCH(bool, logIsFolded);
        Station station;
        seed(station);
        if (logIsFolded)
            station.close();
        // As a killed process leaves it: the files, and nobody who has them open.
        const QTemporaryDir left;
        for (const auto &[name, bytes] : filesOf(station.path()))
            overwrite(left.filePath(name), bytes);
        const auto before = filesOf(left.path());
        QCOMPARE(before.size(), std::size_t{logIsFolded ? 1u : 2u});
        const QString file = left.filePath(u"register.db"_s);

        QCOMPARE(codeOf(Register::open(file, keyOf(0x2b), Cipher)), u"register-damaged"_s);
        QVERIFY(filesOf(left.path()) == before);
        auto opened = Register::open(file, key(), Cipher);
        QCOMPARE(codeOf(opened), u"done"_s);
        QCOMPARE((*opened)->persons().count(), 200);
        QCOMPARE((*opened)->integrity(), u"ok"_s);
    }

    void aDamagedFileIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("flippedAt");
        QTest::newRow("empty") << qint64{0} << qint64{-1};
        QTest::newRow("the first bytes") << qint64{100} << qint64{-1};
        QTest::newRow("half a page") << Page / 2 << qint64{-1};
        QTest::newRow("one page") << Page << qint64{-1};
        QTest::newRow("all but the last page") << -Page << qint64{-1};
        QTest::newRow("a bit of the first page") << std::numeric_limits<qint64>::max() << qint64{2'000};
        QTest::newRow("a bit of the first page's tag") << std::numeric_limits<qint64>::max() << Page - 1;
    }

    void aDamagedFileIsRefusedAndLeftAlone()
    {
        QFETCH(qint64, length);
        QFETCH(qint64, flippedAt);
        Station station;
        seed(station);
        station.close();
        QByteArray bytes = contentOf(station.file());
        bytes.truncate(length < 0 ? bytes.size() + length : std::min(length, qint64{bytes.size()}));
        if (flippedAt >= 0)
            bytes[flippedAt] = static_cast<char>(bytes.at(flippedAt) ^ 0x10);
        overwrite(station.file(), bytes);
        const auto before = filesOf(station.path());

        QCOMPARE(codeOf(Register::open(station.file(), key(), Cipher)), u"register-damaged"_s);
        QCOMPARE(codeOf(Register::open(station.file(), key(), Cipher, true)), u"register-damaged"_s);
        QVERIFY(filesOf(station.path()) == before);
    }

    void damageFurtherInIsFoundWhenItIsRead()
    {
        Station station;
        seed(station);
        station.close();
        const QByteArray whole = contentOf(station.file());
        overwrite(station.file(), whole.chopped(1));
        QVERIFY(quickCheckOf(station.file()) != u"ok");
        for (qint64 page = 1; page * Page < whole.size(); ++page) {
            QByteArray bytes = whole;
            const qint64 at = page * Page + 4'000;
            bytes[at] = static_cast<char>(bytes.at(at) ^ 0x01);
            overwrite(station.file(), bytes);
            const QString found = quickCheckOf(station.file());
            QVERIFY2(found != u"ok", qPrintable(QString::number(page)));
        }
        overwrite(station.file(), whole);
        station.reopen();
        QCOMPARE(station.store().quickCheck(), u"ok"_s);
        QCOMPARE(station.store().integrity(), u"ok"_s);
    }

    void aPlainDatabaseIsRefused()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(file);
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(u"CREATE TABLE person (surname TEXT)"_s));
            plain.close();
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        const auto before = filesOf(directory.path());
        QVERIFY(before.at(u"register.db"_s).startsWith("SQLite format 3"));
        QCOMPARE(codeOf(Register::open(file, key(), Cipher)), u"register-not-encrypted"_s);
        QVERIFY(filesOf(directory.path()) == before);
    }

    void anotherSqliteLibraryIsRefused()
    {
        const QString system = outcomeOf(u"sh"_s, {u"-c"_s, u"PATH=$PATH:/sbin:/usr/sbin; ldconfig -p"
                                                            " | sed -n 's/.*libsqlite3.so.0 .*=> //p'"_s}).said;
        if (system.isEmpty())
            QSKIP("this system has no SQLite library of its own");
        Station station;
        station.close();
        const QString worker = QStringLiteral(WORKER);
        QCOMPARE(outcomeOf(worker, {u"check"_s, station.file()}).said, u"done"_s);
        QCOMPARE(outcomeOf(worker, {u"check"_s, station.file()}, system).said, u"cipher-missing"_s);

        const QTemporaryDir directory;
        QCOMPARE(outcomeOf(worker, {u"create"_s, directory.filePath(u"register.db"_s)}, system).said,
                 u"cipher-missing"_s);
        QVERIFY(filesOf(directory.path()).empty());
    }

    void onlyTheVersionIsProof()
    {
        QProcess process;
        process.start(QStringLiteral(WITHOUT_CIPHER), QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("cipher 1\nkey 1\nversion 0\n"));
    }

    void theLibraryHasAllThatTheDriverCalls()
    {
        const QString plugin = QDir(QLibraryInfo::path(QLibraryInfo::PluginsPath)).filePath(u"sqldrivers/libqsqlite.so"_s);
        const std::set<QString> called = symbolsOf(plugin, u"--undefined-only"_s);
        const std::set<QString> exported = symbolsOf(QStringLiteral(QORGAN_SQLITE_LIBRARY), u"--defined-only"_s);
        QVERIFY(called.size() > 20);
        for (const QString &name : called)
            QVERIFY2(exported.contains(name), qPrintable(name));
    }

    void aReadOnlyRegisterIsNotWritten()
    {
        Station station;
        seed(station);
        station.close();
        auto opened = Register::open(station.file(), key(), Cipher, true);
        QCOMPARE(codeOf(opened), u"done"_s);
        QCOMPARE((*opened)->persons().count(), 200);
        const auto written = (*opened)->write([&]() -> Result<void> {
            (*opened)->setSlotsGeneration(2);
            return {};
        });
        QCOMPARE(codeOf(written), u"not-writable"_s);
        QCOMPARE((*opened)->facts().slotsGeneration, 1);
    }

    /// As another user, for whom the directory is as a read-only medium (root could write anywhere).
    void aDirectoryThatCannotBeWrittenCanBeVerified()
    {
        const auto asAnother = [&](const QStringList &command) {
            if (::geteuid() != 0)
                return outcomeOf(command.first(), command.mid(1));
            return outcomeOf(u"setpriv"_s,
                             QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command);
        };
        const QString worker = QStringLiteral(WORKER);
        if (asAnother({u"sh"_s, u"-c"_s, u"test -x "_s + worker + u" && echo yes"_s}).said != u"yes")
            QSKIP("the build lies where other users may not go");
        Station station;
        seed(station);
        station.close();
        QVERIFY(QFile::setPermissions(station.path(), QFile::Permissions(0x5055))); // r-x for all
        QVERIFY(QFile::setPermissions(station.file(), QFile::Permissions(0x6044)));
        const auto before = filesOf(station.path());
        const Outcome writing = asAnother({worker, u"check"_s, station.file()});
        QVERIFY2(writing.said == u"not-writable", qPrintable(writing.said + writing.errors));
        QCOMPARE(asAnother({worker, u"read"_s, station.file()}).said, u"done"_s);
        QVERIFY(filesOf(station.path()) == before);
        QVERIFY(QFile::setPermissions(station.path(), QFile::Permissions(0x7000)));
    }

    void whileAnotherWritesOneWaitsAndReadsOn()
    {
        Station station;
        seed(station);
        Connection other(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        other.execute("BEGIN IMMEDIATE; UPDATE register SET slots_generation = 9");
        station.store().setPatience(20ms);
        bool began = false;
        const auto refused = station.store().write([&]() -> Result<void> {
            began = true;
            return {};
        });
        QCOMPARE(codeOf(refused), u"register-busy"_s);
        QCOMPARE(refused.error().kind, base::ErrorKind::Io);
        QVERIFY(!began);
        QCOMPARE(station.store().persons().count(), 200);
        QCOMPARE(station.store().facts().slotsGeneration, 1);
        QCOMPARE(codeOf(Register::open(station.file(), key(), Cipher)), u"done"_s);

        other.rollBack();
        QCOMPARE(codeOf(station.store().write([&]() -> Result<void> { return {}; })), u"done"_s);
    }

    void filesAreTheOwnersWhateverTheUmask()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        QCOMPARE(outcomeOf(QStringLiteral(WORKER), {u"create"_s, file}).said, u"done"_s);
        auto opened = Register::open(file, key(), Cipher);
        QVERIFY(opened);
        QVERIFY((*opened)->write([&]() -> Result<void> {
            (*opened)->setSlotsGeneration(2);
            return {};
        }));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY2(QFile::exists(file + suffix), qPrintable(suffix));
            QCOMPARE(QFile::permissions(file + suffix) & QFile::Permissions(0x0077), QFile::Permissions());
        }
    }

    void theLogIsFoldedAtTheEnd()
    {
        Station station;
        seed(station);
        QVERIFY(QFile::exists(station.file() + u"-wal"));
        station.close();
        QVERIFY(!QFile::exists(station.file() + u"-wal"));
        QVERIFY(!QFile::exists(station.file() + u"-shm"));
    }

    void statementsAreKeptForTheNextRun()
    {
        Station station;
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        Statement outer(connection, u"SELECT ?"_s);
        outer.bind(1);
        {
            Statement inner(connection, u"SELECT ?"_s); // the same words while the first still runs
            inner.bind(u"екі"_s);
            QVERIFY(inner.next());
            QCOMPARE(inner.text(0), u"екі"_s);
        }
        QVERIFY(outer.next());
        QCOMPARE(outer.integer(0), 1);
        QVERIFY(!outer.next());
        QVERIFY(!outer.next()); // an ended statement does not start again
        Statement unbound(connection, u"SELECT ?"_s);
        QVERIFY(unbound.next());
        QVERIFY(unbound.isNull(0)); // nothing of the run before is left
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
