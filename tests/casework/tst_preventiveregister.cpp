// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "casework/preventiveregister.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::PersonId;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class PreventiveRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(u"2026-11-20T12:00:00+05:00"_s); }
    void aMeasureInForceIsAGround();
    void aCancelledMeasureIsNone();
    void anEntryStandsForItsTime();
    void removalNeedsAReason();
    void anEntryIsProlonged();
    void refusesToProlong();
    void theSameIdIsOneEntry();
    void refuses_data();
    void refuses();
    void theListIsByItsEnd();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] RegisterEntryDraft draft(const QString &category = u"unspent_conviction"_s)
    {
        RegisterEntryDraft draft;
        draft.person = m_cases.person(u"Есепов"_s);
        draft.category = category;
        return draft;
    }
    [[nodiscard]] bool stands(PersonId person, const QString &iso)
    {
        return need(isOnRegister(m_cases.inspector(), person, at(iso)));
    }

    OrderCases m_cases;
};

void PreventiveRegisterTest::aMeasureInForceIsAGround()
{
    const OrderCard issued = m_cases.issued();
    QVERIFY(!stands(issued.offender.id, u"2026-11-20T12:00"_s)); // until it is served
    const OrderCard order = need(serveOrder(m_cases.head(), issued.order.id,
                                            {m_cases.training.now(), domain::ServiceMode::Signed, {}, {}})).value;
    QVERIFY(!stands(order.offender.id, u"2026-11-20T11:59:59"_s));
    QVERIFY(stands(order.offender.id, u"2026-11-20T12:00"_s));
    QVERIFY(stands(order.offender.id, u"2026-12-20T11:59:59"_s));
    QVERIFY(!stands(order.offender.id, u"2026-12-20T12:00"_s));
    QVERIFY(!stands(order.victims.front().id, u"2026-11-20T12:00"_s));

    const auto grounds = need(registerOf(m_cases.inspector(), order.offender.id));
    QCOMPARE(grounds.size(), std::size_t(1));
    QCOMPARE(grounds[0].category, u"protective_order"_s);
    QCOMPARE(grounds[0].measure, std::optional(order.order.id));
    QCOMPARE(grounds[0].number, order.order.number);
    QCOMPARE(grounds[0].since, Today);
    QCOMPARE(grounds[0].until, std::optional(QDate(2026, 12, 20)));
    QCOMPARE(grounds[0].officer.id, m_cases.head().account().id);
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    QVERIFY(need(registerOf(m_cases.inspector(), order.offender.id)).empty());
}

void PreventiveRegisterTest::aCancelledMeasureIsNone()
{
    const OrderCard order = m_cases.served();
    m_cases.training.setNow(u"2026-11-22T12:00:00+05:00"_s);
    need(cancelOrder(m_cases.head(), order.order.id, u"Сот шешімімен"_s));
    QVERIFY(stands(order.offender.id, u"2026-11-22T11:59:59"_s));
    QVERIFY(!stands(order.offender.id, u"2026-11-22T12:00"_s));
    QVERIFY(need(registerOf(m_cases.inspector(), order.offender.id)).empty());
}

void PreventiveRegisterTest::anEntryStandsForItsTime()
{
    RegisterEntryDraft typed = draft();
    typed.enteredOn = QDate(2026, 11, 10);
    typed.untilOn = QDate(2026, 11, 30);
    typed.reason = u" Үкім бойынша "_s;
    const auto entry = need(enterOnRegister(m_cases.inspector(), typed));
    QCOMPARE(entry.reason, u"Үкім бойынша"_s);
    const AuditEntry logged = tests::entries(m_cases.head()).front();
    QCOMPARE(logged.action, u"register_entry.added"_s);
    QCOMPARE(logged.record, std::optional(entry.id.uuid));
    QCOMPARE(logged.detail, u"unspent_conviction"_s);
    QVERIFY(!stands(typed.person, u"2026-11-09T23:59:59"_s));
    QVERIFY(stands(typed.person, u"2026-11-10T00:00"_s));
    QVERIFY(stands(typed.person, u"2026-11-30T23:59:59"_s));
    QVERIFY(!stands(typed.person, u"2026-12-01T00:00"_s));

    // Once more for the same ground only after its end; another ground stands beside it.
    typed.enteredOn = QDate(2026, 11, 20);
    QCOMPARE(shown(enterOnRegister(m_cases.inspector(), typed)), u"already-on-register category"_s);
    typed.enteredOn = QDate(2026, 11, 1);
    QCOMPARE(shown(enterOnRegister(m_cases.inspector(), typed)), u"already-on-register category"_s);
    typed.untilOn = QDate(2026, 11, 9);
    need(enterOnRegister(m_cases.inspector(), typed));
    typed.category = u"parole"_s;
    need(enterOnRegister(m_cases.inspector(), typed));
    const auto grounds = need(registerOf(m_cases.inspector(), typed.person));
    QCOMPARE(grounds.size(), std::size_t(3));
    QCOMPARE(grounds[0].since, QDate(2026, 11, 10));
}

