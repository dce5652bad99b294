// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "storage/register.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureState;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;
const QString Reason = u"Жаңа мән-жайлар анықталды"_s;

using Change = std::function<void(OrderCases &, OrderDraft &)>;

int sequenceOf(const OrderCard &card)
{
    return card.order.number.section(u'/', 2).toInt();
}

PersonReference typed(const QString &surname)
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.birthDate = QDate(1985, 3, 3);
    return {{}, std::make_shared<PersonDraft>(draft)};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void takesFromTheIncidentWhatIsNotGiven();
    void takesWhatIsGiven();
    void keepsToTheSecond();
    void refuses_data();
    void refuses();
    void warnsOfTheOffender_data();
    void warnsOfTheOffender();
    void restsOnTheLawOfItsDay_data();
    void restsOnTheLawOfItsDay();
    void oneActiveOrderForAPair();
    void anotherVictimIsAnotherPair();
    void anUnknownVictimMakesNoPair();
    void aPairIsFreeAfterTheEnd();
    void anEarlierTimeDoesNotSlipPast();
    void theHeadMayOverride();
    void theInspectorMayNot();
    void issuingTwiceGivesOne();
    void aRolledBackOrderGivesItsNumberBack();
    void numbersFollowTheLocalYear();
    void aCancelledOrderKeepsItsNumber();
    void cancellingNeedsAHeadAndAReason();
    void replacing();
    void replacingIsRefused();
    void statesFollowTheClock();
    void openingIsLogged();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    OrderCases m_cases;
};

void OrdersTest::takesFromTheIncidentWhatIsNotGiven()
{
    const tests::Pair pair = m_cases.pair();
    const auto issued = issueOrder(m_cases.inspector(), OrderCases::draft(pair.incident));
    QCOMPARE(shown(issued), u"accepted"_s);
    QVERIFY(issued->warnings.empty());
    const OrderCard &card = issued->value;
    QCOMPARE(card.state, MeasureState::Issued);
    QCOMPARE(card.order.incident, pair.incident);
    QCOMPARE(card.offender.id, pair.offender);
    QCOMPARE(card.victims.size(), 1u);
    QCOMPARE(card.victims.front().id, pair.victim);
    QCOMPARE(card.order.circumstances.ru, u"Учебные обстоятельства"_s);
    QCOMPARE(card.order.place, u"Учебный отдел полиции"_s);
    QCOMPARE(card.order.issuedAt, m_cases.training.now());
    QCOMPARE(card.order.issuedBy, m_cases.inspector().account().id);
    QCOMPARE(card.order.basis, (domain::LegalBasis{u"245-VIII"_s, u"60"_s}));
    QCOMPARE(card.order.termRule, u"R1.protective_order.2026-03-02"_s);
    QVERIFY(card.order.number.startsWith(u"19270001/2026/"));
    QVERIFY(!card.nextCheckDue);

    const auto opened = openOrder(m_cases.head(), card.order.id);
    QVERIFY(opened);
    QCOMPARE(opened->order, card.order);

    const AuditEntry entry = tests::entries(m_cases.head()).at(1);
    QCOMPARE(entry.action, u"order.issued"_s);
    QCOMPARE(entry.record, std::optional(card.order.id.uuid));
    QCOMPARE(entry.login, m_cases.inspector().account().login);
    QCOMPARE(entry.detail, u"restrictions 2, victims 1"_s);
}

void OrdersTest::takesWhatIsGiven()
{
    OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    draft.id = domain::MeasureId{QUuid::createUuid()};
    draft.offender = typed(u"Жазылғанов"_s);
    draft.victims = {typed(u"Жазылғанова"_s), {}, typed(u"Екінші"_s)};
    draft.place = u"  Орал қ.,   Абай к-сі  "_s;
    draft.issuedAt = m_cases.training.now() - base::hours(1);
    draft.restrictions = {u"visit"_s, u"search"_s, u"visit"_s, u"talk"_s};
    draft.circumstances.kk = u"Бірінші жол\nекінші жол"_s;
    const auto issued = issueOrder(m_cases.head(), draft);
    QCOMPARE(shown(issued), u"accepted"_s);
    const domain::Measure &order = issued->value.order;
    QCOMPARE(order.id, *draft.id);
    QCOMPARE(issued->value.offender.surname, u"Жазылғанов"_s);
    QCOMPARE(issued->value.victims.size(), 2u);
    QCOMPARE(issued->value.victims.back().surname, u"Екінші"_s);
    QCOMPARE(order.place, u"Орал қ., Абай к-сі"_s);
    QCOMPARE(order.issuedAt, *draft.issuedAt);
    QCOMPARE(order.restrictions, (std::vector<domain::Restriction>{{u"visit"_s}, {u"search"_s}, {u"talk"_s}}));
    QCOMPARE(order.circumstances.kk, draft.circumstances.kk);
    // One text of the circumstances, as the officer typed it: the incident's is another one.
    QCOMPARE(order.circumstances.ru, QString());
    QCOMPARE(shown(issued->warnings), (QStringList{u"iin-missing offender.iin"_s, u"iin-missing victims[0].iin"_s,
                                                   u"iin-missing victims[2].iin"_s}));
}

