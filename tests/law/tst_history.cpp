// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/history.h"
#include "law/moments.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using tests::at;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectionGap_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QDate>("hearing");
        QTest::addColumn<int>("days");
        QTest::newRow("three days") << QByteArray("2026-12-12T09:00") << QDate(2026, 12, 15) << 3;
        QTest::newRow("the same day") << QByteArray("2026-12-12T09:00") << QDate(2026, 12, 12) << 0;
        QTest::newRow("earlier") << QByteArray("2026-12-12T09:00") << QDate(2026, 12, 1) << 0;
        QTest::newRow("by local date") << QByteArray("2026-12-11T19:30:00Z") << QDate(2026, 12, 13) << 1;
        QTest::newRow("over a leap day") << QByteArray("2028-02-28T09:00") << QDate(2028, 3, 1) << 2;
    }

    void protectionGap()
    {
        QFETCH(QByteArray, end);
        QFETCH(QDate, hearing);
        QFETCH(int, days);
        QCOMPARE(protectionGapDays(at(end.constData()), hearing), std::optional(days));
        QVERIFY(!protectionGapDays({}, hearing));
    }

    void repeat_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("repeat");
        // 2028 is a leap year: 365 × 24 h reach back to 2 March of the year before.
        QTest::newRow("the day before") << QByteArray("2028-02-29T12:00") << true;
        QTest::newRow("a second before") << QByteArray("2028-02-29T23:59:59") << true;
        QTest::newRow("the same moment") << QByteArray("2028-03-01T00:00:00") << false;
        QTest::newRow("later") << QByteArray("2028-03-02T00:00:00") << false;
        QTest::newRow("exactly 365 × 24 h") << QByteArray("2027-03-02T00:00:00") << true;
        QTest::newRow("a second more") << QByteArray("2027-03-01T23:59:59") << false;
    }

    void repeat()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, repeat);
        const base::Instant detected = at("2028-03-01T00:00:00");
        QCOMPARE(isRepeat(detected, std::array{at(other.constData())}), repeat);
        QCOMPARE(isRepeat(detected, std::array{at("2020-01-01T00:00"), at(other.constData()), detected}), repeat);
        QVERIFY(!isRepeat(detected, {}));
    }

    void theYearOverTheChangeOfTheZoneHasItsHours()
    {
        const base::Instant detected = at("2024-06-01T10:00:00+05:00");
        QCOMPARE(base::toIso(repeatSince(detected)), u"2023-06-02T11:00:00+06:00"_s);
    }

    void reconciliationIsAvailableOnce()
    {
        QVERIFY(admitReconciliation(0, at("2026-11-01T10:00")));
        const base::Error expected{u"reconciliation-used"_s, u"victim"_s, {}};
        QCOMPARE(admitReconciliation(1, at("2026-11-01T10:00")).error(), expected);
        QCOMPARE(admitReconciliation(1, at("2023-07-01T00:00")).error(), expected);
        QVERIFY(admitReconciliation(1, at("2023-06-30T23:59:59")));
    }

    void qualification_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *name, const QString &article, QDate day, const QString &warning) {
            QTest::newRow(name) << article << day << warning;
        };
        row("light harm, last day", u"73-1"_s, {2024, 6, 15}, QString());
        row("light harm, moved", u"73-1"_s, {2024, 6, 16}, u"article-not-in-force 73-1 108-1"_s);
        row("light harm, too early", u"108-1"_s, {2024, 6, 15}, u"article-not-in-force 108-1 73-1"_s);
        row("light harm, first day", u"108-1"_s, {2024, 6, 16}, QString());
        row("battery, last day", u"73-2"_s, {2024, 6, 15}, QString());
        row("battery, moved", u"73-2"_s, {2026, 1, 1}, u"article-not-in-force 73-2 109-1"_s);
        row("battery, too early", u"109-1"_s, {2023, 1, 1}, u"article-not-in-force 109-1 73-2"_s);
        row("battery, first day", u"109-1"_s, {2024, 6, 16}, QString());
        row("stalking, the day before", u"115-1"_s, {2025, 9, 15}, u"article-not-yet-in-force 115-1 2025-09-16"_s);
        row("stalking, first day", u"115-1"_s, {2025, 9, 16}, QString());
        row("marriage, the day before", u"125-1"_s, {2025, 9, 15}, u"article-not-yet-in-force 125-1 2025-09-16"_s);
        row("marriage, first day", u"125-1"_s, {2025, 9, 16}, QString());
        row("before both", u"73-1"_s, {2014, 12, 31}, u"article-not-yet-in-force 73-1 2015-01-01"_s);
        row("another article", u"73"_s, {2020, 1, 1}, QString());
        row("none", QString(), {2020, 1, 1}, QString());
    }

    void qualification()
    {
        QFETCH(QString, article);
        QFETCH(QDate, day);
        QFETCH(QString, warning);
        const auto found = qualificationWarning(article, day);
        QCOMPARE(found ? (QStringList{found->code} + found->arguments).join(u' ') : QString(), warning);
        if (found)
            QCOMPARE(found->field, u"article"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
