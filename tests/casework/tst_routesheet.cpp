// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checkquestions.h"
#include "casework/ordercases.h"
#include "casework/routesheet.h"
#include "casework/standing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CheckResult;
using domain::MeasureId;
using security::Role;
using tests::at;
using tests::need;
using tests::shown;

namespace {

const QString Served = u"2026-11-20T12:00:00+05:00"_s;
const QDate Due(2026, 11, 27);
const QString Evening = u"2026-11-27T20:00:00+05:00"_s;

} // namespace

class RouteSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<tests::OrderCases>();
        m_cases->training.setNow(Served);
    }

    void walksStreetByStreet();
    void holdsWhatIsDue();
    void keepsItsRowsAllDay();
    void takesTheResultsBack();
    void refuses();
    void ofOneOfficer();
    void rolesAreBarred();

private:
    /// An order served now on someone who lives there.
    MeasureId at(const QString &street, const QString &house, const QString &flat = {})
    {
        PersonDraft draft;
        draft.person.surname = u"Сынақов"_s;
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.address = {u"27"_s, u"2710"_s, {}, street, house, flat};
        const auto offender = need(addPerson(m_cases->head(), draft)).value.id;
        const auto incident = m_cases->incident(offender, m_cases->person(u"Үлгіева"_s));
        const auto order = need(issueOrder(m_cases->head(), tests::OrderCases::draft(incident))).value.order.id;
        need(serveOrder(m_cases->head(), order, {m_cases->training.now(), domain::ServiceMode::Signed, {}, {}}));
        return order;
    }

    [[nodiscard]] RouteResult result(int row) const
    {
        return {row, {m_cases->training.now(), CheckResult::Seen, u"yes"_s, {}}};
    }

    static QStringList rows(const RouteSheet &sheet)
    {
        QStringList list;
        for (const RouteStreet &street : sheet.streets)
            for (const RouteStop &stop : street.stops)
                list.append(u"%1 %2 %3/%4"_s.arg(stop.row).arg(street.street, stop.house, stop.flat));
        return list;
    }

    std::unique_ptr<tests::OrderCases> m_cases;
};

void RouteSheetTest::walksStreetByStreet()
{
    at(u"Сарыарқа"_s, u"10"_s, u"12"_s);
    at(u"Әуезов"_s, u"12А"_s);
    at(u"Сарыарқа"_s, u"9"_s);
    at(u"Әуезов"_s, u"12"_s);
    at(u"Сарыарқа"_s, u"10"_s, u"4"_s);
    at(u"Абай"_s, u"100"_s);
    const RouteSheet sheet = need(routeSheet(m_cases->inspector(), Due));
    // Ә follows А, 9 comes before 10, and flat 4 before 12.
    QCOMPARE(rows(sheet), (QStringList{u"1 Абай 100/"_s, u"2 Әуезов 12/"_s, u"3 Әуезов 12А/"_s, u"4 Сарыарқа 9/"_s,
                                       u"5 Сарыарқа 10/4"_s, u"6 Сарыарқа 10/12"_s}));
    QCOMPARE(sheet.size(), 6);
    QCOMPARE(sheet.streets.size(), 3u);
    QVERIFY(!sheet.streets.front().locality.ru.isEmpty());
    QVERIFY(sheet.streets.front().locality.ru != u"2710");
    QVERIFY(!sheet.find(7));
}

void RouteSheetTest::holdsWhatIsDue()
{
    const MeasureId id = at(u"Абай"_s, u"1"_s);
    need(askAtNextCheck(m_cases->inspector(), id, u"Қару бар ма?"_s));
    QCOMPARE(need(routeSheet(m_cases->inspector(), Due.addDays(-1))).size(), 0);
    const RouteStop today = *need(routeSheet(m_cases->inspector(), Due)).find(1);
    QCOMPARE(today.measure, id);
    QCOMPARE(today.offenderName, u"Сынақов"_s);
    QCOMPARE(today.dueOn, Due);
    QCOMPARE(today.questions, 1);
    QVERIFY(!today.overdue);
    QVERIFY(need(routeSheet(m_cases->inspector(), Due.addDays(1))).find(1)->overdue);
    // The end of the term: nobody is looked for any more.
    QCOMPARE(need(routeSheet(m_cases->inspector(), QDate(2026, 12, 21))).size(), 0);
    // Not served by the day: not on its sheet.
    m_cases->training.setNow(Evening);
    need(issueOrder(m_cases->head(), tests::OrderCases::draft(m_cases->pair().incident)));
    QCOMPARE(need(routeSheet(m_cases->inspector(), Due)).size(), 1);
}