void OrdersTest::keepsToTheSecond()
{
    const tests::Pair pair = m_cases.pair();
    m_cases.training.setNow(u"2026-11-20T12:00:00.750+05:00"_s);
    const OrderCard card = need(issueOrder(m_cases.head(), OrderCases::draft(pair.incident))).value;
    QCOMPARE(card.order.issuedAt, at(Now));
    // The time as it is shown serves as the time of service.
    QVERIFY(serveOrder(m_cases.head(), card.order.id, {at(Now), domain::ServiceMode::Signed, {}, {}}));
}

void OrdersTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");

    const auto row = [](const char *name, const QString &refusal, Change change) {
        QTest::newRow(name) << change << refusal;
    };
    row("no such incident", u"not-found incident"_s,
        [](OrderCases &, OrderDraft &draft) { draft.incident = {QUuid::createUuid()}; });
    row("no such offender", u"not-found offender"_s,
        [](OrderCases &, OrderDraft &draft) { draft.offender.id = domain::PersonId{QUuid::createUuid()}; });
    row("no such victim", u"not-found victims[0]"_s, [](OrderCases &, OrderDraft &draft) {
        draft.victims = {{domain::PersonId{QUuid::createUuid()}, {}}};
    });
    row("offender not established", u"offender-missing offender"_s, [](OrderCases &cases, OrderDraft &draft) {
        draft.incident = need(addIncident(cases.head(), cases.incidentDraft())).value.incident.id;
    });
    row("offender under 16 by a day", u"offender-under-16 offender"_s, [](OrderCases &cases, OrderDraft &draft) {
        draft.offender.id = cases.person(u"Жасөспірім"_s, QDate(2010, 11, 21));
    });
    row("no restriction", u"restrictions-missing restrictions"_s,
        [](OrderCases &, OrderDraft &draft) { draft.restrictions.clear(); });
    row("no such restriction", u"unknown-code restrictions"_s,
        [](OrderCases &, OrderDraft &draft) { draft.restrictions.append(u"everything"_s); });
    row("no circumstances", u"circumstances-missing circumstances"_s, [](OrderCases &cases, OrderDraft &draft) {
        IncidentDraft incident = cases.incidentDraft();
        incident.facts.narrative = {};
        draft.offender.id = cases.person(u"Үлгіев"_s);
        draft.incident = need(addIncident(cases.head(), incident)).value.incident.id;
    });
    row("offender among the victims", u"offender-is-victim victims"_s, [](OrderCases &cases, OrderDraft &draft) {
        const auto person = cases.person(u"Үлгіев"_s);
        draft.offender.id = person;
        draft.victims = {{cases.person(u"Үлгіева"_s), {}}, {person, {}}};
    });
    row("in the future", u"in-the-future issued_at"_s,
        [](OrderCases &cases, OrderDraft &draft) { draft.issuedAt = cases.training.now() + base::Span{1000}; });
    row("before the detection", u"issued-before-detected issued_at"_s, [](OrderCases &cases, OrderDraft &draft) {
        draft.issuedAt = cases.training.now() - base::hours(1) - base::Span{1000};
    });
    row("a person that cannot be", u"iin-length victims[0].iin"_s, [](OrderCases &, OrderDraft &draft) {
        auto victim = std::make_shared<PersonDraft>();
        victim->person.surname = u"Үлгіева"_s;
        victim->person.iin = u"123"_s;
        draft.victims = {{{}, victim}};
    });
}

void OrdersTest::refuses()
{
    QFETCH(Change, change);
    OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    change(m_cases, draft);
    const int last = sequenceOf(m_cases.issued());
    const auto persons = m_cases.head().store().persons().count();
    QTEST(shown(issueOrder(m_cases.head(), draft)), "refusal");
    QCOMPARE(m_cases.head().store().persons().count(), persons);
    QCOMPARE(sequenceOf(m_cases.issued()), last + 1);
}

