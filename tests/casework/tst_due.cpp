// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/due.h"

#include "casework/ordercases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CopyRecipient;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;


namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

QString shown(const DueItem &item)
{
    return u"%1 %2 %3"_s.arg(item.kind, code(item.state), base::toIso(item.dueAt).left(19));
}

} // namespace

class DueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void namesRuleAndPerson();
    void namesWhoseItIs();
    void anUnservedOrder_data();
    void anUnservedOrder();
    void copiesSent();
    void checks_data();
    void checks();
    void expiry_data();
    void expiry();
    void onADayToCome();
    void onAPastDay();
    void afterCancellation();
    void copiesAreOwedPastTheEnd();
    void sortedAsTheyPress();
    void byState();
    void readingWritesNothing();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] QStringList itemsOf(domain::MeasureId measure, const DueRequest &request = {})
    {
        QStringList items;
        for (const DueItem &item : need(dueList(m_cases.head(), request)).items)
            if (item.measure == measure)
                items.append(::shown(item));
        return items;
    }
    /// An order served at `Now`, its copies sent: what is left are checks and the end.
    [[nodiscard]] domain::MeasureId settled()
    {
        const domain::MeasureId id = m_cases.served().order.id;
        for (const CopyRecipient to : {CopyRecipient::Prosecutor, CopyRecipient::Victim})
            need(sendCopy(m_cases.head(), id, {to, m_cases.training.now()}));
        return id;
    }
    void checked(domain::MeasureId id, const QString &iso)
    {
        need(recordCheck(m_cases.head(), id, {at(iso), domain::CheckResult::Seen, {}, {}}));
    }

    OrderCases m_cases;
};

void DueTest::namesRuleAndPerson()
{
    const OrderCard card = m_cases.served();
    const DueList list = need(dueList(m_cases.inspector()));
    QCOMPARE(list.now, at(Now));
    QStringList rules;
    for (const DueItem &item : list.items) {
        if (item.measure != card.order.id)
            continue;
        QCOMPARE(item.number, card.order.number);
        QCOMPARE(item.person, card.offender.id);
        QCOMPARE(item.personName, u"Үлгіев Сынақ"_s);
        rules.append(item.kind + u' ' + item.ruleId + u' ' + item.ruleSource);
    }
    QCOMPARE(rules, (QStringList{u"prosecutor-copy R3 245-VIII art. 60"_s, u"victim-copy R21 unit-policy"_s,
                                 u"check R2 245-VIII"_s, u"expiry R1 245-VIII art. 60"_s}));
}

/// The officer who issued the measure answers for it.
void DueTest::namesWhoseItIs()
{
    Session &inspector = m_cases.inspector();
    const OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    const domain::MeasureId his = need(issueOrder(inspector, draft)).value.order.id;
    const domain::MeasureId hers = m_cases.issued().order.id;
    for (const DueRequest &request : {DueRequest{}, DueRequest{QDate(2026, 11, 20), {}}}) {
        const DueList list = need(dueList(m_cases.head(), request));
        int found = 0;
        for (const DueItem &item : list.items) {
            const Officer &officer = list.officerOf(item);
            if (item.measure == his)
                QCOMPARE(officer.id, inspector.account().id);
            if (item.measure == hers)
                QCOMPARE(officer, (Officer{m_cases.head().account().id, u"head"_s, u"Үлгібаев Бастық"_s, {}}));
            found += item.measure == his || item.measure == hers ? 1 : 0;
        }
        QCOMPARE(found, 6);
    }
}

void DueTest::anUnservedOrder_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("state");
    QTest::newRow("from the hour of issue") << Now << u"due"_s;
    QTest::newRow("24 hours later") << u"2026-11-21T12:00:00+05:00"_s << u"due"_s;
    QTest::newRow("and a second") << u"2026-11-21T12:00:01+05:00"_s << u"overdue"_s;
    QTest::newRow("weeks later") << u"2027-03-01T12:00:00+05:00"_s << u"overdue"_s;
}

void DueTest::anUnservedOrder()
{
    QFETCH(QString, now);
    QFETCH(QString, state);
    const domain::MeasureId id = m_cases.issued().order.id;
    m_cases.training.setNow(now);
    const QString rest = QString(u' ' + state + u" 2026-11-21T12:00:00"_s);
    QCOMPARE(itemsOf(id), (QStringList{u"serve"_s + rest, u"prosecutor-copy"_s + rest, u"victim-copy"_s + rest}));
}

