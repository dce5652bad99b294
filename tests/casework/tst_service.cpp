// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::CopyRecipient;
using domain::MeasureState;
using domain::ServiceMode;
using tests::at;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

domain::Service signedAt(const QString &iso)
{
    return {at(iso), ServiceMode::Signed, {}, {}};
}

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases.training.setNow(Now); }

    void theTermRunsFromService_data();
    void theTermRunsFromService();
    void servedInThePastTypedLater();
    void aRefusalNeedsANoteAndNamesWitnesses();
    void refuses();
    void servedBeforeItWasCancelled();
    void anEntryTellsOfTheService();
    void copies();
    void copiesAreRefused();

private:
    OrderCases m_cases;
};

void ServiceTest::theTermRunsFromService_data()
{
    QTest::addColumn<QString>("servedAt");
    QTest::addColumn<QString>("endsAt");
    QTest::newRow("thirty times twenty-four hours") << u"2026-11-20T12:00:00+05:00"_s << u"2026-12-20T12:00:00+05:00"_s;
    QTest::newRow("through a leap day") << u"2028-02-10T08:00:00+05:00"_s << u"2028-03-11T08:00:00+05:00"_s;
    // The clocks went back by an hour on 1 March 2024: the wall clock shows an hour less.
    QTest::newRow("through the change of the zone") << u"2024-02-15T10:00:00+06:00"_s << u"2024-03-16T09:00:00+05:00"_s;
}

void ServiceTest::theTermRunsFromService()
{
    QFETCH(QString, servedAt);
    m_cases.training.setNow(servedAt);
    const OrderCard card = m_cases.served();
    QCOMPARE(card.state, MeasureState::Served);
    QCOMPARE(card.order.endsAt.has_value(), true);
    QTEST(base::toIso(*card.order.endsAt), "endsAt");
    QCOMPARE(need(openOrder(m_cases.head(), card.order.id)).order, card.order);
}

void ServiceTest::servedInThePastTypedLater()
{
    const OrderCard issued = m_cases.issued();
    m_cases.training.setNow(u"2026-11-29T09:00:00+05:00"_s);
    const OrderCard card = need(serveOrder(m_cases.inspector(), issued.order.id, signedAt(u"2026-11-20T13:00:00+05:00"_s))).value;
    QCOMPARE(base::toIso(*card.order.endsAt), u"2026-12-20T13:00:00+05:00"_s);
    // The first check was due on the 27th, as if the service had been typed at once.
    QCOMPARE(card.nextCheckDue, std::optional(QDate(2026, 11, 27)));

    m_cases.training.setNow(Now);
    const OrderCard old = m_cases.issued();
    m_cases.training.setNow(u"2027-02-01T09:00:00+05:00"_s);
    const OrderCard over = need(serveOrder(m_cases.inspector(), old.order.id, signedAt(Now))).value;
    QCOMPARE(over.state, MeasureState::Expired);
    QVERIFY(!over.nextCheckDue);
}

void ServiceTest::aRefusalNeedsANoteAndNamesWitnesses()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    domain::Service service = signedAt(Now);
    service.mode = ServiceMode::Refused;
    service.note = u"  \n "_s;
    QCOMPARE(shown(serveOrder(m_cases.inspector(), id, service)), u"note-missing note"_s);
    service.note = u"Қол қоюдан бас тартты"_s;
    service.witnesses = {u"  Куәгер   Бірінші "_s, u" "_s, u"Куәгер Екінші"_s};
    const OrderCard card = need(serveOrder(m_cases.inspector(), id, service)).value;
    QCOMPARE(card.order.service->mode, ServiceMode::Refused);
    QCOMPARE(card.order.service->note, service.note);
    QCOMPARE(card.order.service->witnesses, (QStringList{u"Куәгер Бірінші"_s, u"Куәгер Екінші"_s}));
    QCOMPARE(need(openOrder(m_cases.head(), id)).order, card.order);
}

