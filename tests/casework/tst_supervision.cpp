// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/ordercases.h"
#include "casework/personchange.h"
#include "casework/preventiveregister.h"
#include "casework/signals.h"
#include "domain/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CheckResult;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

/// Each signal stands while its cause does, and goes with it.
class SupervisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<OrderCases>();
        QVERIFY(signalsNow().isEmpty());
    }
    void twiceInAYearAndNotRegistered();
    void onlyTheArticleAndTheYearCount();
    void aRepeatOnTheRegister();
    void aRepeatIsOneWithinAYear();
    void anUnservedOrder();
    void aCopyNotSent();
    void aMissedCheckAtTheEnd();
    void absentTwice();
    void aMinorWithoutRepresentative();
    void aBreachWithoutProtocol();
    void aCaseClosedWithoutAReason();
    void aPenaltyAlone();
    void oneKindAlone();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] Session &head() { return m_cases->head(); }
    void setNow(const QString &iso) { m_cases->training.setNow(iso); }

    /// "signal record-kind since" of each.
    [[nodiscard]] QStringList signalsNow(const QString &kind = {})
    {
        QStringList lines;
        const auto list = need(supervisionSignals(head(), {kind}));
        for (const SupervisionSignal &item : list.items)
            lines.append(item.signal + u' ' + item.recordKind + u' ' + base::toIso(item.since).left(16));
        return lines;
    }
    [[nodiscard]] domain::IncidentId incident(domain::PersonId offender, const QString &detectedAt,
                                              const QString &article = u"73"_s)
    {
        IncidentDraft draft = m_cases->incidentDraft();
        draft.facts.detectedAt = at(detectedAt);
        draft.facts.article = article;
        draft.offender.id = offender;
        return need(addIncident(head(), draft)).value.incident.id;
    }
    /// With both copies sent, so that nothing but what is asked for stands out.
    OrderCard serve(const OrderCard &issued)
    {
        const auto now = m_cases->training.now();
        for (const auto to : {domain::CopyRecipient::Prosecutor, domain::CopyRecipient::Victim})
            need(sendCopy(head(), issued.order.id, {to, now}));
        return need(serveOrder(head(), issued.order.id, {now, domain::ServiceMode::Signed, {}, {}})).value;
    }
    void check(const OrderCard &order, const QString &iso, CheckResult result = CheckResult::Seen)
    {
        setNow(iso);
        CheckDraft draft;
        draft.at = m_cases->training.now();
        draft.result = result;
        need(recordCheck(head(), order.order.id, draft));
    }

    std::unique_ptr<OrderCases> m_cases;
};

