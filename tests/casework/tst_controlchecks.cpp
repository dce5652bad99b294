// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "security/permissions.h"

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

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

CheckDraft seen(const QString &iso)
{
    return {at(iso), CheckResult::Seen, {}, {}};
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void keepsEveryFact();
    void movesTheNextDate_data();
    void movesTheNextDate();
    void typedLateTurnsTheMissBack();
    void anOlderCheckMovesNothing();
    void refuses();
    void judgedByItsOwnTime();
    void ofACancelledOrder();
    void anEntryTellsOfTheCheck();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    OrderCases m_cases;
};

void ChecksTest::keepsEveryFact()
{
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-11-24T20:00:00+05:00"_s);
    CheckDraft draft = seen(u"2026-11-24T19:00:00+05:00"_s);
    draft.result = CheckResult::Absent;
    draft.sober = u"unknown"_s;
    draft.note = u"  Көршілерінің айтуынша ауылда \n"_s;
    const RecordedCheck recorded = need(recordCheck(m_cases.inspector(), id, draft)).value;
    const OrderCard card = need(openOrder(m_cases.head(), id));
    QCOMPARE(card.checks.size(), 1u);
    QCOMPARE(card.checks.front(), (domain::ControlCheck{recorded.id, id, draft.at, CheckResult::Absent, u"unknown"_s,
                                                        u"Көршілерінің айтуынша ауылда"_s}));
    // A check counts whatever its result.
    QCOMPARE(recorded.nextCheckDue, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(card.nextCheckDue, recorded.nextCheckDue);
}

void ChecksTest::movesTheNextDate_data()
{
    QTest::addColumn<QString>("checkedAt");
    QTest::addColumn<std::optional<QDate>>("next");
    using Date = std::optional<QDate>;
    // Served on 20 November at noon, until 20 December at noon.
    QTest::newRow("at service") << Now << Date(QDate(2026, 11, 27));
    QTest::newRow("last second of a day") << u"2026-11-26T23:59:59+05:00"_s << Date(QDate(2026, 12, 3));
    QTest::newRow("first second of a day") << u"2026-11-27T00:00:00+05:00"_s << Date(QDate(2026, 12, 4));
    QTest::newRow("the next on the last day") << u"2026-12-13T23:59:59+05:00"_s << Date(QDate(2026, 12, 20));
    QTest::newRow("none is left") << u"2026-12-14T00:00:00+05:00"_s << Date();
}

void ChecksTest::movesTheNextDate()
{
    QFETCH(QString, checkedAt);
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(checkedAt);
    QTEST(need(recordCheck(m_cases.inspector(), id, seen(checkedAt))).value.nextCheckDue, "next");
}

void ChecksTest::typedLateTurnsTheMissBack()
{
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-11-29T09:00:00+05:00"_s);
    // The date of the 27th has passed: it is the one that is missing.
    QCOMPARE(need(openOrder(m_cases.head(), id)).nextCheckDue, std::optional(QDate(2026, 11, 27)));
    const auto recorded = need(recordCheck(m_cases.inspector(), id, seen(u"2026-11-27T18:00:00+05:00"_s)));
    QCOMPARE(recorded.value.nextCheckDue, std::optional(QDate(2026, 12, 4)));

    // Day 28 typed in on day 32, after the end of the term.
    m_cases.training.setNow(u"2026-12-22T09:00:00+05:00"_s);
    const auto late = need(recordCheck(m_cases.inspector(), id, seen(u"2026-12-18T18:00:00+05:00"_s)));
    QVERIFY(!late.value.nextCheckDue);
    QCOMPARE(need(openOrder(m_cases.head(), id)).checks.size(), 2u);
}

void ChecksTest::anOlderCheckMovesNothing()
{
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-11-26T12:00:00+05:00"_s);
    QVERIFY(recordCheck(m_cases.inspector(), id, seen(u"2026-11-25T12:00:00+05:00"_s)));
    const auto older = need(recordCheck(m_cases.inspector(), id, seen(u"2026-11-22T12:00:00+05:00"_s)));
    QCOMPARE(older.value.nextCheckDue, std::optional(QDate(2026, 12, 2)));
    // Of a card seen at an earlier time, the checks up to then count.
    m_cases.training.setNow(u"2026-11-23T12:00:00+05:00"_s);
    QCOMPARE(need(openOrder(m_cases.head(), id)).nextCheckDue, std::optional(QDate(2026, 11, 29)));
}

void ChecksTest::refuses()
{
    const auto outcome = [&](domain::MeasureId id, const QString &iso) {
        return shown(recordCheck(m_cases.inspector(), id, seen(iso)));
    };
    QCOMPARE(outcome({QUuid::createUuid()}, Now), u"not-found measure"_s);
    QCOMPARE(outcome(m_cases.issued().order.id, Now), u"not-served id"_s);
    const domain::MeasureId id = m_cases.served().order.id;
    QCOMPARE(outcome(id, u"2026-11-20T11:59:59+05:00"_s), u"check-before-service at"_s);
    QCOMPARE(outcome(id, u"2026-11-20T12:00:01+05:00"_s), u"in-the-future at"_s);
    CheckDraft drunk = seen(Now);
    drunk.sober = u"perhaps"_s;
    QCOMPARE(shown(recordCheck(m_cases.inspector(), id, drunk)), u"unknown-code sober"_s);
    QVERIFY(need(openOrder(m_cases.head(), id)).checks.empty());
}

void ChecksTest::judgedByItsOwnTime()
{
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(u"2027-01-10T12:00:00+05:00"_s);
    QCOMPARE(shown(recordCheck(m_cases.inspector(), id, seen(u"2026-12-20T12:00:01+05:00"_s))),
             u"check-after-end at"_s);
    QCOMPARE(shown(recordCheck(m_cases.inspector(), id, seen(u"2026-12-20T12:00:00+05:00"_s))), u"accepted"_s);
}

void ChecksTest::ofACancelledOrder()
{
    const domain::MeasureId id = m_cases.served().order.id;
    m_cases.training.setNow(u"2026-11-24T12:00:00+05:00"_s);
    QVERIFY(cancelOrder(m_cases.head(), id, u"Қате жазылған"_s));
    m_cases.training.setNow(u"2026-11-25T12:00:00+05:00"_s);
    QCOMPARE(shown(recordCheck(m_cases.inspector(), id, seen(u"2026-11-24T12:00:01+05:00"_s))),
             u"check-after-end at"_s);
    const auto before = need(recordCheck(m_cases.inspector(), id, seen(u"2026-11-23T12:00:00+05:00"_s)));
    QVERIFY(!before.value.nextCheckDue);
}

void ChecksTest::anEntryTellsOfTheCheck()
{
    const domain::MeasureId id = m_cases.served().order.id;
    CheckDraft draft = seen(Now);
    draft.sober = u"yes"_s;
    QVERIFY(recordCheck(m_cases.inspector(), id, draft));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"check.recorded"_s);
    QCOMPARE(entry.record, std::optional(id.uuid));
    QCOMPARE(entry.detail, u"seen"_s);
    QCOMPARE(entry.fields, (QStringList{u"at"_s, u"result"_s, u"sober"_s}));
}

void ChecksTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("inspector") << int(Role::Inspector) << true;
    QTest::newRow("head") << int(Role::Head) << true;
    QTest::newRow("registrar") << int(Role::Registrar) << false;
    QTest::newRow("auditor") << int(Role::Auditor) << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false;
}

void ChecksTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(bool, permitted);
    const domain::MeasureId id = m_cases.served().order.id;
    const auto session = m_cases.training.sessionOf(Role(role));
    const auto recorded = recordCheck(*session, id, seen(Now));
    QCOMPARE(shown(recorded), permitted ? u"accepted"_s : u"permission-denied "_s);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, permitted ? u"check.recorded"_s : u"access.refused"_s);
    QCOMPARE(need(openOrder(m_cases.head(), id)).checks.size(), permitted ? 1u : 0u);
}

QTEST_GUILESS_MAIN(ChecksTest)

#include "tst_controlchecks.moc"