void PreventiveRegisterTest::removalNeedsAReason()
{
    const auto entry = need(enterOnRegister(m_cases.inspector(), draft()));
    Session &head = m_cases.head();
    QCOMPARE(shown(removeFromRegister(head, entry.id, {})), u"reason-missing reason"_s);
    QCOMPARE(shown(removeFromRegister(head, entry.id, {u"жо"_s, {}})), u"reason-too-short reason"_s);
    QCOMPARE(shown(removeFromRegister(head, entry.id, {u"Мерзімі өтті"_s, Today.addDays(1)})), u"in-the-future on"_s);
    QCOMPARE(shown(removeFromRegister(head, entry.id, {u"Мерзімі өтті"_s, Today.addDays(-1)})),
             u"removal-before-entry on"_s);
    QCOMPARE(shown(removeFromRegister(head, {QUuid::createUuid()}, {u"Мерзімі өтті"_s, {}})), u"not-found id"_s);

    m_cases.training.setNow(u"2026-11-25T12:00:00+05:00"_s);
    const auto removed = need(removeFromRegister(head, entry.id, {u" Мерзімі өтті "_s, {}}));
    QCOMPARE(removed.removedOn, std::optional(QDate(2026, 11, 25)));
    QCOMPARE(m_cases.lastActions(1), QStringList{u"register_entry.removed"_s});
    QVERIFY(stands(entry.person, u"2026-11-24T23:59:59"_s));
    QVERIFY(!stands(entry.person, u"2026-11-25T00:00"_s));
    QCOMPARE(shown(removeFromRegister(head, entry.id, {u"Мерзімі өтті"_s, {}})), u"already-removed id"_s);
    // What stood once is told of the person, and is no ground any more.
    QCOMPARE(need(registerOf(head, entry.person)).front().removalReason, u"Мерзімі өтті"_s);
    for (const RegisterGround &ground : need(listRegister(head, {}, {1000, {}})).items)
        QVERIFY(ground.person != entry.person);
}

void PreventiveRegisterTest::anEntryIsProlonged()
{
    RegisterEntryDraft typed = draft();
    typed.untilOn = QDate(2026, 11, 30);
    const auto entry = need(enterOnRegister(m_cases.inspector(), typed));
    RegisterProlonging act{QUuid::createUuid(), u" Қайта бұзды "_s, QDate(2026, 12, 31), {}};
    const auto longer = need(prolongOnRegister(m_cases.inspector(), entry.id, act));
    QCOMPARE(longer.untilOn, std::optional(QDate(2026, 12, 31)));
    const AuditEntry logged = tests::entries(m_cases.head()).front();
    QCOMPARE(logged.action, u"register_entry.prolonged"_s);
    QCOMPARE(logged.record, std::optional(entry.id.uuid));
    QVERIFY(stands(typed.person, u"2026-12-31T23:59:59"_s));
    QVERIFY(!stands(typed.person, u"2027-01-01T00:00"_s));
    // A second click makes no second act, and no second entry stands beside it.
    QCOMPARE(need(prolongOnRegister(m_cases.inspector(), entry.id, act)), longer);
    const auto grounds = need(registerOf(m_cases.inspector(), typed.person));
    QCOMPARE(grounds.size(), std::size_t(1));
    QCOMPARE(grounds.front().until, std::optional(QDate(2026, 12, 31)));
    const domain::Prolongation kept{*act.id, entry.id, Today, QDate(2026, 11, 30), QDate(2026, 12, 31), u"Қайта бұзды"_s};
    QCOMPARE(grounds.front().prolongations, std::vector{kept});
    // Decided in time and typed in later, it counts from its own day.
    m_cases.training.setNow(u"2027-01-05T12:00:00+05:00"_s);
    act = {{}, u"Қайта бұзды"_s, QDate(2027, 2, 28), QDate(2026, 12, 30)};
    need(prolongOnRegister(m_cases.inspector(), entry.id, act));
    QVERIFY(stands(typed.person, u"2027-01-03T12:00"_s));
}

