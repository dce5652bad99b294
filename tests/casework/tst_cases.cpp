// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cases.h"
#include "casework/conversations.h"
#include "casework/detentions.h"
#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CaseKind;
using security::Role;
using tests::at;
using tests::need;
using tests::shown;

namespace {

const QString Now = u"2026-11-25T12:00:00+05:00"_s;
const QDate Today(2026, 11, 25);

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases.training.setNow(u"2026-11-20T12:00:00+05:00"_s);
        m_pair = m_cases.pair();
        m_cases.training.setNow(Now);
    }

    void takesFromTheIncident();
    void refusesACase_data();
    void refusesACase();
    void warnsOfTheArticle_data();
    void warnsOfTheArticle();
    void closesOnce();
    void refusesAClosing_data();
    void refusesAClosing();
    void reconciliationOnceForThePair();
    void theReconciliationOfThisCaseIsTheSame();
    void penaltiesHaveTheirOwnNumber_data();
    void penaltiesHaveTheirOwnNumber();
    void arrestIsWarnedOf();
    void aPenaltyIsEnforced();
    void aReasonIsGivenLater();
    void lists();
    void detentions();
    void conversations();
    void twiceTheSameIsOne();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] CaseDraft draft() const
    {
        CaseDraft draft;
        draft.incident = m_pair.incident;
        draft.article = u"73"_s;
        draft.registeredOn = QDate(2026, 11, 21);
        return draft;
    }

    [[nodiscard]] domain::CaseFile file() { return need(addCase(m_cases.inspector(), draft())).value; }

    [[nodiscard]] PenaltyDraft fine(domain::CaseId id) const
    {
        PenaltyDraft draft;
        draft.caseFile = id;
        draft.kind = u"fine"_s;
        draft.amount = 21'625;
        draft.decidedOn = Today;
        return draft;
    }

    tests::OrderCases m_cases;
    tests::Pair m_pair;
};

void CasesTest::takesFromTheIncident()
{
    CaseDraft given = draft();
    given.number = u" 2026/1 "_s;
    given.kind = CaseKind::Criminal;
    given.article = u"109-1"_s;
    const auto added = need(addCase(m_cases.inspector(), given));
    QVERIFY(added.warnings.empty());
    QCOMPARE(added.value.offender, m_pair.offender);
    QCOMPARE(added.value.number, u"2026/1"_s);
    QCOMPARE(added.value.kind, CaseKind::Criminal);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"case.added"_s);
    QCOMPARE(entry.record, std::optional(added.value.id.uuid));
    QCOMPARE(entry.detail, u"criminal"_s);

    CaseDraft bare;
    bare.offender.id = m_pair.offender;
    bare.article = u"73"_s;
    const auto without = need(addCase(m_cases.inspector(), bare)).value;
    QVERIFY(!without.incident);
    QCOMPARE(without.registeredOn, Today);
}

void CasesTest::refusesACase_data()
{
    using Change = std::function<void(CaseDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Change &change, const QString &outcome) {
        QTest::newRow(name) << change << outcome;
    };
    row("nothing", [](auto &) {}, u"accepted"_s);
    row("no incident", [](auto &d) { d.incident = domain::IncidentId{QUuid::createUuid()}; }, u"not-found incident"_s);
    row("no offender", [](auto &d) { d.offender.id = domain::PersonId{QUuid::createUuid()}; }, u"not-found offender"_s);
    row("nobody", [](auto &d) { d.incident.reset(); }, u"offender-missing offender"_s);
    row("no article", [](auto &d) { d.article.clear(); }, u"required article"_s);
    row("long number", [](auto &d) { d.number = QString(101, u'1'); }, u"too-long number"_s);
    row("tomorrow", [](auto &d) { d.registeredOn = Today.addDays(1); }, u"in-the-future registered_on"_s);
    row("the day of detection", [](auto &d) { d.registeredOn = QDate(2026, 11, 20); }, u"accepted"_s);
    row("the day before", [](auto &d) { d.registeredOn = QDate(2026, 11, 19); }, u"registered-before-detected registered_on"_s);
    row("no breach", [](auto &d) { d.breach = domain::BreachId{QUuid::createUuid()}; }, u"not-found breach"_s);
}

