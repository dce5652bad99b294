// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::at;
using tests::OrderCases;
using tests::shown;

class ReconciliationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceForAPair();
    void refuses();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] ReconciliationDraft draft()
    {
        const tests::Pair pair = m_cases.pair();
        return {pair.offender, pair.victim, m_cases.training.now(), u" 1-2026 "_s};
    }

    OrderCases m_cases;
};

void ReconciliationTest::onceForAPair()
{
    ReconciliationDraft first = draft();
    const auto id = addReconciliation(m_cases.inspector(), first);
    QCOMPARE(shown(id), u"accepted"_s);
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"reconciliation.added"_s);
    QCOMPARE(entry.record, std::optional(*id));
    QCOMPARE(entry.fields, (QStringList{u"offender"_s, u"victim"_s, u"at"_s, u"case"_s}));
    // In another case, at another time, by a head: the pair has had its one.
    first.caseNumber = u"2-2026"_s;
    first.at = first.at - base::days24h(400);
    QCOMPARE(shown(addReconciliation(m_cases.head(), first)), u"reconciliation-used victim"_s);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"reconciliation.added"_s});

    ReconciliationDraft other = first;
    other.victim = m_cases.person(u"Екінші"_s);
    QCOMPARE(shown(addReconciliation(m_cases.inspector(), other)), u"accepted"_s);
}

void ReconciliationTest::refuses()
{
    const auto outcome = [&](auto change) {
        ReconciliationDraft changed = draft();
        change(changed);
        return shown(addReconciliation(m_cases.inspector(), changed));
    };
    QCOMPARE(outcome([](auto &d) { d.offender = {QUuid::createUuid()}; }), u"not-found offender"_s);
    QCOMPARE(outcome([](auto &d) { d.victim = {QUuid::createUuid()}; }), u"not-found victim"_s);
    QCOMPARE(outcome([](auto &d) { d.victim = d.offender; }), u"offender-is-victim victim"_s);
    QCOMPARE(outcome([](auto &d) { d.at = d.at + base::Span{1000}; }), u"in-the-future at"_s);
    QCOMPARE(outcome([](auto &d) { d.caseNumber = QString(501, u'1'); }), u"too-long case"_s);
}

void ReconciliationTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"permission-denied "_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void ReconciliationTest::rolesAreBarred()
{
    QFETCH(int, role);
    const auto session = m_cases.training.sessionOf(Role(role));
    const ReconciliationDraft pair = draft();
    const auto added = addReconciliation(*session, pair);
    QTEST(shown(added), "outcome");
    QCOMPARE(m_cases.lastActions(1).front(), added ? u"reconciliation.added"_s : u"access.refused"_s);
}

QTEST_GUILESS_MAIN(ReconciliationTest)

#include "tst_reconciliation.moc"
