// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

/// Official warnings, approvals and changes of the law, through the program itself.
class TestWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray wrong = m_station.create();
        QVERIFY2(wrong.isEmpty(), wrong);
        m_incident = incident(u"2026-11-20T21:40:00+05:00"_s, u"2026-11-20T22:00:00+05:00"_s);
        QVERIFY(!m_incident.isEmpty());
    }

    void isIssuedServedAndChecked()
    {
        const QString file = fileOf(u"warning"_s, m_incident, u"2026-11-20T23:10:00+05:00"_s);
        const Ran issued = inspector(u"2026-11-20T23:15:00+05:00"_s).run({u"warning"_s, u"issue"_s, u"--file"_s, file});
        QVERIFY2(issued.status == 0, issued.said());
        m_warning = issued.text(u"id"_s);
        QCOMPARE(issued.text(u"number"_s), u"2710/2026/1"_s);
        QCOMPARE(issued.text(u"state"_s), u"issued"_s);
        QCOMPARE(issued[u"legal_basis"_s].toObject().value("article"_L1).toString(), u"51"_s);
        QVERIFY(issued[u"restrictions"_s].toArray().isEmpty());

        const Ran served = inspector(u"2026-11-20T23:45:00+05:00"_s)
                               .run({u"warning"_s, u"serve"_s, m_warning, u"--at"_s, u"2026-11-20T23:40"_s, u"--mode"_s,
                                     u"signed"_s});
        QVERIFY2(served.status == 0, served.said());
        QCOMPARE(served.text(u"ends_at"_s), u"2026-12-20T23:40:00+05:00"_s);
        QCOMPARE(served.text(u"next_check_due"_s), u"2026-12-05"_s);

        const Ran checked = inspector(u"2026-12-05T10:05:00+05:00"_s)
                                .run({u"check"_s, u"record"_s, m_warning, u"--at"_s, u"2026-12-05T10:00"_s,
                                      u"--result"_s, u"seen"_s});
        QVERIFY2(checked.status == 0, checked.said());
        QCOMPARE(checked.text(u"next_check_due"_s), u"2026-12-20"_s);
    }

    void isShownAndListed()
    {
        const Ran shown = inspector().run({u"warning"_s, u"show"_s, m_warning});
        QVERIFY2(shown.status == 0, shown.said());
        QCOMPARE(shown.text(u"id"_s), m_warning);
        const Ran listed = inspector().run({u"warning"_s, u"list"_s, u"--state"_s, u"served"_s});
        QCOMPARE(listed.items().size(), 1);
        QCOMPARE(listed.items().first().toObject().value("id"_L1).toString(), m_warning);
        QVERIFY(inspector().run({u"order"_s, u"list"_s}).items().isEmpty());
        const Ran asOrder = inspector().run({u"order"_s, u"show"_s, m_warning});
        QCOMPARE(asOrder.status, 1);
        QCOMPARE(asOrder.errorCode(), u"not-found"_s);
        const Ran readable = inspector().runReadable({u"--lang"_s, u"ru"_s, u"warning"_s, u"list"_s});
        QVERIFY(readable.out.contains("2710/2026/1"));
    }

    void isRefusedBeforeItsLaw()
    {
        const QString earlier = incident(u"2026-03-01T20:00:00+05:00"_s, u"2026-03-01T21:00:00+05:00"_s);
        const QString file = fileOf(u"warning"_s, earlier, u"2026-03-01T23:59:59+05:00"_s);
        const Ran refused = inspector(u"2026-03-02T09:00:00+05:00"_s)
                                .run({u"warning"_s, u"issue"_s, u"--file"_s, file});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), u"no-legal-basis"_s);
        QCOMPARE(refused.errorField(), u"issued_at"_s);
    }

    void aHeadCancels()
    {
        const QStringList words{u"warning"_s, u"cancel"_s, m_warning, u"--reason"_s, u"Қате шығарылған"_s};
        QCOMPARE(inspector().run(words).errorCode(), u"permission-denied"_s);
        const Ran cancelled = m_station.as(u"bolat"_s).run(words);
        QVERIFY2(cancelled.status == 0, cancelled.said());
        QCOMPARE(cancelled.text(u"state"_s), u"cancelled"_s);
        QCOMPARE(m_station.as(u"bolat"_s).run(words).errorCode(), u"order-cancelled"_s);
    }

    void nobodyAskedForAnApproval()
    {
        const QString file = fileOf(u"order"_s, m_incident, u"2026-11-20T23:20:00+05:00"_s);
        const Ran issued = inspector(u"2026-11-20T23:30:00+05:00"_s).run({u"order"_s, u"issue"_s, u"--file"_s, file});
        QVERIFY2(issued.status == 0, issued.said());
        QCOMPARE(issued[u"awaiting_approval"_s], QJsonValue(false));
        const QStringList approve{u"order"_s, u"approve"_s, issued.text(u"id"_s)};
        QCOMPARE(inspector().run(approve).errorCode(), u"permission-denied"_s);
        QCOMPARE(m_station.as(u"bolat"_s).run(approve).errorCode(), u"approval-not-needed"_s);
        const Ran queue = m_station.as(u"bolat"_s).run({u"order"_s, u"list"_s, u"--awaiting-approval"_s});
        QVERIFY2(queue.status == 0, queue.said());
        QVERIFY(queue.items().isEmpty());
    }

    void aUnitThatWantsApprovals()
    {
        const QStringList ask{u"unit"_s, u"approval"_s};
        QCOMPARE(inspector().run(ask)[u"orders_need_approval"_s], QJsonValue(false));
        const QStringList want = ask + QStringList{u"--needed"_s, u"yes"_s};
        QCOMPARE(inspector().run(want).errorCode(), u"permission-denied"_s);
        QCOMPARE(m_station.as(u"admin"_s).run(want)[u"orders_need_approval"_s], QJsonValue(true));

        const QString file = fileOf(u"order"_s, incident(u"2026-11-21T20:00:00+05:00"_s, u"2026-11-21T21:00:00+05:00"_s),
                                    u"2026-11-21T22:20:00+05:00"_s);
        const Ran issued = inspector(u"2026-11-21T22:30:00+05:00"_s).run({u"order"_s, u"issue"_s, u"--file"_s, file});
        QVERIFY2(issued.status == 0, issued.said());
        QCOMPARE(issued[u"awaiting_approval"_s], QJsonValue(true));
        const QStringList back{u"order"_s, u"return"_s, issued.text(u"id"_s), u"--reason"_s, u"Мән-жай толық емес"_s};
        QCOMPARE(inspector().run(back).errorCode(), u"permission-denied"_s);
        const Ran returned = m_station.as(u"bolat"_s).run(back);
        QVERIFY2(returned.status == 0, returned.said());
        QCOMPARE(returned.text(u"state"_s), u"cancelled"_s);
        QCOMPARE(m_station.as(u"bolat"_s).run(back).errorCode(), u"order-cancelled"_s);
        QCOMPARE(m_station.as(u"admin"_s).run(ask + QStringList{u"--needed"_s, u"no"_s}).status, 0);
    }

    void whatStandsOnTheOldLaw()
    {
        const QString incident = this->incident(u"2026-02-28T20:00:00+05:00"_s, u"2026-02-28T21:00:00+05:00"_s);
        const QString file = fileOf(u"order"_s, incident, u"2026-02-28T22:00:00+05:00"_s);
        const Ran issued = inspector(u"2026-02-28T22:00:00+05:00"_s).run({u"order"_s, u"issue"_s, u"--file"_s, file});
        QVERIFY2(issued.status == 0, issued.said());
        QVERIFY(inspector(u"2026-03-01T23:59:59+05:00"_s).run({u"law"_s, u"open"_s}).items().isEmpty());

        const Ran open = inspector(u"2026-03-02T00:00:00+05:00"_s).run({u"law"_s, u"open"_s});
        QVERIFY2(open.status == 0, open.said());
        QCOMPARE(open.items().size(), 1);
        const QJsonObject item = open.items().first().toObject();
        QCOMPARE(item.value("measure"_L1).toString(), issued.text(u"id"_s));
        QCOMPARE(item.value("kind"_L1).toString(), u"protective_order"_s);
        const QJsonObject then = item.value("then"_L1).toObject();
        const QJsonObject today = item.value("today"_L1).toObject();
        QCOMPARE(then.value("legal_basis"_L1).toObject().value("act"_L1).toString(), u"214-IV"_s);
        QCOMPARE(today.value("legal_basis"_L1).toObject().value("act"_L1).toString(), u"245-VIII"_s);
        QCOMPARE(then.value("term_rule"_L1).toString(), u"R1.protective_order.2009-12-04"_s);
        QVERIFY(!then.value("citation"_L1).toString().isEmpty());
        QCOMPARE(m_station.as(u"erlan"_s).run({u"law"_s, u"open"_s}).errorCode(), u"permission-denied"_s);
    }

