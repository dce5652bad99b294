// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/copyfile.h"
#include "storage/migrations.h"
#include "storage/station.h"
#include "storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace station;

namespace {

std::vector<SchemaStep> firstSteps(int count)
{
    const auto &all = schemaSteps();
    return {all.begin(), all.begin() + count};
}

/// The shipped steps and one that this program does not have yet.
std::vector<SchemaStep> stepsWith(const QByteArray &sql)
{
    std::vector<SchemaStep> steps = schemaSteps();
    steps.push_back({u"next.sql"_s, sql});
    return steps;
}

/// What the schema says of every table, index and trigger.
QStringList schemaTextOf(Connection &connection)
{
    Statement rows(connection, u"SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_master ORDER BY 1"_s);
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

qint64 numberFrom(Connection &connection, const QString &sql)
{
    Statement row(connection, sql);
    return row.next() ? row.integer(0) : -1;
}

struct Files {
    QTemporaryDir directory;

    [[nodiscard]] QString file() const { return directory.filePath(u"register.db"_s); }
    [[nodiscard]] QString backups() const { return directory.filePath(u"backups"_s); }
    [[nodiscard]] QStringList backupNames() const { return QDir(backups()).entryList(QDir::Files); }

    [[nodiscard]] std::unique_ptr<Connection> connect(Connection::Mode mode = Connection::Mode::ReadWrite) const
    {
        return std::make_unique<Connection>(file(), key(), Cipher, mode);
    }
    void bring(Connection &connection, const std::vector<SchemaStep> &steps) const
    {
        migrate(connection, steps, backups(), key(), Cipher);
    }
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreNumberedWithoutGaps()
    {
        QVERIFY(newestSchema() >= 1);
        for (int i = 0; i < newestSchema(); ++i) {
            const SchemaStep &step = schemaSteps().at(static_cast<std::size_t>(i));
            QVERIFY2(step.name.startsWith(QString::number(i + 1).rightJustified(4, u'0') + u'_'), qPrintable(step.name));
            QVERIFY(!step.sql.isEmpty());
        }
    }

    void everyReleasedSchemaComesToTheNewest_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 0; version <= newestSchema(); ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }

    void everyReleasedSchemaComesToTheNewest()
    {
        QFETCH(int, from);
        const Files files;
        auto connection = files.connect(Connection::Mode::Create);
        files.bring(*connection, firstSteps(from));
        QCOMPARE(schemaOf(*connection), from);
        files.bring(*connection, schemaSteps());
        QCOMPARE(schemaOf(*connection), newestSchema());
        QCOMPARE(files.backupNames().isEmpty(), from == 0 || from == newestSchema());
        QCOMPARE(numberFrom(*connection, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QCOMPARE(numberFrom(*connection, u"PRAGMA foreign_keys"_s), 1);

        const Files direct;
        auto made = direct.connect(Connection::Mode::Create);
        direct.bring(*made, schemaSteps());
        QCOMPARE(schemaTextOf(*connection), schemaTextOf(*made));
    }

    void aNewerRegisterIsRefusedAndLeftAlone()
    {
        Station station;
        station.close();
        {
            Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
            connection.execute("PRAGMA user_version = " + QByteArray::number(newestSchema() + 1));
        }
        const QByteArray before = contentOf(station.file());
        for (const bool readOnly : {false, true}) {
            const auto opened = Register::open(station.file(), key(), Cipher, readOnly);
            QCOMPARE(codeOf(opened), u"register-newer"_s);
            QCOMPARE(opened.error().arguments,
                     (QStringList{QString::number(newestSchema() + 1), QString::number(newestSchema())}));
            QCOMPARE(opened.error().kind, base::ErrorKind::Register);
        }
        QVERIFY(contentOf(station.file()) == before);
        QVERIFY(!QFile::exists(station.path(u"backups"_s)));
    }

    void aFileWithoutASchemaIsNoRegister()
    {
        const Files files;
        files.connect(Connection::Mode::Create)->execute("CREATE TABLE something (at INTEGER)");
        QCOMPARE(codeOf(Register::open(files.file(), key(), Cipher)), u"register-damaged"_s);
    }

    void aCopyIsLaidAsideFirst()
    {
        Station station;
        station.write([](Register &store) { store.persons().add(personNamed(u"Көшірме"_s, u"Әділ"_s), Now); });
        station.close();
        const QString backups = station.path(u"backups"_s);
        {
            Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
            migrate(connection, stepsWith("DELETE FROM person_search; DELETE FROM person;"), backups, key(), Cipher);
            QCOMPARE(schemaOf(connection), newestSchema() + 1);
            QCOMPARE(numberFrom(connection, u"SELECT count(*) FROM person"_s), 0);
        }
        const QString copy = backups + u"/before-schema-%1.db"_s.arg(newestSchema() + 1);
        QCOMPARE(QDir(backups).entryList(QDir::Files), QStringList{QFileInfo(copy).fileName()});
        QVERIFY(!contentOf(copy).startsWith("SQLite format 3"));
        for (const QString &path : {backups, copy})
            QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x0077), QFile::Permissions());

        auto opened = Register::open(copy, key(), Cipher);
        QCOMPARE(codeOf(opened), u"done"_s);
        QCOMPARE((*opened)->persons().count(), 1);
        QCOMPARE((*opened)->integrity(), u"ok"_s);
    }

    void aStepThatFailsLeavesTheOldSchema_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("not understood") << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT; CREATE NONSENSE")
                                        << u"disk-failure"_s;
        QTest::newRow("against a constraint")
            << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT; UPDATE audit SET detail = 'x'")
            << u"register-conflict"_s;
        QTest::newRow("breaks a reference")
            << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT; DELETE FROM account")
            << u"register-damaged"_s;
        QTest::newRow("fills the disk")
            << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT; PRAGMA max_page_count = 1;"
                          "CREATE TABLE large AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                          " WHERE i < 2000) SELECT randomblob(1000) AS b FROM n")
            << u"disk-full"_s;
    }

    void aStepThatFailsLeavesTheOldSchema()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        Station station;
        station.write([](Register &store) { store.audit().append(Now, {u"person.opened"_s, {}, {}, {}, {}}); });
        station.close();
        {
            Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
            QCOMPARE(refusalOf([&] { migrate(connection, stepsWith(sql), station.path(u"backups"_s), key(), Cipher); }),
                     code);
            QVERIFY(!connection.inTransaction());
        }
        station.reopen();
        QCOMPARE(station.store().integrity(), u"ok"_s);
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        QCOMPARE(schemaOf(connection), newestSchema());
        QCOMPARE(numberFrom(connection, u"SELECT count(*) FROM pragma_table_info('person') WHERE name = 'extra'"_s), 0);
    }

    void aStepMayRebuildATableThatOthersReferTo()
    {
        Station station;
        station.write([](Register &store) { store.persons().add(personNamed(u"Қайта"_s, u"Әділ"_s), Now); });
        station.close();
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        const QByteArray rebuild =
            "CREATE TABLE account_new (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, login TEXT NOT NULL);"
            "INSERT INTO account_new SELECT id, uuid, login FROM account;"
            "DROP TABLE account; ALTER TABLE account_new RENAME TO account;";
        QCOMPARE(refusalOf([&] { migrate(connection, stepsWith(rebuild), station.path(u"b"_s), key(), Cipher); }),
                 u"done"_s);
        QCOMPARE(numberFrom(connection, u"SELECT count(*) FROM person p JOIN account a ON a.id = p.recorded_by"_s), 1);
        QCOMPARE(refusalOf([&] { connection.execute("DELETE FROM account"); }), u"register-conflict"_s);
    }

    void aSecondMigrationFindsItsStepsMade()
    {
        const Files files;
        auto first = files.connect(Connection::Mode::Create);
        files.bring(*first, firstSteps(newestSchema()));
        auto second = files.connect();
        const auto steps = stepsWith("CREATE TABLE later (at INTEGER)");
        files.bring(*first, steps);
        QCOMPARE(refusalOf([&] { files.bring(*second, steps); }), u"done"_s);
        QCOMPARE(schemaOf(*second), newestSchema() + 1);
    }

    void aCopyThatCannotBeFinishedLeavesNothing()
    {
        Station station;
        const QString target = station.path(u"taken"_s);
        QVERIFY(QDir().mkpath(target + u"/something"_s)); // nothing can be renamed over a directory that holds one
        const auto copied = station.store().read([&]() -> Result<void> {
            station.store().copyTo(target, key(), Cipher);
            return {};
        });
        QVERIFY(!copied);
        QCOMPARE(QDir(station.path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    }

    void aCopyIsOneFileWithoutALog()
    {
        Station station;
        station.write([](Register &store) { store.persons().add(personNamed(u"Көшірме"_s, u"Әділ"_s), Now); });
        const QString copy = station.path(u"copy.db"_s);
        station.store().copyTo(copy, key(), Cipher);
        QVERIFY(!QFile::exists(copy + u"-wal"));
        Connection connection(copy, key(), Cipher, Connection::Mode::ReadOnly);
        QCOMPARE(numberFrom(connection, u"SELECT count(*) FROM person"_s), 1);
        QVERIFY(!QFile::exists(copy + u"-wal")); // a log would stand beside it if the copy still asked for one
        QCOMPARE(numberFrom(connection, u"PRAGMA page_size"_s), 8'192);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
