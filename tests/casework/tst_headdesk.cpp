// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/childline.h"
#include "casework/headboard.h"
#include "casework/ordercases.h"
#include "casework/referrals.h"
#include "casework/requirements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::need;
using tests::OrderCases;
using tests::shown;

class HeadDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<OrderCases>(); }
    void anEmptyDesk();
    void whatEndsAndWhen();
    void whatIsUnservedAndUnchecked();
    void theLoadOfEachOfficer();
    void signalsAreCountedByKind();
    void aHearingAfterTheOrdersEnd();
    void whoIsLookedInOnAfterTheEnd();
    void helpThatWaits();
    void theBoardSaysWhatItsPartsSay();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] HeadDesk desk() { return need(headDesk(m_cases->head())); }
    void setNow(const QString &iso) { m_cases->training.setNow(iso); }

    std::unique_ptr<OrderCases> m_cases;
};

void HeadDeskTest::anEmptyDesk()
{
    const HeadDesk empty = desk();
    QCOMPARE(empty.expiring, (std::array{0, 0, 0}));
    QVERIFY(empty.expirations.empty() && empty.unserved.empty() && empty.missedChecks.empty());
    QVERIFY(empty.gaps.empty() && empty.watch.empty() && empty.signalCounts.empty() && empty.load.empty());
    QCOMPARE(empty.unansweredReferrals + empty.openChildLines + empty.approvalsWaiting, 0);
}

void HeadDeskTest::whatEndsAndWhen()
{
    // Each ends thirty days after its service at noon.
    for (const char *day : {"2026-11-01T12:00:00+05:00", "2026-11-05T12:00:00+05:00", "2026-11-08T12:00:00+05:00"}) {
        setNow(QLatin1String(day));
        (void)m_cases->served();
    }
    const auto expiring = [&](const char *iso) {
        setNow(QLatin1String(iso));
        return desk().expiring;
    };
    QCOMPARE(expiring("2026-11-15T12:00:00+05:00"), (std::array{0, 0, 0}));
    QCOMPARE(expiring("2026-11-17T12:00:00+05:00"), (std::array{0, 0, 1}));
    QCOMPARE(expiring("2026-11-28T11:59:59+05:00"), (std::array{0, 1, 3}));
    QCOMPARE(expiring("2026-11-28T12:00:00+05:00"), (std::array{1, 2, 3}));
    QCOMPARE(expiring("2026-12-01T11:59:59+05:00"), (std::array{1, 2, 3}));
    const HeadDesk last = desk();
    QCOMPARE(last.expirations.size(), std::size_t(3));
    QVERIFY(last.expirations[0].dueAt < last.expirations[1].dueAt);
    QCOMPARE(expiring("2026-12-01T12:00:00+05:00"), (std::array{0, 2, 2}));
}

void HeadDeskTest::whatIsUnservedAndUnchecked()
{
    const OrderCard waiting = m_cases->issued();
    const OrderCard served = m_cases->served();
    HeadDesk now = desk();
    QCOMPARE(now.unserved.size(), std::size_t(1));
    QCOMPARE(now.unserved[0].measure, waiting.order.id);
    QCOMPARE(now.officerOf(now.unserved[0]).id, m_cases->head().account().id);
    QVERIFY(now.missedChecks.empty());
    setNow(u"2026-11-28T00:00:00+05:00"_s);
    now = desk();
    QCOMPARE(now.missedChecks.size(), std::size_t(1));
    QCOMPARE(now.missedChecks[0].measure, served.order.id);
}

void HeadDeskTest::theLoadOfEachOfficer()
{
    (void)m_cases->served();
    (void)m_cases->served();
    need(issueOrder(m_cases->inspector(), OrderCases::draft(m_cases->pair().incident)));
    setNow(u"2026-11-27T09:00:00+05:00"_s); // the seventh day: two checks
    const HeadDesk now = desk();
    QCOMPARE(now.load.size(), std::size_t(2));
    QCOMPARE(now.load[0].officer.id, m_cases->head().account().id);
    QCOMPARE(now.load[0].open, 2);
    QCOMPARE(now.load[0].dueToday, 2);
    QCOMPARE(now.load[0].overdue, 4); // copies for prosecutor and victim
    QCOMPARE(now.load[1].officer.id, m_cases->inspector().account().id);
    QCOMPARE(now.load[1].open, 1);
    QCOMPARE(now.load[1].dueToday, 0);
    QCOMPARE(now.load[1].overdue, 3); // service and both copies
}

void HeadDeskTest::signalsAreCountedByKind()
{
    (void)m_cases->issued();
    setNow(u"2026-11-20T18:00:00+05:00"_s);
    (void)m_cases->issued();
    setNow(u"2026-11-22T12:00:00+05:00"_s);
    const HeadDesk now = desk();
    const auto signalList = need(supervisionSignals(m_cases->head()));
    int counted = 0;
    for (const SignalCount &count : now.signalCounts)
        counted += count.count;
    QCOMPARE(std::size_t(counted), signalList.items.size());
    QCOMPARE(now.signalCounts.size(), std::size_t(2));
    QCOMPARE(now.signalCounts[0].signal, u"unserved-24h"_s);
    QCOMPARE(now.signalCounts[0].count, 2);
    QCOMPARE(base::toIso(now.signalCounts[0].oldest), u"2026-11-21T12:00:00+05:00"_s);
    QCOMPARE(now.signalCounts[1].signal, u"prosecutor-copy-overdue"_s);
}

