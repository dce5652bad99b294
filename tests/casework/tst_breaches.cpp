// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/alcoholbans.h"
#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/checkquestions.h"
#include "casework/standing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CheckResult;
using domain::MeasureId;
using domain::MeasureKind;
using security::Role;
using tests::at;
using tests::need;
using tests::shown;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;
const QString Later = u"2026-11-25T12:00:00+05:00"_s;

} // namespace

class BreachesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void keepsEveryFact();
    void theMeasureGoesOn();
    void refuses_data();
    void refuses();
    void ofAWarning();
    void twiceTheSameIsOne();
    void theProtocolComesLater();
    void aCaseFollows();
    void fromACheckToTheBreach();
    void whoWasSeenDrunk();
    void lists();
    void questionsAreCarriedOver();
    void aCheckSaysWhatContradicts();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    MeasureId ban() { return tests::standing(m_cases, MeasureKind::CourtRequirement, {u"contact"_s, u"alcohol"_s}); }

    [[nodiscard]] BreachDraft draft(MeasureId measure)
    {
        BreachDraft draft;
        draft.measure = measure;
        draft.restriction = u"contact"_s;
        draft.at = m_cases.training.now();
        draft.how = u" Жәбірленуші хабарлады \n"_s;
        return draft;
    }

    [[nodiscard]] RecordedCheck check(MeasureId measure, const QString &sober, const QString &intoxication = {})
    {
        CheckDraft draft{m_cases.training.now(), CheckResult::Seen, sober, {}};
        draft.intoxication = intoxication;
        return need(recordCheck(m_cases.inspector(), measure, draft)).value;
    }

    tests::OrderCases m_cases;
};

void BreachesTest::keepsEveryFact()
{
    const MeasureId id = m_cases.served().order.id;
    BreachDraft full = draft(id);
    full.protocolNumber = u" 2026-17 "_s;
    full.protocolOn = QDate(2026, 11, 20);
    const auto recorded = need(recordBreach(m_cases.inspector(), full));
    QVERIFY(recorded.warnings.empty());
    const domain::Breach &breach = recorded.value;
    QCOMPARE(breach.how, u"Жәбірленуші хабарлады"_s);
    QCOMPARE(breach.article, u"461"_s);
    QCOMPARE(breach.protocolNumber, u"2026-17"_s);
    const BreachRow row = need(listBreaches(m_cases.head(), {.measure = id}, {})).items.front();
    QCOMPARE(row.breach, breach);
    QVERIFY(!row.protocolOverdue);
    QCOMPARE(row.officer.login, m_cases.inspector().account().login);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"breach.recorded"_s);
    QCOMPARE(entry.record, std::optional(id.uuid));
    QCOMPARE(entry.fields, (QStringList{u"at"_s, u"how"_s, u"restriction"_s, u"protocol"_s, u"protocol_on"_s}));
    QCOMPARE(entry.detail, u"contact"_s);
}

void BreachesTest::theMeasureGoesOn()
{
    const MeasureId id = m_cases.served().order.id;
    need(recordBreach(m_cases.inspector(), draft(id)));
    QCOMPARE(need(openOrder(m_cases.head(), id)).state, domain::MeasureState::Served);
    const MeasureId court = ban();
    QCOMPARE(need(recordBreach(m_cases.inspector(), draft(court))).value.article, u"669"_s);
}