void CasesTest::refusesACase()
{
    QFETCH(std::function<void(CaseDraft &)>, change);
    CaseDraft changed = draft();
    change(changed);
    QTEST(shown(addCase(m_cases.inspector(), changed)), "outcome");
}

void CasesTest::warnsOfTheArticle_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("in force") << u"73"_s << int(CaseKind::Administrative) << QStringList{};
    QTest::newRow("moved away") << u"73-2"_s << int(CaseKind::Administrative)
                                << QStringList{u"article-not-in-force article"_s};
    QTest::newRow("of the other code") << u"109-1"_s << int(CaseKind::Administrative)
                                       << QStringList{u"article-of-other-code article"_s};
    QTest::newRow("by hand") << u"507 part 2"_s << int(CaseKind::Criminal) << QStringList{};
}

void CasesTest::warnsOfTheArticle()
{
    QFETCH(QString, article);
    QFETCH(int, kind);
    CaseDraft changed = draft();
    changed.article = article;
    changed.kind = CaseKind(kind);
    const auto added = need(addCase(m_cases.inspector(), changed));
    QTEST(shown(added.warnings), "warnings");
    QCOMPARE(added.value.article, article);
}

void CasesTest::closesOnce()
{
    const auto id = file().id;
    CaseClosing closing{Today, u"no_offence"_s, u" Құрамы жоқ "_s, {}};
    const auto closed = need(closeCase(m_cases.inspector(), id, closing));
    QVERIFY(closed.warnings.empty());
    QCOMPARE(closed.value.closingReason, u"Құрамы жоқ"_s);
    QCOMPARE(m_cases.lastActions(1).front(), u"case.closed"_s);
    QCOMPARE(shown(closeCase(m_cases.inspector(), id, closing)), u"case-closed id"_s);
    QCOMPARE(shown(addPenalty(m_cases.inspector(), fine(id))), u"case-closed case"_s);
    closing.reason.clear();
    QCOMPARE(shown(need(closeCase(m_cases.inspector(), file().id, closing)).warnings),
             QStringList{u"closed-without-reason reason"_s});
}

void CasesTest::refusesAClosing_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no ground") << Today << QString() << u"required ground"_s;
    QTest::newRow("unknown ground") << Today << u"mood"_s << u"unknown-code ground"_s;
    QTest::newRow("tomorrow") << Today.addDays(1) << u"other"_s << u"in-the-future closed_on"_s;
    QTest::newRow("before it was registered") << QDate(2026, 11, 20) << u"other"_s
                                              << u"closed-before-registered closed_on"_s;
    QTest::newRow("the same day") << QDate(2026, 11, 21) << u"other"_s << u"accepted"_s;
}

void CasesTest::refusesAClosing()
{
    QFETCH(QDate, on);
    QFETCH(QString, ground);
    QTEST(shown(closeCase(m_cases.inspector(), file().id, {on, ground, u"Себеп"_s, {}})), "outcome");
    QCOMPARE(shown(closeCase(m_cases.inspector(), {QUuid::createUuid()}, {on, ground, {}, {}})), u"not-found id"_s);
}

void CasesTest::reconciliationOnceForThePair()
{
    const CaseClosing reconciled{Today, u"reconciliation"_s, u"Татуласты"_s, {}};
    QCOMPARE(shown(closeCase(m_cases.inspector(), file().id, reconciled)), u"accepted"_s);
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"case.closed"_s, u"reconciliation.added"_s}));
    const auto second = file();
    QCOMPARE(shown(closeCase(m_cases.inspector(), second.id, reconciled)), u"reconciliation-used victim"_s);
    // Refused, it stays open; on another ground, or with another victim, it closes.
    CaseClosing other = reconciled;
    other.victim = m_cases.person(u"Екінші"_s);
    QCOMPARE(shown(closeCase(m_cases.inspector(), second.id, other)), u"accepted"_s);
    CaseDraft alone = draft();
    alone.incident.reset();
    alone.offender.id = m_pair.offender;
    const auto third = need(addCase(m_cases.inspector(), alone)).value;
    QCOMPARE(shown(closeCase(m_cases.inspector(), third.id, reconciled)), u"required victim"_s);
    other.victim = m_pair.offender;
    QCOMPARE(shown(closeCase(m_cases.inspector(), third.id, other)), u"offender-is-victim victim"_s);
}

