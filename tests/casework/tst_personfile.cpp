// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/conversations.h"
#include "casework/detentions.h"
#include "casework/ordercases.h"
#include "casework/personcard.h"
#include "casework/personfile.h"
#include "casework/reconciliations.h"
#include "casework/requirements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::PersonId;
using security::Role;
using tests::at;
using tests::need;
using tests::shown;

/// What the police did about a person, read at once.
class PersonFileTest : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

    PersonFile file(PersonId id) { return need(personFile(m_cases.inspector(), id)); }

    void incident(const tests::Pair &pair, const QString &article)
    {
        IncidentDraft draft = m_cases.incidentDraft();
        draft.offender.id = pair.offender;
        draft.victims.push_back({{pair.victim, {}}, {}});
        draft.facts.article = article;
        (void)need(addIncident(m_cases.head(), draft));
    }

private Q_SLOTS:
    void init() { m_cases.training.setNow(u"2026-11-20T12:00:00+05:00"_s); }

    void readsAllAtOnce()
    {
        const auto pair = m_cases.pair();
        QCOMPARE(file(pair.offender).cases.size(), std::size_t(0));
        CaseDraft draft;
        draft.incident = pair.incident;
        draft.article = u"73"_s;
        (void)need(addCase(m_cases.head(), draft));
        DetentionDraft detention;
        detention.person.id = pair.offender;
        detention.from = at(u"2026-11-20T10:00"_s);
        (void)need(addDetention(m_cases.head(), detention));
        ConversationDraft conversation;
        conversation.person.id = pair.offender;
        conversation.heldAt = at(u"2026-11-20T11:00"_s);
        conversation.minutes = 20;
        (void)need(addConversation(m_cases.head(), conversation));
        const PersonFile all = file(pair.offender);
        QCOMPARE(all.incidents.size(), std::size_t(1));
        QCOMPARE(all.incidents.front().id, pair.incident);
        QCOMPARE(all.cases.size(), std::size_t(1));
        QCOMPARE(all.detentions.size(), std::size_t(1));
        QCOMPARE(all.conversations.size(), std::size_t(1));
        QCOMPARE(all.conversationMinutes, std::optional(60));
        QCOMPARE(all.victims.size(), std::size_t(1));
        QCOMPARE(all.victims.front().id, pair.victim);
        QVERIFY(!all.victims.front().isReconciled && !all.isOnRegister);
        // Who suffered did not act.
        QCOMPARE(file(pair.victim).incidents.size(), std::size_t(0));
    }

    void aPairIsReconciledOnBothCards()
    {
        const auto pair = m_cases.pair();
        (void)need(addReconciliation(m_cases.head(), {pair.offender, pair.victim, m_cases.training.now(), u"7"_s}));
        QVERIFY(file(pair.offender).victims.front().isReconciled);
        for (const PersonId person : {pair.offender, pair.victim}) {
            const auto all = file(person).reconciliations;
            QCOMPARE(all.size(), std::size_t(1));
            QCOMPARE(all.front().offender, pair.offender);
            QCOMPARE(all.front().victim, pair.victim);
            QCOMPARE(all.front().caseNumber, u"7"_s);
        }
    }

    void hoursOfADetention_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("runs") << QString() << u"2026-11-21T09:59:59"_s << true << false;
        QTest::newRow("the whole time") << QString() << u"2026-11-21T10:00"_s << true << false;
        QTest::newRow("a second more") << QString() << u"2026-11-21T10:00:01"_s << true << true;
        QTest::newRow("will be let go") << u"2026-11-21T08:00"_s << u"2026-11-21T07:00"_s << true << false;
        QTest::newRow("is let go now") << u"2026-11-21T08:00"_s << u"2026-11-21T08:00"_s << false << false;
        QTest::newRow("was let go late") << u"2026-11-22T08:00"_s << u"2026-11-23T08:00"_s << false << true;
    }

    void hoursOfADetention()
    {
        QFETCH(QString, until);
        QFETCH(QString, now);
        FileDetention each{{}, 24};
        each.detention.from = at(u"2026-11-20T10:00"_s);
        if (!until.isEmpty())
            each.detention.until = at(until);
        QTEST(each.isRunning(at(now)), "running");
        QTEST(each.isTooLong(at(now)), "tooLong");
    }

    /// Two incidents under the article of R20 are a ground, as long as the person is not on the register.
    void incidentsAreAGroundForTheRegister()
    {
        const auto pair = m_cases.pair();
        incident(pair, u"73"_s);
        QCOMPARE(file(pair.offender).offers.size(), std::size_t(0));
        m_cases.training.setNow(u"2026-11-22T12:00:00+05:00"_s);
        incident(pair, u"127"_s);
        QCOMPARE(file(pair.offender).offers.size(), std::size_t(0));
        incident(pair, u"73"_s);
        const auto offers = file(pair.offender).offers;
        QCOMPARE(offers.size(), std::size_t(1));
        QCOMPARE(offers.front().fact, RegisterOffer::Fact::Often);
        QCOMPARE(offers.front().category, u"other"_s);
        QCOMPARE(offers.front().days, (std::vector<QDate>{QDate(2026, 11, 22), QDate(2026, 11, 20)}));
        (void)need(enterOnRegister(m_cases.head(), {{}, pair.offender, u"other"_s, {}, {}, QDate(2026, 11, 25)}));
        QCOMPARE(file(pair.offender).offers.size(), std::size_t(0));
        QVERIFY(file(pair.offender).isOnRegister);
        m_cases.training.setNow(u"2026-11-26T00:00:00+05:00"_s);
        QVERIFY(!file(pair.offender).isOnRegister); // its last day has passed
        QCOMPARE(file(pair.offender).offers.size(), std::size_t(1));
        m_cases.training.setNow(u"2027-11-21T12:00:00+05:00"_s);
        QCOMPARE(file(pair.offender).offers.size(), std::size_t(0)); // a year has passed since the first
    }

    void breachesAreAGroundToProlong()
    {
        const auto order = m_cases.served().order;
        QVERIFY(file(order.offender).isOnRegister);
        BreachDraft breach;
        breach.measure = order.id;
        breach.restriction = u"contact"_s;
        breach.at = m_cases.training.now();
        breach.how = u"Телефон соққан"_s;
        (void)need(recordBreach(m_cases.head(), breach));
        const auto offers = file(order.offender).offers;
        QCOMPARE(offers.size(), std::size_t(1));
        QCOMPARE(offers.front().fact, RegisterOffer::Fact::Breaches);
        QCOMPARE(offers.front().category, u"prolonged"_s);
        (void)need(enterOnRegister(m_cases.head(), {{}, order.offender, u"prolonged"_s, {}, {}, {}}));
        QCOMPARE(file(order.offender).offers.size(), std::size_t(0));
    }

    /// The card names measures that hang on no incident too.
    void aRequirementOfNoIncidentIsOnTheCard()
    {
        const auto pair = m_cases.pair();
        MotionDraft motion;
        motion.offender.id = pair.offender;
        motion.victim.id = pair.victim;
        motion.court = u"Орал қалалық соты"_s;
        motion.requested = {{u"alcohol"_s, {}}};
        motion.months = 3;
        motion.filedAt = at(u"2026-11-19T10:00"_s);
        const auto id = need(fileMotion(m_cases.head(), motion)).value.motion.id;
        QCOMPARE(need(openPersonCard(m_cases.head(), pair.offender)).measures.size(), std::size_t(0));
        DecisionDraft decision;
        decision.decidedOn = QDate(2026, 11, 20);
        decision.startsOn = QDate(2026, 11, 20);
        decision.number = u"1"_s;
        (void)need(decideMotion(m_cases.head(), id, decision));
        const auto measures = need(openPersonCard(m_cases.head(), pair.offender)).measures;
        QCOMPARE(measures.size(), std::size_t(1));
        QCOMPARE(measures.front().measure.order.id, id);
        QCOMPARE(measures.front().measure.order.kind, domain::MeasureKind::CourtRequirement);
        QVERIFY(measures.front().isAgainst);
        QVERIFY(!need(openPersonCard(m_cases.head(), pair.victim)).measures.front().isAgainst);
    }

    void whoMayNotReadIsBarred()
    {
        const auto pair = m_cases.pair();
        for (const Role role : {Role::Auditor, Role::Administrator}) {
            const auto session = m_cases.training.sessionOf(role);
            QCOMPARE(shown(personFile(*session, pair.offender)), u"permission-denied "_s);
        }
        QCOMPARE(shown(personFile(m_cases.inspector(), {QUuid::createUuid()})), u"not-found person"_s);
    }
};

QTEST_MAIN(PersonFileTest)
#include "tst_personfile.moc"
