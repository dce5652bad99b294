// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/changeincident.h"
#include "casework/incidentlist.h"
#include "casework/incidentview.h"
#include "casework/ordercases.h"

using namespace qorgan;
using namespace qorgan::casework;
using namespace Qt::StringLiterals;
using tests::need;

class TestChangeIncident : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

    IncidentDraft draftFor(domain::IncidentId id) { return draftOf(need(openIncident(m_cases.head(), id))); }

    AuditEntry lastEntry() { return tests::entries(m_cases.head()).at(0); }

private Q_SLOTS:
    void whatIsChangedIsRecordedAndNamed()
    {
        const tests::Pair pair = m_cases.pair();
        IncidentDraft draft = draftFor(pair.incident);
        const domain::Incident before = draft.facts;
        draft.facts.injuries = u"  жоқ  "_s;
        draft.facts.violence = {u"physical"_s};
        draft.facts.childrenPresent = 2;
        draft.victims.push_back({{}, u"белгісіз әйел"_s});
        const auto changed = need(changeIncident(m_cases.inspector(), pair.incident, draft));
        QVERIFY(changed.warnings.empty());
        const AuditEntry entry = lastEntry();
        QCOMPARE(entry.action, u"incident.changed"_s);
        QCOMPARE(entry.fields, (QStringList{u"victims"_s, u"violence"_s, u"children_present"_s, u"injuries"_s}));
        const domain::Incident after = need(openIncident(m_cases.head(), pair.incident)).incident;
        QCOMPARE(after.injuries, u"жоқ"_s);
        QCOMPARE(after.victims.size(), size_t{2});
        // Who recorded it and when is no fact of the case.
        QCOMPARE(after.recordedBy, before.recordedBy);
        QCOMPARE(after.recordedAt, before.recordedAt);
        QCOMPARE(after.narrative, before.narrative);
        QCOMPARE(changed.value.incident, after);
    }

    void whatIsNotChangedLeavesNoEntry()
    {
        const tests::Pair pair = m_cases.pair();
        const IncidentDraft draft = draftFor(pair.incident);
        const auto before = tests::entries(m_cases.head()).at(0).number;
        need(changeIncident(m_cases.inspector(), pair.incident, draft));
        QCOMPARE(lastEntry().number, before);
    }

    void aKuiNumberOfItsOwnIsNoneOfAnother()
    {
        const tests::Pair pair = m_cases.pair();
        IncidentDraft draft = draftFor(pair.incident);
        draft.facts.kuiNumber = u"263100030000007"_s;
        draft.facts.kuiDate = QDate(2026, 11, 19);
        QVERIFY(need(changeIncident(m_cases.head(), pair.incident, draft)).warnings.empty());
        draft.facts.injuries = u"бар"_s;
        QVERIFY(need(changeIncident(m_cases.head(), pair.incident, draft)).warnings.empty());
        const tests::Pair other = m_cases.pair();
        IncidentDraft same = draftFor(other.incident);
        same.facts.kuiNumber = draft.facts.kuiNumber;
        same.facts.kuiDate = draft.facts.kuiDate;
        QCOMPARE(need(changeIncident(m_cases.head(), other.incident, same)).warnings.at(0).code, u"kui-in-use"_s);
    }

    void anIssuedOrderKeepsItsFacts_data()
    {
        QTest::addColumn<bool>("narrative");
        QTest::newRow("what the order rests on") << true;
        QTest::newRow("what it does not rest on") << false;
    }

    void anIssuedOrderKeepsItsFacts()
    {
        QFETCH(bool, narrative);
        const OrderCard order = m_cases.served();
        IncidentDraft draft = draftFor(order.order.incident);
        if (narrative)
            draft.facts.narrative.ru = u"Учебные обстоятельства, уточнены"_s;
        else
            draft.facts.measuresTaken = u"профилактикалық әңгіме"_s;
        const auto changed = need(changeIncident(m_cases.inspector(), order.order.incident, draft));
        QCOMPARE(changed.warnings.empty(), !narrative);
        if (narrative)
            QCOMPARE(changed.warnings.front(),
                     (base::Warning{u"order-keeps-facts"_s, u"narrative"_s, {order.order.number}}));
        QCOMPARE(need(openOrder(m_cases.head(), order.order.id)).order.circumstances, order.order.circumstances);
    }

    void refusals()
    {
        const tests::Pair pair = m_cases.pair();
        IncidentDraft draft = draftFor(pair.incident);
        QCOMPARE(changeIncident(m_cases.head(), {QUuid::createUuid()}, draft).error().code, u"not-found"_s);
        draft.facts.source.clear();
        QCOMPARE(changeIncident(m_cases.head(), pair.incident, draft).error().code, u"required"_s);
        draft = draftFor(pair.incident);
        draft.facts.detectedAt = m_cases.training.now() + base::hours(5);
        QCOMPARE(changeIncident(m_cases.head(), pair.incident, draft).error().code, u"in-the-future"_s);
        draft = draftFor(pair.incident);
        draft.victims.push_back({{pair.offender, {}}, {}});
        QCOMPARE(changeIncident(m_cases.head(), pair.incident, draft).error().code, u"offender-is-victim"_s);
        const auto auditor = m_cases.training.sessionOf(security::Role::Auditor);
        QCOMPARE(changeIncident(*auditor, pair.incident, draft).error().code, u"permission-denied"_s);
        QCOMPARE(need(openIncident(m_cases.head(), pair.incident)).incident.victims.size(), size_t{1});
    }

    void theViewNamesAllThatIsOnIt()
    {
        const OrderCard order = m_cases.served();
        const IncidentView view = need(openIncidentView(m_cases.inspector(), order.order.incident));
        QCOMPARE(m_cases.lastActions(1), QStringList{u"incident.opened"_s});
        QCOMPARE(view.orders.size(), size_t{1});
        QCOMPARE(view.orders[0].number, order.order.number);
        QCOMPARE(view.orders[0].state, domain::MeasureState::Served);
        QCOMPARE(view.orders[0].endsAt, order.order.endsAt);
        QCOMPARE(view.recordedBy, u"Үлгібаев Бастық"_s);
        QVERIFY(view.earlier.empty() && !view.reporter);
        const tests::Pair first = m_cases.pair();
        m_cases.training.setNow(base::toIso(m_cases.training.now() + base::hours(3)));
        const auto again = m_cases.incident(first.offender, first.victim);
        const IncidentView second = need(openIncidentView(m_cases.head(), again));
        QCOMPARE(second.earlier.size(), size_t{1});
        QCOMPARE(second.earlier[0].id, first.incident);
        QCOMPARE(second.earlier[0].source, u"neighbour"_s);
        QCOMPARE(openIncidentView(m_cases.head(), {QUuid::createUuid()}).error().code, u"not-found"_s);
    }

    void theListIsSurveyedAndFilteredByOrders()
    {
        const OrderCard served = m_cases.served();
        const OrderCard issued = m_cases.issued();
        const tests::Pair none = m_cases.pair();
        const auto idsOf = [this](OrdersOfIncident orders) {
            IncidentFilter filter;
            filter.orders = orders;
            std::vector<domain::IncidentId> ids;
            for (const IncidentRow &row : need(listIncidents(m_cases.head(), filter, {1000, {}})).items)
                ids.push_back(row.id);
            const auto stretch = need(surveyIncidents(m_cases.head(), filter, {}, 10, 100));
            if (!stretch.last || stretch.rows != qint64(ids.size())
                || stretch.rows != need(countIncidents(m_cases.head(), filter)))
                ids.clear();
            return ids;
        };
        const auto has = [&](OrdersOfIncident orders, domain::IncidentId id) {
            const auto ids = idsOf(orders);
            return std::find(ids.begin(), ids.end(), id) != ids.end();
        };
        QVERIFY(has(OrdersOfIncident::InForce, served.order.incident));
        QVERIFY(has(OrdersOfIncident::Unserved, issued.order.incident));
        QVERIFY(has(OrdersOfIncident::None, none.incident));
        QVERIFY(!has(OrdersOfIncident::None, issued.order.incident));
        QVERIFY(!has(OrdersOfIncident::Ended, served.order.incident));
        m_cases.training.setNow(base::toIso(m_cases.training.now() + base::days24h(31)));
        QVERIFY(has(OrdersOfIncident::Ended, served.order.incident));
        QVERIFY(!has(OrdersOfIncident::InForce, served.order.incident));
        QVERIFY(has(OrdersOfIncident::Unserved, issued.order.incident));
    }

    void codesOfTheFilterAreKept()
    {
        for (const auto orders : {OrdersOfIncident::Any, OrdersOfIncident::None, OrdersOfIncident::Unserved,
                                  OrdersOfIncident::InForce, OrdersOfIncident::Ended})
            QCOMPARE(ordersOfIncidentFromCode(code(orders)), orders);
        QCOMPARE(ordersOfIncidentFromCode(u"something else"), OrdersOfIncident::Any);
    }

    void aSurveyIsBounded()
    {
        for (const auto &[size, pages] : {std::pair(0, 1), std::pair(1, 0), std::pair(1001, 1), std::pair(1, 1001)})
            QCOMPARE(surveyIncidents(m_cases.head(), {}, {}, size, pages).error().code, u"number-range"_s);
        QCOMPARE(surveyIncidents(m_cases.head(), {}, u"x"_s, 10, 10).error().code, u"cursor-malformed"_s);
        const auto administrator = m_cases.training.sessionOf(security::Role::Administrator);
        QCOMPARE(surveyIncidents(*administrator, {}, {}, 10, 10).error().code, u"permission-denied"_s);
        QCOMPARE(incidentSections(*administrator).error().code, u"permission-denied"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeIncident)
#include "tst_changeincident.moc"
