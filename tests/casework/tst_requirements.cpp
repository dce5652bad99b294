// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/requirements.h"

#include "casework/due.h"
#include "casework/ordercases.h"
#include "casework/watch.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureId;
using domain::MotionOutcome;
using domain::RequirementState;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

QStringList lines(const std::vector<RestrictionLine> &restrictions)
{
    QStringList lines;
    for (const RestrictionLine &line : restrictions)
        lines.append(u"%1 %2 %3"_s.arg(line.restriction.kind, domain::code(line.state),
                                        line.endsOn ? base::toIso(*line.endsOn) : u"-"_s));
    return lines;
}

} // namespace

class RequirementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void theWholeWay();
    void aRefusalStartsNothing();
    void grantedInWholeIsWhatWasAsked();
    void savingTwiceIsOneMotion();
    void motionsRefused_data();
    void motionsRefused();
    void decisionsRefused_data();
    void decisionsRefused();
    void protectionGap();
    void aHearingPutOff();
    void visits_data();
    void visits();
    void lifting();
    void cancelling();
    void helpCourse();
    void whatIsDue();
    void whatWasDueOnAPastDay();
    void pairsAreAskedAfter();
    void aPairUnderAMeasureIsNotAskedAfter();
    void pages();
    void rolesAreBarred();

private:
    [[nodiscard]] MotionDraft motionDraft(const tests::Pair &pair)
    {
        MotionDraft draft;
        draft.offender.id = pair.offender;
        draft.victim.id = pair.victim;
        draft.incident = pair.incident;
        draft.court = u"Орал қалалық соты"_s;
        draft.filedAt = at(u"2026-11-18T10:00"_s);
        draft.hearingOn = QDate(2026, 11, 25);
        draft.requested = {{u"alcohol"_s, {}}, {u"eviction"_s, 20}, {u"psychological_help"_s, {}}};
        draft.months = 6;
        draft.appearancesPerMonth = 2;
        return draft;
    }
    [[nodiscard]] static DecisionDraft decisionDraft()
    {
        DecisionDraft draft;
        draft.decidedOn = QDate(2026, 11, 19);
        draft.number = u"3-118/26"_s;
        draft.startsOn = QDate(2026, 11, 20);
        return draft;
    }
    [[nodiscard]] MeasureId filed() { return need(fileMotion(m_cases.head(), motionDraft(m_cases.pair()))).value.motion.id; }
    [[nodiscard]] MeasureId granted()
    {
        const MeasureId id = filed();
        need(decideMotion(m_cases.head(), id, decisionDraft()));
        return id;
    }
    [[nodiscard]] QStringList dueOf(MeasureId id, const DueRequest &request = {})
    {
        QStringList items;
        for (const DueItem &item : need(dueList(m_cases.head(), request)).items)
            if (item.measure == id)
                items.append(u"%1 %2 %3"_s.arg(item.kind, code(item.state), base::toIso(item.dueAt).left(19)));
        return items;
    }

    OrderCases m_cases;
};