void CasesTest::theReconciliationOfThisCaseIsTheSame()
{
    CaseDraft numbered = draft();
    numbered.number = u"2026/7"_s;
    const auto id = need(addCase(m_cases.inspector(), numbered)).value.id;
    need(addReconciliation(m_cases.inspector(), {m_pair.offender, m_pair.victim, at(Now), u"2026/7"_s}));
    QCOMPARE(shown(closeCase(m_cases.inspector(), id, {Today, u"reconciliation"_s, u"Татуласты"_s, {}})), u"accepted"_s);
    QCOMPARE(shown(closeCase(m_cases.inspector(), file().id, {Today, u"reconciliation"_s, u"Татуласты"_s, {}})),
             u"reconciliation-used victim"_s);
}

void CasesTest::penaltiesHaveTheirOwnNumber_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<int>>("numbers"); // tenge, days, hours; -1: none
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QString &kind, const QList<int> &numbers, const QString &outcome) {
        QTest::newRow(name) << kind << numbers << outcome;
    };
    row("warning", u"warning"_s, {-1, -1, -1}, u"accepted"_s);
    row("warning with days", u"warning"_s, {-1, 5, -1}, u"number-of-other-kind days"_s);
    row("fine", u"fine"_s, {43'250, -1, -1}, u"accepted"_s);
    row("fine without amount", u"fine"_s, {-1, -1, -1}, u"required amount"_s);
    row("fine of nothing", u"fine"_s, {0, -1, -1}, u"number-range amount"_s);
    row("fine with hours", u"fine"_s, {100, -1, 20}, u"number-of-other-kind hours"_s);
    row("arrest", u"arrest"_s, {-1, 10, -1}, u"accepted"_s);
    row("arrest without days", u"arrest"_s, {-1, -1, -1}, u"required days"_s);
    row("arrest with an amount", u"arrest"_s, {100, 10, -1}, u"number-of-other-kind amount"_s);
    row("arrest of no days", u"arrest"_s, {-1, 0, -1}, u"number-range days"_s);
    row("public works", u"public_works"_s, {-1, -1, 20}, u"accepted"_s);
    row("public works without hours", u"public_works"_s, {-1, -1, -1}, u"required hours"_s);
    row("public works of no hours", u"public_works"_s, {-1, -1, 0}, u"number-range hours"_s);
    row("no kind", QString(), {-1, -1, -1}, u"required kind"_s);
    row("unknown kind", u"exile"_s, {-1, -1, -1}, u"unknown-code kind"_s);
}

void CasesTest::penaltiesHaveTheirOwnNumber()
{
    QFETCH(QString, kind);
    QFETCH(QList<int>, numbers);
    const auto given = [&](int i) { return numbers[i] < 0 ? std::nullopt : std::optional(numbers[i]); };
    PenaltyDraft draft = fine(file().id);
    draft.kind = kind;
    draft.amount = given(0);
    draft.days = given(1);
    draft.hours = given(2);
    const auto added = addPenalty(m_cases.inspector(), draft);
    QTEST(shown(added), "outcome");
    if (!added)
        return;
    const auto row = need(listCases(m_cases.head(), {.incident = m_pair.incident}, {})).items.front();
    QCOMPARE(row.penalties, std::vector{added->value});
    draft.id.reset();
    draft.decidedOn = QDate(2026, 11, 20);
    QCOMPARE(shown(addPenalty(m_cases.inspector(), draft)), u"decided-before-registered decided_on"_s);
    draft.decidedOn = Today.addDays(1);
    QCOMPARE(shown(addPenalty(m_cases.inspector(), draft)), u"in-the-future decided_on"_s);
    draft.decidedOn = Today;
    draft.caseFile = {QUuid::createUuid()};
    QCOMPARE(shown(addPenalty(m_cases.inspector(), draft)), u"not-found case"_s);
}

void CasesTest::arrestIsWarnedOf()
{
    CaseDraft young = draft();
    young.incident.reset();
    young.offender.id = m_cases.person(u"Жасұлан"_s, QDate(2009, 1, 1));
    PenaltyDraft arrest = fine(need(addCase(m_cases.inspector(), young)).value.id);
    arrest.kind = u"arrest"_s;
    arrest.amount.reset();
    arrest.days = 10;
    const auto added = need(addPenalty(m_cases.inspector(), arrest));
    QCOMPARE(shown(added.warnings), QStringList{u"arrest-not-allowed kind"_s});
    QCOMPARE(added.warnings.front().arguments, QStringList{u"arrest_bars/minor"_s});
    arrest.caseFile = file().id;
    QVERIFY(need(addPenalty(m_cases.inspector(), arrest)).warnings.empty());
}

void CasesTest::aPenaltyIsEnforced()
{
    auto &inspector = m_cases.inspector();
    PenaltyDraft draft = fine(file().id);
    draft.decidedOn = QDate(2026, 11, 22);
    const auto penalty = need(addPenalty(inspector, draft)).value;
    QVERIFY(!penalty.enforcedOn);
    QCOMPARE(shown(enforcePenalty(inspector, penalty.id, QDate(2026, 11, 21))), u"enforced-before-decided enforced_on"_s);
    QCOMPARE(shown(enforcePenalty(inspector, penalty.id, Today.addDays(1))), u"in-the-future enforced_on"_s);
    QCOMPARE(shown(enforcePenalty(inspector, QUuid::createUuid())), u"not-found id"_s);
    QCOMPARE(need(enforcePenalty(inspector, penalty.id)).enforcedOn, std::optional(Today));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"penalty.enforced"_s);
    QCOMPARE(entry.record, std::optional(draft.caseFile.uuid));
    QCOMPARE(entry.detail, u"fine"_s);
    // The same once more is the same; another day corrects it.
    const auto entries = tests::entries(m_cases.head()).size();
    need(enforcePenalty(inspector, penalty.id, Today));
    QCOMPARE(tests::entries(m_cases.head()).size(), entries);
    need(enforcePenalty(inspector, penalty.id, QDate(2026, 11, 22)));
    const auto row = need(listCases(m_cases.head(), {.incident = m_pair.incident}, {})).items.front();
    QCOMPARE(row.penalties.front().enforcedOn, std::optional(QDate(2026, 11, 22)));

    draft.kind = u"warning"_s;
    draft.amount.reset();
    const auto warning = need(addPenalty(inspector, draft)).value;
    QCOMPARE(shown(enforcePenalty(inspector, warning.id)), u"nothing-to-enforce id"_s);
}