void OrdersTest::warnsOfTheOffender_data()
{
    QTest::addColumn<std::optional<QDate>>("birthDate");
    QTest::addColumn<QStringList>("warnings");
    using Date = std::optional<QDate>;
    QTest::newRow("16 on the day") << Date(QDate(2010, 11, 20))
                                   << QStringList{u"offender-minor offender"_s,
                                                  u"minor-without-representative offender.legal_representative"_s};
    QTest::newRow("18 tomorrow") << Date(QDate(2008, 11, 21))
                                 << QStringList{u"offender-minor offender"_s,
                                                u"minor-without-representative offender.legal_representative"_s};
    QTest::newRow("18 today") << Date(QDate(2008, 11, 20)) << QStringList{};
    QTest::newRow("no date of birth") << Date() << QStringList{u"offender-age-unknown offender"_s};
}

void OrdersTest::warnsOfTheOffender()
{
    QFETCH(std::optional<QDate>, birthDate);
    OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    draft.offender.id = m_cases.person(u"Үлгіев"_s, birthDate);
    const auto issued = issueOrder(m_cases.head(), draft);
    QCOMPARE(shown(issued), u"accepted"_s);
    QTEST(shown(issued->warnings), "warnings");
}

void OrdersTest::restsOnTheLawOfItsDay_data()
{
    QTest::addColumn<QString>("issuedAt");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("termRule");
    QTest::newRow("last second of the old law") << u"2026-03-01T23:59:59+05:00"_s << u"214-IV"_s << u"20"_s
                                                << u"R1.protective_order.2009-12-04"_s;
    QTest::newRow("first second of the new law") << u"2026-03-02T00:00:00+05:00"_s << u"245-VIII"_s << u"60"_s
                                                 << u"R1.protective_order.2026-03-02"_s;
}

void OrdersTest::restsOnTheLawOfItsDay()
{
    QFETCH(QString, issuedAt);
    m_cases.training.setNow(issuedAt);
    const tests::Pair pair = m_cases.pair();
    // Typed in long after.
    m_cases.training.setNow(Now);
    OrderDraft draft = OrderCases::draft(pair.incident);
    draft.issuedAt = at(issuedAt);
    const OrderCard card = need(issueOrder(m_cases.head(), draft)).value;
    QTEST(card.order.basis.act, "act");
    QTEST(card.order.basis.article, "article");
    QTEST(card.order.termRule, "termRule");
}

void OrdersTest::oneActiveOrderForAPair()
{
    const tests::Pair pair = m_cases.pair();
    const OrderDraft draft = OrderCases::draft(pair.incident);
    const OrderCard first = need(issueOrder(m_cases.inspector(), draft)).value;
    for (Session *session : {&m_cases.inspector(), &m_cases.head()}) {
        const auto second = issueOrder(*session, draft);
        QCOMPARE(shown(second), u"second-active-order victims"_s);
        QCOMPARE(second.error().arguments, QStringList{first.order.number});
    }
    // From another incident, with another victim beside: the pair is the same.
    OrderDraft other = OrderCases::draft(m_cases.incident(pair.offender, m_cases.person(u"Үлгіева"_s)));
    other.victims = {{m_cases.person(u"Екінші"_s), {}}, {pair.victim, {}}};
    QCOMPARE(shown(issueOrder(m_cases.head(), other)), u"second-active-order victims"_s);
}

void OrdersTest::anotherVictimIsAnotherPair()
{
    const tests::Pair pair = m_cases.pair();
    QVERIFY(issueOrder(m_cases.inspector(), OrderCases::draft(pair.incident)));
    OrderDraft other = OrderCases::draft(pair.incident);
    other.victims = {{m_cases.person(u"Екінші"_s), {}}};
    QCOMPARE(shown(issueOrder(m_cases.inspector(), other)), u"accepted"_s);
}

void OrdersTest::anUnknownVictimMakesNoPair()
{
    IncidentDraft incident = m_cases.incidentDraft();
    incident.offender.id = m_cases.person(u"Үлгіев"_s);
    incident.victims.push_back({{}, u"белгісіз ересек әйел"_s});
    const OrderDraft draft = OrderCases::draft(need(addIncident(m_cases.head(), incident)).value.incident.id);
    for (int i = 0; i < 2; ++i) {
        const auto issued = issueOrder(m_cases.inspector(), draft);
        QCOMPARE(shown(issued), u"accepted"_s);
        QVERIFY(issued->value.victims.empty());
    }
}

