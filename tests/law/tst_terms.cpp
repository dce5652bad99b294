// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/moments.h"
#include "law/terms.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using domain::MeasureKind;
using tests::at;

class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderLastsThirtyDaysOf24Hours_data()
    {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<QString>("ends");
        QTest::newRow("plain") << QByteArray("2026-11-20T21:40:00+05:00") << u"2026-12-20T21:40:00+05:00"_s;
        QTest::newRow("leap day") << QByteArray("2028-02-15T08:00:00+05:00") << u"2028-03-16T08:00:00+05:00"_s;
        QTest::newRow("common February") << QByteArray("2027-02-15T08:00:00+05:00") << u"2027-03-17T08:00:00+05:00"_s;
        QTest::newRow("year end") << QByteArray("2026-12-31T23:59:59+05:00") << u"2027-01-30T23:59:59+05:00"_s;
        // The zone lost an hour in that night: 30 × 24 h end an hour earlier by the wall clock.
        QTest::newRow("first 23:30 of 29 Feb 2024")
            << QByteArray("2024-02-29T23:30:00+06:00") << u"2024-03-30T22:30:00+05:00"_s;
        QTest::newRow("second 23:30 of 29 Feb 2024")
            << QByteArray("2024-02-29T23:30:00+05:00") << u"2024-03-30T23:30:00+05:00"_s;
        QTest::newRow("half past midnight before the change")
            << QByteArray("2024-02-15T00:30:00+06:00") << u"2024-03-15T23:30:00+05:00"_s;
    }

    void orderLastsThirtyDaysOf24Hours()
    {
        QFETCH(QByteArray, served);
        QFETCH(QString, ends);
        const base::Instant servedAt = at(served.constData());
        const Rule *rule = termRule(MeasureKind::ProtectiveOrder, servedAt);
        QVERIFY(rule);
        QCOMPARE(base::toIso(endOfTerm(*rule, servedAt)), ends);
        QCOMPARE((endOfTerm(*rule, servedAt) - servedAt).ms, base::days24h(30).ms);
    }

    void theRuleIsThatOfTheIssue()
    {
        QCOMPARE(termRule(MeasureKind::ProtectiveOrder, at("2026-03-01T23:59:59"))->id,
                 u"R1.protective_order.2009-12-04"_s);
        QCOMPARE(termRule(MeasureKind::ProtectiveOrder, at("2026-03-02T00:00:00"))->id,
                 u"R1.protective_order.2026-03-02"_s);
        QCOMPARE(termRule(MeasureKind::OfficialWarning, at("2026-03-01T23:59:59")), nullptr);
        QCOMPARE(termRule(MeasureKind::OfficialWarning, at("2026-03-02T00:00:00"))->id,
                 u"R5.official_warning.2026-03-02"_s);
        QCOMPARE(termRule(MeasureKind::CourtRequirement, at("2026-11-01T10:00")), nullptr);
    }

    void theTermFollowsTheRuleThatWasKept()
    {
        const auto end = endOfTerm(u"R1.protective_order.2009-12-04"_s, at("2026-11-01T12:00"));
        QVERIFY(end.has_value());
        QCOMPARE(base::toIso(*end), u"2026-12-01T12:00:00+05:00"_s);
        QCOMPARE(endOfTerm(u"R1.protective_order.1999-01-01"_s, at("2026-11-01T12:00")).error().code,
                 u"rule-unknown"_s);
        // A record without a term is no rule of a term.
        QCOMPARE(endOfTerm(u"R2.protective_order.2026-03-02"_s, at("2026-11-01T12:00")).error().code,
                 u"rule-unknown"_s);
    }

    void requirementEndsWithADay_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("ends");
        QTest::newRow("clamped") << QDate(2026, 1, 31) << 3 << u"2026-04-30T23:59:59+05:00"_s;
        QTest::newRow("clamped to a leap day") << QDate(2027, 11, 30) << 3 << u"2028-02-29T23:59:59+05:00"_s;
        QTest::newRow("a year from a leap day") << QDate(2028, 2, 29) << 12 << u"2029-02-28T23:59:59+05:00"_s;
        QTest::newRow("on the day of 25 hours") << QDate(2023, 11, 29) << 3 << u"2024-02-29T23:59:59+05:00"_s;
        QTest::newRow("over the change of the zone") << QDate(2024, 1, 10) << 6 << u"2024-07-10T23:59:59+05:00"_s;
        QTest::newRow("two months") << QDate(2026, 5, 1) << 2 << QString();
        QTest::newRow("thirteen") << QDate(2026, 5, 1) << 13 << QString();
        QTest::newRow("none") << QDate(2026, 5, 1) << 0 << QString();
    }

    void requirementEndsWithADay()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        QFETCH(QString, ends);
        const auto end = endOfRequirement(start, months, start);
        QCOMPARE(end.has_value(), !ends.isEmpty());
        if (end) {
            QCOMPARE(base::toIso(*end), ends);
            return;
        }
        const base::Error expected{u"term-out-of-range"_s, u"months"_s, {u"3"_s, u"12"_s}};
        QCOMPARE(end.error(), expected);
    }

    void evictionEndsWithADay()
    {
        QCOMPARE(base::toIso(*endOfEviction(QDate(2026, 1, 31), 30, QDate(2026, 1, 30))),
                 u"2026-03-02T23:59:59+05:00"_s);
        QCOMPARE(base::toIso(*endOfEviction(QDate(2026, 1, 31), 1, QDate(2026, 1, 30))),
                 u"2026-02-01T23:59:59+05:00"_s);
        const base::Error expected{u"term-out-of-range"_s, u"days"_s, {u"1"_s, u"30"_s}};
        QCOMPARE(endOfEviction(QDate(2026, 1, 31), 0, QDate(2026, 1, 30)).error(), expected);
        QCOMPARE(endOfEviction(QDate(2026, 1, 31), 31, QDate(2026, 1, 30)).error(), expected);
    }

    void appearancesAndFirstAttendance()
    {
        QVERIFY(admitAppearances(1, QDate(2025, 5, 1)));
        QVERIFY(admitAppearances(4, QDate(2026, 5, 1)));
        const base::Error expected{u"term-out-of-range"_s, u"appearances_per_month"_s, {u"1"_s, u"4"_s}};
        QCOMPARE(admitAppearances(5, QDate(2026, 5, 1)).error(), expected);
        QCOMPARE(admitAppearances(0, QDate(2026, 5, 1)).error(), expected);
        QCOMPARE(base::toIso(*firstAttendanceDue(QDate(2026, 2, 20))), u"2026-03-06T23:59:59+05:00"_s);
        QVERIFY(!firstAttendanceDue(QDate(2024, 6, 15)));
        QVERIFY(firstAttendanceDue(QDate(2024, 6, 16)));
    }

    void noRequirementBeforeItsLaw()
    {
        QCOMPARE(endOfRequirement(QDate(2014, 12, 31), 3, QDate(2014, 12, 31)).error().code, u"no-legal-basis"_s);
        QVERIFY(endOfRequirement(QDate(2015, 1, 1), 3, QDate(2015, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