void CasesTest::aReasonIsGivenLater()
{
    auto &inspector = m_cases.inspector();
    const auto id = file().id;
    QCOMPARE(shown(giveClosingReason(inspector, id, u"Дәлел жоқ"_s)), u"case-open id"_s);
    need(closeCase(inspector, id, {{}, u"other"_s, {}, {}}));
    QCOMPARE(shown(giveClosingReason(inspector, id, u"  "_s)), u"reason-missing reason"_s);
    QCOMPARE(shown(giveClosingReason(inspector, id, u"жо"_s)), u"reason-too-short reason"_s);
    QCOMPARE(shown(giveClosingReason(inspector, {QUuid::createUuid()}, u"Дәлел жоқ"_s)), u"not-found id"_s);
    const auto given = need(giveClosingReason(inspector, id, u" Дәлел жоқ "_s));
    QCOMPARE(given.closingReason, u"Дәлел жоқ"_s);
    QCOMPARE(given.closedOn, std::optional(Today));
    QCOMPARE(m_cases.lastActions(1), QStringList{u"case.reason_given"_s});
    QCOMPARE(shown(giveClosingReason(inspector, id, u"Басқа себеп"_s)), u"reason-given id"_s);
    QCOMPARE(need(listCases(m_cases.head(), {.incident = m_pair.incident}, {})).items.front().file, given);
}

