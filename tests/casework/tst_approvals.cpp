// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/approvals.h"
#include "casework/due.h"

#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureKind;
using domain::MeasureState;
using security::Role;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

} // namespace

class ApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases.training.setNow(Now);
        QVERIFY(setOrdersNeedApproval(m_cases.head(), true));
    }

    void offUntilAnAdministratorWantsIt();
    void anInspectorsOrderWaits();
    void aHeadsOrderDoesNot();
    void aWarningDoesNot();
    void earlierOrdersDoNotJoinTheQueue();
    void aHeadApprovesOnce();
    void anInspectorMayNotApprove();
    void serviceWarnsAndGoesOn();
    void aCancelledOneLeavesTheQueue();
    void anExpiredOneLeavesTheQueue();
    void aReturnedOneTellsItsOfficerWhy();
    void theQueueIsTheHeads();
    void refuses();

private:
    [[nodiscard]] OrderCard waiting()
    {
        return need(issueOrder(m_cases.inspector(), OrderCases::draft(m_cases.pair().incident))).value;
    }
    [[nodiscard]] bool isQueued(domain::MeasureId id)
    {
        MeasureFilter queue;
        queue.awaitingApproval = true;
        for (const OrderRow &row : need(listOrders(m_cases.head(), queue, {1000, {}})).items) {
            if (!row.awaitsApproval)
                return false;
            if (row.id == id)
                return true;
        }
        return false;
    }

    OrderCases m_cases;
};

void ApprovalsTest::offUntilAnAdministratorWantsIt()
{
    OrderCases fresh;
    fresh.training.setNow(Now);
    QCOMPARE(need(ordersNeedApproval(fresh.head())), false);
    QVERIFY(!need(issueOrder(fresh.inspector(), OrderCases::draft(fresh.pair().incident))).value.awaitsApproval);
    QCOMPARE(shown(setOrdersNeedApproval(fresh.inspector(), true)), u"permission-denied "_s);
    QVERIFY(setOrdersNeedApproval(fresh.head(), true));
    QCOMPARE(need(ordersNeedApproval(fresh.inspector())), true);
}

void ApprovalsTest::anInspectorsOrderWaits()
{
    const OrderCard card = waiting();
    QVERIFY(card.awaitsApproval);
    QVERIFY(card.order.needsApproval);
    QVERIFY(isQueued(card.order.id));
    QCOMPARE(need(openOrder(m_cases.head(), card.order.id)).order, card.order);
}

void ApprovalsTest::aHeadsOrderDoesNot()
{
    const OrderCard card = m_cases.issued();
    QVERIFY(!card.awaitsApproval);
    QVERIFY(!isQueued(card.order.id));
}

void ApprovalsTest::aWarningDoesNot()
{
    MeasureDraft draft;
    draft.incident = m_cases.pair().incident;
    QVERIFY(!need(issueMeasure(m_cases.inspector(), MeasureKind::OfficialWarning, draft)).value.awaitsApproval);
}

void ApprovalsTest::earlierOrdersDoNotJoinTheQueue()
{
    QVERIFY(setOrdersNeedApproval(m_cases.head(), false));
    const OrderCard card = waiting();
    QVERIFY(setOrdersNeedApproval(m_cases.head(), true));
    QVERIFY(!need(openOrder(m_cases.head(), card.order.id)).awaitsApproval);
    QVERIFY(!isQueued(card.order.id));
}

void ApprovalsTest::aHeadApprovesOnce()
{
    const domain::MeasureId id = waiting().order.id;
    const OrderCard approved = need(approveMeasure(m_cases.head(), id)).value;
    QVERIFY(!approved.awaitsApproval);
    QCOMPARE(approved.order.approvedAt, std::optional(m_cases.training.now()));
    QCOMPARE(approved.order.approvedBy, std::optional(m_cases.head().account().id));
    QCOMPARE(need(openOrder(m_cases.head(), id)).order, approved.order);
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"order.opened"_s, u"order.approved"_s}));
    QVERIFY(!isQueued(id));

    m_cases.training.setNow(u"2026-11-20T13:00:00+05:00"_s);
    QCOMPARE(need(approveMeasure(m_cases.head(), id)).value.order, approved.order);
    QCOMPARE(m_cases.lastActions(1), QStringList(u"order.opened"_s));
}

void ApprovalsTest::anInspectorMayNotApprove()
{
    const domain::MeasureId id = waiting().order.id;
    QCOMPARE(shown(approveMeasure(m_cases.inspector(), id)), u"permission-denied "_s);
    QVERIFY(isQueued(id));
}

/// The victim's safety goes first.
void ApprovalsTest::serviceWarnsAndGoesOn()
{
    const domain::Service service{m_cases.training.now(), domain::ServiceMode::Signed, {}, {}};
    const auto served = need(serveOrder(m_cases.inspector(), waiting().order.id, service));
    QCOMPARE(shown(served.warnings), QStringList(u"not-approved id"_s));
    QCOMPARE(served.value.state, MeasureState::Served);
    QVERIFY(isQueued(served.value.order.id));

    const domain::MeasureId approved = waiting().order.id;
    QVERIFY(approveMeasure(m_cases.head(), approved));
    QVERIFY(need(serveOrder(m_cases.inspector(), approved, service)).warnings.empty());
}