private:
    [[nodiscard]] Console inspector(const QString &now = u"2026-12-06T09:00:00+05:00"_s) const
    {
        return m_station.as(u"aigul"_s, now);
    }

    [[nodiscard]] QString incident(const QString &detectedAt, const QString &now)
    {
        const QJsonObject facts{
            {u"detected_at"_s, detectedAt},
            {u"source"_s, u"neighbour"_s},
            {u"narrative"_s, QJsonObject{{u"ru"_s, u"Учебные обстоятельства"_s}}},
            {u"offender"_s, QJsonObject{{u"surname"_s, u"Сынақов"_s}, {u"birth_date"_s, u"1990-02-28"_s},
                                        {u"iin_absent_reason"_s, u"not established"_s}}},
            {u"victims"_s, QJsonArray()}};
        const QString file = m_station.file(u"incident.json"_s, QJsonDocument(facts).toJson());
        return inspector(now).run({u"incident"_s, u"add"_s, u"--file"_s, file}).text(u"id"_s);
    }

    [[nodiscard]] QString fileOf(const QString &name, const QString &incident, const QString &issuedAt) const
    {
        QJsonObject facts{{u"incident"_s, incident}, {u"issued_at"_s, issuedAt}};
        if (name == u"order")
            facts.insert(u"restrictions"_s, QJsonArray{u"contact"_s});
        return m_station.file(name + u".json"_s, QJsonDocument(QJsonObject{{name, facts}}).toJson());
    }

    Station m_station;
    QString m_incident;
    QString m_warning;
};

QTEST_GUILESS_MAIN(TestWarning)
#include "tst_warning.moc"