void PreventiveRegisterTest::refusesToProlong()
{
    RegisterEntryDraft typed = draft();
    typed.enteredOn = QDate(2026, 11, 10);
    typed.untilOn = QDate(2026, 11, 30);
    const auto entry = need(enterOnRegister(m_cases.inspector(), typed));
    const auto outcome = [&](domain::RegisterEntryId id, auto change) {
        RegisterProlonging act{{}, u"Қайта бұзды"_s, QDate(2026, 12, 31), {}};
        change(act);
        return shown(prolongOnRegister(m_cases.head(), id, act));
    };
    QCOMPARE(outcome(entry.id, [](auto &a) { a.until.reset(); }), u"required until"_s);
    QCOMPARE(outcome(entry.id, [](auto &a) { a.reason.clear(); }), u"reason-missing reason"_s);
    QCOMPARE(outcome(entry.id, [](auto &a) { a.reason = u"иә"_s; }), u"reason-too-short reason"_s);
    QCOMPARE(outcome(entry.id, [](auto &a) { a.until = QDate(2026, 11, 30); }), u"until-not-later until"_s);
    QCOMPARE(outcome(entry.id, [](auto &a) { a.on = Today.addDays(1); }), u"in-the-future on"_s);
    QCOMPARE(outcome(entry.id, [](auto &a) { a.on = QDate(2026, 11, 9); }), u"decided-before-entry on"_s);
    QCOMPARE(outcome({QUuid::createUuid()}, [](auto &) {}), u"not-found id"_s);
    typed.enteredOn = QDate(2026, 11, 1);
    typed.untilOn = QDate(2026, 11, 5);
    const auto ended = need(enterOnRegister(m_cases.inspector(), typed));
    QCOMPARE(outcome(ended.id, [](auto &) {}), u"entry-ended on"_s);
    // Up to a later entry for the same ground, no further.
    QCOMPARE(outcome(ended.id, [](auto &a) { a.on = QDate(2026, 11, 5); }), u"already-on-register category"_s);
    typed.category = u"parole"_s;
    typed.untilOn.reset();
    const auto endless = need(enterOnRegister(m_cases.inspector(), typed));
    QCOMPARE(outcome(endless.id, [](auto &) {}), u"entry-without-end id"_s);
    need(removeFromRegister(m_cases.head(), endless.id, {u"Мерзімі өтті"_s, {}}));
    QCOMPARE(outcome(endless.id, [](auto &) {}), u"already-removed id"_s);
    const QUuid used = QUuid::createUuid();
    QCOMPARE(outcome(entry.id, [&](auto &a) { a.id = used; }), u"accepted"_s);
    QCOMPARE(outcome(endless.id, [&](auto &a) { a.id = used; }), u"id-in-use id"_s);
}

void PreventiveRegisterTest::theSameIdIsOneEntry()
{
    RegisterEntryDraft typed = draft();
    typed.id = domain::RegisterEntryId{QUuid::createUuid()};
    const auto first = need(enterOnRegister(m_cases.inspector(), typed));
    const auto entries = tests::entries(m_cases.head()).size();
    QCOMPARE(need(enterOnRegister(m_cases.inspector(), typed)), first);
    QCOMPARE(tests::entries(m_cases.head()).size(), entries);
    typed.category = u"parole"_s;
    QCOMPARE(shown(enterOnRegister(m_cases.inspector(), typed)), u"id-in-use id"_s);
}