void SupervisionTest::twiceInAYearAndNotRegistered()
{
    const auto offender = m_cases->person(u"Қайталов"_s);
    (void)incident(offender, u"2026-03-01T10:00"_s);
    QVERIFY(signalsNow().isEmpty());
    const auto second = incident(offender, u"2026-11-01T10:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"art73-twice-not-registered incident 2026-11-01T10:00"_s});
    const auto list = need(supervisionSignals(head()));
    QCOMPARE(list.items[0].person, offender);
    QCOMPARE(list.items[0].personName, u"Қайталов Сынақ"_s);
    QCOMPARE(list.items[0].record, second.uuid);
    QCOMPARE(list.officerOf(list.items[0]).id, head().account().id);
    QCOMPARE(mendingActOf(list.items[0].signal), u"enter-on-register"_s);
    // The act mends it.
    RegisterEntryDraft entry;
    entry.person = offender;
    entry.category = u"other"_s;
    need(enterOnRegister(head(), entry));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::onlyTheArticleAndTheYearCount()
{
    const auto offender = m_cases->person(u"Қайталов"_s);
    (void)incident(offender, u"2025-11-20T11:59:59"_s); // a second more than 365 × 24 h ago
    (void)incident(offender, u"2026-11-01T10:00"_s);
    (void)incident(offender, u"2026-11-02T10:00"_s, u"434"_s);
    QVERIFY(signalsNow().isEmpty());
    (void)incident(offender, u"2025-11-20T12:00:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"art73-twice-not-registered incident 2026-11-01T10:00"_s});
}

void SupervisionTest::aRepeatOnTheRegister()
{
    const tests::Pair pair = m_cases->pair();
    const OrderCard order = serve(need(issueOrder(head(), OrderCases::draft(pair.incident))).value);
    setNow(u"2026-11-25T12:00:00+05:00"_s);
    (void)incident(pair.offender, u"2026-11-20T11:30"_s, {}); // before the service
    QVERIFY(signalsNow().isEmpty());
    const auto repeat = incident(pair.offender, u"2026-11-24T10:00"_s, {});
    QCOMPARE(signalsNow(), QStringList{u"repeat-on-register incident 2026-11-24T10:00"_s});
    QCOMPARE(need(supervisionSignals(head())).items[0].record, repeat.uuid);
    // It is looked for 90 days back.
    for (const char *day : {"2026-11-27T12:00:00+05:00", "2026-12-04T12:00:00+05:00", "2026-12-11T12:00:00+05:00",
                            "2026-12-18T12:00:00+05:00"})
        check(order, QLatin1String(day));
    setNow(u"2027-02-22T10:00:00+05:00"_s);
    QCOMPARE(signalsNow(u"repeat-on-register"_s).size(), 1);
    setNow(u"2027-02-22T10:00:01+05:00"_s);
    QVERIFY(signalsNow(u"repeat-on-register"_s).isEmpty());
}

void SupervisionTest::aRepeatIsOneWithinAYear()
{
    const auto offender = m_cases->person(u"Есепов"_s);
    RegisterEntryDraft entry;
    entry.person = offender;
    entry.category = u"parole"_s;
    entry.enteredOn = QDate(2026, 11, 1);
    entry.untilOn = QDate(2026, 11, 10);
    need(enterOnRegister(head(), entry));
    (void)incident(offender, u"2025-11-05T09:59:59"_s, {});
    (void)incident(offender, u"2026-11-05T10:00"_s, {});
    QVERIFY(signalsNow().isEmpty()); // the one before lies more than 365 × 24 h back
    (void)incident(offender, u"2026-11-11T00:00"_s, {}); // the day after the last
    QVERIFY(signalsNow().isEmpty());
    (void)incident(offender, u"2026-11-10T23:59:59"_s, {});
    QCOMPARE(signalsNow(), QStringList{u"repeat-on-register incident 2026-11-10T23:59"_s});
}

void SupervisionTest::anUnservedOrder()
{
    const OrderCard order = m_cases->issued();
    need(sendCopy(head(), order.order.id, {domain::CopyRecipient::Prosecutor, m_cases->training.now()}));
    setNow(u"2026-11-21T12:00:00+05:00"_s);
    QVERIFY(signalsNow().isEmpty());
    setNow(u"2026-11-21T12:00:01+05:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"unserved-24h measure 2026-11-21T12:00"_s});
    QCOMPARE(need(supervisionSignals(head())).items[0].number, order.order.number);
    (void)serve(order);
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::aCopyNotSent()
{
    const OrderCard order = m_cases->served();
    setNow(u"2026-11-21T12:00:01+05:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"prosecutor-copy-overdue measure 2026-11-21T12:00"_s});
    need(sendCopy(head(), order.order.id, {domain::CopyRecipient::Prosecutor, m_cases->training.now()}));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::aMissedCheckAtTheEnd()
{
    const OrderCard order = serve(m_cases->issued());
    for (const char *day : {"2026-11-27T12:00:00+05:00", "2026-12-04T12:00:00+05:00", "2026-12-11T12:00:00+05:00"})
        check(order, QLatin1String(day));
    setNow(u"2026-12-20T11:59:59+05:00"_s);
    QVERIFY(signalsNow().isEmpty());
    setNow(u"2026-12-20T12:00:00+05:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"ended-with-missed-check measure 2026-12-20T12:00"_s});
    // The check was made and is typed in late: the miss turns back.
    setNow(u"2026-12-21T12:00:00+05:00"_s);
    CheckDraft late;
    late.at = at(u"2026-12-18T12:00"_s);
    need(recordCheck(head(), order.order.id, late));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::absentTwice()
{
    const OrderCard order = serve(m_cases->issued());
    check(order, u"2026-11-22T12:00:00+05:00"_s, CheckResult::Absent);
    QVERIFY(signalsNow().isEmpty());
    check(order, u"2026-11-23T12:00:00+05:00"_s, CheckResult::Absent);
    QCOMPARE(signalsNow(), QStringList{u"absent-twice measure 2026-11-23T12:00"_s});
    check(order, u"2026-11-24T12:00:00+05:00"_s);
    QVERIFY(signalsNow().isEmpty());
    check(order, u"2026-11-25T12:00:00+05:00"_s, CheckResult::Absent);
    QVERIFY(signalsNow().isEmpty());
    check(order, u"2026-11-26T12:00:00+05:00"_s, CheckResult::Absent);
    QCOMPARE(signalsNow(), QStringList{u"absent-twice measure 2026-11-26T12:00"_s});
}

void SupervisionTest::aMinorWithoutRepresentative()
{
    const auto offender = m_cases->person(u"Жасов"_s, QDate(2009, 11, 21)); // eighteen in a year and a day
    const auto adult = m_cases->person(u"Ересеков"_s, QDate(2008, 11, 20)); // eighteen today
    const auto victim = m_cases->person(u"Үлгіева"_s);
    (void)serve(need(issueOrder(head(), OrderCases::draft(m_cases->incident(adult, victim)))).value);
    QVERIFY(signalsNow().isEmpty());
    (void)serve(need(issueOrder(head(), OrderCases::draft(m_cases->incident(offender, victim)))).value);
    QCOMPARE(signalsNow(), QStringList{u"minor-without-representative measure 2026-11-20T12:00"_s});
    QCOMPARE(need(supervisionSignals(head())).items[0].person, offender);
    PersonDraft named;
    named.representative.id = victim;
    named.representativeRelation = u"mother"_s;
    need(changePerson(head(), offender, named, {u"legal_representative"_s}));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::aBreachWithoutProtocol()
{
    const OrderCard order = serve(m_cases->issued());
    setNow(u"2026-11-21T12:00:00+05:00"_s);
    BreachDraft draft;
    draft.measure = order.order.id;
    draft.restriction = u"contact"_s;
    draft.at = at(u"2026-11-21T10:00"_s);
    draft.how = u"Көршілерінің айтуынша"_s;
    const auto breach = need(recordBreach(head(), draft)).value;
    setNow(u"2026-11-24T10:00:00+05:00"_s);
    QVERIFY(signalsNow().isEmpty());
    setNow(u"2026-11-24T10:00:01+05:00"_s);
    QCOMPARE(signalsNow(), QStringList{u"breach-without-protocol breach 2026-11-24T10:00"_s});
    const auto list = need(supervisionSignals(head()));
    QCOMPARE(list.items[0].record, breach.id.uuid);
    QCOMPARE(list.items[0].person, order.offender.id);
    QCOMPARE(list.items[0].number, order.order.number);
    QCOMPARE(list.items[0].measure, order.order.id);
    need(setProtocol(head(), breach.id, u"77"_s, QDate(2026, 11, 24)));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::aCaseClosedWithoutAReason()
{
    const tests::Pair pair = m_cases->pair();
    CaseDraft draft;
    draft.incident = pair.incident;
    draft.article = u"73"_s;
    const auto silent = need(addCase(head(), draft)).value.id;
    const auto reasoned = need(addCase(head(), draft)).value.id;
    const QString ground = domain::catalogue(u"case_closing_grounds"_s).items().front().code;
    need(closeCase(head(), reasoned, {{}, ground, u"Оқиға болмаған"_s, pair.victim}));
    QVERIFY(signalsNow().isEmpty());
    need(closeCase(head(), silent, {{}, u"other"_s, {}, {}}));
    QCOMPARE(signalsNow(), QStringList{u"closed-without-reason case 2026-11-20T00:00"_s});
    QCOMPARE(need(supervisionSignals(head())).items[0].record, silent.uuid);
    QVERIFY(need(supervisionSignals(head())).items[0].measure.isNull());
    setNow(u"2027-02-18T12:00:00+05:00"_s);
    QCOMPARE(signalsNow().size(), 1);
    setNow(u"2027-02-19T12:00:00+05:00"_s);
    QVERIFY(signalsNow().isEmpty());
    setNow(u"2027-02-18T12:00:00+05:00"_s);
    need(giveClosingReason(head(), silent, u"Дәлел жоқ"_s));
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::aPenaltyAlone()
{
    const tests::Pair pair = m_cases->pair();
    CaseDraft draft;
    draft.incident = pair.incident;
    draft.article = u"73"_s;
    PenaltyDraft penalty;
    penalty.caseFile = need(addCase(head(), draft)).value.id;
    penalty.kind = u"warning"_s;
    need(addPenalty(head(), penalty));
    QCOMPARE(signalsNow(), QStringList{u"penalty-without-measure case 2026-11-20T00:00"_s});
    QCOMPARE(need(supervisionSignals(head())).items[0].person, pair.offender);
    (void)serve(need(issueOrder(head(), OrderCases::draft(pair.incident))).value);
    QVERIFY(signalsNow().isEmpty());
}

void SupervisionTest::oneKindAlone()
{
    (void)m_cases->issued();
    setNow(u"2026-11-22T12:00:00+05:00"_s);
    QCOMPARE(signalsNow().size(), 2);
    QCOMPARE(signalsNow(u"unserved-24h"_s).size(), 1);
    QCOMPARE(signalsNow(u"prosecutor-copy-overdue"_s).size(), 1);
    QVERIFY(signalsNow(u"absent-twice"_s).isEmpty());
    QCOMPARE(shown(supervisionSignals(head(), {u"moon-phase"_s})), u"unknown-code signal"_s);
}

void SupervisionTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"permission-denied "_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void SupervisionTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases->training.sessionOf(static_cast<Role>(role));
    QCOMPARE(shown(supervisionSignals(*session)), outcome);
}

QTEST_GUILESS_MAIN(SupervisionTest)
#include "tst_supervision.moc"
