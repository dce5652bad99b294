// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/detentions.h"
#include "casework/handover.h"
#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<OrderCases>(); }
    void theFirstPageIsOfADay();
    void theNextPageBeginsAtTheLast();
    void whatWaitsIsOnEveryPage();
    void victimsNobodyAsked();
    void breachesAndReleases();
    void handedOverOnce();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] HandoverPage page() { return need(handoverPage(m_cases->inspector())); }
    void setNow(const QString &iso) { m_cases->training.setNow(iso); }

    std::unique_ptr<OrderCases> m_cases;
};

void HandoverTest::theFirstPageIsOfADay()
{
    const OrderCard order = m_cases->served();
    HandoverPage first = page();
    QCOMPARE(base::toIso(first.since), u"2026-11-19T12:00:00+05:00"_s);
    QVERIFY(!first.handedOverBy);
    QCOMPARE(first.issued.size(), std::size_t(1));
    QCOMPARE(first.issued[0].id, order.order.id);
    QCOMPARE(first.issued[0].personName, u"Үлгіев Сынақ"_s);
    QCOMPARE(first.issued[0].officer.id, m_cases->head().account().id);
    QCOMPARE(first.served.size(), std::size_t(1));
    QCOMPARE(first.served[0].number, order.order.number);
    setNow(u"2026-11-21T12:00:01+05:00"_s);
    first = page();
    QVERIFY(first.issued.empty() && first.served.empty());
}

void HandoverTest::theNextPageBeginsAtTheLast()
{
    (void)m_cases->served();
    setNow(u"2026-11-20T20:00:00+05:00"_s);
    const auto handover = need(handOver(m_cases->inspector(), u" Екі шақыру күтуде "_s));
    QCOMPARE(handover.note, u"Екі шақыру күтуде"_s);
    QCOMPARE(m_cases->lastActions(1), QStringList{u"handover.recorded"_s});
    setNow(u"2026-11-21T08:30:00+05:00"_s);
    HandoverPage next = page();
    QCOMPARE(base::toIso(next.since), u"2026-11-20T20:00:00+05:00"_s);
    QCOMPARE(next.handedOverBy->id, m_cases->inspector().account().id);
    QCOMPARE(next.note, u"Екі шақыру күтуде"_s);
    QVERIFY(next.issued.empty() && next.served.empty());
    // What happened before the handover and is typed in after it is on the next page.
    OrderDraft late = OrderCases::draft(m_cases->pair().incident);
    late.issuedAt = at(u"2026-11-21T08:00"_s);
    need(issueOrder(m_cases->head(), late));
    next = page();
    QCOMPARE(next.issued.size(), std::size_t(1));
    QCOMPARE(next.unserved.size(), std::size_t(1));
}

void HandoverTest::whatWaitsIsOnEveryPage()
{
    const OrderCard unserved = m_cases->issued();
    const OrderCard served = m_cases->served();
    need(handOver(m_cases->inspector(), {}));
    setNow(u"2026-11-27T08:30:00+05:00"_s);
    const HandoverPage next = page();
    QCOMPARE(next.unserved.size(), std::size_t(1));
    QCOMPARE(next.unserved[0].measure, unserved.order.id);
    QCOMPARE(next.dueToday.size(), std::size_t(1)); // copies are overdue, the first check is of today
    QCOMPARE(next.dueToday[0].kind, u"check"_s);
    QCOMPARE(next.dueToday[0].measure, served.order.id);
    QCOMPARE(next.officers[next.dueToday[0].officer].id, m_cases->head().account().id);
}

void HandoverTest::victimsNobodyAsked()
{
    const auto add = [&](const QStringList &position) {
        IncidentDraft draft = m_cases->incidentDraft();
        draft.facts.victimPosition = position;
        return need(addIncident(m_cases->inspector(), draft)).value.incident.id;
    };
    const auto silent = add({});
    const auto notAsked = add({u"not_asked"_s});
    (void)add({u"wants_order"_s});
    const HandoverPage now = page();
    QCOMPARE(now.victimNotAsked.size(), std::size_t(2));
    QCOMPARE(now.victimNotAsked[0].id, silent);
    QCOMPARE(now.victimNotAsked[1].id, notAsked);
    QCOMPARE(now.victimNotAsked[0].officer.id, m_cases->inspector().account().id);
}

void HandoverTest::breachesAndReleases()
{
    const OrderCard order = m_cases->served();
    setNow(u"2026-11-21T12:00:00+05:00"_s);
    need(handOver(m_cases->inspector(), {}));
    BreachDraft breach;
    breach.measure = order.order.id;
    breach.restriction = u"contact"_s;
    breach.at = at(u"2026-11-21T10:00"_s); // before the handover, typed in after it
    breach.how = u"Көршілерінің айтуынша"_s;
    const auto recorded = need(recordBreach(m_cases->inspector(), breach)).value;
    const auto detain = [&](const QString &until) {
        DetentionDraft detention;
        detention.person.id = order.offender.id;
        detention.from = at(u"2026-11-21T11:00"_s);
        detention.until = at(until);
        return need(addDetention(m_cases->inspector(), detention)).value.id;
    };
    const QUuid soon = detain(u"2026-11-24T12:00"_s);
    (void)detain(u"2026-11-24T12:00:01"_s); // in more than three days
    const HandoverPage now = page();
    QCOMPARE(now.breaches.size(), std::size_t(1));
    QCOMPARE(now.breaches[0].id, recorded.id);
    QCOMPARE(now.breaches[0].number, order.order.number);
    QCOMPARE(now.breaches[0].restriction, u"contact"_s);
    QVERIFY(now.breaches[0].protocolNumber.isEmpty());
    QCOMPARE(now.releases.size(), std::size_t(1));
    QCOMPARE(now.releases[0].id, soon);
    QCOMPARE(now.releases[0].person, order.offender.id);
}

void HandoverTest::handedOverOnce()
{
    const QUuid id = QUuid::createUuid();
    const auto first = need(handOver(m_cases->inspector(), u"Тыныш"_s, id));
    setNow(u"2026-11-20T13:00:00+05:00"_s);
    QCOMPARE(need(handOver(m_cases->inspector(), u"Тыныш"_s, id)).at, first.at);
    QCOMPARE(shown(handOver(m_cases->inspector(), u"Басқа"_s, id)), u"id-in-use id"_s);
    QCOMPARE(shown(handOver(m_cases->inspector(), QString(20'001, u'а'))), u"too-long note"_s);
    QCOMPARE(page().since, first.at);
}

void HandoverTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void HandoverTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases->training.sessionOf(static_cast<Role>(role));
    QCOMPARE(shown(handoverPage(*session)), outcome);
    QCOMPARE(shown(handOver(*session, {})), outcome);
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