void BreachesTest::refuses_data()
{
    using Change = std::function<void(BreachDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Change &change, const QString &outcome) {
        QTest::newRow(name) << change << outcome;
    };
    row("nothing", [](auto &) {}, u"accepted"_s);
    row("no measure", [](auto &d) { d.measure = {QUuid::createUuid()}; }, u"not-found measure"_s);
    row("how", [](auto &d) { d.how = u" \n"_s; }, u"required how"_s);
    row("too long", [](auto &d) { d.how = QString(20'001, u'а'); }, u"too-long how"_s);
    row("before service", [](auto &d) { d.at = at(u"2026-11-20T11:59:59+05:00"_s); }, u"breach-before-service at"_s);
    row("future", [](auto &d) { d.at = at(u"2026-11-25T12:00:01+05:00"_s); }, u"in-the-future at"_s);
    row("not held", [](auto &d) { d.restriction = u"alcohol"_s; }, u"restriction-not-held restriction"_s);
    row("none named", [](auto &d) { d.restriction.clear(); }, u"restriction-missing restriction"_s);
    row("no such word", [](auto &d) { d.restriction = u"dancing"_s; }, u"unknown-code restriction"_s);
    row("no check", [](auto &d) { d.check = domain::CheckId{QUuid::createUuid()}; }, u"not-found check"_s);
    row("no case", [](auto &d) { d.caseFile = domain::CaseId{QUuid::createUuid()}; }, u"not-found case"_s);
    row("protocol without number", [](auto &d) { d.protocolOn = QDate(2026, 11, 21); },
        u"protocol-number-missing protocol"_s);
    row("protocol before", [](auto &d) { d.protocolNumber = u"1"_s; d.protocolOn = QDate(2026, 11, 20);
                                         d.at = at(u"2026-11-21T10:00:00+05:00"_s); },
        u"protocol-before-breach protocol_on"_s);
    row("protocol ahead", [](auto &d) { d.protocolNumber = u"1"_s; d.protocolOn = QDate(2026, 11, 26); },
        u"in-the-future protocol_on"_s);
}

void BreachesTest::refuses()
{
    QFETCH(std::function<void(BreachDraft &)>, change);
    BreachDraft changed = draft(m_cases.served().order.id);
    m_cases.training.setNow(Later);
    change(changed);
    const auto recorded = recordBreach(m_cases.inspector(), changed);
    QTEST(shown(recorded), "outcome");
    QCOMPARE(m_cases.lastActions(1).front() == u"breach.recorded", recorded.has_value());
}

void BreachesTest::ofAWarning()
{
    const MeasureId id = tests::standing(m_cases, MeasureKind::OfficialWarning, {});
    BreachDraft whole = draft(id);
    QCOMPARE(shown(recordBreach(m_cases.inspector(), whole)), u"restriction-not-held restriction"_s);
    whole.restriction.clear();
    const auto recorded = need(recordBreach(m_cases.inspector(), whole));
    QVERIFY(recorded.value.article.isEmpty());
    QCOMPARE(shown(recorded.warnings), QStringList{u"breach-without-protocol protocol"_s});
    QCOMPARE(shown(recordBreach(m_cases.inspector(), draft(m_cases.issued().order.id))), u"not-served measure"_s);
}

void BreachesTest::twiceTheSameIsOne()
{
    BreachDraft once = draft(m_cases.served().order.id);
    once.id = domain::BreachId{QUuid::createUuid()};
    const auto first = need(recordBreach(m_cases.inspector(), once)).value;
    QCOMPARE(need(recordBreach(m_cases.inspector(), once)).value, first);
    QCOMPARE(need(listBreaches(m_cases.head(), {.measure = once.measure}, {})).items.size(), 1u);
    once.measure = m_cases.served().order.id;
    QCOMPARE(shown(recordBreach(m_cases.inspector(), once)), u"id-in-use id"_s);
}

void BreachesTest::theProtocolComesLater()
{
    const MeasureId id = m_cases.served().order.id;
    const auto breach = need(recordBreach(m_cases.inspector(), draft(id))).value;
    const auto without = [&] { return need(listBreaches(m_cases.head(), {.measure = id, .withoutProtocol = true}, {})).items; };
    m_cases.training.setNow(u"2026-11-23T12:00:00+05:00"_s);
    QVERIFY(!without().front().protocolOverdue);
    m_cases.training.setNow(u"2026-11-23T12:00:01+05:00"_s);
    QVERIFY(without().front().protocolOverdue);
    auto &inspector = m_cases.inspector();
    QCOMPARE(shown(setProtocol(inspector, {QUuid::createUuid()}, u"1"_s, {2026, 11, 22})), u"not-found id"_s);
    QCOMPARE(shown(setProtocol(inspector, breach.id, u" "_s, {2026, 11, 22})), u"required number"_s);
    QCOMPARE(shown(setProtocol(inspector, breach.id, u"1"_s, {})), u"required on"_s);
    QCOMPARE(shown(setProtocol(inspector, breach.id, u"1"_s, {2026, 11, 19})), u"protocol-before-breach on"_s);
    QCOMPARE(shown(setProtocol(inspector, breach.id, u"1"_s, {2026, 11, 24})), u"in-the-future on"_s);
    QVERIFY(need(setProtocol(inspector, breach.id, u"1"_s, {2026, 11, 23})).warnings.empty());
    m_cases.training.setNow(Later);
    const auto late = need(setProtocol(inspector, breach.id, u"2"_s, {2026, 11, 24}));
    QCOMPARE(shown(late.warnings), QStringList{u"protocol-late protocol_on"_s});
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"breach.protocol"_s, u"breach.protocol"_s}));
    QVERIFY(without().empty());
    QCOMPARE(need(listBreaches(m_cases.head(), {.measure = id}, {})).items.front().breach.protocolNumber, u"2"_s);
}