void ApprovalsTest::aCancelledOneLeavesTheQueue()
{
    const domain::MeasureId id = waiting().order.id;
    QVERIFY(cancelOrder(m_cases.head(), id, u"Негізсіз"_s));
    QVERIFY(!isQueued(id));
    QVERIFY(!need(openOrder(m_cases.head(), id)).awaitsApproval);
    QCOMPARE(shown(approveMeasure(m_cases.head(), id)), u"order-cancelled id"_s);
}

void ApprovalsTest::anExpiredOneLeavesTheQueue()
{
    const domain::Service service{m_cases.training.now(), domain::ServiceMode::Signed, {}, {}};
    const domain::MeasureId id = waiting().order.id;
    QVERIFY(serveOrder(m_cases.inspector(), id, service));
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    QVERIFY(!isQueued(id));
    QCOMPARE(shown(approveMeasure(m_cases.head(), id)), u"order-expired id"_s);
}

void ApprovalsTest::aReturnedOneTellsItsOfficerWhy()
{
    OrderCases fresh;
    fresh.training.setNow(Now);
    QVERIFY(setOrdersNeedApproval(fresh.head(), true));
    const domain::IncidentId incident = fresh.pair().incident;
    const OrderCard card = need(issueOrder(fresh.inspector(), OrderCases::draft(incident))).value;
    QCOMPARE(need(ownApprovals(fresh.inspector())).waiting.size(), 1);
    QVERIFY2(need(ownApprovals(fresh.head())).waiting.empty(), "another's orders are not one's own");

    QCOMPARE(shown(returnMeasure(fresh.inspector(), card.order.id, u"Мән-жай толық емес"_s)), u"permission-denied "_s);
    QCOMPARE(shown(returnMeasure(fresh.head(), card.order.id, {})), u"reason-missing reason"_s);
    QCOMPARE(shown(returnMeasure(fresh.head(), card.order.id, u"аз"_s)), u"reason-too-short reason"_s);
    const OrderCard back = need(returnMeasure(fresh.head(), card.order.id, u"Мән-жай толық емес"_s)).value;
    QVERIFY(wasReturned(back.order));
    QVERIFY(!back.awaitsApproval);
    QCOMPARE(back.state, MeasureState::Cancelled);
    QCOMPARE(fresh.lastActions(1), QStringList(u"order.returned"_s));
    QCOMPARE(shown(returnMeasure(fresh.head(), card.order.id, u"Тағы да"_s)), u"order-cancelled id"_s);
    // Nobody was served, so that nobody waits for a copy; a head's return is no matter for supervision either.
    QVERIFY(need(dueList(fresh.head())).items.empty());

    const OwnApprovals own = need(ownApprovals(fresh.inspector()));
    QVERIFY(own.waiting.empty());
    QCOMPARE(own.returned.size(), 1);
    QCOMPARE(own.returned.front().reason, u"Мән-жай толық емес"_s);
    QCOMPARE(own.returned.front().id, card.order.id);
    QVERIFY(need(ownApprovals(fresh.head())).returned.empty());

    // Another of the incident ends the reminder, and so do the days.
    fresh.training.setNow(u"2026-12-04T12:00:00+05:00"_s);
    QCOMPARE(need(ownApprovals(fresh.inspector())).returned.size(), 1);
    fresh.training.setNow(u"2026-12-04T12:00:01+05:00"_s);
    QVERIFY(need(ownApprovals(fresh.inspector())).returned.empty());
    fresh.training.setNow(u"2026-11-20T12:30:00+05:00"_s);
    QVERIFY(issueOrder(fresh.inspector(), OrderCases::draft(incident)));
    QVERIFY(need(ownApprovals(fresh.inspector())).returned.empty());
}

void ApprovalsTest::theQueueIsTheHeads()
{
    OrderCases fresh;
    fresh.training.setNow(Now);
    QVERIFY(setOrdersNeedApproval(fresh.head(), true));
    QCOMPARE(shown(approvalQueue(fresh.inspector())), u"permission-denied "_s);
    const auto first = need(issueOrder(fresh.inspector(), OrderCases::draft(fresh.pair().incident))).value.order.id;
    fresh.training.setNow(u"2026-11-20T13:00:00+05:00"_s);
    const auto second = need(issueOrder(fresh.inspector(), OrderCases::draft(fresh.pair().incident))).value.order.id;
    const auto queue = need(approvalQueue(fresh.head()));
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue.front().id, first);
    QCOMPARE(queue.back().id, second);
    QVERIFY(approveMeasure(fresh.head(), first));
    QCOMPARE(need(approvalQueue(fresh.head())).size(), 1);
    QCOMPARE(shown(returnMeasure(fresh.head(), first, u"Кеш болды"_s)), u"already-approved id"_s);
}

void ApprovalsTest::refuses()
{
    QCOMPARE(shown(approveMeasure(m_cases.head(), {QUuid::createUuid()})), u"not-found id"_s);
    QCOMPARE(shown(approveMeasure(m_cases.head(), m_cases.issued().order.id)), u"approval-not-needed id"_s);
    const OrderCard first = waiting();
    const OrderCard second = need(issueOrder(m_cases.head(), [&] {
                                 OrderDraft draft = OrderCases::draft(first.order.incident);
                                 draft.overrideReason = u"Жаңа мән-жайлар анықталды"_s;
                                 return draft;
                             }())).value;
    QVERIFY(replaceOrder(m_cases.head(), first.order.id, second.order.id));
    QCOMPARE(shown(approveMeasure(m_cases.head(), first.order.id)), u"order-replaced id"_s);
}

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