void HeadDeskTest::aHearingAfterTheOrdersEnd()
{
    const OrderCard order = m_cases->served(); // ends on 20 December at noon
    const auto file = [&](QDate hearing, std::optional<domain::PersonId> victim) {
        MotionDraft draft;
        draft.offender.id = order.offender.id;
        draft.victim.id = victim;
        draft.court = u"Орал қалалық соты"_s;
        draft.hearingOn = hearing;
        draft.requested = {{u"contact"_s, {}}};
        draft.months = 3;
        return need(fileMotion(m_cases->inspector(), draft)).value.motion.id;
    };
    (void)file(QDate(2026, 12, 20), order.victims.front().id); // the same day: no gap
    const auto three = file(QDate(2026, 12, 23), order.victims.front().id);
    const auto ten = file(QDate(2026, 12, 30), order.victims.front().id);
    (void)file(QDate(2026, 12, 30), {}); // for nobody's sake
    (void)file(QDate(2026, 12, 30), m_cases->person(u"Бөтенова"_s)); // she is not protected by that order
    const HeadDesk now = desk();
    QCOMPARE(now.gaps.size(), std::size_t(2));
    QCOMPARE(now.gaps[0].motion, ten);
    QCOMPARE(now.gaps[0].days, 10);
    QCOMPARE(now.gaps[1].motion, three);
    QCOMPARE(now.gaps[1].days, 3);
    QCOMPARE(now.gaps[1].order, order.order.id);
    QCOMPARE(now.gaps[1].number, order.order.number);
    QCOMPARE(now.gaps[1].person, order.offender.id);
    QCOMPARE(now.gaps[1].officer.id, m_cases->inspector().account().id);
    // Once the order has ended nobody is protected until the hearing.
    setNow(u"2026-12-21T12:00:00+05:00"_s);
    QCOMPARE(desk().gaps.size(), std::size_t(2));
}

void HeadDeskTest::whoIsLookedInOnAfterTheEnd()
{
    const OrderCard order = m_cases->served();
    setNow(u"2026-12-20T11:59:59+05:00"_s);
    QVERIFY(desk().watch.empty());
    setNow(u"2026-12-20T12:00:00+05:00"_s);
    const HeadDesk now = desk(); // the first reminder is fourteen days on
    QCOMPARE(now.watch.size(), std::size_t(1));
    QCOMPARE(now.watch[0].person, order.offender.id);
    QCOMPARE(base::toIso(now.watch[0].dueAt), u"2027-01-03T23:59:59+05:00"_s);
}

void HeadDeskTest::helpThatWaits()
{
    const tests::Pair pair = m_cases->pair();
    ReferralDraft referral;
    referral.person = pair.victim;
    referral.to = u"medical"_s;
    referral.consent = u"given"_s;
    const auto id = need(addReferral(m_cases->inspector(), referral)).value.id;
    IncidentDraft incident = m_cases->incidentDraft();
    incident.facts.childrenPresent = 1;
    need(addIncident(m_cases->inspector(), incident));
    QCOMPARE(desk().unansweredReferrals, 1);
    QCOMPARE(desk().openChildLines, 1);
    need(setReferralOutcome(m_cases->inspector(), id, {u"helped"_s, {}}));
    QCOMPARE(desk().unansweredReferrals, 0);
}

/// The page reads what is open once; each list asked for alone reads the same.
void HeadDeskTest::theBoardSaysWhatItsPartsSay()
{
    const auto signalsOf = [](const SupervisionSignals &list) {
        QStringList texts;
        for (const SupervisionSignal &each : list.items)
            texts << QStringList{each.signal, each.personName, each.recordKind, each.number, base::toIso(each.since),
                                 list.officerOf(each).login}.join(u' ');
        return texts;
    };
    const auto itemsOf = [](const std::vector<DueItem> &items, const auto &list) {
        QStringList texts;
        for (const DueItem &each : items)
            texts << QStringList{each.kind, each.number, base::toIso(each.dueAt), list.officerOf(each).login}.join(u' ');
        return texts;
    };
    (void)m_cases->issued();
    (void)m_cases->served();
    need(issueOrder(m_cases->inspector(), OrderCases::draft(m_cases->pair().incident)));
    for (const char *moment : {"2026-11-20T13:00:00+05:00", "2026-11-22T12:00:00+05:00", "2026-11-28T00:00:00+05:00",
                               "2026-12-20T11:00:00+05:00", "2027-01-04T12:00:00+05:00"}) {
        setNow(QLatin1String(moment));
        Session &head = m_cases->head();
        const HeadBoard board = need(headBoard(head));
        const HeadDesk alone = desk();
        QCOMPARE(board.desk.expiring, alone.expiring);
        for (const auto part : {&HeadDesk::expirations, &HeadDesk::unserved, &HeadDesk::missedChecks, &HeadDesk::watch})
            QCOMPARE(itemsOf(board.desk.*part, board.desk), itemsOf(alone.*part, alone));
        QCOMPARE(board.desk.load.size(), alone.load.size());
        QCOMPARE(signalsOf(board.findings), signalsOf(need(supervisionSignals(head))));
        const HandoverPage page = need(handoverPage(head));
        QCOMPARE(itemsOf(board.handover.unserved, DueList{{}, {}, board.handover.officers}),
                 itemsOf(page.unserved, DueList{{}, {}, page.officers}));
        QCOMPARE(board.handover.issued.size(), page.issued.size());
        QCOMPARE(board.handover.since, page.since);
    }
    QVERIFY(!need(headBoard(m_cases->head())).findings.items.empty());
}

void HeadDeskTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"permission-denied "_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void HeadDeskTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases->training.sessionOf(static_cast<Role>(role));
    QCOMPARE(shown(headBoard(*session)), shown(headDesk(*session)));
    QCOMPARE(shown(headDesk(*session)), outcome);
}

QTEST_GUILESS_MAIN(HeadDeskTest)
#include "tst_headdesk.moc"