void PreventiveRegisterTest::refuses_data()
{
    using Change = std::function<void(RegisterEntryDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, Change change, const QString &outcome) {
        QTest::newRow(name) << change << outcome;
    };
    row("no person", [](auto &d) { d.person = {}; }, u"required person"_s);
    row("nobody of that id", [](auto &d) { d.person = {QUuid::createUuid()}; }, u"not-found person"_s);
    row("no category", [](auto &d) { d.category.clear(); }, u"required category"_s);
    row("unknown category", [](auto &d) { d.category = u"hooligan"_s; }, u"unknown-code category"_s);
    row("of an order", [](auto &d) { d.category = u"protective_order"_s; }, u"category-of-measure category"_s);
    row("of a requirement", [](auto &d) { d.category = u"special_requirements"_s; }, u"category-of-measure category"_s);
    row("of a warning", [](auto &d) { d.category = u"official_warning"_s; }, u"category-of-measure category"_s);
    row("tomorrow", [](auto &d) { d.enteredOn = Today.addDays(1); }, u"in-the-future entered_on"_s);
    row("the end first", [](auto &d) { d.untilOn = Today.addDays(-1); }, u"end-before-start until_on"_s);
    row("a long reason", [](auto &d) { d.reason = QString(20'001, u'а'); }, u"too-long reason"_s);
}

void PreventiveRegisterTest::refuses()
{
    QFETCH(std::function<void(RegisterEntryDraft &)>, change);
    QFETCH(QString, outcome);
    RegisterEntryDraft typed = draft();
    change(typed);
    QCOMPARE(shown(enterOnRegister(m_cases.inspector(), typed)), outcome);
}

/// Measures and entries are one list, ordered by the moment of their end, whichever page it is read by.
void PreventiveRegisterTest::theListIsByItsEnd()
{
    OrderCases cases;
    for (const char *iso : {"2026-11-01T10:00:00+05:00", "2026-11-01T23:59:59+05:00", "2026-11-02T08:00:00+05:00"}) {
        cases.training.setNow(QLatin1String(iso));
        (void)cases.served();
    }
    cases.training.setNow(u"2026-11-05T09:00:00+05:00"_s);
    for (const int days : {-1, 26, 26, 27, 400}) { // 26: the day on which the first two orders end
        RegisterEntryDraft typed;
        typed.person = cases.person(u"Есепов"_s);
        typed.category = days == 27 ? u"parole"_s : u"other"_s;
        if (days >= 0)
            typed.untilOn = QDate(2026, 11, 5).addDays(days);
        need(enterOnRegister(cases.inspector(), typed));
    }
    const auto whole = need(listRegister(cases.inspector(), {}, {1000, {}})).items;
    QCOMPARE(whole.size(), std::size_t(8));
    QStringList shownInOrder;
    for (const RegisterGround &ground : whole)
        shownInOrder.append(ground.category + u' ' + (ground.until ? base::toIso(*ground.until) : u"-"_s));
    QCOMPARE(shownInOrder, (QStringList{u"protective_order 2026-12-01"_s, u"protective_order 2026-12-01"_s,
                                        u"other 2026-12-01"_s, u"other 2026-12-01"_s, u"protective_order 2026-12-02"_s,
                                        u"parole 2026-12-02"_s, u"other 2027-12-10"_s, u"other -"_s}));
    for (const int limit : {1, 2, 3, 5}) {
        std::vector<PersonId> pieced;
        PageRequest page{limit, {}};
        do {
            const auto found = need(listRegister(cases.inspector(), {}, page));
            for (const RegisterGround &ground : found.items)
                pieced.push_back(ground.person);
            page.after = found.next;
        } while (!page.after.isEmpty());
        QCOMPARE(pieced.size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i)
            QCOMPARE(pieced[i], whole[i].person);
    }
    QCOMPARE(need(listRegister(cases.inspector(), {u"parole"_s}, {})).items.size(), std::size_t(1));
    QCOMPARE(need(listRegister(cases.inspector(), {u"protective_order"_s}, {})).items.size(), std::size_t(3));
    QVERIFY(need(listRegister(cases.inspector(), {u"official_warning"_s}, {})).items.empty());
    QCOMPARE(shown(listRegister(cases.inspector(), {u"hooligan"_s}, {})), u"unknown-code category"_s);
    QCOMPARE(shown(listRegister(cases.inspector(), {}, {0, {}})), u"number-range limit"_s);
    QCOMPARE(shown(listRegister(cases.inspector(), {}, {5, u"nowhere"_s})), u"cursor-malformed after"_s);
}

void PreventiveRegisterTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("may"); // e enters and prolongs, r removes, l lists
    QTest::newRow("inspector") << int(Role::Inspector) << u"el"_s;
    QTest::newRow("head") << int(Role::Head) << u"erl"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"l"_s;
    QTest::newRow("auditor") << int(Role::Auditor) << QString();
    QTest::newRow("administrator") << int(Role::Administrator) << QString();
}

void PreventiveRegisterTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, may);
    const auto session = m_cases.training.sessionOf(static_cast<Role>(role));
    const auto outcome = [&](QChar act) { return may.contains(act) ? u"accepted"_s : u"permission-denied "_s; };
    const auto entry = need(enterOnRegister(m_cases.inspector(), draft()));
    QCOMPARE(shown(enterOnRegister(*session, draft())), outcome(u'e'));
    QCOMPARE(shown(listRegister(*session, {}, {})), outcome(u'l'));
    QCOMPARE(shown(registerOf(*session, entry.person)), outcome(u'l'));
    QCOMPARE(shown(isOnRegister(*session, entry.person, m_cases.training.now())), outcome(u'l'));
    RegisterEntryDraft ending = draft();
    ending.untilOn = Today;
    const auto other = need(enterOnRegister(m_cases.inspector(), ending));
    QCOMPARE(shown(prolongOnRegister(*session, other.id, {{}, u"Қайта бұзды"_s, Today.addDays(30), {}})), outcome(u'e'));
    QCOMPARE(shown(removeFromRegister(*session, entry.id, {u"Мерзімі өтті"_s, {}})), outcome(u'r'));
}

QTEST_GUILESS_MAIN(PreventiveRegisterTest)
#include "tst_preventiveregister.moc"