void RequirementsTest::theWholeWay()
{
    const auto filed = need(fileMotion(m_cases.head(), motionDraft(m_cases.pair())));
    const MeasureId id = filed.value.motion.id;
    QCOMPARE(filed.warnings.size(), std::size_t(0));
    QCOMPARE(filed.value.state, RequirementState::Filed);
    QVERIFY(!filed.value.measure);
    QCOMPARE(lines(filed.value.restrictions), (QStringList{u"alcohol requested -"_s, u"eviction requested -"_s,
                                                            u"psychological_help requested -"_s}));

    DecisionDraft decision = decisionDraft();
    decision.outcome = MotionOutcome::GrantedInPart;
    decision.months = 3;
    decision.restrictions = {{u"alcohol"_s, {}}, {u"eviction"_s, 10}};
    decision.appearancesPerMonth = 1;
    const auto decided = need(decideMotion(m_cases.head(), id, decision)).value;
    QCOMPARE(decided.state, RequirementState::InForce);
    QCOMPARE(decided.measure->id, id);
    QCOMPARE(decided.measure->kind, domain::MeasureKind::CourtRequirement);
    QCOMPARE(base::toIso(decided.measure->issuedAt), u"2026-11-19T00:00:00+05:00"_s);
    QCOMPARE(base::toIso(decided.measure->service->at), u"2026-11-20T00:00:00+05:00"_s);
    QCOMPARE(decided.measure->service->mode, domain::ServiceMode::Signed);
    QCOMPARE(decided.endsOn, std::optional(QDate(2027, 2, 20)));
    QCOMPARE(decided.basis, (domain::LegalBasis{u"245-VIII"_s, u"61"_s}));
    QCOMPARE(decided.accompanying, std::optional(domain::LegalBasis{u"235-V"_s, u"54"_s}));
    QCOMPARE(lines(decided.restrictions), (QStringList{u"alcohol in_force 2027-02-20"_s, u"eviction in_force 2026-11-30"_s}));
    QCOMPARE(decided.appearancesMissing, std::optional(1));
    QCOMPARE(decided.months.size(), std::size_t(3));
    QVERIFY(decided.months.front().isCurrent);
    QCOMPARE(m_cases.lastActions(2), (QStringList{u"motion.decided"_s, u"motion.filed"_s}));

    need(recordAppearance(m_cases.inspector(), id, {{}, at(u"2026-11-20T09:00"_s), u"Келді"_s}));
    const auto card = need(openRequirement(m_cases.inspector(), id));
    QCOMPARE(card.appearancesMissing, std::optional(0));
    QCOMPARE(card.appearances.size(), std::size_t(1));
    m_cases.training.setNow(u"2027-02-20T23:59:59+05:00"_s);
    QCOMPARE(need(openRequirement(m_cases.head(), id)).state, RequirementState::Expired);
}

void RequirementsTest::aRefusalStartsNothing()
{
    const MeasureId id = filed();
    DecisionDraft refusal;
    refusal.outcome = MotionOutcome::Refused;
    refusal.decidedOn = QDate(2026, 11, 19);
    refusal.number = u"3-119/26"_s;
    refusal.refusalReason = u"Негіз жеткіліксіз"_s;
    const auto card = need(decideMotion(m_cases.head(), id, refusal)).value;
    QCOMPARE(card.state, RequirementState::Refused);
    QVERIFY(!card.measure);
    QCOMPARE(lines(card.restrictions).front(), u"alcohol refused -"_s);
    QCOMPARE(dueOf(id), QStringList());
    QCOMPARE(tests::shown(decideMotion(m_cases.head(), id, decisionDraft())), u"motion-refused id"_s);
    QCOMPARE(tests::shown(recordAppearance(m_cases.head(), id, {{}, at(Now), {}})), u"not-granted id"_s);
}

void RequirementsTest::grantedInWholeIsWhatWasAsked()
{
    const auto card = need(decideMotion(m_cases.head(), filed(), decisionDraft())).value;
    QCOMPARE(card.endsOn, std::optional(QDate(2027, 5, 20)));
    QCOMPARE(card.appearancesPerMonth, std::optional(2));
    QCOMPARE(card.restrictions.size(), std::size_t(3));
    DecisionDraft part = decisionDraft();
    part.outcome = MotionOutcome::GrantedInPart;
    QCOMPARE(tests::shown(decideMotion(m_cases.head(), filed(), part)), u"required months"_s);
    part.months = 3;
    QCOMPARE(tests::shown(decideMotion(m_cases.head(), filed(), part)), u"restrictions-missing restrictions"_s);
}

void RequirementsTest::savingTwiceIsOneMotion()
{
    MotionDraft draft = motionDraft(m_cases.pair());
    draft.id = MeasureId{QUuid::createUuid()};
    QCOMPARE(need(fileMotion(m_cases.head(), draft)).value.motion.id, *draft.id);
    QCOMPARE(need(fileMotion(m_cases.head(), draft)).value.motion.id, *draft.id);
    draft.id = m_cases.issued().order.id;
    QCOMPARE(tests::shown(fileMotion(m_cases.head(), draft)), u"id-in-use id"_s);
}

