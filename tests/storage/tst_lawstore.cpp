// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/station.h"
#include "storage/statement.h"

#include <QTest>

using namespace station;

namespace {

StoredVersion someVersion(int number)
{
    StoredVersion version;
    version.id = idOf(number);
    version.record = u"R1.protective_order.2027-01-01.unit-"_s;
    version.rule = u"R1"_s;
    version.subject = u"protective_order"_s;
    version.validFrom = QDate(2027, 1, 1);
    version.source = {u"301-VIII"_s, u"7"_s};
    version.verified = true;
    version.text = {u"қазақша"_s, u"по-русски"_s, u"English"_s};
    version.value = R"({"days24h":45})";
    version.note = u"Ресми мәтін"_s;
    version.recordedAt = Now;
    return version;
}

} // namespace

/// What a unit says of the law comes back whole, in the order of entering, and is neither changed nor deleted.
class TestLawStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack()
    {
        Station station;
        const QString empty = station.store().law().stamp();
        QString first;
        QString second;
        station.write([&](Register &store) {
            store.law().add(StoredAct{u"301-VIII"_s, {u"Заң"_s, u"Закон"_s, u"Law"_s}, QDate(2027, 1, 1)}, Now);
            first = store.law().add(someVersion(10));
            second = store.law().add(someVersion(11));
            store.law().add(StoredConfirmation{first, false, u"Екі мәтін"_s, 0, Now});
        });
        QCOMPARE(first, u"R1.protective_order.2027-01-01.unit-1"_s);
        QCOMPARE(second, u"R1.protective_order.2027-01-01.unit-2"_s);
        station.reopen();
        LawStore &law = station.store().law();
        const auto versions = law.versions();
        QCOMPARE(versions.size(), std::size_t{2});
        const StoredVersion &version = versions.front();
        QCOMPARE(version.record, first);
        QCOMPARE(version.rule, u"R1"_s);
        QCOMPARE(version.subject, u"protective_order"_s);
        QCOMPARE(version.validFrom, QDate(2027, 1, 1));
        QCOMPARE(version.source, (LegalBasis{u"301-VIII"_s, u"7"_s}));
        QVERIFY(version.verified && !version.withdrawnAt && version.recordedBy > 0);
        QCOMPARE(version.text, (base::Texts{u"қазақша"_s, u"по-русски"_s, u"English"_s}));
        QCOMPARE(version.value, QByteArray(R"({"days24h":45})"));
        QCOMPARE(version.note, u"Ресми мәтін"_s);
        QCOMPARE(version.recordedAt, Now);
        QCOMPARE(law.version(idOf(11))->record, second);
        QVERIFY(!law.version(idOf(404)));
        QCOMPARE(law.acts().size(), std::size_t{1});
        QCOMPARE(law.acts().front().name.kk, u"Заң"_s);
        QCOMPARE(law.acts().front().inForceFrom, QDate(2027, 1, 1));
        QCOMPARE(law.confirmations().size(), std::size_t{1});
        QVERIFY(!law.confirmations().front().verified);
        QCOMPARE(law.confirmations().front().note, u"Екі мәтін"_s);
        QVERIFY(law.stamp() != empty);
    }

    void aWithdrawnOneStays()
    {
        Station station;
        station.write([](Register &store) { store.law().add(someVersion(10)); });
        const QString before = station.store().law().stamp();
        const qint64 row = station.store().law().version(idOf(10))->row;
        station.write([&](Register &store) { store.law().withdraw(row, u"Қате"_s, {Now.ms + 1}); });
        const StoredVersion version = *station.store().law().version(idOf(10));
        QCOMPARE(version.withdrawnAt, std::optional(Instant{Now.ms + 1}));
        QCOMPARE(version.withdrawalNote, u"Қате"_s);
        QCOMPARE(version.withdrawnBy, std::optional(version.recordedBy));
        QVERIFY(station.store().law().stamp() != before);
        station.write([&](Register &store) { store.law().withdraw(row, u"Тағы"_s, {Now.ms + 2}); });
        QCOMPARE(station.store().law().version(idOf(10))->withdrawalNote, u"Қате"_s);
    }

    void theFileRefusesChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another number") << u"UPDATE law_version SET value = '{}'"_s;
        QTest::newRow("another day") << u"UPDATE law_version SET valid_from = '2026-01-01'"_s;
        QTest::newRow("another article") << u"UPDATE law_version SET article = '8'"_s;
        QTest::newRow("another name") << u"UPDATE law_version SET record = 'R1'"_s;
        QTest::newRow("gone") << u"DELETE FROM law_version"_s;
    }

    void theFileRefusesChanges()
    {
        QFETCH(QString, sql);
        Station station;
        station.write([](Register &store) { store.law().add(someVersion(10)); });
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
        QVERIFY(refusalOf([&] { Statement(connection, sql).run(); }) != u"done"_s);
    }
};

QTEST_GUILESS_MAIN(TestLawStore)
#include "tst_lawstore.moc"