void OrdersTest::aPairIsFreeAfterTheEnd()
{
    const OrderCard first = m_cases.served();
    OrderDraft draft = OrderCases::draft(first.order.incident);
    m_cases.training.setNow(u"2026-12-20T11:59:59+05:00"_s);
    QCOMPARE(shown(issueOrder(m_cases.inspector(), draft)), u"second-active-order victims"_s);
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    const OrderCard second = need(issueOrder(m_cases.inspector(), draft)).value;
    QVERIFY(cancelOrder(m_cases.head(), second.order.id, u"Қате жазылған"_s));
    QCOMPARE(shown(issueOrder(m_cases.inspector(), draft)), u"accepted"_s);
}

void OrdersTest::anEarlierTimeDoesNotSlipPast()
{
    const OrderCard first = m_cases.issued();
    OrderDraft earlier = OrderCases::draft(first.order.incident);
    earlier.issuedAt = first.order.issuedAt - base::Span{60'000};
    QCOMPARE(shown(issueOrder(m_cases.inspector(), earlier)), u"second-active-order victims"_s);
    // One that was still active at the time of issue counts, though it has ended since.
    m_cases.training.setNow(u"2026-11-20T12:30:00+05:00"_s);
    QVERIFY(cancelOrder(m_cases.head(), first.order.id, u"Қате жазылған"_s));
    m_cases.training.setNow(u"2026-11-20T13:00:00+05:00"_s);
    OrderDraft within = OrderCases::draft(first.order.incident);
    within.issuedAt = at(u"2026-11-20T12:29:59+05:00"_s);
    QCOMPARE(shown(issueOrder(m_cases.inspector(), within)), u"second-active-order victims"_s);
    within.issuedAt = at(u"2026-11-20T12:30:00+05:00"_s);
    QCOMPARE(shown(issueOrder(m_cases.inspector(), within)), u"accepted"_s);
}

void OrdersTest::theHeadMayOverride()
{
    const OrderCard first = m_cases.issued();
    OrderDraft draft = OrderCases::draft(first.order.incident);
    draft.overrideReason = u"қысқа"_s;
    const auto refused = issueOrder(m_cases.head(), draft);
    QCOMPARE(shown(refused), u"reason-too-short override"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"10"_s});
    draft.overrideReason = u"  "_s;
    QCOMPARE(shown(issueOrder(m_cases.head(), draft)), u"second-active-order victims"_s);

    draft.overrideReason = Reason;
    const OrderCard second = need(issueOrder(m_cases.head(), draft)).value;
    QCOMPARE(second.order.overrideReason, Reason);
    QCOMPARE(sequenceOf(second), sequenceOf(first) + 1);
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"rule.overridden"_s, u"order.issued"_s}));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.record, std::optional(second.order.id.uuid));
    QCOMPARE(entry.detail, u"R11"_s);
    QVERIFY(!entry.fields.contains(Reason));

    // A reason where nothing is to be overridden is none.
    OrderDraft needless = OrderCases::draft(m_cases.pair().incident);
    needless.overrideReason = Reason;
    QCOMPARE(need(issueOrder(m_cases.inspector(), needless)).value.order.overrideReason, QString());
    QCOMPARE(m_cases.lastActions(1), QStringList{u"order.issued"_s});
}

void OrdersTest::theInspectorMayNot()
{
    const OrderCard first = m_cases.issued();
    OrderDraft draft = OrderCases::draft(first.order.incident);
    draft.overrideReason = Reason;
    QCOMPARE(shown(issueOrder(m_cases.inspector(), draft)), u"override-needs-head override"_s);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"access.refused"_s);
    QCOMPARE(entry.detail, u"rule.overridden"_s);
    QCOMPARE(entry.login, m_cases.inspector().account().login);
    QCOMPARE(sequenceOf(m_cases.issued()), sequenceOf(first) + 1);
}

void OrdersTest::issuingTwiceGivesOne()
{
    OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    draft.id = domain::MeasureId{QUuid::createUuid()};
    draft.victims = {typed(u"Жазылғанова"_s)};
    const OrderCard once = need(issueOrder(m_cases.inspector(), draft)).value;
    const auto persons = m_cases.head().store().persons().count();
    m_cases.training.setNow(u"2026-11-20T12:00:05+05:00"_s);
    const OrderCard twice = need(issueOrder(m_cases.inspector(), draft)).value;
    QCOMPARE(twice.order, once.order);
    QCOMPARE(m_cases.head().store().persons().count(), persons);
    QCOMPARE(sequenceOf(m_cases.issued()), sequenceOf(once) + 1);

    draft.incident = m_cases.pair().incident;
    QCOMPARE(shown(issueOrder(m_cases.inspector(), draft)), u"id-in-use id"_s);
}

