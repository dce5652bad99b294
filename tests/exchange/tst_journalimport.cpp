// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidents.h"
#include "domain/iin.h"
#include "exchange/journalimport.h"
#include "support/trainingregister.h"

#include <QFile>
#include <QTest>

using namespace qorgan;
using namespace qorgan::base;
using exchange::ImportReport;

class TestJournalImport : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;

    Result<ImportReport> import(const QByteArray &csv, bool dryRun = false)
    {
        QFile file(m_register.path(u"journal.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return fail(u"test-file"_s);
        file.close();
        return exchange::importIncidents(m_register.session(), file.fileName(), dryRun);
    }

    qint64 count() { return casework::countIncidents(m_register.session(), {}).value_or(-1); }

private Q_SLOTS:
    void oneBadRowAlone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *name, const char *row, const QString &field, const QString &code) {
            QTest::newRow(name) << QByteArray(row) << field << code;
        };
        add("bad date", "20.13.2026,neighbour,no,Балауса,,", u"detected_at"_s, u"date-format"_s);
        add("no date", ",neighbour,no,Балауса,,", u"detected_at"_s, u"required"_s);
        add("unknown source", "2026-11-01,nobody,no,Балауса,,", u"source"_s, u"unknown-code"_s);
        add("no surname", "2026-11-01,neighbour,no,,,", u"offender_surname"_s, u"required"_s);
        add("short ИИН", "2026-11-01,neighbour,no,Балауса,123,", u"offender_iin"_s, u"iin-length"_s);
        add("letters in the ИИН", "2026-11-01,neighbour,no,Балауса,90010A300012,", u"offender_iin"_s, u"iin-digits"_s);
        add("in the future", "2027-11-01,neighbour,no,Балауса,,", u"detected_at"_s, u"in-the-future"_s);
        add("too many cells", "2026-11-01,neighbour,no,Балауса,,,more", u"file"_s, u"csv-too-many-cells"_s);
        add("broken quote", "2026-11-01,neighbour,no,\"Бала\"уса,,", u"file"_s, u"csv-broken-quote"_s);
    }

    void oneBadRowAlone()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const QByteArray mark = QByteArray::number(quint64(qHash(row)));
        const qint64 before = count();
        const auto report = import("detected_at,source,complaint,offender_surname,offender_iin,narrative\n"
                                   "2026-11-02,neighbour,no,Бірінші,,first" + mark + "\n" + row + "\n"
                                   "2026-11-03,officer,no,Соңғы,,last" + mark + "\n");
        QVERIFY2(report, report ? "" : qPrintable(report.error().code));
        QCOMPARE(report->read, 3);
        QCOMPARE(report->created, 2);
        QCOMPARE(report->rejected.size(), size_t(1));
        QCOMPARE(report->rejected.front().code, code);
        QCOMPARE(report->rejected.front().field, field);
        QCOMPARE(report->rejected.front().line, 3);
        QCOMPARE(count(), before + 2);
    }

    void noSuchFileAtAll_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("code");
        QTest::newRow("not UTF-8") << QByteArray("detected_at,source,offender_surname\n2026-11-01,officer,\xcf\xe5\xf2\xf0\n")
                                   << u"csv-not-utf8"_s;
        QTest::newRow("empty") << QByteArray() << u"csv-no-header"_s;
        QTest::newRow("columns missing") << QByteArray("detected_at,offender_surname\n") << u"csv-missing-column"_s;
    }

    void noSuchFileAtAll()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, code);
        const auto report = import(csv);
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
    }

    void shapesOfFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("BOM and CRLF") << QByteArray("\xef\xbb\xbf" "detected_at,source,offender_surname,narrative\r\n"
                                                    "2026-11-01 10:20,officer,Шегірткеев,a\r\n");
        QTest::newRow("semicolons, another order")
            << QByteArray("offender_surname;source;detected_at;narrative\nШегірткеев;video;01.11.2026 10:20;b\n");
        QTest::newRow("line break in a cell")
            << QByteArray("detected_at,source,offender_surname,narrative\n2026-11-01,officer,Шегірткеев,\"one\ntwo\"\n");
        QTest::newRow("a formula is a text")
            << QByteArray("detected_at,source,offender_surname,narrative\n2026-11-01,officer,Шегірткеев,=1+1\n");
        QTest::newRow("words instead of codes")
            << QByteArray("detected_at,source,complaint,offender_surname,narrative\n2026-11-01,көршілер,жоқ,not established,c\n");
    }

    void shapesOfFiles()
    {
        QFETCH(QByteArray, csv);
        const auto report = import(csv);
        QVERIFY2(report, report ? "" : qPrintable(report.error().code));
        QCOMPARE(report->rejected.size(), size_t(0));
        QCOMPARE(report->created, 1);
        const auto again = import(csv);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->duplicates, 1);
    }

    void aRehearsalLeavesNothing()
    {
        const QByteArray csv = "kui_number,kui_date,detected_at,source,offender_surname\n"
                               "263100030000777,2026-11-05,2026-11-05,officer,Ақбидайев\n"
                               "263100030000777,2026-11-05,2026-11-05,officer,Ақбидайев\n";
        const qint64 before = count();
        const auto rehearsed = import(csv, true);
        QCOMPARE(rehearsed->created, 1);
        QCOMPARE(rehearsed->duplicates, 1);
        QCOMPARE(count(), before);
        const auto real = import(csv);
        QCOMPARE(real->created, rehearsed->created);
        QCOMPARE(real->duplicates, rehearsed->duplicates);
        QCOMPARE(count(), before + 1);
    }

    void theBearerOfAnIinIsJoined()
    {
        const QString iin = domain::syntheticIin(QDate(1985, 3, 1), domain::Sex::Male, 77);
        const auto report = import(u"detected_at,source,offender_surname,offender_iin,narrative\n"
                                   "2026-11-06,officer,Тырнабаев,%1,d\n2026-11-07,officer,Тырновабаев,%1,e\n"_s
                                       .arg(iin)
                                       .toUtf8());
        QCOMPARE(report->created, 2);
        QVERIFY(!report->warnings.empty());
        QCOMPARE(report->warnings.back().code, u"iin-name-differs"_s);
        QCOMPARE(report->warnings.back().field, u"offender_iin"_s);
        QCOMPARE(report->warnings.back().line, 3);
        const auto found = casework::findPersons(m_register.session(), iin);
        QCOMPARE(found->size(), size_t(1));
    }

    void onlyThoseWhoMay()
    {
        auto inspector = m_register.sessionOf(security::Role::Inspector);
        const auto report = exchange::importIncidents(*inspector, m_register.path(u"journal.csv"_s), false);
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"permission-denied"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournalImport)
#include "tst_journalimport.moc"
