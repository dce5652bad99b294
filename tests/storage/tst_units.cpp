// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/station.h"
#include "storage/statement.h"

#include <QProcess>
#include <QTest>

#include <random>
#include <stdexcept>

#include <signal.h>

using namespace station;

namespace {

void addPerson(Register &store, const QString &surname)
{
    store.persons().add(personNamed(surname, u"Әділ"_s), Now);
}

void append(Register &store)
{
    store.audit().append(Now, {u"person.recorded"_s, u"person"_s, {}, {}, {}});
}

/// What must agree after any failure: every act of the worker leaves one person, one incident, one entry.
struct Counts {
    qint64 persons;
    qint64 incidents;
    qint64 entries;

    bool operator==(const Counts &) const = default;
};

Counts countsOf(Register &store)
{
    return {store.persons().count(), store.incidents().count({}), store.audit().head().number};
}

bool isWhole(Register &store)
{
    const Counts counts = countsOf(store);
    const ChainFindings chain = store.audit().walk();
    return store.integrity() == u"ok" && !chain.firstBad && chain.entries == counts.entries
        && counts.persons == counts.incidents && counts.incidents == counts.entries;
}

/// Room in the database for so many pages more than it has.
void leaveRoom(Connection &connection, int pages)
{
    Statement count(connection, u"PRAGMA page_count"_s);
    QVERIFY(count.next());
    connection.execute("PRAGMA max_page_count = " + QByteArray::number(count.integer(0) + pages));
}

QStringList linesOf(QProcess &process)
{
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUnitIsKept()
    {
        Station station;
        const auto done = station.store().write([&]() -> Result<int> {
            addPerson(station.store(), u"Бірінші"_s);
            append(station.store());
            return 7;
        });
        QCOMPARE(done.value(), 7);
        station.reopen();
        QVERIFY((countsOf(station.store()) == Counts{1, 0, 1}));
    }

    void anErrorTakesAllBack()
    {
        Station station;
        const auto done = station.store().write([&]() -> Result<int> {
            addPerson(station.store(), u"Бірінші"_s);
            append(station.store());
            return base::fail(u"iin-in-use"_s, u"iin"_s);
        });
        QCOMPARE(done.error(), (base::Error{u"iin-in-use"_s, u"iin"_s, {}, base::ErrorKind::Refused}));
        QVERIFY((countsOf(station.store()) == Counts{0, 0, 0}));
        station.write([](Register &store) { addPerson(store, u"Екінші"_s); });
        QVERIFY((countsOf(station.store()) == Counts{1, 0, 0}));
    }

    void anExceptionTakesAllBackAndGoesOn()
    {
        Station station;
        bool caught = false;
        try {
            (void)station.store().write([&]() -> Result<void> {
                addPerson(station.store(), u"Бірінші"_s);
                throw std::runtime_error("out of memory");
            });
        } catch (const std::runtime_error &) {
            caught = true;
        }
        QVERIFY(caught);
        station.write([](Register &store) { append(store); });
        QVERIFY((countsOf(station.store()) == Counts{0, 0, 1}));
    }

    void aFailureOfTheRegisterBecomesTheResult()
    {
        Station station;
        const auto done = station.store().write([&]() -> Result<void> {
            Person person = personNamed(u"Бірінші"_s, u"Әділ"_s);
            station.store().persons().add(person, Now);
            station.store().persons().add(person, Now); // the same public id
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
        QVERIFY((countsOf(station.store()) == Counts{0, 0, 0}));
    }

    void anUnknownAuthorIsRefused()
    {
        Station station;
        station.store().setAuthor({});
        const Incident incident = incidentAt(Now); // a record without parts that could fail in its stead
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().incidents().add(incident);
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
        QVERIFY(!station.store().incidents().exists(incident.id));
    }

    void anInnerUnitIsTakenBackAlone()
    {
        Station station;
        Register &store = station.store();
        const auto done = store.write([&]() -> Result<void> {
            addPerson(store, u"Сыртқы"_s);
            const auto refused = store.write([&]() -> Result<void> {
                append(store);
                const auto kept = store.write([&]() -> Result<void> {
                    addPerson(store, u"Ішкі"_s);
                    return {};
                });
                return kept ? Result<void>(base::fail(u"refused"_s)) : kept;
            });
            if (refused)
                return base::fail(u"not-refused"_s);
            const auto kept = store.write([&]() -> Result<void> {
                addPerson(store, u"Келесі"_s);
                return {};
            });
            return kept;
        });
        QCOMPARE(codeOf(done), u"done"_s);
        QVERIFY((countsOf(store) == Counts{2, 0, 0}));
    }

    void unitsTogetherAreKept()
    {
        Station station;
        Register &store = station.store();
        const auto done = store.writeTogether([&]() -> Result<int> {
            for (int i = 0; i < 2; ++i)
                if (const auto kept = store.write([&]() -> Result<void> {
                        addPerson(store, u"Ішкі"_s);
                        append(store);
                        return {};
                    }); !kept)
                    return base::fail(kept.error());
            return 2;
        });
        QCOMPARE(done.value(), 2);
        station.reopen();
        QVERIFY((countsOf(station.store()) == Counts{2, 0, 2}));
        QVERIFY(!station.store().audit().walk().firstBad);
    }

    void anErrorInOneOfUnitsTogetherTakesAllBack()
    {
        Station station;
        Register &store = station.store();
        const auto done = store.writeTogether([&]() -> Result<int> {
            addPerson(store, u"Сыртқы"_s);
            const auto refused = store.write([&]() -> Result<void> {
                append(store);
                return base::fail(u"refused"_s);
            });
            return refused ? 1 : 2; // as if nothing had happened
        });
        QCOMPARE(codeOf(done), u"refused"_s);
        QVERIFY((countsOf(store) == Counts{0, 0, 0}));
        // Afterwards inner units stand alone again, and the chain goes on from what is in the file.
        station.write([](Register &again) { append(again); });
        anInnerUnitIsTakenBackAlone();
        QVERIFY(!store.audit().walk().firstBad);
    }

    void theChainGoesOnAfterAnInnerUnitWasTakenBack()
    {
        Station station;
        Register &store = station.store();
        station.write([&](Register &) {
            append(store);
            (void)store.write([&]() -> Result<void> {
                append(store);
                return base::fail(u"refused"_s);
            });
            append(store);
        });
        QVERIFY((countsOf(store) == Counts{0, 0, 2}));
        QVERIFY(!store.audit().walk().firstBad);
    }

    void anOuterUnitTakesItsInnerOnesBack()
    {
        Station station;
        Register &store = station.store();
        const auto done = store.write([&]() -> Result<void> {
            const auto kept = store.write([&]() -> Result<void> {
                addPerson(store, u"Ішкі"_s);
                return {};
            });
            return kept ? Result<void>(base::fail(u"refused"_s)) : kept;
        });
        QCOMPARE(codeOf(done), u"refused"_s);
        QVERIFY((countsOf(store) == Counts{0, 0, 0}));
    }

    /// A list, its totals and its names agree, whoever writes meanwhile.
    void whatIsReadTogetherIsOfOneMoment()
    {
        Station station;
        Register &store = station.store();
        const auto other = Register::open(station.file(), key(), Cipher).value();
        other->setAuthor(station.officer());
        const auto addElsewhere = [&] {
            QVERIFY(other->write([&]() -> Result<void> {
                addPerson(*other, u"Бөгде"_s);
                return {};
            }));
        };
        const auto countAgain = [&] { return store.read([&]() -> Result<qint64> { return store.persons().count(); }).value(); };
        const auto seen = store.read([&]() -> Result<std::vector<qint64>> {
            std::vector<qint64> counts{store.persons().count()};
            addElsewhere();
            counts.push_back(store.persons().count());
            counts.push_back(countAgain()); // a reading inside is a part of it
            return counts;
        });
        QCOMPARE(seen.value(), (std::vector<qint64>{0, 0, 0}));
        QCOMPARE(countAgain(), 1);

        // However it ends, the next one reads what then is.
        const auto refused = store.read([&]() -> Result<void> {
            (void)store.persons().count();
            return base::fail(u"refused"_s);
        });
        QCOMPARE(codeOf(refused), u"refused"_s);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)store.read([&]() -> Result<void> {
            (void)store.persons().count();
            throw std::runtime_error("out of memory");
        }));
        addElsewhere();
        QCOMPARE(store.persons().count(), 2);
    }

    /// Another process may have written since the reading began: the unit of work neither waits for it nor fails.
    void aUnitInsideAReadingEndsItsMoment()
    {
        Station station;
        Register &store = station.store();
        const auto other = Register::open(station.file(), key(), Cipher).value();
        other->setAuthor(station.officer());
        const auto seen = store.read([&]() -> Result<std::vector<qint64>> {
            std::vector<qint64> counts{store.persons().count()};
            const auto elsewhere = other->write([&]() -> Result<void> {
                addPerson(*other, u"Бөгде"_s);
                return {};
            });
            if (!elsewhere)
                return base::fail(elsewhere.error());
            counts.push_back(store.persons().count());
            const auto kept = store.write([&]() -> Result<void> {
                addPerson(store, u"Өз"_s);
                counts.push_back(store.read([&]() -> Result<qint64> { return store.persons().count(); }).value());
                return {};
            });
            if (!kept)
                return base::fail(kept.error());
            counts.push_back(store.persons().count());
            return counts;
        });
        QCOMPARE(seen.value(), (std::vector<qint64>{0, 0, 2, 2}));
        QCOMPARE(other->persons().count(), 2);
        station.write([](Register &again) { append(again); });
        QVERIFY((countsOf(store) == Counts{2, 0, 1}));
    }

    void aFullDiskTakesAllBack()
    {
        Station station;
        addTo(station, 100);
        const Counts before = countsOf(station.store());
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        leaveRoom(connection, 2);
        const QString refusal = refusalOf([&] {
            connection.execute("BEGIN IMMEDIATE");
            for (int i = 0; i < 1'000; ++i)
                Statement(connection, u"INSERT INTO territory VALUES (?, 'l', 't', ?, ?, 'k', 'k')"_s)
                    .bind(QString::number(i))
                    .bind(QString(500, u'ә'))
                    .bind(QString(500, u'ә'))
                    .run();
        });
        QCOMPARE(refusal, u"disk-full"_s);
        connection.rollBack();
        QVERIFY(countsOf(station.store()) == before);
        QCOMPARE(station.store().integrity(), u"ok"_s);
    }

    void aFileSizeLimitEndsAsAFullDisk()
    {
        Station station;
        station.close();
        QProcess worker;
        // The write-ahead log has room for a few acts only.
        worker.start(QStringLiteral(WORKER), {u"act-limited"_s, station.file(), u"400000"_s});
        QVERIFY(worker.waitForFinished(60'000));
        const QStringList said = linesOf(worker);
        QVERIFY(said.size() > 1);
        QVERIFY2(said.last() == u"disk-full", qPrintable(said.last()));
        station.reopen();
        const Counts counts = countsOf(station.store());
        QCOMPARE(counts.entries, said.at(said.size() - 2).toInt());
        QVERIFY(isWhole(station.store()));
    }

    void aFullDiskInAnInnerUnitEndsTheOuterOne()
    {
        Station station;
        station.close();
        QProcess worker;
        worker.start(QStringLiteral(WORKER), {u"nest-limited"_s, station.file(), u"400000"_s});
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(linesOf(worker), QStringList{u"disk-full"_s});
        station.reopen();
        QVERIFY((countsOf(station.store()) == Counts{0, 0, 0}));
        QCOMPARE(station.store().integrity(), u"ok"_s);
    }

    void killedAtAnyMomentNothingIsHalfDone()
    {
        Station station;
        station.close();
        std::mt19937 random(2026); // the same moments every time, as far as a machine allows
        qint64 committed = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess worker;
            worker.start(QStringLiteral(WORKER), {u"act"_s, station.file(), u"100000"_s});
            QVERIFY(worker.waitForReadyRead());
            worker.waitForFinished(static_cast<int>(random() % 150));
            QCOMPARE(worker.state(), QProcess::Running);
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            QVERIFY(worker.waitForFinished());
            committed += linesOf(worker).last().toInt();

            station.reopen();
            QVERIFY(isWhole(station.store()));
            // All that was said to be committed, and at most the act that was under way.
            const qint64 entries = station.store().audit().head().number;
            QVERIFY(entries >= committed && entries <= committed + 1);
            committed = entries;
            station.close();
        }
    }

private:
    static void addTo(Station &station, int persons)
    {
        station.write([&](Register &store) {
            for (int i = 0; i < persons; ++i)
                addPerson(store, u"Толқын"_s);
        });
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