void OrdersTest::aRolledBackOrderGivesItsNumberBack()
{
    const OrderDraft draft = OrderCases::draft(m_cases.pair().incident);
    QString taken;
    const auto undone = m_cases.head().store().write([&]() -> base::Result<void> {
        taken = need(issueOrder(m_cases.head(), draft)).value.order.number;
        return base::fail(u"changed-mind"_s);
    });
    QVERIFY(!undone);
    const OrderCard card = need(issueOrder(m_cases.head(), draft)).value;
    QCOMPARE(card.order.number, taken);
}

void OrdersTest::numbersFollowTheLocalYear()
{
    // In UTC both are of 2027.
    m_cases.training.setNow(u"2027-12-31T23:59:59+05:00"_s);
    const OrderCard last = m_cases.issued();
    m_cases.training.setNow(u"2028-01-01T00:00:00+05:00"_s);
    const OrderCard first = m_cases.issued();
    QCOMPARE(last.order.number, u"19270001/2027/1"_s);
    QCOMPARE(first.order.number, u"19270001/2028/1"_s);
    // One of the old year, typed in the new one, goes on in the old series.
    m_cases.training.setNow(u"2027-12-31T12:00:00+05:00"_s);
    OrderDraft late = OrderCases::draft(m_cases.pair().incident);
    late.issuedAt = m_cases.training.now();
    m_cases.training.setNow(u"2028-01-02T09:00:00+05:00"_s);
    QCOMPARE(need(issueOrder(m_cases.head(), late)).value.order.number, u"19270001/2027/2"_s);
    QCOMPARE(m_cases.issued().order.number, u"19270001/2028/2"_s);
}

void OrdersTest::aCancelledOrderKeepsItsNumber()
{
    const OrderCard first = m_cases.issued();
    const OrderCard cancelled = need(cancelOrder(m_cases.head(), first.order.id, u"Қате жазылған"_s)).value;
    QCOMPARE(cancelled.state, MeasureState::Cancelled);
    QCOMPARE(cancelled.order.number, first.order.number);
    QCOMPARE(cancelled.order.cancelledAt, std::optional(m_cases.training.now()));
    QCOMPARE(cancelled.order.cancelReason, u"Қате жазылған"_s);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"order.cancelled"_s});
    QCOMPARE(sequenceOf(m_cases.issued()), sequenceOf(first) + 1);
    QCOMPARE(need(openOrder(m_cases.head(), first.order.id)).order, cancelled.order);
}

void OrdersTest::cancellingNeedsAHeadAndAReason()
{
    const domain::MeasureId id = m_cases.served().order.id;
    const QString reason = u"Қате жазылған"_s;
    QCOMPARE(shown(cancelOrder(m_cases.inspector(), id, reason)), u"permission-denied "_s);
    QCOMPARE(tests::entries(m_cases.head()).front().detail, u"order.cancelled"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), id, u" "_s)), u"reason-missing reason"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), id, u"ok"_s)), u"reason-too-short reason"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), {QUuid::createUuid()}, reason)), u"not-found id"_s);
    QVERIFY(cancelOrder(m_cases.head(), id, reason));
    QCOMPARE(shown(cancelOrder(m_cases.head(), id, reason)), u"order-cancelled id"_s);

    const domain::MeasureId expired = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), expired, reason)), u"order-expired id"_s);
}

void OrdersTest::replacing()
{
    const OrderCard first = m_cases.served();
    OrderDraft draft = OrderCases::draft(first.order.incident);
    draft.overrideReason = Reason;
    const OrderCard second = need(issueOrder(m_cases.head(), draft)).value;
    const OrderCard replaced = need(replaceOrder(m_cases.inspector(), first.order.id, second.order.id)).value;
    QCOMPARE(replaced.state, MeasureState::Replaced);
    QCOMPARE(replaced.order.replacedBy, std::optional(second.order.id));
    QCOMPARE(replaced.order.replacedAt, std::optional(m_cases.training.now()));
    QVERIFY(!replaced.nextCheckDue);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"order.replaced"_s});
    QCOMPARE(need(openOrder(m_cases.head(), first.order.id)).order, replaced.order);
    QCOMPARE(shown(replaceOrder(m_cases.inspector(), first.order.id, second.order.id)), u"order-replaced id"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), first.order.id, Reason)), u"order-replaced id"_s);
    // What was replaced replaces nothing.
    QCOMPARE(shown(replaceOrder(m_cases.inspector(), second.order.id, first.order.id)),
             u"replacement-not-active by"_s);
}

