// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ruleedits.h"

#include "casework/controlchecks.h"
#include "casework/headdesk.h"
#include "casework/ordercases.h"
#include "casework/signals.h"
#include "law/rulebook.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QString Term = u"R1.protective_order.2026-03-02"_s;
const QString Checks = u"R2.protective_order.2026-03-02"_s;

VersionDraft draftOf(const QString &rule, QDate from, const QString &key, int number)
{
    const law::Rule *record = law::shippedRulebook().find(rule);
    VersionDraft draft;
    draft.rule = rule;
    draft.validFrom = from;
    draft.act = record->source.act;
    draft.article = record->source.article;
    draft.text = record->text;
    draft.value = {{key, number}};
    return draft;
}

VersionDraft term(QDate from, int days)
{
    return draftOf(Term, from, u"days24h"_s, days);
}

using Alteration = std::function<void(VersionDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Alteration)

/// What an administrator says of the law, and what follows from it. The clock stands on 20 November 2026, noon.
class TestRuleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<OrderCases>(); }
    void cleanup() { m_cases.reset(); }

    void anOrderHasTheTermOfItsDay()
    {
        const OrderCard earlier = m_cases->issued();
        const auto outcome = need(changeRule(head(), term(QDate(2026, 11, 25), 45)));
        QCOMPARE(outcome.value.open, (OpenAround{1, 0}));
        QVERIFY(outcome.warnings.empty());
        QCOMPARE(outcome.value.rule.id, u"R1.protective_order.2026-11-25.unit-1"_s);
        QVERIFY(outcome.value.rule.own && !outcome.value.rule.verified);
        const OrderCard stillEarlier = m_cases->issued();
        setDay(u"2026-11-25"_s);
        const OrderCard later = m_cases->issued();
        QCOMPARE(later.order.termRule, outcome.value.rule.id);
        for (const OrderCard &order : {earlier, stillEarlier})
            QCOMPARE(daysOf(order), 30);
        QCOMPARE(daysOf(later), 45);
    }

    void dutiesFollowTheDayOfIssue()
    {
        const OrderCard earlier = m_cases->served();
        need(changeRule(head(), draftOf(Checks, QDate(2026, 11, 21), u"days"_s, 3)));
        setDay(u"2026-11-21"_s);
        const OrderCard later = m_cases->served();
        QCOMPARE(nextCheck(earlier), QDate(2026, 11, 27));
        QCOMPARE(nextCheck(later), QDate(2026, 11, 24));
    }

    /// What supervision would ask (R20) is asked by the rule of the day.
    void signalsFollowTheRuleOfTheDay()
    {
        const OrderCard order = m_cases->served();
        need(changeRule(head(), draftOf(u"R20.2009-12-04"_s, QDate(2026, 11, 24), u"absences"_s, 1)));
        setDay(u"2026-11-23"_s);
        CheckDraft check;
        check.at = at(u"2026-11-23T11:00"_s);
        check.result = domain::CheckResult::Absent;
        need(recordCheck(m_cases->inspector(), order.order.id, check));
        SignalRequest absences;
        absences.signal = u"absent-twice"_s;
        QVERIFY(need(supervisionSignals(head(), absences)).items.empty());
        setDay(u"2026-11-24"_s);
        const auto listed = need(supervisionSignals(head(), absences)).items;
        QCOMPARE(listed.size(), std::size_t{1});
        QCOMPARE(listed.front().measure, order.order.id);
        QCOMPARE(listed.front().since, check.at);
        const auto counts = need(headDesk(head())).signalCounts;
        QVERIFY(std::any_of(counts.begin(), counts.end(), [&](const SignalCount &each) {
            return each.signal == absences.signal && each.count == 1 && each.oldest == check.at;
        }));
    }

    void aLogOutBringsTheShippedLawBack()
    {
        need(changeRule(head(), term(QDate(2026, 11, 25), 45)));
        QVERIFY(&law::rulebook() != &law::shippedRulebook());
        const law::Rule *held = law::rulebook().find(u"R1.protective_order.2026-11-25.unit-1"_s);
        {
            OrderCases other; // another register, which says nothing of the law
            QCOMPARE(&law::rulebook(), &law::shippedRulebook());
            need(changeRule(other.head(), term(QDate(2026, 12, 1), 60)));
            QCOMPARE(need(datedRules(head())).size(), law::shippedRulebook().rules().size() + 1);
            QCOMPARE(law::rulebook().find(held->id), held); // the one worked in goes first
            QVERIFY(law::rulebook().inForce(u"R1", u"protective_order", QDate(2026, 12, 1))->number("days24h"_L1) == 45);
        }
        QCOMPARE(law::rulebook().find(held->id), held);
        m_cases.reset();
        QCOMPARE(&law::rulebook(), &law::shippedRulebook());
        QCOMPARE(held->number("days24h"_L1), 45);
    }

    void itIsTheSameAfterTheNextLogin()
    {
        need(changeRule(head(), term(QDate(2026, 11, 25), 45)));
        need(confirmRule(head(), Checks, true, u"Ресми мәтінмен салыстырылды"_s));
        const auto before = need(datedRules(head()));
        const auto again = m_cases->training.sessionOf(Role::Inspector);
        QCOMPARE(need(datedRules(*again)), before);
    }

    void anotherSessionTakesItUpAtItsNextAct()
    {
        OrderCases &cases = *m_cases;
        QVERIFY(need(openUnderOldBasis(cases.inspector())).empty());
        need(changeRule(head(), term(QDate(2026, 11, 20), 45)));
        const OrderCard order = need(issueOrder(cases.inspector(), OrderCases::draft(cases.pair().incident))).value;
        QCOMPARE(order.order.termRule, u"R1.protective_order.2026-11-20.unit-1"_s);
    }

    void openMeasuresAreListed()
    {
        const OrderCard earlier = m_cases->served();
        const QString record = need(changeRule(head(), term(QDate(2026, 11, 25), 45))).value.rule.id;
        QVERIFY(need(openUnderOldBasis(head())).empty()); // it has not begun
        const auto before = need(openBefore(head(), record));
        QCOMPARE(before.size(), std::size_t{1});
        QCOMPARE(before.front().id, earlier.order.id);
        QCOMPARE(before.front().then.termRule, Term);
        QCOMPARE(before.front().today.termRule, record);
        setDay(u"2026-11-25"_s);
        QCOMPARE(need(openUnderOldBasis(head())).size(), std::size_t{1});
        QVERIFY(need(openBefore(head(), u"due-window.2009-12-04"_s)).empty());
        QCOMPARE(shown(openBefore(head(), u"R99"_s)), u"not-found rule"_s);
        QCOMPARE(shown(openBefore(*m_cases->training.sessionOf(Role::Administrator), record)), u"permission-denied "_s);
    }

    void oneThatBeganIsPutRightFromTheSameDay()
    {
        const QString wrong = need(changeRule(head(), term(QDate(2026, 11, 20), 3))).value.rule.id;
        const OrderCard order = m_cases->issued();
        QCOMPARE(shown(withdrawVersion(head(), wrong, u"Қате"_s)), u"version-begun rule"_s);
        const auto right = need(changeRule(head(), term(QDate(2026, 11, 20), 31)));
        QCOMPARE(right.value.open, (OpenAround{0, 1}));
        QCOMPARE(m_cases->issued().order.termRule, right.value.rule.id);
        QCOMPARE(daysOf(order), 3); // it keeps what it was written with
        QVERIFY(ruleOf(wrong).holdsNoDay() && !ruleOf(wrong).withdrawn);
    }

    void oneOfThePastWarns()
    {
        const OrderCard order = m_cases->issued();
        const auto outcome = need(changeRule(head(), term(QDate(2026, 11, 1), 45)));
        QCOMPARE(shown(outcome.warnings), QStringList(u"rule-begins-in-past valid_from"_s));
        QCOMPARE(outcome.value.open, (OpenAround{0, 1}));
        QCOMPARE(daysOf(order), 30);
    }

    void oneThatHasNotBegunIsWithdrawn()
    {
        const QString record = need(changeRule(head(), term(QDate(2026, 11, 25), 45))).value.rule.id;
        QCOMPARE(shown(withdrawVersion(head(), record, u"  "_s)), u"required note"_s);
        const DatedRule withdrawn = need(withdrawVersion(head(), record, u"Жоба қабылданбады"_s));
        QVERIFY(withdrawn.withdrawn && withdrawn.holdsNoDay());
        QCOMPARE(withdrawn.notes.back().what, u"withdrawn"_s);
        QCOMPARE(withdrawn.notes.back().note, u"Жоба қабылданбады"_s);
        QVERIFY(!ruleOf(Term).validTo);
        QCOMPARE(need(withdrawVersion(head(), record, u"Тағы"_s)), withdrawn);
        QCOMPARE(shown(confirmRule(head(), record, true, u"Мәтін"_s)), u"rule-withdrawn rule"_s);
        QCOMPARE(shown(withdrawVersion(head(), Term, u"Қате"_s)), u"not-own-version rule"_s);
        QCOMPARE(shown(withdrawVersion(head(), u"R99"_s, u"Қате"_s)), u"not-found rule"_s);
        QCOMPARE(m_cases->lastActions(2), QStringList({u"law.withdrawn"_s, u"law.changed"_s}));
    }

    void aRecordIsConfirmedAndDoubted()
    {
        QCOMPARE(shown(confirmRule(head(), Term, true, {})), u"required note"_s);
        QCOMPARE(shown(confirmRule(head(), u"R99"_s, true, u"Мәтін"_s)), u"not-found rule"_s);
        QCOMPARE(shown(confirmRule(head(), Term, true, QString(501, u'а'))), u"too-long note"_s);
        const DatedRule verified = need(confirmRule(head(), Term, true, u"Әділет базасы, 60-бап"_s));
        QVERIFY(verified.verified && !verified.own);
        QCOMPARE(verified.notes.size(), std::size_t{1});
        QCOMPARE(verified.notes.front().officer, u"Үлгібаев Бастық"_s);
        QCOMPARE(need(confirmRule(head(), Term, true, u"Әділет базасы, 60-бап"_s)), verified); // a second click
        QVERIFY(!need(confirmRule(head(), Term, false, u"Мәтін өзгерген"_s)).verified);
        QCOMPARE(ruleOf(Term).notes.size(), std::size_t{2});
        QCOMPARE(m_cases->lastActions(2), QStringList({u"law.recalled"_s, u"law.verified"_s}));
        QCOMPARE(tests::entries(head()).front().detail, Term);
    }

    void sentTwiceItIsOne()
    {
        VersionDraft draft = term(QDate(2026, 11, 25), 45);
        draft.id = QUuid::createUuid();
        const auto first = need(changeRule(head(), draft));
        const auto second = need(changeRule(head(), draft));
        QCOMPARE(second.value.rule, first.value.rule);
        draft.validFrom = QDate(2026, 11, 26);
        QCOMPARE(shown(changeRule(head(), draft)), u"id-in-use id"_s);
        QCOMPARE(need(datedRules(head())).size(), law::shippedRulebook().rules().size() + 1);
    }

    void aNewActComesWithIt()
    {
        VersionDraft draft = term(QDate(2027, 1, 1), 45);
        draft.newAct = ActDraft{u" 301-VIII "_s, {u"Үлгі заң"_s, u"Закон-пример"_s, u"Sample Law"_s}, QDate(2027, 1, 1)};
        draft.article = u"7"_s;
        draft.note = u"Ресми жарияланым"_s;
        draft.status = u"verified"_s;
        const auto outcome = need(changeRule(head(), draft));
        QCOMPARE(outcome.value.rule.basis, (domain::LegalBasis{u"301-VIII"_s, u"7"_s}));
        QCOMPARE(outcome.value.rule.source.ru, u"№ 301-VIII, ст. 7"_s);
        QVERIFY(outcome.value.rule.verified);
        QCOMPARE(need(knownActs(head())).back().code, u"301-VIII"_s);
        draft.validFrom = QDate(2027, 2, 1);
        QCOMPARE(shown(changeRule(head(), draft)), u"id-in-use new_act.code"_s);
        draft.newAct.reset();
        draft.act = u"301-VIII"_s;
        draft.value = {{u"days24h"_s, 50}};
        QCOMPARE(need(changeRule(head(), draft)).value.rule.source.en, u"No. 301-VIII, art. 7"_s);
    }

    void itIsRefused_data()
    {
        QTest::addColumn<Alteration>("alter");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const Alteration &alter, const QString &answer) {
            QTest::newRow(name) << alter << answer;
        };
        row("of no record", [](VersionDraft &d) { d.rule = u"R1"_s; }, u"not-found rule"_s);
        row("no day", [](VersionDraft &d) { d.validFrom.reset(); }, u"required valid_from"_s);
        row("too early", [](VersionDraft &d) { d.validFrom = QDate(2001, 1, 1); }, u"rule-not-in-force valid_from"_s);
        row("no act", [](VersionDraft &d) { d.act = u" "_s; }, u"required legal_act"_s);
        row("another act", [](VersionDraft &d) { d.act = u"1-I"_s; }, u"unknown-code legal_act"_s);
        row("a long article", [](VersionDraft &d) { d.article = QString(41, u'1'); }, u"too-long article"_s);
        row("a nameless act", [](VersionDraft &d) { d.newAct = ActDraft{u"9-X"_s, {}, QDate(2026, 1, 1)}; },
            u"required new_act.name.kk"_s);
        row("an act without a number",
            [](VersionDraft &d) { d.newAct = ActDraft{{}, {u"к"_s, u"р"_s, u"e"_s}, QDate(2026, 1, 1)}; },
            u"required new_act.code"_s);
        row("an act without a day", [](VersionDraft &d) { d.newAct = ActDraft{u"9-X"_s, {u"к"_s, u"р"_s, u"e"_s}, {}}; },
            u"required new_act.in_force_from"_s);
        row("another status", [](VersionDraft &d) { d.status = u"perhaps"_s; }, u"unknown-code status"_s);
        row("verified by nothing", [](VersionDraft &d) { d.status = u"verified"_s; }, u"required note"_s);
        row("no text", [](VersionDraft &d) { d.text.ru = u"\n "_s; }, u"required text.ru"_s);
        row("a long text", [](VersionDraft &d) { d.text.kk = QString(501, u'а'); }, u"too-long text.kk"_s);
        row("a long note", [](VersionDraft &d) { d.note = QString(501, u'а'); }, u"too-long note"_s);
        row("no days", [](VersionDraft &d) { d.value = {{u"days24h"_s, 0}}; }, u"number-range value.days24h"_s);
        row("as it was", [](VersionDraft &d) { d.value = {{u"days24h"_s, 30}}; }, u"nothing-changed value"_s);
    }

    void itIsRefused()
    {
        QFETCH(Alteration, alter);
        QFETCH(QString, answer);
        VersionDraft draft = term(QDate(2026, 11, 25), 45);
        alter(draft);
        QCOMPARE(shown(changeRule(head(), draft)), answer);
        QCOMPARE(need(datedRules(head())).size(), law::shippedRulebook().rules().size());
        QVERIFY(!m_cases->lastActions(1).contains(u"law.changed"_s));
    }

    void rolesAreBarred()
    {
        for (const Role role : {Role::Inspector, Role::Head, Role::Registrar, Role::Auditor}) {
            const auto session = m_cases->training.sessionOf(role);
            QCOMPARE(shown(changeRule(*session, term(QDate(2026, 11, 25), 45))), u"permission-denied "_s);
            QCOMPARE(shown(confirmRule(*session, Term, true, u"Мәтін"_s)), u"permission-denied "_s);
            QCOMPARE(shown(withdrawVersion(*session, Term, u"Мәтін"_s)), u"permission-denied "_s);
            QVERIFY(need(datedRules(*session)).size() > 40);
        }
        const auto administrator = m_cases->training.sessionOf(Role::Administrator);
        std::ignore = m_cases->served();
        QCOMPARE(need(changeRule(*administrator, term(QDate(2026, 11, 25), 45))).value.open.before, 1);
    }

    void anyChangesLeaveOneRecordADay()
    {
        QRandomGenerator random(20261120);
        const std::vector<std::pair<QString, QString>> rules{
            {Term, u"days24h"_s}, {Checks, u"days"_s}, {u"R7.court_requirement.2024-06-16"_s, u"days_to"_s}};
        QStringList entered;
        for (int i = 0; i < 40; ++i) {
            const auto &[rule, key] = rules[std::size_t(random.bounded(int(rules.size())))];
            const QDate from = QDate(2024, 7, 1).addDays(random.bounded(1400));
            if (random.bounded(3) == 0 && !entered.isEmpty())
                std::ignore = withdrawVersion(head(), entered.at(random.bounded(int(entered.size()))), u"Қате"_s);
            else if (const auto done = changeRule(head(), draftOf(rule, from, key, 31 + random.bounded(60))))
                entered.append(done->value.rule.id);
        }
        QVERIFY(entered.size() > 10);
        for (const auto &[id, key] : rules) {
            const law::Rule *shipped = law::shippedRulebook().find(id);
            for (QDate day(2024, 6, 17); day < QDate(2029, 1, 1); day = day.addDays(1)) {
                const auto &all = law::rulebook().rules();
                const auto held = std::count_if(all.begin(), all.end(), [&](const law::Rule &each) {
                    return each.rule == shipped->rule && each.subject == shipped->subject && each.validOn(day);
                });
                QVERIFY2(held == 1, qPrintable(id + u' ' + base::toIso(day)));
            }
        }
    }

private:
    [[nodiscard]] Session &head() { return m_cases->head(); }
    void setDay(const QString &day) { m_cases->training.setNow(QString(day + u"T12:00:00+05:00")); }

    /// Serves the order now and gives the days it runs for.
    [[nodiscard]] int daysOf(const OrderCard &order)
    {
        const auto served = need(serveOrder(head(), order.order.id, {m_cases->training.now(), domain::ServiceMode::Signed, {}, {}}));
        return int((*served.value.order.endsAt - m_cases->training.now()).ms / 86'400'000);
    }

    [[nodiscard]] QDate nextCheck(const OrderCard &order)
    {
        const auto card = need(openOrder(head(), order.order.id));
        return card.nextCheckDue.value_or(QDate());
    }

    [[nodiscard]] DatedRule ruleOf(const QString &id)
    {
        const auto rules = need(datedRules(head()));
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const DatedRule &each) { return each.id == id; });
        return found == rules.end() ? DatedRule{} : *found;
    }

    std::unique_ptr<OrderCases> m_cases;
};

QTEST_GUILESS_MAIN(TestRuleEdits)
#include "tst_ruleedits.moc"
