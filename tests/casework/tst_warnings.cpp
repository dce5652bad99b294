// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/due.h"
#include "casework/incidentview.h"
#include "casework/ordercases.h"
#include "casework/personcard.h"
#include "storage/register.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureKind;
using domain::MeasureState;
using security::Role;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

constexpr auto Warning = MeasureKind::OfficialWarning;
const QString Now = u"2026-11-20T12:00:00+05:00"_s;

using Change = std::function<void(OrderCases &, MeasureDraft &)>;

MeasureDraft draftFor(domain::IncidentId incident)
{
    MeasureDraft draft;
    draft.incident = incident;
    return draft;
}

domain::Service signedAt(base::Instant at)
{
    return {at, domain::ServiceMode::Signed, {}, {}};
}

} // namespace

Q_DECLARE_METATYPE(Change)

class WarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void restsOnItsOwnLaw();
    void needsNeitherRestrictionNorVictim();
    void refuses_data();
    void refuses();
    void severalForAPair();
    void numbersAreASeriesOfItsOwn();
    void runsThirtyDaysAndIsCheckedTwice();
    void noCopiesAreOwed();
    void isNoOrder();
    void isListedByKind();
    void isCancelledByAHead();
    void mayTakeThePlaceOfAnOrder();
    void standsOnTheCardsOfItsPeople();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] MeasureCard issued()
    {
        return need(issueMeasure(m_cases.head(), Warning, draftFor(m_cases.pair().incident))).value;
    }
    [[nodiscard]] MeasureCard served()
    {
        return need(serveMeasure(m_cases.head(), Warning, issued().order.id, signedAt(m_cases.training.now()))).value;
    }
    [[nodiscard]] QStringList dueKinds(domain::MeasureId measure)
    {
        QStringList kinds;
        for (const DueItem &item : need(dueList(m_cases.head())).items)
            if (item.measure == measure)
                kinds.append(QString(item.kind + u' ' + code(item.state)));
        return kinds;
    }

    OrderCases m_cases;
};

void WarningsTest::restsOnItsOwnLaw()
{
    const tests::Pair pair = m_cases.pair();
    const auto given = issueMeasure(m_cases.inspector(), Warning, draftFor(pair.incident));
    QCOMPARE(shown(given), u"accepted"_s);
    QVERIFY(given->warnings.empty());
    const domain::Measure &warning = given->value.order;
    QVERIFY(warning.kind == Warning);
    QCOMPARE(warning.basis, (domain::LegalBasis{u"245-VIII"_s, u"51"_s}));
    QCOMPARE(warning.termRule, u"R5.official_warning.2026-03-02"_s);
    QCOMPARE(warning.circumstances.ru, u"Учебные обстоятельства"_s);
    QCOMPARE(warning.victims, std::vector<domain::PersonId>{pair.victim});
    QVERIFY(warning.restrictions.empty());
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"warning.issued"_s);
    QCOMPARE(entry.record, std::optional(warning.id.uuid));

    const auto opened = openMeasure(m_cases.head(), Warning, warning.id);
    QVERIFY(opened);
    QCOMPARE(opened->order, warning);
    QCOMPARE(m_cases.lastActions(1), QStringList(u"warning.opened"_s));
}

void WarningsTest::needsNeitherRestrictionNorVictim()
{
    MeasureDraft draft = draftFor(m_cases.pair().incident);
    draft.victims = std::vector<PersonReference>{};
    const auto given = issueMeasure(m_cases.head(), Warning, draft);
    QCOMPARE(shown(given), u"accepted"_s);
    QVERIFY(given->value.victims.empty());

    draft.restrictions = {u"contact"_s};
    QCOMPARE(shown(need(issueMeasure(m_cases.head(), Warning, draft)).warnings),
             QStringList(u"restriction-not-of-measure restrictions"_s));
}

void WarningsTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QString &refusal, const Change &change) {
        QTest::newRow(name) << change << refusal;
    };
    row("before the law gave it", u"no-legal-basis issued_at"_s, [](OrderCases &cases, MeasureDraft &draft) {
        cases.training.setNow(u"2026-03-01T23:59:59+05:00"_s);
        draft.incident = cases.pair().incident;
    });
    row("no such incident", u"not-found incident"_s,
        [](OrderCases &, MeasureDraft &draft) { draft.incident = {QUuid::createUuid()}; });
    row("nobody to warn", u"offender-missing offender"_s, [](OrderCases &cases, MeasureDraft &draft) {
        draft.incident = need(addIncident(cases.head(), cases.incidentDraft())).value.incident.id;
    });
    row("too young", u"offender-under-16 offender"_s, [](OrderCases &cases, MeasureDraft &draft) {
        draft.offender.id = cases.person(u"Жасөспірім"_s, QDate(2010, 11, 21));
    });
    row("no circumstances", u"circumstances-missing circumstances"_s, [](OrderCases &cases, MeasureDraft &draft) {
        IncidentDraft incident = cases.incidentDraft();
        incident.facts.narrative = {};
        incident.offender.id = cases.person(u"Үлгіев"_s);
        draft.incident = need(addIncident(cases.head(), incident)).value.incident.id;
    });
    row("of itself", u"offender-is-victim victims"_s, [](OrderCases &cases, MeasureDraft &draft) {
        draft.offender.id = cases.person(u"Үлгіев"_s);
        draft.victims = {{draft.offender.id, {}}};
    });
    row("in the future", u"in-the-future issued_at"_s, [](OrderCases &cases, MeasureDraft &draft) {
        draft.issuedAt = cases.training.now() + base::hours(1);
    });
    row("before it was detected", u"issued-before-detected issued_at"_s, [](OrderCases &cases, MeasureDraft &draft) {
        draft.issuedAt = cases.training.now() - base::hours(2);
    });
    row("the id of an order", u"id-in-use id"_s,
        [](OrderCases &cases, MeasureDraft &draft) { draft.id = cases.issued().order.id; });
}