void BreachesTest::aCaseFollows()
{
    const OrderCard order = m_cases.served();
    const auto breach = need(recordBreach(m_cases.inspector(), draft(order.order.id))).value;
    CaseDraft follows;
    follows.offender.id = order.order.offender;
    follows.article = u"461"_s;
    follows.breach = breach.id;
    const auto file = need(addCase(m_cases.inspector(), follows)).value;
    QCOMPARE(need(listBreaches(m_cases.head(), {.offender = order.order.offender}, {})).items.front().breach.caseFile,
             std::optional(file.id));
    QCOMPARE(need(listCases(m_cases.head(), {.offender = order.order.offender}, {})).items.front().breaches,
             std::vector{breach.id});

    const auto other = need(recordBreach(m_cases.inspector(), draft(m_cases.served().order.id))).value;
    QCOMPARE(shown(setCase(m_cases.inspector(), other.id, file.id)), u"case-of-other-offender case"_s);
    QCOMPARE(shown(setCase(m_cases.inspector(), other.id, {QUuid::createUuid()})), u"not-found case"_s);
    QCOMPARE(shown(setCase(m_cases.inspector(), {QUuid::createUuid()}, file.id)), u"not-found breach"_s);
    QCOMPARE(shown(setCase(m_cases.inspector(), breach.id, file.id)), u"accepted"_s);
    follows.breach = other.id;
    QCOMPARE(shown(addCase(m_cases.inspector(), follows)), u"case-of-other-offender breach"_s);
}

void BreachesTest::fromACheckToTheBreach()
{
    const MeasureId id = ban();
    m_cases.training.setNow(Later);
    const auto sober = check(id, u"yes"_s, u"examination_negative"_s);
    const auto drunk = check(id, u"no"_s, u"examination_refused"_s);
    auto &inspector = m_cases.inspector();
    QCOMPARE(shown(breachDraftOf(inspector, sober.id, base::Language::Russian)), u"check-not-positive check"_s);
    QCOMPARE(shown(breachDraftOf(inspector, {QUuid::createUuid()}, base::Language::Russian)), u"not-found check"_s);
    const BreachDraft prefilled = need(breachDraftOf(inspector, drunk.id, base::Language::Russian));
    QCOMPARE(prefilled.restriction, u"alcohol"_s);
    QCOMPARE(prefilled.at, at(Later));
    QCOMPARE(prefilled.check, std::optional(drunk.id));
    QCOMPARE(prefilled.how, u"При контрольной проверке лицо отказалось от медицинского освидетельствования."_s);
    QVERIFY(need(breachDraftOf(inspector, drunk.id, base::Language::Kazakh)).how != prefilled.how);
    QCOMPARE(need(recordBreach(inspector, prefilled)).value.check, std::optional(drunk.id));
    BreachDraft foreign = draft(m_cases.served().order.id);
    foreign.check = drunk.id;
    QCOMPARE(shown(recordBreach(inspector, foreign)), u"check-of-other-measure check"_s);
    // Drunk under an order: no ban was broken.
    const auto ofOrder = check(m_cases.served().order.id, u"no"_s);
    QCOMPARE(shown(breachDraftOf(inspector, ofOrder.id, base::Language::Russian)), u"restriction-not-held restriction"_s);
}