void OrdersTest::replacingIsRefused()
{
    const OrderCard order = m_cases.issued();
    const OrderCard ofAnother = m_cases.issued();
    const auto outcome = [&](domain::MeasureId id, domain::MeasureId by) {
        return shown(replaceOrder(m_cases.inspector(), id, by));
    };
    const domain::MeasureId none{QUuid::createUuid()};
    QCOMPARE(outcome(none, order.order.id), u"not-found id"_s);
    QCOMPARE(outcome(order.order.id, none), u"not-found by"_s);
    QCOMPARE(outcome(order.order.id, order.order.id), u"replaced-by-itself by"_s);
    QCOMPARE(outcome(order.order.id, ofAnother.order.id), u"replacement-other-offender by"_s);
    QCOMPARE(need(openOrder(m_cases.head(), order.order.id)).state, MeasureState::Issued);
}

void OrdersTest::statesFollowTheClock()
{
    const OrderCard card = m_cases.served();
    const auto state = [&](const QString &now) {
        m_cases.training.setNow(now);
        return need(openOrder(m_cases.head(), card.order.id)).state;
    };
    QCOMPARE(card.state, MeasureState::Served);
    QCOMPARE(state(u"2026-12-20T11:59:59+05:00"_s), MeasureState::Served);
    QCOMPARE(state(u"2026-12-20T12:00:00+05:00"_s), MeasureState::Expired);
    QCOMPARE(state(u"2026-11-20T11:59:59+05:00"_s), MeasureState::Issued);
}

void OrdersTest::openingIsLogged()
{
    const OrderCard card = m_cases.issued();
    const auto registrar = m_cases.training.sessionOf(Role::Registrar);
    QVERIFY(openOrder(*registrar, card.order.id));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"order.opened"_s);
    QCOMPARE(entry.record, std::optional(card.order.id.uuid));
    QCOMPARE(entry.login, registrar->account().login);
    QCOMPARE(shown(openOrder(m_cases.head(), {QUuid::createUuid()})), u"not-found id"_s);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"order.opened"_s});
}

void OrdersTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("issues");
    QTest::addColumn<bool>("reads");
    QTest::newRow("inspector") << int(Role::Inspector) << true << true;
    QTest::newRow("head") << int(Role::Head) << true << true;
    QTest::newRow("registrar") << int(Role::Registrar) << false << true;
    QTest::newRow("auditor") << int(Role::Auditor) << false << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false << false;
}

void OrdersTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(bool, issues);
    QFETCH(bool, reads);
    const OrderCard card = m_cases.issued();
    const domain::MeasureId id = card.order.id;
    const auto session = m_cases.training.sessionOf(Role(role));
    const auto check = [&](const QString &act, bool permitted, const QString &outcome) {
        QCOMPARE(outcome == u"permission-denied ", !permitted);
        if (permitted)
            return;
        const AuditEntry entry = tests::entries(m_cases.head()).front();
        QCOMPARE(entry.action, u"access.refused"_s);
        QCOMPARE(entry.detail, act);
        QCOMPARE(entry.login, session->account().login);
    };
    check(u"order.issued"_s, issues, shown(issueOrder(*session, OrderCases::draft(m_cases.pair().incident))));
    check(u"order.served"_s, issues,
          shown(serveOrder(*session, id, {m_cases.training.now(), domain::ServiceMode::Signed, {}, {}})));
    check(u"order.copy_sent"_s, issues,
          shown(sendCopy(*session, id, {domain::CopyRecipient::Prosecutor, m_cases.training.now()})));
    check(u"order.replaced"_s, issues, shown(replaceOrder(*session, id, id)));
    check(u"order.cancelled"_s, role == int(Role::Head), shown(cancelOrder(*session, id, Reason)));
    check(u"order.opened"_s, reads, shown(openOrder(*session, id)));
    check(u"order.listed"_s, reads, shown(listOrders(*session, {}, {})));
}

QTEST_GUILESS_MAIN(OrdersTest)

#include "tst_orders.moc"