void RequirementsTest::motionsRefused_data()
{
    using Change = std::function<void(MotionDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const Change &change, const QString &refusal) {
        QTest::newRow(name) << change << refusal;
    };
    row("no court", [](MotionDraft &d) { d.court = u"  "_s; }, u"required court"_s);
    row("no months", [](MotionDraft &d) { d.months.reset(); }, u"required months"_s);
    row("13 months", [](MotionDraft &d) { d.months = 13; }, u"term-out-of-range months"_s);
    row("nobody", [](MotionDraft &d) { d.offender = {}; }, u"offender-missing offender"_s);
    row("himself", [](MotionDraft &d) { d.victim = d.offender; }, u"offender-is-victim victim"_s);
    row("no such restriction", [](MotionDraft &d) { d.requested = {{u"moon"_s, {}}}; }, u"unknown-code requested[0]"_s);
    row("no such incident", [](MotionDraft &d) { d.incident = domain::IncidentId{QUuid::createUuid()}; }, u"not-found incident"_s);
    row("no such offender", [](MotionDraft &d) { d.offender.id = domain::PersonId{QUuid::createUuid()}; }, u"not-found offender"_s);
}

void RequirementsTest::motionsRefused()
{
    using Change = std::function<void(MotionDraft &)>;
    QFETCH(Change, change);
    QFETCH(QString, refusal);
    MotionDraft draft = motionDraft(m_cases.pair());
    change(draft);
    QCOMPARE(tests::shown(fileMotion(m_cases.head(), draft)), refusal);
}

void RequirementsTest::decisionsRefused_data()
{
    using Change = std::function<void(DecisionDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const Change &change, const QString &refusal) {
        QTest::newRow(name) << change << refusal;
    };
    row("no day", [](DecisionDraft &d) { d.decidedOn.reset(); }, u"required decided_on"_s);
    row("no number", [](DecisionDraft &d) { d.number.clear(); }, u"required number"_s);
    row("no start", [](DecisionDraft &d) { d.startsOn.reset(); }, u"required starts_on"_s);
    row("tomorrow", [](DecisionDraft &d) { d.decidedOn = QDate(2026, 11, 21); }, u"in-the-future decided_on"_s);
    row("before filing", [](DecisionDraft &d) { d.decidedOn = QDate(2026, 11, 17); }, u"decision-before-filing decided_on"_s);
    row("start before decision", [](DecisionDraft &d) { d.startsOn = QDate(2026, 11, 18); }, u"start-before-decision starts_on"_s);
    row("31 days", [](DecisionDraft &d) { d.restrictions = {{u"eviction"_s, 31}}; }, u"term-out-of-range restrictions[0].days"_s);
    row("nothing set", [](DecisionDraft &d) { d.restrictions.emplace(); }, u"restrictions-missing restrictions"_s);
    row("five a month", [](DecisionDraft &d) { d.appearancesPerMonth = 5; }, u"term-out-of-range appearances_per_month"_s);
}

void RequirementsTest::decisionsRefused()
{
    using Change = std::function<void(DecisionDraft &)>;
    QFETCH(Change, change);
    QFETCH(QString, refusal);
    DecisionDraft draft = decisionDraft();
    change(draft);
    const MeasureId id = filed();
    QCOMPARE(tests::shown(decideMotion(m_cases.head(), id, draft)), refusal);
    QCOMPARE(need(openRequirement(m_cases.head(), id)).state, RequirementState::Filed);
}

void RequirementsTest::protectionGap()
{
    const tests::Pair pair = m_cases.pair();
    const MeasureId order = need(issueOrder(m_cases.head(), OrderCases::draft(pair.incident))).value.order.id;
    MotionDraft draft = motionDraft(pair);
    draft.filedAt.reset();
    draft.hearingOn = QDate(2026, 12, 25);
    QCOMPARE(need(fileMotion(m_cases.head(), draft)).value.protectionGapDays, std::optional<int>());
    need(serveOrder(m_cases.head(), order, {at(Now), domain::ServiceMode::Signed, {}, {}}));
    const auto gap = need(fileMotion(m_cases.head(), draft)); // the order ends on 20 December
    QCOMPARE(gap.value.protectionGapDays, std::optional(5));
    QCOMPARE(tests::shown(gap.warnings), QStringList{u"protection-gap hearing_on"_s});
    draft.hearingOn = QDate(2026, 12, 20);
    QCOMPARE(need(fileMotion(m_cases.head(), draft)).value.protectionGapDays, std::optional(0));
    // What was filed while the order stood keeps its gap once the order has ended.
    m_cases.training.setNow(u"2026-12-22T10:00:00+05:00"_s);
    QCOMPARE(need(openRequirement(m_cases.head(), gap.value.motion.id)).protectionGapDays, std::optional(5));
}

