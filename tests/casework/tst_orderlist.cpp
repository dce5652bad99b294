// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureState;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

QStringList numbersOf(const Page<OrderRow> &page)
{
    QStringList numbers;
    for (const OrderRow &row : page.items)
        numbers.append(row.number);
    return numbers;
}

} // namespace

Q_DECLARE_METATYPE(MeasureState)

class OrderListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_cases.training.setNow(Now); }

    void rowsSayWhatAnOrderIs();
    void filtersByState_data();
    void filtersByState();
    void expiringWithinDays_data();
    void expiringWithinDays();
    void missedChecks();
    void ofAnOfficer();
    void beadsOnlyWhenAsked();
    void pagesJoinWithoutGapOrDouble_data();
    void pagesJoinWithoutGapOrDouble();
    void aPageSkipsWhatTheClockHasEnded();
    void refuses_data();
    void refuses();
    void writesNothing();

private:
    [[nodiscard]] QString numberAt(const QString &now, bool served);
    [[nodiscard]] QStringList list(const OrderFilter &filter, int limit = 100)
    {
        return numbersOf(need(listOrders(m_cases.head(), filter, {limit, {}})));
    }

    OrderCases m_cases;
    QString m_expired;
    QString m_ending;    ///< in force, the first to end
    QString m_running;
    QString m_issued;
    QString m_cancelled;
    QString m_replaced;
    QString m_replacing;
};

QString OrderListTest::numberAt(const QString &now, bool served)
{
    m_cases.training.setNow(now);
    return served ? m_cases.served().order.number : m_cases.issued().order.number;
}

void OrderListTest::initTestCase()
{
    // Served on 1 October; 24 October ends on 23 November at 12:00; 10 November ends on 10 December.
    m_expired = numberAt(u"2026-10-01T12:00:00+05:00"_s, true);
    m_ending = numberAt(u"2026-10-24T12:00:00+05:00"_s, true);
    m_running = numberAt(u"2026-11-10T12:00:00+05:00"_s, true);

    m_cases.training.setNow(u"2026-11-11T12:00:00+05:00"_s);
    const OrderCard cancelled = m_cases.served();
    m_cancelled = cancelled.order.number;
    QVERIFY(cancelOrder(m_cases.head(), cancelled.order.id, u"Қате жазылған"_s));

    m_cases.training.setNow(u"2026-11-12T12:00:00+05:00"_s);
    const OrderCard replaced = m_cases.served();
    m_replaced = replaced.order.number;
    m_cases.training.setNow(u"2026-11-13T12:00:00+05:00"_s);
    OrderDraft draft = OrderCases::draft(replaced.order.incident);
    draft.overrideReason = u"Жаңа мән-жайлар анықталды"_s;
    const OrderCard replacing = need(issueOrder(m_cases.head(), draft)).value;
    m_replacing = replacing.order.number;
    QVERIFY(replaceOrder(m_cases.head(), replaced.order.id, replacing.order.id));
    m_issued = numberAt(u"2026-11-20T09:00:00+05:00"_s, false);
}

void OrderListTest::rowsSayWhatAnOrderIs()
{
    const auto page = need(listOrders(m_cases.head(), {MeasureState::Served, {}}, {}));
    QCOMPARE(numbersOf(page), (QStringList{m_running, m_ending}));
    const OrderRow &row = page.items.front();
    const OrderCard card = need(openOrder(m_cases.head(), row.id));
    QCOMPARE(row.state, MeasureState::Served);
    QCOMPARE(row.issuedAt, card.order.issuedAt);
    QCOMPARE(row.servedAt, std::optional(card.order.service->at));
    QCOMPARE(row.endsAt, card.order.endsAt);
    QCOMPARE(row.basis, card.order.basis);
    QCOMPARE(row.restrictions, (QStringList{u"search"_s, u"contact"_s}));
    QCOMPARE(row.offender, card.order.offender);
    QCOMPARE(row.offenderName, u"Үлгіев Сынақ"_s);
    QCOMPARE(row.victims.size(), 1u);
    QCOMPARE(row.victims.front().person, card.order.victims.front());
    QCOMPARE(row.victims.front().name, u"Үлгіева Сынақ"_s);
    // Served on 10 November, never checked: the date of 17 November stays until the next check.
    QCOMPARE(row.nextCheckDue, std::optional(QDate(2026, 11, 17)));
    QCOMPARE(row.nextCheckDue, card.nextCheckDue);
}

void OrderListTest::filtersByState_data()
{
    QTest::addColumn<MeasureState>("state");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("issued") << MeasureState::Issued << QStringList{m_issued, m_replacing};
    QTest::newRow("served") << MeasureState::Served << QStringList{m_running, m_ending};
    QTest::newRow("expired") << MeasureState::Expired << QStringList{m_expired};
    QTest::newRow("cancelled") << MeasureState::Cancelled << QStringList{m_cancelled};
    QTest::newRow("replaced") << MeasureState::Replaced << QStringList{m_replaced};
}

void OrderListTest::filtersByState()
{
    QFETCH(MeasureState, state);
    QTEST(list({state, {}}), "numbers");
    for (const OrderRow &row : need(listOrders(m_cases.head(), {state, {}}, {})).items)
        QCOMPARE(row.state, state);
}

void OrderListTest::expiringWithinDays_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("three days to the second") << Now << 3 << QStringList{m_ending};
    QTest::newRow("a second too far") << u"2026-11-20T11:59:59+05:00"_s << 3 << QStringList{};
    QTest::newRow("the first to end first") << Now << 30 << QStringList{m_ending, m_running};
    QTest::newRow("what has ended is not in force") << u"2026-11-23T12:00:00+05:00"_s << 30 << QStringList{m_running};
    QTest::newRow("within no day") << Now << 0 << QStringList{};
}