void DueTest::copiesSent()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    const QString serve = u"serve due 2026-11-21T12:00:00"_s;
    need(sendCopy(m_cases.head(), id, {CopyRecipient::Prosecutor, at(Now)}));
    QCOMPARE(itemsOf(id), (QStringList{serve, u"victim-copy due 2026-11-21T12:00:00"_s}));
    need(sendCopy(m_cases.head(), id, {CopyRecipient::Victim, at(Now)}));
    QCOMPARE(itemsOf(id), QStringList{serve});
    // Nobody known, nobody to hand a copy to.
    IncidentDraft incident = m_cases.incidentDraft();
    incident.offender.id = m_cases.person(u"Үлгіев"_s);
    const OrderDraft draft = OrderCases::draft(need(addIncident(m_cases.head(), incident)).value.incident.id);
    QCOMPARE(itemsOf(need(issueOrder(m_cases.head(), draft)).value.order.id),
             (QStringList{serve, u"prosecutor-copy due 2026-11-21T12:00:00"_s}));
}

void DueTest::checks_data()
{
    QTest::addColumn<QStringList>("checkedAt");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("item");
    const QStringList none;
    QTest::newRow("after service") << none << Now << u"check ahead 2026-11-27T23:59:59"_s;
    QTest::newRow("the day before") << none << u"2026-11-26T23:59:59+05:00"_s << u"check ahead 2026-11-27T23:59:59"_s;
    QTest::newRow("on the day") << none << u"2026-11-27T00:00:00+05:00"_s << u"check due 2026-11-27T23:59:59"_s;
    QTest::newRow("missed, the oldest date") << none << u"2026-12-10T12:00:00+05:00"_s
                                             << u"check overdue 2026-11-27T23:59:59"_s;
    QTest::newRow("after a check") << QStringList{u"2026-11-25T09:00:00+05:00"_s} << u"2026-11-28T00:00:00+05:00"_s
                                   << u"check ahead 2026-12-02T23:59:59"_s;
    QTest::newRow("typed in reverse") << QStringList{u"2026-12-01T09:00:00+05:00"_s, u"2026-11-25T09:00:00+05:00"_s}
                                      << u"2026-12-02T00:00:00+05:00"_s << u"check ahead 2026-12-08T23:59:59"_s;
    QTest::newRow("on the last day up to the end")
        << QStringList{u"2026-12-13T09:00:00+05:00"_s} << u"2026-12-20T09:00:00+05:00"_s
        << u"check due 2026-12-20T12:00:00"_s;
    QTest::newRow("none is left") << QStringList{u"2026-12-14T09:00:00+05:00"_s} << u"2026-12-15T09:00:00+05:00"_s
                                  << QString();
    QTest::newRow("none once it has ended") << none << u"2026-12-20T12:00:00+05:00"_s << QString();
}

void DueTest::checks()
{
    QFETCH(QStringList, checkedAt);
    QFETCH(QString, now);
    const domain::MeasureId id = settled();
    m_cases.training.setNow(now);
    for (const QString &check : checkedAt)
        checked(id, check);
    QTEST(itemsOf(id).filter(u"check"_s).join(u'|'), "item");
}

void DueTest::expiry_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("item");
    QTest::newRow("72 hours and a second before") << u"2026-12-17T11:59:59+05:00"_s
                                                  << u"expiry ahead 2026-12-20T12:00:00"_s;
    QTest::newRow("72 hours before") << u"2026-12-17T12:00:00+05:00"_s << u"expiry due 2026-12-20T12:00:00"_s;
    QTest::newRow("last second") << u"2026-12-20T11:59:59+05:00"_s << u"expiry due 2026-12-20T12:00:00"_s;
    QTest::newRow("over") << u"2026-12-20T12:00:00+05:00"_s << QString();
}

void DueTest::expiry()
{
    QFETCH(QString, now);
    const domain::MeasureId id = settled();
    m_cases.training.setNow(now);
    QTEST(itemsOf(id).filter(u"expiry"_s).join(u'|'), "item");
}

void DueTest::onADayToCome()
{
    const domain::MeasureId id = settled();
    const DueList list = need(dueList(m_cases.head(), {QDate(2026, 11, 28), {}}));
    QCOMPARE(list.now, at(u"2026-11-28T23:59:59+05:00"_s));
    QCOMPARE(itemsOf(id, {QDate(2026, 11, 27), {}}).front(), u"check due 2026-11-27T23:59:59"_s);
    QCOMPARE(itemsOf(id, {QDate(2026, 11, 28), {}}).front(), u"check overdue 2026-11-27T23:59:59"_s);
    // Ended on that day: nobody is controlled any more, the pair is asked after (R13).
    QCOMPARE(itemsOf(id, {QDate(2026, 12, 20), {}}), QStringList{u"watch ahead 2027-01-03T23:59:59"_s});
}

