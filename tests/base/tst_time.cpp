// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/id.h"
#include "base/time.h"

#include <QTest>

#include <set>

using namespace qorgan::base;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoneDataKnowsTheChange()
    {
        QVERIFY(local::checkZoneData());
    }

    void isoRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("after the change") << u"2026-11-20T21:40:00+05:00"_s << u"2026-11-20T21:40:00+05:00"_s;
        QTest::newRow("before it") << u"2024-02-28T12:00:00+06:00"_s << u"2024-02-28T12:00:00+06:00"_s;
        QTest::newRow("other offset") << u"2026-11-20T16:40:00Z"_s << u"2026-11-20T21:40:00+05:00"_s;
        QTest::newRow("no offset is local") << u"2026-11-20T21:40"_s << u"2026-11-20T21:40:00+05:00"_s;
        QTest::newRow("space") << u"2026-11-20 21:40"_s << u"2026-11-20T21:40:00+05:00"_s;
        QTest::newRow("twice means second") << u"2024-02-29T23:30:00"_s << u"2024-02-29T23:30:00+05:00"_s;
        QTest::newRow("first of the two") << u"2024-02-29T23:30:00+06:00"_s << u"2024-02-29T23:30:00+06:00"_s;
        QTest::newRow("no such day") << u"2026-02-30T10:00:00+05:00"_s << QString();
        QTest::newRow("no time") << u"2026-02-20"_s << QString();
        QTest::newRow("rubbish") << u"2026-02-20T10:00:00+0x:00"_s << QString();
        QTest::newRow("25 o'clock") << u"2026-02-20T25:00:00+05:00"_s << QString();
    }

    void isoRoundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto at = instantFromIso(text);
        QCOMPARE(at.has_value(), !expected.isEmpty());
        if (at)
            QCOMPARE(toIso(*at), expected);
    }

    void endOfTheDayThatLasted25Hours()
    {
        QCOMPARE(toIso(local::endOfDay(QDate(2024, 2, 29))), u"2024-02-29T23:59:59+05:00"_s);
        QCOMPARE(local::startOfDay(QDate(2024, 3, 1)).ms - local::endOfDay(QDate(2024, 2, 29)).ms, 1000);
        QCOMPARE(local::startOfDay(QDate(2024, 3, 1)).ms - local::startOfDay(QDate(2024, 2, 29)).ms,
                 25 * 3'600'000);
    }

    void localDateAroundMidnight()
    {
        QCOMPARE(local::date(*instantFromIso(u"2026-11-20T23:59:59+05:00")), QDate(2026, 11, 20));
        QCOMPARE(local::date(*instantFromIso(u"2026-11-21T00:00:00+05:00")), QDate(2026, 11, 21));
        QCOMPARE(local::date(*instantFromIso(u"1969-12-31T23:59:59")), QDate(1969, 12, 31));
    }

    void monthsAreClamped()
    {
        QCOMPARE(addMonthsClamped(QDate(2026, 1, 31), 3), QDate(2026, 4, 30));
        QCOMPARE(addMonthsClamped(QDate(2024, 2, 29), 12), QDate(2025, 2, 28));
        QCOMPARE(addMonthsClamped(QDate(2023, 11, 30), 3), QDate(2024, 2, 29));
    }

    void idsAscendAndRepeatBySeed()
    {
        IdSource one(7);
        IdSource two(7);
        IdSource other(8);
        std::set<QUuid> seen;
        QUuid last;
        for (int i = 0; i < 10'000; ++i) {
            const QUuid id = one.next({1'763'600'000'000 + i / 5000});
            QCOMPARE(id, two.next({1'763'600'000'000 + i / 5000}));
            QCOMPARE(id.toString(QUuid::WithoutBraces).at(14), u'7');
            QVERIFY(id.toRfc4122() > last.toRfc4122());
            seen.insert(id);
            last = id;
        }
        QCOMPARE(seen.size(), size_t(10'000));
        QVERIFY(other.next({1'763'600'000'000}) != IdSource(7).next({1'763'600'000'000}));
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
