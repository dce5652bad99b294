// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "law/moments.h"
#include "law/signals.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using base::Instant;
using tests::at;
using tests::fact;

namespace {

const SignalRules Rules = *signalRules(at("2026-11-20T12:00"));

QString shown(const std::optional<Instant> &since)
{
    return since ? base::toIso(*since).left(16) : u"-"_s;
}

} // namespace

class TestSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleIsRead()
    {
        QCOMPARE(Rules.article, u"73"_s);
        QCOMPARE(Rules.incidents, 2);
        QCOMPARE(Rules.incidentsWithin.ms, base::days24h(365).ms);
        QCOMPARE(Rules.absences, 2);
        QCOMPARE(Rules.lookBack.ms, base::days24h(90).ms);
        QVERIFY(!signalRules(at("2009-12-03T12:00")));
    }

    void everySignalHasItsSentenceAndItsAct()
    {
        const domain::Catalogue &sentences = domain::catalogue(u"supervision_signals"_s);
        const domain::Catalogue &acts = domain::catalogue(u"mending_acts"_s);
        QCOMPARE(sentences.items().size(), AllSignals.size());
        for (const Signal signal : AllSignals) {
            QCOMPARE(signalFromCode(code(signal)), std::optional(signal));
            const domain::CatalogueItem *item = sentences.find(code(signal));
            QVERIFY2(item, qPrintable(code(signal)));
            QVERIFY2(acts.find(item->properties.value("act"_L1).toString()), qPrintable(code(signal)));
        }
        QVERIFY(!signalFromCode(u"moon-phase"));
    }

    void often_data()
    {
        QTest::addColumn<int>("incidents");
        QTest::addColumn<bool>("onRegister");
        QTest::addColumn<QString>("since");
        QTest::newRow("none") << 0 << false << u"-"_s;
        QTest::newRow("one") << 1 << false << u"-"_s;
        QTest::newRow("two") << 2 << false << u"2026-11-02T00:00"_s;
        QTest::newRow("three: since the second") << 3 << false << u"2026-11-02T00:00"_s;
        QTest::newRow("two, on the register") << 2 << true << u"-"_s;
    }

    void often()
    {
        QFETCH(int, incidents);
        QFETCH(bool, onRegister);
        QFETCH(QString, since);
        std::vector<Instant> detections;
        for (int i = 0; i < incidents; ++i)
            detections.push_back(at("2026-11-01T00:00") + base::days24h(i));
        QCOMPARE(shown(oftenSince(detections, onRegister, Rules)), since);
    }

    void missedCheck_data()
    {
        QTest::addColumn<QByteArrayList>("checks");
        QTest::addColumn<QByteArray>("cancelled");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("since");
        const QByteArrayList all{"2026-11-08T10:00", "2026-11-15T10:00", "2026-11-22T10:00", "2026-11-29T10:00"};
        const QByteArrayList three = all.mid(0, 3);
        const QString end = u"2026-12-01T12:00"_s;
        QTest::newRow("in force") << QByteArrayList() << QByteArray() << QByteArray("2026-12-01T11:59:59") << u"-"_s;
        QTest::newRow("never checked") << QByteArrayList() << QByteArray() << QByteArray("2026-12-01T12:00") << end;
        QTest::newRow("every check done") << all << QByteArray() << QByteArray("2026-12-02T12:00") << u"-"_s;
        QTest::newRow("the last one missed") << three << QByteArray() << QByteArray("2026-12-02T12:00") << end;
        QTest::newRow("90 days ago") << three << QByteArray() << QByteArray("2027-03-01T12:00") << end;
        QTest::newRow("a second more") << three << QByteArray() << QByteArray("2027-03-01T12:00:01") << u"-"_s;
        QTest::newRow("cancelled before any was due")
            << QByteArrayList() << QByteArray("2026-11-05T12:00") << QByteArray("2026-11-10T12:00") << u"-"_s;
        QTest::newRow("cancelled after one was missed")
            << QByteArrayList() << QByteArray("2026-11-10T12:00") << QByteArray("2026-11-10T13:00")
            << u"2026-11-10T12:00"_s;
    }

    void missedCheck()
    {
        QFETCH(QByteArrayList, checks);
        QFETCH(QByteArray, cancelled);
        QFETCH(QByteArray, now);
        QFETCH(QString, since);
        MeasureFacts facts = tests::servedOrder();
        facts.cancelledAt = fact(cancelled.constData());
        std::vector<Instant> times;
        for (const QByteArray &check : checks)
            times.push_back(at(check.constData()));
        QCOMPARE(shown(missedCheckSince(facts, times, at(now.constData()), Rules)), since);
    }

    void anUnservedMeasureHasNoChecks()
    {
        MeasureFacts facts;
        facts.issuedAt = at("2026-11-01T10:00");
        facts.cancelledAt = at("2026-11-10T10:00");
        QVERIFY(!missedCheckSince(facts, {}, at("2026-11-11T10:00"), Rules));
    }

    void protocol_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("since");
        QTest::newRow("three days") << QByteArray("2026-11-04T10:00") << u"-"_s;
        QTest::newRow("a second more") << QByteArray("2026-11-04T10:00:01") << u"2026-11-04T10:00"_s;
        QTest::newRow("a year") << QByteArray("2027-11-04T10:00") << u"2026-11-04T10:00"_s;
    }

    void protocol()
    {
        QFETCH(QByteArray, now);
        QFETCH(QString, since);
        QCOMPARE(shown(protocolMissingSince(at("2026-11-01T10:00"), at(now.constData()))), since);
    }

    void absent_data()
    {
        QTest::addColumn<QString>("checks"); // s seen, a absent; one a day from 1 November
        QTest::addColumn<QString>("since");
        QTest::newRow("none") << QString() << u"-"_s;
        QTest::newRow("once") << u"a"_s << u"-"_s;
        QTest::newRow("twice") << u"aa"_s << u"2026-11-02T00:00"_s;
        QTest::newRow("twice, not in a row") << u"asa"_s << u"-"_s;
        QTest::newRow("twice, then seen") << u"aas"_s << u"-"_s;
        QTest::newRow("seen, then twice") << u"saa"_s << u"2026-11-03T00:00"_s;
        QTest::newRow("three times: since the second") << u"saaa"_s << u"2026-11-03T00:00"_s;
    }

    void absent()
    {
        QFETCH(QString, checks);
        QFETCH(QString, since);
        std::vector<Attendance> attendances;
        for (qsizetype i = 0; i < checks.size(); ++i)
            attendances.push_back({at("2026-11-01T00:00") + base::days24h(i), checks[i] == u's'});
        QCOMPARE(shown(absentSince(attendances, Rules)), since);
    }

    void penalty_data()
    {
        QTest::addColumn<QByteArray>("issued");
        QTest::addColumn<QByteArray>("ends");
        QTest::addColumn<bool>("alone");
        QTest::newRow("no measure ever") << QByteArray() << QByteArray() << true;
        QTest::newRow("issued since") << QByteArray("2026-11-02T00:00") << QByteArray() << false;
        QTest::newRow("issued at that moment") << QByteArray("2026-11-01T10:00") << QByteArray() << false;
        QTest::newRow("one that stood then") << QByteArray("2026-10-20T10:00") << QByteArray("2026-11-20T10:00") << false;
        QTest::newRow("one that ended that moment")
            << QByteArray("2026-10-01T10:00") << QByteArray("2026-11-01T10:00") << true;
        QTest::newRow("an earlier one, never served") << QByteArray("2026-10-01T10:00") << QByteArray() << true;
    }

    void penalty()
    {
        QFETCH(QByteArray, issued);
        QFETCH(QByteArray, ends);
        QFETCH(bool, alone);
        const auto since = penaltyAloneSince({QDate(2026, 11, 10), at("2026-11-01T10:00"), fact(issued.constData()),
                                              fact(ends.constData())});
        QCOMPARE(shown(since), alone ? u"2026-11-10T00:00"_s : u"-"_s);
    }

    void minors()
    {
        // Born on the day before, one is eighteen; born on that day too; the day after, not yet.
        QCOMPARE(minorsBornAfter(QDate(2026, 11, 20)), std::optional(QDate(2008, 11, 20)));
        QCOMPARE(minorsBornAfter(QDate(2028, 2, 29)), std::optional(QDate(2010, 2, 28)));
        QVERIFY(!minorsBornAfter(QDate(2009, 12, 3)));
    }
};

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