void CasesTest::lists()
{
    const auto first = file();
    CaseDraft later = draft();
    later.registeredOn = Today;
    const auto second = need(addCase(m_cases.inspector(), later)).value;
    auto &head = m_cases.head();
    const CaseFilter ofPair{.incident = m_pair.incident};
    const auto page = need(listCases(head, ofPair, {.limit = 1, .after = {}}));
    QCOMPARE(page.items.size(), 1u);
    QCOMPARE(page.items.front().file.id, second.id);
    const auto rest = need(listCases(head, ofPair, {.limit = 1, .after = page.next}));
    QCOMPARE(rest.items.front().file, first);
    QVERIFY(rest.next.isEmpty());
    need(addPenalty(m_cases.inspector(), fine(first.id)));
    const auto open = need(listCases(head, {.offender = m_pair.offender, .open = true}, {})).items;
    QCOMPARE(open.size(), 1u);
    QCOMPARE(open.front().file.id, second.id);
    QVERIFY(need(listCases(head, {}, {})).items.size() >= 2);
    QCOMPARE(shown(listCases(head, {}, {.limit = 1001, .after = {}})), u"number-range limit"_s);
    QCOMPARE(shown(listCases(head, {}, {.limit = 1, .after = u"?"_s})), u"cursor-malformed after"_s);
}

void CasesTest::detentions()
{
    DetentionDraft draft;
    draft.person.id = m_pair.offender;
    draft.incident = m_pair.incident;
    draft.from = at(u"2026-11-24T10:00:00+05:00"_s);
    draft.until = at(u"2026-11-25T10:00:00+05:00"_s);
    draft.ground = u" ӘҚБтК 785-бабы "_s;
    auto &inspector = m_cases.inspector();
    const auto kept = need(addDetention(inspector, draft));
    QVERIFY(kept.warnings.empty());
    QCOMPARE(kept.value.ground, u"ӘҚБтК 785-бабы"_s);
    QCOMPARE(need(listDetentions(inspector, m_pair.offender)), std::vector{kept.value});
    const auto longer = need(setRelease(inspector, kept.value.id, at(u"2026-11-25T10:00:01+05:00"_s)));
    QCOMPARE(shown(longer.warnings), QStringList{u"detention-too-long until"_s});
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"detention.released"_s, u"detention.added"_s}));
    QCOMPARE(shown(setRelease(inspector, kept.value.id, at(u"2026-11-24T09:00:00+05:00"_s))), u"end-before-start until"_s);
    QCOMPARE(shown(setRelease(inspector, QUuid::createUuid(), at(Now))), u"not-found id"_s);

    const auto outcome = [&](auto change) {
        DetentionDraft changed = draft;
        change(changed);
        return shown(addDetention(inspector, changed));
    };
    QCOMPARE(outcome([](auto &d) { d.person = {}; }), u"required person"_s);
    QCOMPARE(outcome([](auto &d) { d.person.id = domain::PersonId{QUuid::createUuid()}; }), u"not-found person"_s);
    QCOMPARE(outcome([](auto &d) { d.incident = domain::IncidentId{QUuid::createUuid()}; }), u"not-found incident"_s);
    QCOMPARE(outcome([](auto &d) { d.until = d.from - base::hours(1); }), u"end-before-start until"_s);
    QCOMPARE(outcome([](auto &d) { d.from = at(Now) + base::hours(1); d.until.reset(); }), u"in-the-future from"_s);
    QCOMPARE(outcome([](auto &d) { d.until = at(Now) + base::hours(5); }), u"accepted"_s);
    QCOMPARE(shown(listDetentions(inspector, {QUuid::createUuid()})), u"not-found person"_s);
}

void CasesTest::conversations()
{
    ConversationDraft draft;
    draft.person.id = m_pair.offender;
    draft.heldAt = at(Now);
    draft.minutes = 40;
    draft.place = u"  Учаскелік полиция пункті "_s;
    draft.present = {u"психолог"_s, u"teacher"_s};
    draft.note.ru = u"Разъяснено"_s;
    auto &inspector = m_cases.inspector();
    const auto kept = need(addConversation(inspector, draft));
    QVERIFY(kept.warnings.empty());
    QCOMPARE(kept.value.present, (QStringList{u"psychologist"_s, u"teacher"_s}));
    QCOMPARE(need(listConversations(inspector, m_pair.offender)), std::vector{kept.value});
    QCOMPARE(m_cases.lastActions(1).front(), u"conversation.added"_s);
    draft.minutes = 90;
    QCOMPARE(shown(need(addConversation(inspector, draft)).warnings), QStringList{u"conversation-too-long minutes"_s});

    const auto outcome = [&](auto change) {
        ConversationDraft changed = draft;
        change(changed);
        return shown(addConversation(inspector, changed));
    };
    QCOMPARE(outcome([](auto &d) { d.person = {}; }), u"required person"_s);
    QCOMPARE(outcome([](auto &d) { d.person.id = domain::PersonId{QUuid::createUuid()}; }), u"not-found person"_s);
    QCOMPARE(outcome([](auto &d) { d.incident = domain::IncidentId{QUuid::createUuid()}; }), u"not-found incident"_s);
    QCOMPARE(outcome([](auto &d) { d.minutes.reset(); }), u"required minutes"_s);
    QCOMPARE(outcome([](auto &d) { d.minutes = 0; }), u"number-range minutes"_s);
    QCOMPARE(outcome([](auto &d) { d.heldAt = d.heldAt + base::hours(1); }), u"in-the-future held_at"_s);
    QCOMPARE(outcome([](auto &d) { d.present = {u"cat"_s}; }), u"unknown-code present"_s);
    QCOMPARE(shown(listConversations(inspector, {QUuid::createUuid()})), u"not-found person"_s);
}