void BreachesTest::whoWasSeenDrunk()
{
    const auto offender = m_cases.person(u"Сынақов"_s);
    const MeasureId often = tests::standing(m_cases, MeasureKind::CourtRequirement, {u"alcohol"_s}, offender);
    const MeasureId never = ban();
    const MeasureId unbanned = m_cases.served().order.id;
    const auto first = check(often, u"no"_s);
    need(recordBreach(m_cases.inspector(), need(breachDraftOf(m_cases.inspector(), first.id, base::Language::Kazakh))));
    m_cases.training.setNow(Later);
    const auto second = check(often, {}, u"signs"_s);
    (void)check(often, u"yes"_s);
    (void)check(unbanned, u"no"_s);
    const auto bans = need(listAlcoholBans(m_cases.head()));
    QVERIFY(bans.size() >= 2);
    const auto of = [&](MeasureId id) {
        return std::find_if(bans.begin(), bans.end(), [&](const AlcoholBan &b) { return b.measure == id; });
    };
    QCOMPARE(bans.front().measure, often);
    QCOMPARE(bans.front().checks, 3);
    QCOMPARE(bans.front().seenDrunk, 2);
    QCOMPARE(bans.front().breaches, 1);
    QCOMPARE(bans.front().lastDrunkAt, std::optional(at(Later)));
    QCOMPARE(bans.front().withoutBreach, std::optional(second.id));
    QVERIFY(of(never) != bans.end() && of(never)->seenDrunk == 0 && !of(never)->withoutBreach);
    QVERIFY(of(unbanned) == bans.end());
    m_cases.training.setNow(u"2026-12-25T12:00:00+05:00"_s);
    QVERIFY(need(listAlcoholBans(m_cases.head())).empty());
}

void BreachesTest::lists()
{
    const MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(Later);
    for (int i = 0; i < 3; ++i) {
        BreachDraft each = draft(id);
        each.at = at(Now) + base::hours(i);
        need(recordBreach(m_cases.inspector(), each));
    }
    auto &head = m_cases.head();
    const auto first = need(listBreaches(head, {.measure = id}, {.limit = 2, .after = {}}));
    QCOMPARE(first.items.size(), 2u);
    QCOMPARE(first.items.front().breach.at, at(Now) + base::hours(2));
    const auto rest = need(listBreaches(head, {.measure = id}, {.limit = 2, .after = first.next}));
    QCOMPARE(rest.items.size(), 1u);
    QCOMPARE(rest.items.front().breach.at, at(Now));
    QVERIFY(rest.next.isEmpty());
    QVERIFY(need(listBreaches(head, {}, {})).items.size() >= 3);
    QCOMPARE(shown(listBreaches(head, {}, {.limit = 0, .after = {}})), u"number-range limit"_s);
    QCOMPARE(shown(listBreaches(head, {}, {.limit = 1, .after = u"?"_s})), u"cursor-malformed after"_s);
}

void BreachesTest::questionsAreCarriedOver()
{
    const MeasureId id = m_cases.served().order.id;
    auto &inspector = m_cases.inspector();
    const auto weapon = need(askAtNextCheck(inspector, id, u" Қару бар ма? "_s));
    const auto lives = need(askAtNextCheck(inspector, id, u"Қайда тұрады?"_s));
    QCOMPARE(weapon.text, u"Қару бар ма?"_s);
    QCOMPARE(need(openQuestions(inspector, id)), (std::vector{weapon, lives}));
    CheckDraft visit{at(Now), CheckResult::Seen, u"yes"_s, {}};
    visit.victimAsked = true;
    visit.newFacts = false;
    visit.answers = {{weapon.id, u"Жоқ"_s}, {lives.id, u" "_s}};
    need(recordCheck(inspector, id, visit));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.fields, (QStringList{u"at"_s, u"result"_s, u"sober"_s, u"victim_asked"_s, u"new_facts"_s, u"answers"_s}));
    // What nobody answered goes on to the next check.
    QCOMPARE(need(openQuestions(inspector, id)), std::vector{lives});
    const domain::ControlCheck kept = need(openOrder(m_cases.head(), id)).checks.front();
    QCOMPARE(kept.victimAsked, std::optional(true));
    QCOMPARE(kept.newFacts, std::optional(false));
    visit.answers = {{weapon.id, u"Тағы да"_s}};
    QCOMPARE(shown(recordCheck(inspector, id, visit)), u"not-found answers"_s);
    QCOMPARE(need(openOrder(m_cases.head(), id)).checks.size(), 1u);

    QCOMPARE(shown(askAtNextCheck(inspector, id, u" "_s)), u"required text"_s);
    QCOMPARE(shown(askAtNextCheck(inspector, {QUuid::createUuid()}, u"?"_s)), u"not-found measure"_s);
    QCOMPARE(shown(openQuestions(inspector, {QUuid::createUuid()})), u"not-found measure"_s);
    m_cases.training.setNow(u"2026-12-25T12:00:00+05:00"_s);
    QCOMPARE(shown(askAtNextCheck(inspector, id, u"?"_s)), u"measure-ended measure"_s);
}

