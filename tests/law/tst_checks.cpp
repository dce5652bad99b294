// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/checks.h"
#include "law/moments.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using tests::at;
using tests::servedOrder;

namespace {

std::vector<base::Instant> moments(const QStringList &texts)
{
    std::vector<base::Instant> found;
    for (const QString &text : texts)
        found.push_back(at(text.toLatin1().constData()));
    return found;
}

/// "11-08 done, 11-15 missed, 11-22 ahead"
QString shown(const std::vector<Rung> &ladder)
{
    QStringList rungs;
    for (const Rung &rung : ladder)
        rungs.append(rung.dueOn.toString(u"MM-dd") + u' '
                     + (rung.state == RungState::Done         ? u"done"_s
                            : rung.state == RungState::Missed ? u"missed"_s
                                                              : u"ahead"_s));
    return rungs.join(u", "_s);
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Served on 1 November at 12:00, ends on 1 December at 12:00.
    void ladder_data()
    {
        QTest::addColumn<QStringList>("checks");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &checks, const char *now, const QString &expected) {
            QTest::newRow(name) << checks << QByteArray(now) << expected;
        };
        row("before service", {}, "2026-11-01T11:59:59", QString());
        row("four beads ahead", {}, "2026-11-01T12:00", u"11-08 ahead, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("not missed to the last second", {}, "2026-11-08T23:59:59", u"11-08 ahead, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("missed", {}, "2026-11-09T00:00", u"11-08 missed, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("all missed", {}, "2027-01-01T00:00", u"11-08 missed, 11-15 missed, 11-22 missed, 11-29 missed"_s);
        row("as the rule asks",
            {u"2026-11-08T10:00"_s, u"2026-11-15T10:00"_s, u"2026-11-22T10:00"_s, u"2026-11-29T10:00"_s},
            "2027-01-01T00:00", u"11-08 done, 11-15 done, 11-22 done, 11-29 done"_s);
        row("at 23:59:59", {u"2026-11-08T23:59:59"_s}, "2026-11-09T00:00", u"11-08 done, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("early checks move the rest", {u"2026-11-03T10:00"_s}, "2026-11-04T00:00",
            u"11-08 done, 11-10 ahead, 11-17 ahead, 11-24 ahead, 12-01 ahead"_s);
        row("two checks in a day", {u"2026-11-05T20:00"_s, u"2026-11-05T09:00"_s}, "2026-11-06T00:00",
            u"11-08 done, 11-12 ahead, 11-19 ahead, 11-26 ahead"_s);
        row("two checks in a week make one bead", {u"2026-11-03T10:00"_s, u"2026-11-06T10:00"_s}, "2026-11-07T00:00",
            u"11-08 done, 11-13 ahead, 11-20 ahead, 11-27 ahead"_s);
        row("late check", {u"2026-11-10T10:00"_s}, "2026-11-11T00:00",
            u"11-08 missed, 11-15 done, 11-17 ahead, 11-24 ahead, 12-01 ahead"_s);
        row("check of day 28 typed in on day 32",
            {u"2026-11-08T10:00"_s, u"2026-11-15T10:00"_s, u"2026-11-22T10:00"_s, u"2026-11-29T10:00"_s},
            "2026-12-03T00:00", u"11-08 done, 11-15 done, 11-22 done, 11-29 done"_s);
        row("without it",
            {u"2026-11-08T10:00"_s, u"2026-11-15T10:00"_s, u"2026-11-22T10:00"_s}, "2026-12-03T00:00",
            u"11-08 done, 11-15 done, 11-22 done, 11-29 missed"_s);
        row("on the day of service", {u"2026-11-01T20:00"_s}, "2026-11-02T00:00", u"11-08 ahead, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("before service does not count", {u"2026-11-01T11:00"_s, u"2026-10-30T11:00"_s}, "2026-11-09T00:00",
            u"11-08 missed, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("to come does not count", {u"2026-11-08T10:00"_s}, "2026-11-08T09:00", u"11-08 ahead, 11-15 ahead, 11-22 ahead, 11-29 ahead"_s);
        row("on the day of the end, at the end",
            {u"2026-11-08T10:00"_s, u"2026-11-15T10:00"_s, u"2026-11-22T10:00"_s, u"2026-11-24T10:00"_s,
             u"2026-12-01T12:00:00"_s},
            "2026-12-03T00:00", u"11-08 done, 11-15 done, 11-22 done, 11-29 done, 12-01 done"_s);
        row("after the end does not count",
            {u"2026-11-08T10:00"_s, u"2026-11-15T10:00"_s, u"2026-11-22T10:00"_s, u"2026-11-24T10:00"_s,
             u"2026-12-01T12:00:01"_s},
            "2026-12-03T00:00", u"11-08 done, 11-15 done, 11-22 done, 11-29 done, 12-01 missed"_s);
    }

    void ladder()
    {
        QFETCH(QStringList, checks);
        QFETCH(QByteArray, now);
        QFETCH(QString, expected);
        QCOMPARE(shown(checkLadder(servedOrder(), moments(checks), at(now.constData()))), expected);
    }

    void eachRungKnowsItsMoment()
    {
        const auto ladder = checkLadder(servedOrder(), moments({u"2026-11-03T10:00"_s, u"2026-11-06T10:00"_s}),
                                        at("2026-11-07T00:00"));
        QCOMPARE(base::toIso(ladder[0].dueAt), u"2026-11-08T23:59:59+05:00"_s);
        QCOMPARE(base::toIso(*ladder[0].checkedAt), u"2026-11-06T10:00:00+05:00"_s);
        QVERIFY(!ladder[1].checkedAt);
    }

    void theLastBeadEndsWithTheTerm()
    {
        const auto ladder = checkLadder(servedOrder(), moments({u"2026-11-24T10:00"_s}), at("2026-11-25T00:00"));
        QCOMPARE(ladder.back().dueOn, QDate(2026, 12, 1));
        QCOMPARE(base::toIso(ladder.back().dueAt), u"2026-12-01T12:00:00+05:00"_s);
    }

    void cutShort_data()
    {
        QTest::addColumn<QByteArray>("cancelled");
        QTest::addColumn<QString>("expected");
        QTest::newRow("between the dates") << QByteArray("2026-11-18T12:00") << u"11-08 done, 11-15 missed"_s;
        QTest::newRow("on a date, before its end") << QByteArray("2026-11-15T12:00") << u"11-08 done"_s;
        QTest::newRow("at the end of a date") << QByteArray("2026-11-15T23:59:59") << u"11-08 done, 11-15 missed"_s;
        QTest::newRow("at once") << QByteArray("2026-11-02T12:00") << QString();
        QTest::newRow("after the term") << QByteArray("2026-12-02T12:00")
                                        << u"11-08 done, 11-15 missed, 11-22 missed, 11-29 missed"_s;
    }

    void cutShort()
    {
        QFETCH(QByteArray, cancelled);
        QFETCH(QString, expected);
        MeasureFacts facts = servedOrder();
        facts.cancelledAt = at(cancelled.constData());
        const auto checks = moments({u"2026-11-08T10:00"_s});
        QCOMPARE(shown(checkLadder(facts, checks, at("2027-01-01T00:00"))), expected);
        facts.replacedAt = std::exchange(facts.cancelledAt, {});
        QCOMPARE(shown(checkLadder(facts, checks, at("2027-01-01T00:00"))), expected);
    }

    void missedAreTheDatesWithoutACheck()
    {
        const auto checks = moments({u"2026-11-10T10:00"_s, u"2026-11-25T10:00"_s});
        // The 8th is missed; the check on the 10th moves the next to the 17th, missed too, as the 24th is; the
        // check on the 25th leaves none before the end.
        const std::vector<QDate> expected{QDate(2026, 11, 8), QDate(2026, 11, 17), QDate(2026, 11, 24)};
        QCOMPARE(missedChecks(servedOrder(), checks, at("2027-01-01T00:00")), expected);
    }

    void aWarningHasTwoBeads()
    {
        MeasureFacts facts = servedOrder();
        facts.kind = domain::MeasureKind::OfficialWarning;
        QCOMPARE(shown(checkLadder(facts, {}, at("2026-11-02T00:00"))), u"11-16 ahead, 12-01 ahead"_s);
        facts.kind = domain::MeasureKind::CourtRequirement;
        QVERIFY(checkLadder(facts, {}, at("2026-11-02T00:00")).empty());
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