void CasesTest::twiceTheSameIsOne()
{
    auto &inspector = m_cases.inspector();
    CaseDraft once = draft();
    once.id = domain::CaseId{QUuid::createUuid()};
    const auto file = need(addCase(inspector, once)).value;
    QCOMPARE(need(addCase(inspector, once)).value, file);
    once.kind = CaseKind::Criminal;
    QCOMPARE(shown(addCase(inspector, once)), u"id-in-use id"_s);
    PenaltyDraft penalty = fine(file.id);
    penalty.id = QUuid::createUuid();
    QCOMPARE(need(addPenalty(inspector, penalty)).value, need(addPenalty(inspector, penalty)).value);
    const auto rows = need(listCases(m_cases.head(), {.incident = m_pair.incident}, {})).items;
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows.front().penalties.size(), 1u);
    penalty.caseFile = this->file().id;
    QCOMPARE(shown(addPenalty(inspector, penalty)), u"id-in-use id"_s);

    DetentionDraft detention;
    detention.id = QUuid::createUuid();
    detention.person.id = m_pair.offender;
    detention.from = at(Now);
    need(addDetention(inspector, detention));
    need(addDetention(inspector, detention));
    QCOMPARE(need(listDetentions(inspector, m_pair.offender)).size(), 1u);
    detention.from = at(Now) - base::hours(1);
    QCOMPARE(shown(addDetention(inspector, detention)), u"id-in-use id"_s);
    ConversationDraft conversation;
    conversation.id = QUuid::createUuid();
    conversation.person.id = m_pair.offender;
    conversation.heldAt = at(Now);
    conversation.minutes = 20;
    need(addConversation(inspector, conversation));
    need(addConversation(inspector, conversation));
    QCOMPARE(need(listConversations(inspector, m_pair.offender)).size(), 1u);
    conversation.heldAt = at(Now) - base::hours(1);
    QCOMPARE(shown(addConversation(inspector, conversation)), u"id-in-use id"_s);
}

void CasesTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void CasesTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases.training.sessionOf(Role(role));
    const auto id = file().id;
    QCOMPARE(shown(addCase(*session, draft())), outcome);
    QCOMPARE(shown(addPenalty(*session, fine(id))), outcome);
    QCOMPARE(shown(closeCase(*session, id, {Today, u"other"_s, u"Себеп"_s, {}})), outcome);
    DetentionDraft detention;
    detention.person.id = m_pair.offender;
    detention.from = at(Now);
    QCOMPARE(shown(addDetention(*session, detention)), outcome);
    ConversationDraft conversation;
    conversation.person.id = m_pair.offender;
    conversation.heldAt = at(Now);
    conversation.minutes = 20;
    QCOMPARE(shown(addConversation(*session, conversation)), outcome);
    const QString reading = Role(role) == Role::Registrar ? u"accepted"_s : outcome;
    QCOMPARE(shown(listCases(*session, {}, {})), reading);
    QCOMPARE(shown(listDetentions(*session, m_pair.offender)), reading);
    QCOMPARE(shown(listConversations(*session, m_pair.offender)), reading);
}

QTEST_GUILESS_MAIN(CasesTest)

#include "tst_cases.moc"