void WarningsTest::refuses()
{
    QFETCH(Change, change);
    MeasureDraft draft = draftFor(m_cases.pair().incident);
    change(m_cases, draft);
    QTEST(shown(issueMeasure(m_cases.head(), Warning, draft)), "refusal");
}

/// R11 speaks of orders.
void WarningsTest::severalForAPair()
{
    const domain::IncidentId incident = m_cases.pair().incident;
    const MeasureCard first = need(issueMeasure(m_cases.head(), Warning, draftFor(incident))).value;
    QCOMPARE(shown(issueMeasure(m_cases.head(), Warning, draftFor(incident))), u"accepted"_s);
    QCOMPARE(shown(issueOrder(m_cases.head(), OrderCases::draft(incident))), u"accepted"_s);

    MeasureDraft again = draftFor(incident);
    again.id = first.order.id;
    QCOMPARE(need(issueMeasure(m_cases.head(), Warning, again)).value.order, first.order);
}

void WarningsTest::numbersAreASeriesOfItsOwn()
{
    const auto sequence = [](const MeasureCard &card) { return card.order.number.section(u'/', 2).toInt(); };
    const int first = sequence(issued());
    const int order = sequence(m_cases.issued());
    QCOMPARE(sequence(issued()), first + 1);
    QCOMPARE(sequence(m_cases.issued()), order + 1);
}

/// R5: 30 × 24 h from service; checks on day 15 and day 30.
void WarningsTest::runsThirtyDaysAndIsCheckedTwice()
{
    const MeasureCard card = served();
    QCOMPARE(card.order.endsAt, std::optional(at(u"2026-12-20T12:00:00+05:00"_s)));
    QCOMPARE(card.nextCheckDue, std::optional(QDate(2026, 12, 5)));
    QCOMPARE(dueKinds(card.order.id), (QStringList{u"check ahead"_s, u"expiry ahead"_s}));

    m_cases.training.setNow(u"2026-12-05T10:00:00+05:00"_s);
    const auto checked = recordCheck(m_cases.inspector(), card.order.id, {m_cases.training.now(), {}, {}, {}});
    QCOMPARE(need(checked).value.nextCheckDue, std::optional(QDate(2026, 12, 20)));
    m_cases.training.setNow(u"2026-12-20T11:59:59+05:00"_s);
    QCOMPARE(need(openMeasure(m_cases.head(), Warning, card.order.id)).state, MeasureState::Served);
    m_cases.training.setNow(u"2026-12-20T12:00:00+05:00"_s);
    QCOMPARE(need(openMeasure(m_cases.head(), Warning, card.order.id)).state, MeasureState::Expired);
    QCOMPARE(dueKinds(card.order.id), QStringList{u"watch ahead"_s}); // R13
}

void WarningsTest::noCopiesAreOwed()
{
    const MeasureCard card = issued();
    QCOMPARE(dueKinds(card.order.id), QStringList(u"serve due"_s));
    // One that has ended is not even looked at: only copies keep an ended measure open.
    static_cast<void>(need(cancelMeasure(m_cases.head(), Warning, card.order.id, u"Қате шығарылған"_s)));
    bool visited = false;
    auto &store = m_cases.head().store();
    const auto read = store.read([&]() -> base::Result<void> {
        store.measures().forEachOpen(m_cases.training.now(), [&](const storage::MeasureSummary &summary) {
            visited = visited || summary.id == card.order.id;
        });
        return {};
    });
    QVERIFY(read);
    QVERIFY(!visited);
}

void WarningsTest::isNoOrder()
{
    const domain::MeasureId id = issued().order.id;
    const base::Instant now = m_cases.training.now();
    QCOMPARE(shown(openOrder(m_cases.head(), id)), u"not-found id"_s);
    QCOMPARE(shown(serveOrder(m_cases.head(), id, signedAt(now))), u"not-found id"_s);
    QCOMPARE(shown(sendCopy(m_cases.head(), id, {domain::CopyRecipient::Prosecutor, now})), u"not-found id"_s);
    QCOMPARE(shown(cancelOrder(m_cases.head(), id, u"Қате"_s)), u"not-found id"_s);
    QCOMPARE(shown(serveMeasure(m_cases.head(), Warning, m_cases.issued().order.id, signedAt(now))), u"not-found id"_s);
    QCOMPARE(shown(issueMeasure(m_cases.head(), MeasureKind::CourtRequirement, draftFor(m_cases.pair().incident))),
             u"not-issued-by-police kind"_s);
    QCOMPARE(shown(issueMeasure(m_cases.head(), domain::UnknownMeasureKind, draftFor(m_cases.pair().incident))),
             u"not-issued-by-police kind"_s);
}

