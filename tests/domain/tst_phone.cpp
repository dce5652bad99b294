// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include <QTest>

using namespace qorgan::base;
using namespace qorgan::domain;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        const QString mobile = u"+77010000000"_s;
        QTest::newRow("E.164") << mobile << mobile;
        QTest::newRow("eight") << u"87010000000"_s << mobile;
        QTest::newRow("eight, spaced") << u"8 701 000 00 00"_s << mobile;
        QTest::newRow("seven") << u"77010000000"_s << mobile;
        QTest::newRow("ten digits") << u"701 000-00-00"_s << mobile;
        QTest::newRow("brackets") << u"+7 (701) 000-00-00"_s << mobile;
        QTest::newRow("dots, dashes, no-break spaces") << u"+7\u00A0701.000–00‑00 "_s << mobile;
        QTest::newRow("fixed line") << u"8 (7112) 00-00-00"_s << u"+77112000000"_s;
        QTest::newRow("Russia") << u"8 912 000 00 00"_s << u"+79120000000"_s;
        QTest::newRow("Uzbekistan") << u"+998 90 000 00 00"_s << u"+998900000000"_s;
        QTest::newRow("fewest foreign digits") << u"+29000000"_s << u"+29000000"_s;
        QTest::newRow("most foreign digits") << u"+490000000000000"_s << u"+490000000000000"_s;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, e164);
        const auto phone = normalizedPhone(typed);
        QVERIFY(phone);
        QCOMPARE(*phone, e164);
        QCOMPARE(normalizedPhone(*phone).value(), e164);
        QCOMPARE(normalizedPhone(readablePhone(*phone)).value(), e164);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u""_s, u"+"_s, u"102"_s, u"112"_s, u"111"_s, u"150"_s, u"8"_s, u"+7"_s, u"8701000000"_s,
              u"870100000000"_s, u"7010000"_s, u"+7701000000"_s, u"+770100000000"_s, u"8 001 000 00 00"_s,
              u"9120000000"_s, u"99890000000 0"_s, u"+2900000"_s, u"+4900000000000000"_s, u"+0498900000000"_s,
              u"7+010000000"_s, u"++77010000000"_s, u"8 701 000 00 0O"_s, u"87010000000 доб. 2"_s,
              u"87010000000, 87010000001"_s, u"٨٧٠١٠٠٠٠٠٠٠"_s, u"not known"_s})
            QTest::newRow(qPrintable(u'"' + typed + u'"')) << typed;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto phone = normalizedPhone(typed);
        QVERIFY(!phone);
        QCOMPARE(phone.error().code, u"phone-format"_s);
        QCOMPARE(phone.error().field, u"phone"_s);
        QVERIFY(phone.error().arguments.isEmpty());
    }

    void isReadable()
    {
        QCOMPARE(readablePhone(u"+77010000000"_s), u"+7 701 000 00 00"_s);
        QCOMPARE(readablePhone(u"+79120000000"_s), u"+79120000000"_s);
        QCOMPARE(readablePhone(u"+998900000000"_s), u"+998900000000"_s);
        QCOMPARE(readablePhone(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