void RequirementsTest::aHearingPutOff()
{
    const MeasureId id = filed();
    QCOMPARE(dueOf(id), QStringList{u"hearing ahead 2026-11-25T00:00:00"_s});
    QCOMPARE(need(setHearing(m_cases.head(), id, QDate(2026, 11, 22))).value.motion.hearingOn, std::optional(QDate(2026, 11, 22)));
    QCOMPARE(dueOf(id), QStringList{u"hearing due 2026-11-22T00:00:00"_s});
    QCOMPARE(dueOf(id, {QDate(2026, 11, 22), {}}), QStringList{u"hearing overdue 2026-11-22T00:00:00"_s});
    QCOMPARE(tests::shown(setHearing(m_cases.head(), id, QDate(2026, 11, 17))), u"hearing-before-filing hearing_on"_s);
    need(decideMotion(m_cases.head(), id, decisionDraft()));
    QCOMPARE(tests::shown(setHearing(m_cases.head(), id, QDate(2026, 12, 1))), u"already-decided id"_s);
}

void RequirementsTest::visits_data()
{
    QTest::addColumn<bool>("help");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("on the first day") << false << u"2026-11-20T00:00"_s << u"accepted"_s;
    QTest::newRow("before it") << false << u"2026-11-19T23:59"_s << u"appearance-before-start at"_s;
    QTest::newRow("in the future") << false << u"2026-11-20T12:01"_s << u"in-the-future at"_s;
    QTest::newRow("help from the decision on") << true << u"2026-11-19T10:00"_s << u"accepted"_s;
    QTest::newRow("help before it") << true << u"2026-11-18T23:59"_s << u"attendance-before-decision at"_s;
}

void RequirementsTest::visits()
{
    QFETCH(bool, help);
    QFETCH(QString, when);
    QFETCH(QString, refusal);
    const MeasureId id = granted();
    const VisitDraft draft{QUuid::createUuid(), at(when), {}};
    const auto recorded = help ? recordAttendance(m_cases.inspector(), id, draft) : recordAppearance(m_cases.inspector(), id, draft);
    QCOMPARE(tests::shown(recorded), refusal);
    if (!recorded)
        return;
    const auto again = help ? recordAttendance(m_cases.inspector(), id, draft) : recordAppearance(m_cases.inspector(), id, draft);
    QCOMPARE(need(again).value, *draft.id);
    const auto card = need(openRequirement(m_cases.head(), id));
    QCOMPARE((help ? card.attendances : card.appearances).size(), std::size_t(1));
}

void RequirementsTest::lifting()
{
    const MeasureId id = granted();
    QCOMPARE(tests::shown(liftRestriction(m_cases.head(), id, u"weapons"_s, at(Now), u"Сот ұйғарымы"_s)), u"restriction-not-set restriction"_s);
    QCOMPARE(tests::shown(liftRestriction(m_cases.head(), id, u"eviction"_s, at(Now), {})), u"reason-missing reason"_s);
    const auto card = need(liftRestriction(m_cases.head(), id, u"eviction"_s, at(Now), u"Сот ұйғарымы"_s));
    QCOMPARE(lines(card.restrictions)[1], u"eviction lifted 2026-11-20"_s);
    QVERIFY(dueOf(id).filter(u"eviction"_s).isEmpty());
    QCOMPARE(tests::shown(liftRestriction(m_cases.head(), id, u"eviction"_s, at(Now), u"Сот ұйғарымы"_s)), u"restriction-ended restriction"_s);
}