void ServiceTest::refuses()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    const auto outcome = [&](domain::MeasureId which, const QString &iso) {
        return shown(serveOrder(m_cases.inspector(), which, signedAt(iso)));
    };
    QCOMPARE(outcome({QUuid::createUuid()}, Now), u"not-found id"_s);
    QCOMPARE(outcome(id, u"2026-11-20T12:00:01+05:00"_s), u"in-the-future at"_s);
    QCOMPARE(outcome(id, u"2026-11-20T11:59:59+05:00"_s), u"service-before-issue at"_s);
    QCOMPARE(outcome(id, Now), u"accepted"_s);
    QCOMPARE(outcome(id, Now), u"already-served id"_s);

    const domain::MeasureId cancelled = m_cases.issued().order.id;
    QVERIFY(cancelOrder(m_cases.head(), cancelled, u"Қате жазылған"_s));
    QCOMPARE(outcome(cancelled, Now), u"order-cancelled id"_s);
    QVERIFY(!need(openOrder(m_cases.head(), cancelled)).order.service);

    const OrderCard replaced = m_cases.issued();
    OrderDraft draft = OrderCases::draft(replaced.order.incident);
    draft.overrideReason = u"Жаңа мән-жайлар анықталды"_s;
    const OrderCard by = need(issueOrder(m_cases.head(), draft)).value;
    QVERIFY(replaceOrder(m_cases.head(), replaced.order.id, by.order.id));
    QCOMPARE(outcome(replaced.order.id, Now), u"order-replaced id"_s);
}

void ServiceTest::servedBeforeItWasCancelled()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    m_cases.training.setNow(u"2026-11-22T12:00:00+05:00"_s);
    QVERIFY(cancelOrder(m_cases.head(), id, u"Қате жазылған"_s));
    // It had been handed over two days before, and the paper comes in only now.
    const OrderCard card = need(serveOrder(m_cases.inspector(), id, signedAt(u"2026-11-20T15:00:00+05:00"_s))).value;
    QCOMPARE(card.state, MeasureState::Cancelled);
    m_cases.training.setNow(u"2026-11-21T12:00:00+05:00"_s);
    QCOMPARE(need(openOrder(m_cases.head(), id)).state, MeasureState::Served);
}

void ServiceTest::anEntryTellsOfTheService()
{
    domain::Service service = signedAt(Now);
    service.mode = ServiceMode::Refused;
    service.note = u"Қол қоюдан бас тартты"_s;
    const domain::MeasureId id = m_cases.issued().order.id;
    QVERIFY(serveOrder(m_cases.inspector(), id, service));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"order.served"_s);
    QCOMPARE(entry.record, std::optional(id.uuid));
    QCOMPARE(entry.detail, u"refused"_s);
    QCOMPARE(entry.fields, (QStringList{u"served_at"_s, u"mode"_s, u"note"_s}));
}

void ServiceTest::copies()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    const domain::SentCopy toProsecutor{CopyRecipient::Prosecutor, at(Now)};
    const domain::SentCopy toVictim{CopyRecipient::Victim, at(Now)};
    QVERIFY(sendCopy(m_cases.inspector(), id, toProsecutor));
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"order.copy_sent"_s);
    QCOMPARE(entry.detail, u"prosecutor"_s);
    QVERIFY(sendCopy(m_cases.inspector(), id, toVictim));
    // The same fact once more is no second copy.
    const OrderCard card = need(sendCopy(m_cases.inspector(), id, toProsecutor)).value;
    QCOMPARE(card.order.copies, (std::vector<domain::SentCopy>{toProsecutor, toVictim}));
    QCOMPARE(need(openOrder(m_cases.head(), id)).order.copies, card.order.copies);
    QCOMPARE(m_cases.lastActions(3),
             (QStringList{u"order.opened"_s, u"order.copy_sent"_s, u"order.copy_sent"_s}));
}

void ServiceTest::copiesAreRefused()
{
    const domain::MeasureId id = m_cases.issued().order.id;
    const auto outcome = [&](domain::MeasureId which, const QString &iso) {
        return shown(sendCopy(m_cases.inspector(), which, {CopyRecipient::Victim, at(iso)}));
    };
    QCOMPARE(outcome({QUuid::createUuid()}, Now), u"not-found id"_s);
    QCOMPARE(outcome(id, u"2026-11-20T11:59:59+05:00"_s), u"copy-before-issue at"_s);
    QCOMPARE(outcome(id, u"2026-11-20T12:00:01+05:00"_s), u"in-the-future at"_s);
    QVERIFY(need(openOrder(m_cases.head(), id)).order.copies.empty());
}

QTEST_GUILESS_MAIN(ServiceTest)

#include "tst_service.moc"