void RouteSheetTest::keepsItsRowsAllDay()
{
    at(u"Абай"_s, u"1"_s);
    const MeasureId second = at(u"Абай"_s, u"2"_s);
    const MeasureId third = at(u"Абай"_s, u"3"_s);
    m_cases->training.setNow(u"2026-11-27T08:00:00+05:00"_s);
    const QStringList morning = rows(need(routeSheet(m_cases->inspector(), Due)));
    m_cases->training.setNow(Evening);
    need(recordCheck(m_cases->inspector(), second, result(0).check));
    need(cancelOrder(m_cases->head(), third, u"Қате жазылған"_s));
    QCOMPARE(rows(need(routeSheet(m_cases->inspector(), Due))), morning);
    QCOMPARE(rows(need(routeSheet(m_cases->inspector(), Due.addDays(1)))), QStringList{u"1 Абай 1/"_s});
}

void RouteSheetTest::takesTheResultsBack()
{
    const MeasureId first = at(u"Абай"_s, u"1"_s);
    const MeasureId second = at(u"Абай"_s, u"2"_s);
    const RouteSheet sheet = need(routeSheet(m_cases->inspector(), Due));
    m_cases->training.setNow(Evening);
    RouteResult absent = result(2);
    absent.check.result = CheckResult::Absent;
    absent.check.sober.clear();
    const auto recorded = need(recordRouteResults(m_cases->inspector(), sheet, {absent, result(1)}));
    QCOMPARE(recorded.size(), 2u);
    QCOMPARE(recorded.front().nextCheckDue, std::optional(QDate(2026, 12, 4)));
    QCOMPARE(need(openOrder(m_cases->head(), first)).checks.front().result, CheckResult::Seen);
    QCOMPARE(need(openOrder(m_cases->head(), second)).checks.front().result, CheckResult::Absent);
    QCOMPARE(need(routeSheet(m_cases->inspector(), Due.addDays(1))).size(), 0);
}

void RouteSheetTest::refuses()
{
    const MeasureId first = at(u"Абай"_s, u"1"_s);
    at(u"Абай"_s, u"2"_s);
    const RouteSheet sheet = need(routeSheet(m_cases->inspector(), Due));
    m_cases->training.setNow(Evening);
    const auto outcome = [&](const std::vector<RouteResult> &results) {
        return shown(recordRouteResults(m_cases->inspector(), sheet, results));
    };
    QCOMPARE(outcome({result(1), result(3)}), u"row-unknown rows[3]"_s);
    QCOMPARE(outcome({result(1), result(1)}), u"row-twice rows[1]"_s);
    RouteResult early = result(2);
    early.check.at = tests::at(u"2026-11-20T11:00:00+05:00"_s);
    QCOMPARE(outcome({result(1), early}), u"check-before-service rows[2].at"_s);
    // One wrong row: none of the others is kept.
    QVERIFY(need(openOrder(m_cases->head(), first)).checks.empty());
    QCOMPARE(shown(routeSheet(m_cases->inspector(), {})), u"required on"_s);
    QCOMPARE(shown(routeSheet(m_cases->inspector(), Due, domain::AccountId{QUuid::createUuid()})), u"not-found officer"_s);
}

void RouteSheetTest::ofOneOfficer()
{
    at(u"Абай"_s, u"1"_s);
    const auto incident = m_cases->pair().incident;
    const auto own = need(issueOrder(m_cases->inspector(), tests::OrderCases::draft(incident))).value.order.id;
    need(serveOrder(m_cases->inspector(), own, {m_cases->training.now(), domain::ServiceMode::Signed, {}, {}}));
    const auto officer = m_cases->inspector().account().id;
    const RouteSheet sheet = need(routeSheet(m_cases->inspector(), Due, officer));
    QCOMPARE(sheet.size(), 1);
    QCOMPARE(sheet.find(1)->measure, own);
    QCOMPARE(sheet.officer->id, officer);
    QCOMPARE(need(routeSheet(m_cases->inspector(), Due)).size(), 2);
}

void RouteSheetTest::rolesAreBarred()
{
    for (const Role role : {Role::Registrar, Role::Auditor, Role::Administrator}) {
        const auto session = m_cases->training.sessionOf(role);
        QCOMPARE(shown(routeSheet(*session, Due)), u"permission-denied "_s);
        QCOMPARE(shown(recordRouteResults(*session, {}, {})), u"permission-denied "_s);
    }
}

QTEST_GUILESS_MAIN(RouteSheetTest)

#include "tst_routesheet.moc"
