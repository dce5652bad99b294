// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/moments.h"
#include "law/watch.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using tests::at;

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reminders_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("item");
        // Ended on 1 September 2026 at noon: 15 September, 16 October, 30 November.
        QTest::newRow("before the end") << QByteArray("2026-09-01T11:59") << QByteArray() << QString();
        QTest::newRow("just ended") << QByteArray("2026-09-01T12:00") << QByteArray() << u"2026-09-15 ahead"_s;
        QTest::newRow("72 hours before") << QByteArray("2026-09-12T23:59:59") << QByteArray() << u"2026-09-15 due"_s;
        QTest::newRow("at 23:59:59") << QByteArray("2026-09-15T23:59:59") << QByteArray() << u"2026-09-15 due"_s;
        QTest::newRow("passed") << QByteArray("2026-09-16T00:00") << QByteArray() << u"2026-09-15 overdue"_s;
        QTest::newRow("until the next one's day") << QByteArray("2026-10-15T23:59") << QByteArray() << u"2026-09-15 overdue"_s;
        QTest::newRow("the next one's day") << QByteArray("2026-10-16T00:00") << QByteArray() << u"2026-10-16 due"_s;
        QTest::newRow("last day") << QByteArray("2026-11-30T23:59:59") << QByteArray() << u"2026-11-30 due"_s;
        QTest::newRow("nothing after it") << QByteArray("2026-12-01T00:00") << QByteArray() << QString();
        QTest::newRow("noted too early") << QByteArray("2026-09-14T00:00") << QByteArray("2026-09-05T10:00") << u"2026-09-15 due"_s;
        QTest::newRow("noted when due") << QByteArray("2026-09-14T00:00") << QByteArray("2026-09-13T00:00") << u"2026-10-16 ahead"_s;
        QTest::newRow("noted late") << QByteArray("2026-09-21T00:00") << QByteArray("2026-09-20T10:00") << u"2026-10-16 ahead"_s;
        QTest::newRow("noted on the last day") << QByteArray("2026-11-30T12:00") << QByteArray("2026-11-30T11:00") << QString();
    }

    void reminders()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, note);
        QFETCH(QString, item);
        const auto found = watchTable().item(at("2026-09-01T12:00"), tests::fact(note.constData()), at(now.constData()));
        QCOMPARE(found ? QString(base::toIso(base::local::date(found->dueAt)) + u' ' + code(found->state)) : QString(), item);
        if (found)
            QCOMPARE(found->rule->rule, u"R13"_s);
    }

    void whatHasLongEndedIsNotLookedAt()
    {
        const base::Instant now = at("2026-11-30T23:59:59");
        const base::Instant since = watchTable().endedSince(now);
        QVERIFY(watchTable().item(since, {}, now));
        QVERIFY(!watchTable().item(since - base::Span{1}, {}, now));
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