void RequirementsTest::cancelling()
{
    const MeasureId id = granted();
    QCOMPARE(tests::shown(cancelRequirement(m_cases.inspector(), id, u"Жоғары сот"_s)), u"permission-denied "_s);
    const auto card = need(cancelRequirement(m_cases.head(), id, u"Жоғары сот"_s));
    QCOMPARE(card.state, RequirementState::Cancelled);
    QCOMPARE(card.endsOn, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(lines(card.restrictions).front(), u"alcohol ended 2026-11-20"_s);
    QVERIFY(dueOf(id).filter(u"watch"_s) == dueOf(id));
    m_cases.training.setNow(u"2026-11-21T10:00:00+05:00"_s);
    QCOMPARE(tests::shown(recordAppearance(m_cases.head(), id, {{}, at(u"2026-11-20T12:01"_s), {}})), u"appearance-after-end at"_s);
}

void RequirementsTest::helpCourse()
{
    const MeasureId id = granted();
    QCOMPARE(need(setHelpCourse(m_cases.inspector(), id, {{}, 8, {}, {}})).help->visits, std::optional(8));
    const auto card = need(setHelpCourse(m_cases.inspector(), id, {{}, 8, u"42"_s, QDate(2026, 11, 20)}));
    QCOMPARE(card.help->certificate, u"42"_s);
    QCOMPARE(tests::shown(setHelpCourse(m_cases.inspector(), id, {{}, 0, {}, {}})), u"number-range visits"_s);
    QCOMPARE(tests::shown(setHelpCourse(m_cases.inspector(), id, {{}, {}, {}, QDate(2026, 11, 21)})), u"in-the-future certificate_on"_s);
}

void RequirementsTest::whatIsDue()
{
    const MeasureId id = granted();
    QCOMPARE(dueOf(id), (QStringList{u"psychological-help ahead 2026-12-03T23:59:59"_s, u"eviction-end ahead 2026-12-10T23:59:59"_s,
                                      u"appearance ahead 2026-12-19T23:59:59"_s, u"requirement-expiry ahead 2027-05-20T23:59:59"_s}));
    QCOMPARE(dueOf(id, {QDate(2026, 12, 20), {}}),
             (QStringList{u"psychological-help overdue 2026-12-03T23:59:59"_s, u"appearance overdue 2026-12-19T23:59:59"_s,
                          u"appearance ahead 2027-01-19T23:59:59"_s, u"requirement-expiry ahead 2027-05-20T23:59:59"_s}));
    QCOMPARE(dueOf(id, {QDate(2026, 12, 20), DueState::Overdue}).size(), qsizetype(2));
    // Ended: only the pair is asked after.
    QCOMPARE(dueOf(id, {QDate(2027, 5, 20), {}}), QStringList{u"watch ahead 2027-06-03T23:59:59"_s});
    for (const DueItem &item : need(dueList(m_cases.head())).items)
        if (item.measure == id && item.kind == u"appearance")
            QCOMPARE(item.missing, 2);
}

void RequirementsTest::whatWasDueOnAPastDay()
{
    const MeasureId id = granted();
    m_cases.training.setNow(u"2027-06-10T12:00:00+05:00"_s);
    need(recordAttendance(m_cases.head(), id, {{}, at(u"2026-12-10T10:00"_s), {}}));
    need(recordAppearance(m_cases.head(), id, {{}, at(u"2026-12-10T10:00"_s), {}}));
    QCOMPARE(dueOf(id, {QDate(2026, 11, 17), {}}), QStringList());
    QCOMPARE(dueOf(id, {QDate(2026, 11, 18), {}}), QStringList{u"hearing ahead 2026-11-25T00:00:00"_s});
    QCOMPARE(dueOf(id, {QDate(2026, 11, 19), {}}), QStringList{u"psychological-help ahead 2026-12-03T23:59:59"_s});
    QCOMPARE(dueOf(id, {QDate(2026, 12, 5), DueState::Overdue}), QStringList{u"psychological-help overdue 2026-12-03T23:59:59"_s});
    QCOMPARE(dueOf(id, {QDate(2026, 12, 21), DueState::Overdue}), QStringList{u"appearance overdue 2026-12-19T23:59:59"_s});
}

void RequirementsTest::pairsAreAskedAfter()
{
    const MeasureId id = m_cases.served().order.id; // ends on 20 December, 12:00
    for (const auto to : {domain::CopyRecipient::Prosecutor, domain::CopyRecipient::Victim})
        need(sendCopy(m_cases.head(), id, {to, at(Now)}));
    QCOMPARE(dueOf(id, {QDate(2026, 12, 20), {}}), QStringList{u"watch ahead 2027-01-03T23:59:59"_s});
    QCOMPARE(dueOf(id, {QDate(2027, 1, 4), {}}), QStringList{u"watch overdue 2027-01-03T23:59:59"_s});
    QCOMPARE(tests::shown(noteWatch(m_cases.inspector(), id, at(u"2026-11-20T12:01"_s))), u"in-the-future at"_s);
    QCOMPARE(tests::shown(noteWatch(m_cases.inspector(), id, at(Now))), u"watch-before-end at"_s);
    m_cases.training.setNow(u"2027-01-04T10:00:00+05:00"_s);
    need(noteWatch(m_cases.inspector(), id, at(u"2027-01-04T09:00"_s), u"Тыныш"_s));
    QCOMPARE(dueOf(id), QStringList{u"watch ahead 2027-02-03T23:59:59"_s});
    QCOMPARE(dueOf(id, {QDate(2027, 3, 20), {}}), QStringList{u"watch due 2027-03-20T23:59:59"_s});
    QCOMPARE(dueOf(id, {QDate(2027, 3, 21), {}}), QStringList());
    QCOMPARE(m_cases.lastActions(1), QStringList{u"watch.noted"_s});
}

void RequirementsTest::aPairUnderAMeasureIsNotAskedAfter()
{
    const tests::Pair pair = m_cases.pair();
    const MeasureId order = need(issueOrder(m_cases.head(), OrderCases::draft(pair.incident))).value.order.id;
    need(serveOrder(m_cases.head(), order, {at(Now), domain::ServiceMode::Signed, {}, {}}));
    const MeasureId id = need(fileMotion(m_cases.head(), motionDraft(pair))).value.motion.id;
    need(decideMotion(m_cases.head(), id, decisionDraft()));
    const DueRequest later{QDate(2027, 1, 4), {}};
    QVERIFY(dueOf(order, later).filter(u"watch"_s).isEmpty());
    const DueRequest afterBoth{QDate(2027, 5, 21), {}};
    QVERIFY(dueOf(order, afterBoth).filter(u"watch"_s).isEmpty());
    QCOMPARE(dueOf(id, afterBoth), QStringList{u"watch ahead 2027-06-03T23:59:59"_s});
}

void RequirementsTest::pages()
{
    const MeasureId open = filed();
    const MeasureId inForce = granted();
    const auto has = [&](const RequirementFilter &filter, MeasureId id) {
        const auto page = need(listRequirements(m_cases.head(), filter, {1000, {}}));
        return std::any_of(page.items.begin(), page.items.end(), [&](const RequirementRow &row) { return row.id == id; });
    };
    QVERIFY(has({RequirementState::Filed, false, {}}, open) && !has({RequirementState::Filed, false, {}}, inForce));
    QVERIFY(has({RequirementState::InForce, false, {}}, inForce) && !has({RequirementState::InForce, false, {}}, open));
    QVERIFY(has({{}, true, {}}, open) && has({{}, true, {}}, inForce));
    QVERIFY(!has({RequirementState::Expired, false, {}}, inForce));
    QVERIFY(has({{}, false, m_cases.head().account().id}, open) && !has({{}, false, m_cases.inspector().account().id}, open));
    const auto whole = need(listRequirements(m_cases.head(), {}, {1000, {}}));
    QStringList paged;
    QString after;
    do {
        const auto page = need(listRequirements(m_cases.head(), {}, {1, after}));
        for (const RequirementRow &row : page.items)
            paged.append(row.id.toString());
        after = page.next;
    } while (!after.isEmpty());
    QCOMPARE(paged.size(), qsizetype(whole.items.size()));
    QCOMPARE(paged.front(), whole.items.front().id.toString());
}

void RequirementsTest::rolesAreBarred()
{
    const auto registrar = m_cases.training.sessionOf(Role::Registrar);
    const MeasureId id = granted();
    QCOMPARE(tests::shown(fileMotion(*registrar, motionDraft(m_cases.pair()))), u"permission-denied "_s);
    QCOMPARE(tests::shown(decideMotion(*registrar, id, decisionDraft())), u"permission-denied "_s);
    QCOMPARE(tests::shown(recordAppearance(*registrar, id, {{}, at(Now), {}})), u"permission-denied "_s);
    QCOMPARE(tests::shown(noteWatch(*registrar, id, at(Now))), u"permission-denied "_s);
    QVERIFY(openRequirement(*registrar, id));
}

QTEST_GUILESS_MAIN(RequirementsTest)
#include "tst_requirements.moc"
