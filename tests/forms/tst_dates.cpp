// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/dates.h"

#include <QSet>
#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        QTest::newRow("November") << QDate(2026, 11, 20) << u"2026 жылғы «20» қараша"_s << u"«20» ноября 2026 г."_s << u"20 November 2026"_s;
        QTest::newRow("first of May") << QDate(2026, 5, 1) << u"2026 жылғы «1» мамыр"_s << u"«1» мая 2026 г."_s << u"1 May 2026"_s;
        QTest::newRow("leap day") << QDate(2024, 2, 29) << u"2024 жылғы «29» ақпан"_s << u"«29» февраля 2024 г."_s << u"29 February 2024"_s;
        QTest::newRow("none") << QDate() << QString() << QString() << QString();
    }

    void dates()
    {
        QFETCH(QDate, date);
        QTEST(plain(legalDate(date, Language::Kazakh)), "kk");
        QTEST(plain(legalDate(date, Language::Russian)), "ru");
        QTEST(plain(legalDate(date, Language::English)), "en");
    }

    void everyMonthHasItsName()
    {
        for (const Language language : base::AllLanguages) {
            QSet<QString> seen;
            for (int month = 1; month <= 12; ++month)
                seen.insert(legalDate(QDate(2026, month, 1), language));
            QCOMPARE(seen.size(), 12);
        }
    }

    void times()
    {
        QCOMPARE(legalTime(QTime(9, 5), Language::Kazakh), u"09:05"_s);
        QCOMPARE(plain(legalTime(QTime(23, 40), Language::Russian)), u"23 ч. 40 мин."_s);
        QCOMPARE(legalTime(QTime(0, 0), Language::English), u"00:00"_s);
        QVERIFY(legalTime(QTime(), Language::Russian).isEmpty());
        QCOMPARE(shortDate(QDate(1990, 2, 28)), u"28.02.1990"_s);
        QVERIFY(shortDate(QDate()).isEmpty());
    }

    /// The zone changed on 1 March 2024: the same hour of UTC is another hour of the paper.
    void momentsAreLocal()
    {
        QCOMPARE(plain(legalMoment(*base::instantFromIso(u"2026-11-20T18:10:00Z"), Language::Kazakh)), u"2026 жылғы «20» қараша, сағат 23:10"_s);
        QCOMPARE(plain(legalMoment(*base::instantFromIso(u"2024-02-10T18:10:00Z"), Language::Russian)), u"«11» февраля 2024 г., 00 ч. 10 мин."_s);
    }

    void numbersInWords_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        QTest::newRow("0") << 0 << QString() << QString() << QString();
        QTest::newRow("1") << 1 << u"бір"_s << u"один"_s << u"one"_s;
        QTest::newRow("10") << 10 << u"он"_s << u"десять"_s << u"ten"_s;
        QTest::newRow("13") << 13 << u"он үш"_s << u"тринадцать"_s << u"thirteen"_s;
        QTest::newRow("30") << 30 << u"отыз"_s << u"тридцать"_s << u"thirty"_s;
        QTest::newRow("45") << 45 << u"қырық бес"_s << u"сорок пять"_s << u"forty-five"_s;
        QTest::newRow("99") << 99 << u"тоқсан тоғыз"_s << u"девяносто девять"_s << u"ninety-nine"_s;
        QTest::newRow("100") << 100 << QString() << QString() << QString();
    }

    void numbersInWords()
    {
        QFETCH(int, number);
        QTEST(inWords(number, Language::Kazakh), "kk");
        QTEST(inWords(number, Language::Russian), "ru");
        QTEST(inWords(number, Language::English), "en");
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
