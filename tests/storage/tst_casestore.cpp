// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QTest>

using namespace station;

/// Lists of breaches and cases grow with what a page shows, not with the history.
class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsReadNoMoreThanTheyShow_data()
    {
        QTest::addColumn<int>("list");
        QTest::newRow("breaches") << 0;
        QTest::newRow("breaches without protocol") << 1;
        QTest::newRow("breaches of a measure") << 2;
        QTest::newRow("cases") << 3;
        QTest::newRow("open cases") << 4;
        QTest::newRow("measures in force") << 5;
        QTest::newRow("alcohol bans") << 6;
        QTest::newRow("open questions") << 7;
    }

    void listsReadNoMoreThanTheyShow()
    {
        QFETCH(int, list);
        const Station station;
        const Author author{1};
        const MeasureId measure{idOf(1)};
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            CaseStore cases(connection, author);
            MeasureStore measures(connection, author);
            const auto nothing = [](const MeasureSummary &) {};
            switch (list) {
            case 0: std::ignore = cases.breaches({}, {}, 100); break;
            case 1: std::ignore = cases.breaches({.withoutProtocol = true}, BreachCursor{Now, 5}, 100); break;
            case 2: std::ignore = cases.breaches({.measure = measure}, {}, 100); break;
            case 3: std::ignore = cases.cases({}, {}, 100); break;
            case 4: std::ignore = cases.cases({.open = true}, {}, 100); break;
            case 5: measures.forEachInForce(Now, {}, nothing); break;
            case 6: measures.forEachInForce(Now, u"alcohol"_s, nothing); break;
            default: std::ignore = measures.openQuestions(measure); break;
            }
        });
        QVERIFY(!steps.isEmpty());
        QVERIFY2(costlySteps(steps).isEmpty(), qPrintable(steps.join(u'\n')));
    }

    /// Of the measures asked for, however many others there are.
    void checksAndBreachesAreReadByTheirMeasure()
    {
        const Station station;
        const QStringList steps = plansOf(station, [](Connection &connection) {
            const Author author{1};
            std::ignore = CaseStore(connection, author).breachMarksOf({1, 2});
            std::ignore = MeasureStore(connection, author).checksOf({MeasureSummary{}});
        });
        for (const QString &index : {u"SEARCH c USING INDEX control_check_measure"_s, u"SEARCH b USING INDEX breach_measure"_s})
            QVERIFY2(!steps.filter(index).isEmpty(), qPrintable(steps.join(u'\n')));
        QVERIFY2(steps.filter(u"SCAN"_s) == steps.filter(u"SCAN j VIRTUAL TABLE"_s), qPrintable(steps.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_casestore.moc"
