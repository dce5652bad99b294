// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/lawchange.h"

#include "casework/ordercases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::MeasureState;
using security::Role;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

/// The last evening of the law of 2009, and the first noon of the law of 2026.
const QString Before = u"2026-03-01T20:00:00+05:00"_s;
const QString After = u"2026-03-02T12:00:00+05:00"_s;

} // namespace

class LawChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Before); }

    void namesBothFootings();
    void nothingBeforeTheChange();
    void onlyWhatStands_data();
    void onlyWhatStands();
    void newMeasuresStandOnTheNewLaw();
    void rolesAreBarred();

private:
    [[nodiscard]] std::optional<UnderOldBasis> found(domain::MeasureId id)
    {
        const auto open = need(openUnderOldBasis(m_cases.head()));
        const auto it = std::find_if(open.begin(), open.end(), [&](const auto &each) { return each.id == id; });
        return it == open.end() ? std::nullopt : std::optional(*it);
    }

    OrderCases m_cases;
};

void LawChangeTest::namesBothFootings()
{
    const OrderCard order = m_cases.served();
    m_cases.training.setNow(After);
    const auto open = found(order.order.id);
    QVERIFY(open.has_value());
    QCOMPARE(open->number, order.order.number);
    QCOMPARE(open->state, MeasureState::Served);
    QCOMPARE(open->offender, order.offender.id);
    QCOMPARE(open->endsAt, order.order.endsAt);
    QCOMPARE(open->then.basis, (domain::LegalBasis{u"214-IV"_s, u"20"_s}));
    QCOMPARE(open->then.rule, u"R16.protective_order.2009-12-04"_s);
    QCOMPARE(open->then.termRule, u"R1.protective_order.2009-12-04"_s);
    QCOMPARE(open->today.basis, (domain::LegalBasis{u"245-VIII"_s, u"60"_s}));
    QCOMPARE(open->today.rule, u"R16.protective_order.2026-03-02"_s);
    QCOMPARE(open->today.termRule, u"R1.protective_order.2026-03-02"_s);
    for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
        QVERIFY(open->then.citation.in(language).contains(u"20"));
        QVERIFY(open->today.citation.in(language).contains(u"60"));
    }
}

void LawChangeTest::nothingBeforeTheChange()
{
    QVERIFY(!found(m_cases.served().order.id));
    QVERIFY(!found(m_cases.issued().order.id));
}

void LawChangeTest::onlyWhatStands_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isServed");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("in force") << After << true << false << true;
    QTest::newRow("its last second") << u"2026-03-31T19:59:59+05:00"_s << true << false << true;
    QTest::newRow("expired, its copies unsent") << u"2026-03-31T20:00:00+05:00"_s << true << false << false;
    QTest::newRow("never served") << u"2026-11-20T12:00:00+05:00"_s << false << false << true;
    QTest::newRow("cancelled") << After << true << true << false;
}

void LawChangeTest::onlyWhatStands()
{
    QFETCH(QString, now);
    QFETCH(bool, isServed);
    QFETCH(bool, isCancelled);
    const domain::MeasureId id = isServed ? m_cases.served().order.id : m_cases.issued().order.id;
    if (isCancelled)
        QVERIFY(cancelOrder(m_cases.head(), id, u"Негізсіз"_s));
    m_cases.training.setNow(now);
    QTEST(found(id).has_value(), "isListed");
}

void LawChangeTest::newMeasuresStandOnTheNewLaw()
{
    m_cases.training.setNow(After);
    QVERIFY(!found(m_cases.served().order.id));
    MeasureDraft draft;
    draft.incident = m_cases.pair().incident;
    const auto warning = need(issueMeasure(m_cases.head(), domain::MeasureKind::OfficialWarning, draft));
    QVERIFY(!found(warning.value.order.id));
}

void LawChangeTest::rolesAreBarred()
{
    QCOMPARE(shown(openUnderOldBasis(*m_cases.training.sessionOf(Role::Auditor))), u"permission-denied "_s);
    QCOMPARE(tests::entries(m_cases.head()).front().detail, u"law.open_listed"_s);
}

QTEST_GUILESS_MAIN(LawChangeTest)
#include "tst_lawchange.moc"