void OrderListTest::expiringWithinDays()
{
    QFETCH(QString, now);
    QFETCH(int, days);
    m_cases.training.setNow(now);
    QTEST(list({{}, days}), "numbers");
    QTEST(list({MeasureState::Served, days}), "numbers");
    QVERIFY(list({MeasureState::Issued, days}).isEmpty());
}

/// In force and a day of a check has passed: what a check brings back into order leaves the list.
void OrderListTest::missedChecks()
{
    OrderFilter missed;
    missed.checkOverdue = true;
    QCOMPARE(list(missed), (QStringList{m_ending, m_running}));
    m_cases.training.setNow(u"2026-11-17T23:00:00+05:00"_s); // the day itself is not over yet
    QCOMPARE(list(missed), QStringList{m_ending});
    m_cases.training.setNow(Now);
    missed.state = MeasureState::Cancelled;
    QCOMPARE(list(missed), QStringList());
    missed.state = MeasureState::Served;
    QCOMPARE(list(missed).size(), 2);
}

void OrderListTest::ofAnOfficer()
{
    Session &inspector = m_cases.inspector();
    OrderFilter his;
    his.officer = inspector.account().id;
    QCOMPARE(list(his), QStringList());
    OrderFilter hers;
    hers.officer = m_cases.head().account().id;
    QCOMPARE(list(hers), list({}));
    QCOMPARE(need(listOrders(m_cases.head(), hers, {1, {}})).items.front().officer.login, u"head"_s);
    hers.expiresWithinDays = 3;
    QCOMPARE(list(hers), QStringList{m_ending});
    hers = {MeasureState::Issued, {}};
    hers.officer = m_cases.head().account().id;
    QCOMPARE(list(hers), (QStringList{m_issued, m_replacing}));
    const auto officers = need(officersWho(inspector, security::Permission::IssueMeasures));
    QCOMPARE(officers.size(), 2u); // an administrator or registrar issues nothing
}

void OrderListTest::beadsOnlyWhenAsked()
{
    OrderFilter filter{MeasureState::Served, {}};
    QVERIFY(need(listOrders(m_cases.head(), filter, {})).items.front().beads.empty());
    filter.withBeads = true;
    const auto rows = need(listOrders(m_cases.head(), filter, {})).items;
    QCOMPARE(rows.front().number, m_running);
    const std::vector<CheckBead> beads{{QDate(2026, 11, 17), BeadState::Missed, {}},
                                       {QDate(2026, 11, 24), BeadState::Ahead, {}},
                                       {QDate(2026, 12, 1), BeadState::Ahead, {}},
                                       {QDate(2026, 12, 8), BeadState::Ahead, {}}};
    QCOMPARE(rows.front().beads, beads);
}

void OrderListTest::pagesJoinWithoutGapOrDouble_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 7, 8})
        QTest::addRow("%d", limit) << limit;
}

void OrderListTest::pagesJoinWithoutGapOrDouble()
{
    QFETCH(int, limit);
    for (const OrderFilter &filter : {OrderFilter{}, OrderFilter{MeasureState::Served, {}}, OrderFilter{{}, 30}}) {
        const QStringList whole = list(filter);
        QStringList joined;
        QString after;
        do {
            const auto page = need(listOrders(m_cases.head(), filter, {limit, after}));
            QVERIFY(page.items.size() <= static_cast<std::size_t>(limit));
            joined += numbersOf(page);
            after = page.next;
        } while (!after.isEmpty());
        QCOMPARE(joined, whole);
    }
    QCOMPARE(list({}).size(), 7);
    QCOMPARE(list({}).front(), m_issued);
    QCOMPARE(list({}).back(), m_expired);
}

void OrderListTest::aPageSkipsWhatTheClockHasEnded()
{
    // Cancelled by the facts, but by the time the clock shows still in force: no list of cancelled ones.
    m_cases.training.setNow(u"2026-11-11T11:59:59+05:00"_s);
    QVERIFY(list({MeasureState::Cancelled, {}}).isEmpty());
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    QVERIFY(list({MeasureState::Served, {}}, 1).isEmpty());
    QCOMPARE(list({MeasureState::Expired, {}}, 10), (QStringList{m_running, m_ending, m_expired}));
}

void OrderListTest::refuses_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no row") << 0 << QString() << 1 << u"number-range limit"_s;
    QTest::newRow("too many rows") << 1001 << QString() << 1 << u"number-range limit"_s;
    QTest::newRow("days before now") << 10 << QString() << -1 << u"number-range expires_within"_s;
    QTest::newRow("days beyond all terms") << 10 << QString() << 2'000'000'000 << u"number-range expires_within"_s;
    QTest::newRow("no cursor") << 10 << u"first"_s << 1 << u"cursor-malformed after"_s;
}

void OrderListTest::refuses()
{
    QFETCH(int, limit);
    QFETCH(QString, after);
    QFETCH(int, days);
    QTEST(shown(listOrders(m_cases.head(), {{}, days}, {limit, after})), "refusal");
}

void OrderListTest::writesNothing()
{
    Session &inspector = m_cases.inspector();
    const auto before = tests::entries(m_cases.head()).size();
    QVERIFY(listOrders(inspector, {}, {}));
    QVERIFY(listOrders(inspector, {MeasureState::Served, 30}, {}));
    QCOMPARE(tests::entries(m_cases.head()).size(), before);
}

QTEST_GUILESS_MAIN(OrderListTest)

#include "tst_orderlist.moc"
