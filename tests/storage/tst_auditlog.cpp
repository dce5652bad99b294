// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/chain.h"
#include "storage/station.h"
#include "storage/statement.h"

#include <QTest>
#include <QtEndian>

#include <functional>

using namespace station;

namespace {

constexpr int Entries = 9;

AuditRecord recordNumber(int number)
{
    return {u"person.changed"_s, u"person"_s, idOf(number), {u"phone"_s, u"address"_s}, QString::number(number)};
}

void fill(Station &station, int from = 1, int to = Entries)
{
    station.write([&](Register &store) {
        for (int number = from; number <= to; ++number)
            store.audit().append({Now.ms + number}, recordNumber(number));
    });
}

/// What someone with the key and a tool of their own can do: the triggers do not stop them.
void tamper(const Station &station, const QByteArray &sql)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
    connection.execute("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;" + sql);
}

QByteArray numberBytes(qint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray textBytes(const QByteArray &text)
{
    return QByteArray(numberBytes(text.size()).append(text));
}

/// The hash of an entry as the log itself would make it, for one who knows how.
QByteArray forgedHash(const QByteArray &previous, qint64 number, const QByteArray &detail)
{
    QByteArray bytes = numberBytes(number).append(numberBytes(Now.ms + number)).append(numberBytes(1));
    for (const QByteArray &text : {QByteArray("person.changed"), QByteArray("person"),
                                   idOf(static_cast<int>(number)).toRfc4122(), QByteArray("phone address"), detail})
        bytes.append(textBytes(text));
    return security::chainHash(previous, bytes);
}

std::vector<QByteArray> hashesOf(Register &store)
{
    std::vector<QByteArray> hashes{{}}; // as numbers count from 1
    const AuditPage page = store.audit().page({}, {}, 0, 1'000);
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item)
        hashes.push_back(item->hash);
    return hashes;
}

std::vector<qint64> numbersOf(const AuditPage &page)
{
    std::vector<qint64> numbers;
    for (const StoredAuditRecord &item : page.items)
        numbers.push_back(item.number);
    return numbers;
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadAsItWasWritten()
    {
        Station station;
        fill(station, 1, 1);
        const AuditPage page = station.store().audit().page({}, {}, 0, 10);
        QCOMPARE(page.items.size(), std::size_t{1});
        const StoredAuditRecord &item = page.items.front();
        QCOMPARE(item.number, 1);
        QCOMPARE(item.at, (Instant{Now.ms + 1}));
        QCOMPARE(item.login, u"inspector"_s);
        QCOMPARE(item.record.action, u"person.changed"_s);
        QCOMPARE(item.record.recordKind, u"person"_s);
        QCOMPARE(item.record.record, std::optional(idOf(1)));
        QCOMPARE(item.record.fields, (QStringList{u"phone"_s, u"address"_s}));
        QCOMPARE(item.record.detail, u"1"_s);
        QCOMPARE(item.hash, forgedHash({}, 1, "1"));
    }

    void theChainIsWholeWhateverIsLeftOut_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << QString() << QString();
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("missing and empty") << QString() << u""_s;
        QTest::newRow("any script") << u"жазба"_s << u"Ә\u0301 \U0001F512"_s;
    }

    void theChainIsWholeWhateverIsLeftOut()
    {
        QFETCH(QString, kind);
        QFETCH(QString, detail);
        Station station;
        station.store().setAuthor({}); // before anyone has logged in
        station.write([&](Register &store) {
            store.audit().append(Now, {u"login.failed"_s, kind, {}, {}, detail});
            store.audit().append(Now, {u"login.failed"_s, kind, QUuid(), {}, detail});
        });
        QVERIFY(!station.store().audit().walk().firstBad);
        QCOMPARE(station.store().audit().walk().entries, 2);
        QCOMPARE(station.store().audit().page({}, {}, 0, 1).items.front().login, QString());
    }

    void theChainGoesOnAfterReopening()
    {
        Station station;
        fill(station, 1, 3);
        const AuditHead before = station.store().audit().head();
        station.reopen();
        QCOMPARE(station.store().audit().head().hash, before.hash);
        fill(station, 4, 6);
        const ChainFindings found = station.store().audit().walk();
        QCOMPARE(found.entries, 6);
        QVERIFY(!found.firstBad);
        QCOMPARE(found.head, station.store().audit().head().hash);
        QCOMPARE(station.store().audit().head().number, 6);
    }

    void anEmptyLogIsWhole()
    {
        Station station;
        const ChainFindings found = station.store().audit().walk();
        QCOMPARE(found.entries, 0);
        QVERIFY(!found.firstBad && found.head.isEmpty());
    }

    void twoConnectionsMakeOneChain()
    {
        Station station;
        auto other = Register::open(station.file(), key(), Cipher);
        QVERIFY(other);
        (*other)->setAuthor(station.officer());
        for (int number = 1; number <= 6; ++number) {
            Register &store = number % 2 ? station.store() : **other;
            QVERIFY(store.write([&]() -> Result<void> {
                store.audit().append({Now.ms + number}, recordNumber(number));
                return {};
            }));
        }
        QVERIFY(!station.store().audit().walk().firstBad);
        QCOMPARE(station.store().audit().walk().entries, 6);
    }

    void entriesCannotBeChangedOrRemoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("change") << QByteArray("UPDATE audit SET detail = 'x' WHERE number = 4");
        QTest::newRow("change nothing") << QByteArray("UPDATE audit SET detail = detail");
        QTest::newRow("remove") << QByteArray("DELETE FROM audit WHERE number = 9");
        QTest::newRow("remove all") << QByteArray("DELETE FROM audit");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit (number, at, action, hash)"
                                               " VALUES (4, 0, 'x', x'00')");
        QTest::newRow("replace on conflict")
            << QByteArray("INSERT INTO audit (number, at, action, hash) VALUES (4, 0, 'x', x'00')"
                          " ON CONFLICT DO UPDATE SET action = 'x'");
    }

    void entriesCannotBeChangedOrRemoved()
    {
        QFETCH(QByteArray, sql);
        Station station;
        fill(station);
        const auto before = hashesOf(station.store());
        {
            Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
            QCOMPARE(refusalOf([&] { connection.execute(sql); }), u"register-conflict"_s);
        }
        QVERIFY(hashesOf(station.store()) == before);
        QVERIFY(!station.store().audit().walk().firstBad);
    }

    void tamperingIsNamed_data()
    {
        using Forgery = std::function<QByteArray(const std::vector<QByteArray> &)>;
        QTest::addColumn<Forgery>("forgery");
        QTest::addColumn<qint64>("firstBad");
        const auto always = [](const QByteArray &sql) { return Forgery([sql](const auto &) { return sql; }); };
        const auto change = [&](const QByteArray &assignment) {
            return always("UPDATE audit SET " + assignment + " WHERE number = 4");
        };
        QTest::newRow("time") << change("at = at + 1") << qint64{4};
        QTest::newRow("account") << change("account_id = NULL") << qint64{4};
        QTest::newRow("action") << change("action = 'person.opened'") << qint64{4};
        QTest::newRow("kind") << change("record_kind = 'incident'") << qint64{4};
        QTest::newRow("record") << change("record = x'00'") << qint64{4};
        QTest::newRow("fields") << change("fields = 'phone'") << qint64{4};
        QTest::newRow("a text moved to the next column") << change("fields = 'phone address4', detail = NULL") << qint64{4};
        QTest::newRow("detail") << change("detail = '5'") << qint64{4};
        QTest::newRow("hash") << change("hash = x'00'") << qint64{4};
        QTest::newRow("the first removed") << always("DELETE FROM audit WHERE number = 1") << qint64{2};
        QTest::newRow("one removed") << always("DELETE FROM audit WHERE number = 4") << qint64{5};
        QTest::newRow("one moved") << always("UPDATE audit SET number = 40 WHERE number = 4") << qint64{5};
        QTest::newRow("two exchanged")
            << always("UPDATE audit SET number = 50 WHERE number = 5; UPDATE audit SET number = 5 WHERE number = 4;"
                      "UPDATE audit SET number = 4 WHERE number = 50")
            << qint64{4};
        QTest::newRow("one added") << always("INSERT INTO audit SELECT 10, at, account_id, action, record_kind, record,"
                                             " fields, detail, hash FROM audit WHERE number = 9")
                                   << qint64{10};
        QTest::newRow("one changed and its hash made anew")
            << Forgery([](const std::vector<QByteArray> &hashes) {
                   return QByteArray("UPDATE audit SET detail = 'forged', hash = x'"
                                     + forgedHash(hashes.at(3), 4, "forged").toHex() + "' WHERE number = 4");
               })
            << qint64{5};
        QTest::newRow("one removed and the next one's hash made anew")
            << Forgery([](const std::vector<QByteArray> &hashes) {
                   return QByteArray("DELETE FROM audit WHERE number = 4; UPDATE audit SET hash = x'"
                                     + forgedHash(hashes.at(3), 5, "5").toHex() + "' WHERE number = 5");
               })
            << qint64{5};
    }

    void tamperingIsNamed()
    {
        QFETCH(std::function<QByteArray(const std::vector<QByteArray> &)>, forgery);
        QFETCH(qint64, firstBad);
        Station station;
        fill(station);
        tamper(station, forgery(hashesOf(station.store())));
        QCOMPARE(station.store().audit().walk().firstBad, std::optional(firstBad));
    }

    /// What the chain alone cannot show: whoever ends it early. The head on every backup and sheet does.
    void theEndCutOffShowsInTheHead()
    {
        Station station;
        fill(station);
        const AuditHead noted = station.store().audit().head();
        tamper(station, "DELETE FROM audit WHERE number = 9");
        QVERIFY(!station.store().audit().walk().firstBad);
        QVERIFY(station.store().audit().walk().head != noted.hash);
    }

    void pagesGoBackFromTheNewest()
    {
        Station station;
        fill(station);
        AuditLog &log = station.store().audit();
        const AuditPage first = log.page({}, {}, 0, 4);
        QCOMPARE(numbersOf(first), (std::vector<qint64>{9, 8, 7, 6}));
        QVERIFY(first.more);
        const AuditPage second = log.page({}, {}, first.items.back().number, 4);
        QCOMPARE(numbersOf(second), (std::vector<qint64>{5, 4, 3, 2}));
        const AuditPage last = log.page({}, {}, 2, 4);
        QCOMPARE(numbersOf(last), (std::vector<qint64>{1}));
        QVERIFY(!last.more);
        const AuditPage exact = log.page({}, {}, 0, Entries);
        QVERIFY(exact.items.size() == Entries && !exact.more);
        QCOMPARE(numbersOf(log.page(Instant{Now.ms + 3}, Instant{Now.ms + 5}, 0, 10)), (std::vector<qint64>{5, 4, 3}));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_auditlog.moc"
