// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/moments.h"
#include "law/state.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using domain::MeasureState;
using tests::at;
using tests::fact;
using tests::servedOrder;

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsFactsAndClock_data()
    {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<QByteArray>("cancelled");
        QTest::addColumn<QByteArray>("replaced");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("expected");
        const QByteArray none;
        const QByteArray served("2026-11-01T12:00");
        const auto row = [&](const char *name, const QByteArray &s, const QByteArray &c, const QByteArray &r,
                             const char *now, const char *expected) {
            QTest::newRow(name) << s << c << r << QByteArray(now) << QString::fromLatin1(expected);
        };
        row("not served", none, none, none, "2027-11-01T10:00", "issued");
        row("a second before service", served, none, none, "2026-11-01T11:59:59", "issued");
        row("at service", served, none, none, "2026-11-01T12:00", "served");
        row("a second before the end", served, none, none, "2026-12-01T11:59:59", "served");
        row("at the end", served, none, none, "2026-12-01T12:00", "expired");
        row("cancelled before service", none, "2026-11-02T12:00", none, "2026-11-03T12:00", "cancelled");
        row("cancelled in the middle", served, "2026-11-10T12:00", none, "2026-11-10T12:00", "cancelled");
        row("cancellation to come", served, "2026-11-10T12:00", none, "2026-11-10T11:59:59", "served");
        row("cancelled stays so after the term", served, "2026-11-10T12:00", none, "2027-01-01T00:00", "cancelled");
        row("expired stays so after a late cancellation", served, "2026-12-10T12:00", none, "2027-01-01T00:00",
            "expired");
        row("replaced", served, none, "2026-11-12T12:00", "2026-11-13T00:00", "replaced");
        row("replaced, later cancelled", served, "2026-11-20T12:00", "2026-11-12T12:00", "2026-12-13T00:00",
            "replaced");
        row("cancelled, later replaced", served, "2026-11-05T12:00", "2026-11-12T12:00", "2026-12-13T00:00",
            "cancelled");
        row("both at once", served, "2026-11-12T12:00", "2026-11-12T12:00", "2026-12-13T00:00", "cancelled");
        row("cancelled at the very end", served, "2026-12-01T12:00", none, "2026-12-13T00:00", "cancelled");
    }

    void stateFollowsFactsAndClock()
    {
        QFETCH(QByteArray, served);
        QFETCH(QByteArray, cancelled);
        QFETCH(QByteArray, replaced);
        QFETCH(QByteArray, now);
        QFETCH(QString, expected);
        MeasureFacts facts = servedOrder();
        facts.servedAt = fact(served.constData());
        if (!facts.servedAt)
            facts.endsAt.reset();
        facts.cancelledAt = fact(cancelled.constData());
        facts.replacedAt = fact(replaced.constData());
        QCOMPARE(code(stateOf(facts, at(now.constData()))), expected);
    }

    void whatTheStatesMean()
    {
        QVERIFY(isActive(MeasureState::Issued) && isActive(MeasureState::Served));
        QVERIFY(inForce(MeasureState::Served) && !inForce(MeasureState::Issued));
        for (const MeasureState ended : {MeasureState::Expired, MeasureState::Cancelled, MeasureState::Replaced})
            QVERIFY(hasEnded(ended) && !isActive(ended) && !inForce(ended));
        QVERIFY(!hasEnded(MeasureState::Issued) && !hasEnded(MeasureState::Served));
    }

    void factsOfAMeasure()
    {
        domain::Measure measure;
        measure.kind = domain::MeasureKind::OfficialWarning;
        measure.issuedAt = at("2026-11-01T10:00");
        measure.service = domain::Service{at("2026-11-01T12:00"), domain::ServiceMode::Signed, {}, {}};
        measure.endsAt = at("2026-12-01T12:00");
        measure.copies = {{domain::CopyRecipient::Prosecutor, at("2026-11-03T12:00")},
                          {domain::CopyRecipient::Prosecutor, at("2026-11-02T09:00")},
                          {domain::CopyRecipient::Victim, at("2026-11-02T10:00")}};
        const MeasureFacts facts = factsOf(measure);
        QCOMPARE(facts.kind, domain::MeasureKind::OfficialWarning);
        QVERIFY(!facts.victimKnown);
        QCOMPARE(facts.servedAt->ms, at("2026-11-01T12:00").ms);
        QCOMPARE(facts.prosecutorCopyAt->ms, at("2026-11-02T09:00").ms);
        QCOMPARE(facts.victimCopyAt->ms, at("2026-11-02T10:00").ms);
        QVERIFY(!facts.lastCheckAt);
        QCOMPARE(stateOf(measure, at("2026-12-01T12:00")), MeasureState::Expired);
        measure.victims.push_back({QUuid::createUuid()});
        QVERIFY(factsOf(measure).victimKnown);
    }

    void theFirstEndCounts()
    {
        MeasureFacts facts = servedOrder();
        facts.cancelledAt = at("2026-11-10T12:00");
        QCOMPARE(endOf(facts, at("2026-11-09T00:00"))->ms, facts.endsAt->ms);
        QCOMPARE(endOf(facts, at("2026-11-11T00:00"))->ms, facts.cancelledAt->ms);
        QVERIFY(!endOf(facts, at("2026-11-01T11:00")));
        facts.replacedAt = at("2026-11-05T12:00");
        QCOMPARE(endOf(facts, at("2026-11-11T00:00"))->ms, facts.replacedAt->ms);
    }
};

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