void DueTest::onAPastDay()
{
    const domain::MeasureId id = settled();
    m_cases.training.setNow(u"2026-12-10T12:00:00+05:00"_s);
    for (const QString &iso : {u"2026-11-24T09:00:00+05:00"_s, u"2026-12-05T09:00:00+05:00"_s})
        checked(id, iso);
    const domain::MeasureId later = m_cases.issued().order.id;
    need(cancelOrder(m_cases.head(), id, u"Қате жазылған"_s));
    // Neither the check of 5 December nor the cancellation was known then.
    QCOMPARE(itemsOf(id, {QDate(2026, 12, 2), {}}),
             (QStringList{u"check overdue 2026-12-01T23:59:59"_s, u"expiry ahead 2026-12-20T12:00:00"_s}));
    QCOMPARE(itemsOf(id), QStringList{u"watch ahead 2026-12-24T23:59:59"_s});
    QVERIFY(itemsOf(later, {QDate(2026, 12, 9), {}}).isEmpty());
    QCOMPARE(itemsOf(later).size(), 3);
}

void DueTest::afterCancellation()
{
    const domain::MeasureId unserved = m_cases.issued().order.id;
    const domain::MeasureId served = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-11-21T12:00:00+05:00"_s);
    for (const domain::MeasureId &id : {unserved, served}) {
        need(cancelOrder(m_cases.head(), id, u"Қате жазылған"_s));
        // What was served stays owed in copies; no control names an order that has ended, and a pair it protected is
        // asked after. Of what nobody was served nobody is told.
        QStringList open;
        if (id == served)
            open = {u"prosecutor-copy due 2026-11-21T12:00:00"_s, u"victim-copy due 2026-11-21T12:00:00"_s,
                    u"watch ahead 2026-12-05T23:59:59"_s};
        QCOMPARE(itemsOf(id), open);
    }
}

void DueTest::copiesAreOwedPastTheEnd()
{
    const domain::MeasureId id = m_cases.served().order.id;
    need(sendCopy(m_cases.head(), id, {CopyRecipient::Victim, at(Now)}));
    m_cases.training.setNow(u"2027-01-20T12:00:00+05:00"_s);
    QCOMPARE(itemsOf(id), (QStringList{u"prosecutor-copy overdue 2026-11-21T12:00:00"_s,
                                       u"watch overdue 2027-01-03T23:59:59"_s}));
}

void DueTest::sortedAsTheyPress()
{
    for (int i = 0; i < 12; ++i)
        static_cast<void>(m_cases.issued());
    static_cast<void>(settled());
    m_cases.training.setNow(u"2026-11-23T12:00:00+05:00"_s);
    static_cast<void>(m_cases.issued());
    const auto items = need(dueList(m_cases.head())).items;
    const auto place = [](const DueItem &item) {
        return std::tuple(static_cast<int>(item.state), item.dueAt, item.number.section(u'/', 2).toInt());
    };
    QVERIFY(std::is_sorted(items.begin(), items.end(),
                           [&](const DueItem &a, const DueItem &b) { return place(a) < place(b); }));
    QCOMPARE(items.front().state, DueState::Overdue);
    QCOMPARE(items.back().state, DueState::Ahead);
}

void DueTest::byState()
{
    const auto all = need(dueList(m_cases.head())).items;
    std::size_t together = 0;
    for (const DueState state : {DueState::Overdue, DueState::Due, DueState::Ahead}) {
        const auto some = need(dueList(m_cases.head(), {{}, state})).items;
        for (const DueItem &item : some)
            QCOMPARE(item.state, state);
        together += some.size();
    }
    QVERIFY(!all.empty());
    QCOMPARE(together, all.size());
}

void DueTest::readingWritesNothing()
{
    Session &inspector = m_cases.inspector();
    const auto before = tests::entries(m_cases.head()).size();
    QVERIFY(dueList(inspector));
    QVERIFY(dueList(inspector, {QDate(2026, 11, 1), {}}));
    QCOMPARE(tests::entries(m_cases.head()).size(), before);
}

void DueTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void DueTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases.training.sessionOf(Role(role));
    QCOMPARE(tests::shown(dueList(*session)), outcome);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action == u"access.refused" && entry.detail == u"due.listed", outcome != u"accepted");
}

QTEST_GUILESS_MAIN(DueTest)

#include "tst_due.moc"