void BreachesTest::aCheckSaysWhatContradicts()
{
    const MeasureId id = m_cases.served().order.id;
    const auto warnings = [&](CheckResult result, const QString &sober, const QString &intoxication) {
        CheckDraft draft{at(Now), result, sober, {}};
        draft.intoxication = intoxication;
        return shown(need(recordCheck(m_cases.inspector(), id, draft)).warnings);
    };
    QCOMPARE(warnings(CheckResult::Seen, u"no"_s, u"signs"_s), QStringList());
    QCOMPARE(warnings(CheckResult::Seen, u"yes"_s, u"signs"_s), QStringList{u"sober-and-drunk sober"_s});
    QCOMPARE(warnings(CheckResult::Seen, u"no"_s, u"examination_negative"_s), QStringList{u"sober-and-drunk sober"_s});
    QCOMPARE(warnings(CheckResult::Absent, {}, u"signs"_s), QStringList{u"absent-and-drunk result"_s});
    CheckDraft unknown{at(Now), CheckResult::Seen, {}, {}};
    unknown.intoxication = u"merry"_s;
    QCOMPARE(shown(recordCheck(m_cases.inspector(), id, unknown)), u"unknown-code intoxication"_s);
    CheckDraft twice{at(Now), CheckResult::Seen, u"yes"_s, {}};
    twice.id = domain::CheckId{QUuid::createUuid()};
    const auto first = need(recordCheck(m_cases.inspector(), id, twice)).value;
    QCOMPARE(need(recordCheck(m_cases.inspector(), id, twice)).value.id, first.id);
    QCOMPARE(need(openOrder(m_cases.head(), id)).checks.size(), 5u);
    QCOMPARE(shown(recordCheck(m_cases.inspector(), m_cases.served().order.id, twice)), u"id-in-use id"_s);
}

void BreachesTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void BreachesTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases.training.sessionOf(Role(role));
    const MeasureId id = m_cases.served().order.id;
    const auto recorded = recordBreach(*session, draft(id));
    QCOMPARE(shown(recorded), outcome);
    QCOMPARE(m_cases.lastActions(1).front(), recorded ? u"breach.recorded"_s : u"access.refused"_s);
    const bool permitted = outcome == u"accepted";
    const auto some = need(recordBreach(m_cases.head(), draft(id))).value;
    QCOMPARE(shown(setProtocol(*session, some.id, u"1"_s, {2026, 11, 20})), outcome);
    QCOMPARE(shown(askAtNextCheck(*session, id, u"?"_s)), outcome);
    QCOMPARE(shown(setCase(*session, some.id, {QUuid::createUuid()})), permitted ? u"not-found case"_s : outcome);
    const bool reads = permitted || Role(role) == Role::Registrar;
    QCOMPARE(shown(listBreaches(*session, {}, {})), reads ? u"accepted"_s : outcome);
    QCOMPARE(shown(listAlcoholBans(*session)), reads ? u"accepted"_s : outcome);
    QCOMPARE(shown(openQuestions(*session, id)), reads ? u"accepted"_s : outcome);
}

QTEST_GUILESS_MAIN(BreachesTest)

#include "tst_breaches.moc"