void WarningsTest::isListedByKind()
{
    const domain::MeasureId warning = issued().order.id;
    const domain::MeasureId order = m_cases.issued().order.id;
    const auto listed = [&](MeasureKind kind) {
        std::vector<domain::MeasureId> ids;
        for (const MeasureRow &row : need(listMeasures(m_cases.head(), kind, {}, {1000, {}})).items) {
            if (row.kind != kind)
                return std::vector<domain::MeasureId>{};
            ids.push_back(row.id);
        }
        return ids;
    };
    QCOMPARE(listed(Warning).front(), warning);
    QCOMPARE(listed(MeasureKind::ProtectiveOrder).front(), order);
    MeasureFilter unserved;
    unserved.state = MeasureState::Issued;
    QCOMPARE(need(listMeasures(m_cases.head(), Warning, unserved, {1, {}})).items.front().id, warning);
}

void WarningsTest::isCancelledByAHead()
{
    const domain::MeasureId id = served().order.id;
    QCOMPARE(shown(cancelMeasure(m_cases.inspector(), Warning, id, u"Қате шығарылған"_s)), u"permission-denied "_s);
    QCOMPARE(shown(cancelMeasure(m_cases.head(), Warning, id, u" "_s)), u"reason-missing reason"_s);
    QCOMPARE(need(cancelMeasure(m_cases.head(), Warning, id, u"Қате шығарылған"_s)).value.state,
             MeasureState::Cancelled);
    QCOMPARE(m_cases.lastActions(1), QStringList(u"warning.cancelled"_s));
    QCOMPARE(shown(cancelMeasure(m_cases.head(), Warning, id, u"Қате шығарылған"_s)), u"order-cancelled id"_s);
}

void WarningsTest::mayTakeThePlaceOfAnOrder()
{
    const OrderCard order = m_cases.issued();
    const MeasureCard warning = need(issueMeasure(m_cases.head(), Warning, draftFor(order.order.incident))).value;
    const auto replaced = replaceOrder(m_cases.head(), order.order.id, warning.order.id);
    QCOMPARE(need(replaced).value.order.replacedBy, std::optional(warning.order.id));
    QCOMPARE(shown(replaceMeasure(m_cases.head(), Warning, warning.order.id, issued().order.id)),
             u"replacement-other-offender by"_s);
}

void WarningsTest::standsOnTheCardsOfItsPeople()
{
    const OrderCard order = m_cases.issued();
    const MeasureCard warning = need(issueMeasure(m_cases.head(), Warning, draftFor(order.order.incident))).value;
    const IncidentView view = need(openIncidentView(m_cases.head(), order.order.incident));
    QCOMPARE(view.orders.size(), 2u);
    QVERIFY(view.orders.front().kind == MeasureKind::ProtectiveOrder);
    QVERIFY(view.orders.back().kind == Warning);
    QCOMPARE(view.orders.back().number, warning.order.number);

    const PersonCard card = need(openPersonCard(m_cases.head(), order.offender.id));
    const auto has = [&](const auto &measures, auto measureOf) {
        return std::any_of(measures.begin(), measures.end(), [&](const auto &each) {
            const domain::Measure &measure = measureOf(each).order;
            return measure.id == warning.order.id && measure.kind == Warning;
        });
    };
    QVERIFY(has(card.measures, [](const ConcerningMeasure &each) -> const CardMeasure & { return each.measure; }));
    QVERIFY(has(card.incidents.front().measures, [](const CardMeasure &each) -> const CardMeasure & { return each; }));
}

void WarningsTest::rolesAreBarred_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("registrar") << Role::Registrar;
    QTest::newRow("auditor") << Role::Auditor;
    QTest::newRow("administrator") << Role::Administrator;
}

void WarningsTest::rolesAreBarred()
{
    QFETCH(Role, role);
    const auto session = m_cases.training.sessionOf(role);
    const domain::MeasureId id = issued().order.id;
    QCOMPARE(shown(issueMeasure(*session, Warning, draftFor(m_cases.pair().incident))), u"permission-denied "_s);
    QCOMPARE(shown(serveMeasure(*session, Warning, id, signedAt(m_cases.training.now()))), u"permission-denied "_s);
    QCOMPARE(m_cases.lastActions(1), QStringList(u"access.refused"_s));
    QCOMPARE(tests::entries(m_cases.head()).front().detail, u"warning.served"_s);
}

QTEST_GUILESS_MAIN(WarningsTest)
#include "tst_warnings.moc"
