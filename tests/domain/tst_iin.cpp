// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/iin.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::base;
using domain::Sex;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class TestIin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("iin");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("male");
        QTest::newRow("1900s, woman") << u"900228400004"_s << QDate(1990, 2, 28) << false;
        QTest::newRow("second weights") << u"900228400504"_s << QDate(1990, 2, 28) << false;
        QTest::newRow("1800s, man") << u"991231100000"_s << QDate(1899, 12, 31) << true;
        QTest::newRow("1800s, woman") << u"991231200007"_s << QDate(1899, 12, 31) << false;
        QTest::newRow("2000s, man") << u"050607500001"_s << QDate(2005, 6, 7) << true;
        QTest::newRow("2000s, woman") << u"050607600008"_s << QDate(2005, 6, 7) << false;
        QTest::newRow("leap day") << u"000229500008"_s << QDate(2000, 2, 29) << true;
        QTest::newRow("born today") << u"261120500000"_s << Today << true;
    }
    void reads()
    {
        QFETCH(QString, iin);
        QFETCH(QDate, birth);
        QFETCH(bool, male);
        const auto facts = domain::readIin(iin, Today);
        QVERIFY(facts);
        QCOMPARE(facts->birthDate, std::optional(birth));
        QVERIFY(facts->sex == (male ? Sex::Male : Sex::Female));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("iin");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"iin-length"_s;
        QTest::newRow("eleven") << u"90022840000"_s << u"iin-length"_s;
        QTest::newRow("thirteen") << u"9002284000040"_s << u"iin-length"_s;
        QTest::newRow("letter") << u"90022840000a"_s << u"iin-digits"_s;
        QTest::newRow("space") << u"900228 40000"_s << u"iin-digits"_s;
        QTest::newRow("Arabic digits") << u"٩٠٠٢٢٨٤٠٠٠٠٤"_s << u"iin-digits"_s;
        QTest::newRow("month 13") << u"901301400003"_s << u"iin-date"_s;
        QTest::newRow("no leap day") << u"990229300001"_s << u"iin-date"_s;
        QTest::newRow("born tomorrow") << u"261121500006"_s << u"iin-date"_s;
        QTest::newRow("century digit 7") << u"900228700003"_s << u"iin-date"_s;
        QTest::newRow("month 13 of no century") << u"901301000008"_s << u"iin-date"_s;
        QTest::newRow("zeros") << u"000000000000"_s << u"iin-date"_s;
        QTest::newRow("wrong check digit") << u"900228400005"_s << u"iin-check-digit"_s;
        QTest::newRow("wrong serial") << u"900228401004"_s << u"iin-check-digit"_s;
        QTest::newRow("wrong without century") << u"900228000008"_s << u"iin-check-digit"_s;
    }
    void refuses()
    {
        QFETCH(QString, iin);
        QFETCH(QString, code);
        const auto facts = domain::readIin(iin, Today);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, code);
        QCOMPARE(facts.error().field, u"iin"_s);
        QVERIFY(facts.error().arguments.isEmpty());
        QCOMPARE(domain::checkIin(iin, {}, {}, Today).error().code, code);
    }

    void noDigitFitsANumberNeverIssued()
    {
        QCOMPARE(domain::iinCheckDigit(u"90022840053"), std::optional<int>());
        for (int digit = 0; digit < 10; ++digit) {
            const auto facts = domain::readIin(u"90022840053%1"_s.arg(digit), Today);
            QVERIFY(!facts);
            QCOMPARE(facts.error().code, u"iin-check-digit"_s);
        }
    }

    void checkDigit()
    {
        QCOMPARE(domain::iinCheckDigit(u"90022840000"), std::optional(4));
        QCOMPARE(domain::iinCheckDigit(u"90022840050"), std::optional(4));
        QCOMPARE(domain::iinCheckDigit(u"9002284000"), std::optional<int>());
        QCOMPARE(domain::iinCheckDigit(u"9002284000x"), std::optional<int>());
    }

    void withoutCenturyNothingIsDerived()
    {
        for (const QString &iin : {u"900228000009"_s, u"000229000006"_s}) {
            const auto facts = domain::readIin(iin, Today);
            QVERIFY(facts);
            QVERIFY(!facts->birthDate);
            QVERIFY(!facts->sex);
            QVERIFY(domain::checkIin(iin, QDate(1971, 1, 1), Sex::Male, Today));
        }
    }

    void checksAgainstThePerson()
    {
        const QString iin = u"900228400004"_s;
        QVERIFY(domain::checkIin(iin, QDate(1990, 2, 28), Sex::Female, Today));
        QVERIFY(domain::checkIin(iin, {}, {}, Today));
        const auto birth = domain::checkIin(iin, QDate(1990, 3, 28), Sex::Female, Today);
        QCOMPARE(birth.error().code, u"iin-birth-mismatch"_s);
        QCOMPARE(birth.error().field, u"iin"_s);
        const auto sex = domain::checkIin(iin, QDate(1990, 2, 28), Sex::Male, Today);
        QCOMPARE(sex.error().code, u"iin-sex-mismatch"_s);
        QCOMPARE(sex.error().field, u"iin"_s);
        QCOMPARE(domain::checkIin(iin, QDate(1890, 2, 28), {}, Today).error().code, u"iin-birth-mismatch"_s);
    }

    void syntheticNumbersAreValid()
    {
        const QList<QDate> births{{1800, 1, 1}, {1899, 12, 31}, {1900, 3, 1}, {1988, 2, 29},
                                  {1999, 12, 31}, {2000, 1, 1}, {2026, 11, 20}, {2099, 12, 31}};
        const QDate farAway(2100, 1, 1);
        for (const QDate birth : births) {
            for (const Sex sex : {Sex::Male, Sex::Female}) {
                for (int serial = -3; serial < 10'050; serial += serial < 150 ? 1 : 97) {
                    const QString iin = domain::syntheticIin(birth, sex, serial);
                    const auto facts = domain::readIin(iin, farAway);
                    QVERIFY2(facts, qPrintable(iin));
                    QCOMPARE(facts->birthDate, std::optional(birth));
                    QVERIFY(facts->sex == sex);
                    QCOMPARE(domain::syntheticIin(birth, sex, serial + 10'000), iin);
                }
            }
        }
    }

    void syntheticSerials()
    {
        QCOMPARE(domain::syntheticIin(QDate(1990, 2, 28), Sex::Female, 50), u"900228400504"_s);
        // 0053 has no check digit: the next serial that has one stands for it.
        QCOMPARE(domain::syntheticIin(QDate(1990, 2, 28), Sex::Female, 53),
                 domain::syntheticIin(QDate(1990, 2, 28), Sex::Female, 54));
        QCOMPARE(domain::syntheticIin(QDate(1799, 12, 31), Sex::Male, 1), QString());
        QCOMPARE(domain::syntheticIin(QDate(2100, 1, 1), Sex::Male, 1), QString());
        QCOMPARE(domain::syntheticIin(QDate(), Sex::Male, 1), QString());
    }
};

QTEST_GUILESS_MAIN(TestIin)
#include "tst_iin.moc"
