// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

namespace {

const QString Now = u"2026-11-25T12:00:00+05:00"_s;

QStringList warningCodes(const Ran &ran)
{
    QStringList codes;
    for (const QJsonValue &warning : ran[u"warnings"_s].toArray())
        codes.append(warning.toObject().value("code"_L1).toString());
    return codes;
}

} // namespace

/// The built program through what follows a measure: checks, breaches, cases, penalties, detention, conversation. The
/// tests run in their order: they share one training register.
class TestCaseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray fault = m_station.create();
        QVERIFY2(fault.isEmpty(), fault);
        const QString incident = m_station.file(u"incident.json"_s,
                                                R"({"detected_at": "2026-11-20T10:00:00+05:00", "source": "neighbour",
            "narrative": {"ru": "Ударил."}, "article": "73",
            "offender": {"surname": "Сынақов", "sex": "m", "birth_date": "1988-05-04",
                         "iin_absent_reason": "not established"},
            "victims": [{"surname": "Сынақова", "iin_absent_reason": "not established"}]})");
        const Ran added = run({u"incident"_s, u"add"_s, u"--file"_s, incident});
        QVERIFY2(added.status == 0, added.said());
        m_incident = added.text(u"id"_s);
        m_offender = added[u"offender"_s].toObject().value("id"_L1).toString();
        const QString order = m_station.file(u"order.json"_s, R"({"incident": ")" + m_incident.toUtf8()
                                                                 + R"(", "issued_at": "2026-11-20T11:00:00+05:00",
            "restrictions": ["visit", "contact"]})");
        const Ran issued = run({u"order"_s, u"issue"_s, u"--file"_s, order});
        QVERIFY2(issued.status == 0, issued.said());
        m_order = issued.text(u"id"_s);
        QCOMPARE(run({u"breach"_s, u"record"_s, m_order, u"--restriction"_s, u"visit"_s, u"--at"_s,
                      u"2026-11-20T11:30"_s, u"--how"_s, u"сосед"_s})
                     .errorCode(),
                 u"not-served"_s);
        const Ran served = run({u"order"_s, u"serve"_s, m_order, u"--at"_s, u"2026-11-20T12:00"_s, u"--mode"_s, u"signed"_s});
        QVERIFY2(served.status == 0, served.said());
    }

    void aCheckTellsMore()
    {
        const Ran checked = run({u"check"_s, u"record"_s, m_order, u"--at"_s, u"2026-11-24T19:00"_s, u"--result"_s,
                                 u"seen"_s, u"--sober"_s, u"no"_s, u"--intoxication"_s, u"signs"_s, u"--victim-asked"_s,
                                 u"yes"_s, u"--new-facts"_s, u"no"_s});
        QVERIFY2(checked.status == 0, checked.said());
        QCOMPARE(checked.text(u"next_check_due"_s), u"2026-12-01"_s);
        const QJsonObject kept = run({u"order"_s, u"show"_s, m_order})[u"checks"_s].toArray().first().toObject();
        QCOMPARE(kept.value("intoxication"_L1).toString(), u"signs"_s);
        QVERIFY(kept.value("victim_asked"_L1).toBool());
        QVERIFY(kept.value("new_facts"_L1).isBool() && !kept.value("new_facts"_L1).toBool());
        QCOMPARE(run({u"check"_s, u"record"_s, m_order, u"--at"_s, u"2026-11-24T19:00"_s, u"--result"_s, u"seen"_s,
                      u"--intoxication"_s, u"merry"_s})
                     .errorCode(),
                 u"unknown-code"_s);
    }

    void aBreachIsRefused_data()
    {
        QTest::addColumn<QString>("restriction");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &restriction, const QString &at, const QString &code,
                            const QString &field) { QTest::newRow(name) << restriction << at << code << field; };
        row("before service", u"visit"_s, u"2026-11-20T11:59"_s, u"breach-before-service"_s, u"at"_s);
        row("in the future", u"visit"_s, u"2026-11-25T12:01"_s, u"in-the-future"_s, u"at"_s);
        row("not held", u"alcohol"_s, u"2026-11-22T12:00"_s, u"restriction-not-held"_s, u"restriction"_s);
        row("none named", QString(), u"2026-11-22T12:00"_s, u"restriction-missing"_s, u"restriction"_s);
        row("no such word", u"dancing"_s, u"2026-11-22T12:00"_s, u"unknown-code"_s, u"restriction"_s);
    }

    void aBreachIsRefused()
    {
        QFETCH(QString, restriction);
        QFETCH(QString, at);
        QStringList words{u"breach"_s, u"record"_s, m_order, u"--at"_s, at, u"--how"_s, u"сосед"_s};
        if (!restriction.isEmpty())
            words << u"--restriction"_s << restriction;
        const Ran ran = run(words);
        QCOMPARE(ran.status, 1);
        QTEST(ran.errorCode(), "code");
        QTEST(ran.errorField(), "field");
    }

    void aBreachAndItsProtocol()
    {
        const Ran recorded = run({u"breach"_s, u"record"_s, m_order, u"--restriction"_s, u"visit"_s, u"--at"_s,
                                  u"2026-11-22T21:00"_s, u"--how"_s, u"Сообщил сосед"_s});
        QVERIFY2(recorded.status == 0, recorded.said());
        QCOMPARE(warningCodes(recorded), QStringList{u"breach-without-protocol"_s});
        m_breach = recorded.text(u"id"_s);
        const QJsonArray without = run({u"breach"_s, u"list"_s, u"--without-protocol"_s}).items();
        QCOMPARE(without.size(), 1);
        QCOMPARE(without.first().toObject().value("article"_L1).toString(), u"461"_s);
        QCOMPARE(run({u"breach"_s, u"protocol"_s, m_breach, u"--number"_s, u"7"_s, u"--on"_s, u"2026-11-21"_s}).errorCode(),
                 u"protocol-before-breach"_s);
        const Ran protocol =
            run({u"breach"_s, u"protocol"_s, m_breach, u"--number"_s, u"7"_s, u"--on"_s, u"2026-11-23"_s});
        QVERIFY2(protocol.status == 0, protocol.said());
        QCOMPARE(protocol.text(u"id"_s), m_breach);
        QVERIFY(run({u"breach"_s, u"list"_s, u"--without-protocol"_s}).items().isEmpty());
        const QJsonObject listed = run({u"breach"_s, u"list"_s, u"--measure"_s, m_order}).items().first().toObject();
        QCOMPARE(listed.value("protocol"_L1).toString(), u"7"_s);
        QCOMPARE(listed.value("protocol_on"_L1).toString(), u"2026-11-23"_s);
        QCOMPARE(listed.value("at"_L1).toString(), u"2026-11-22T21:00:00+05:00"_s);
        // The order goes on.
        QCOMPARE(run({u"order"_s, u"show"_s, m_order}).text(u"state"_s), u"served"_s);
    }

    void aCaseAndItsPenalty()
    {
        const Ran added = filed(u"case"_s, R"({"case": {"incident": ")" + m_incident.toUtf8() + R"(", "offender": ")"
                                               + m_offender.toUtf8()
                                               + R"(", "kind": "administrative", "article": "461", "number": "2026/1",
            "registered_on": "2026-11-23", "breach": ")" + m_breach.toUtf8() + R"("}})");
        QVERIFY2(added.status == 0, added.said());
        m_case = added.text(u"id"_s);
        const QByteArray id = m_case.toUtf8();
        QCOMPARE(filed(u"penalty"_s, R"({"case": ")" + id + R"(", "kind": "arrest", "decided_on": "2026-11-25"})").errorField(),
                 u"days"_s);
        QCOMPARE(filed(u"penalty"_s, R"({"case": ")" + id + R"(", "kind": "fine", "days": 10, "decided_on": "2026-11-25"})")
                     .errorCode(),
                 u"required"_s);
        QCOMPARE(filed(u"penalty"_s, R"({"case": ")" + id + R"(", "kind": "warning", "hours": 10})").errorCode(),
                 u"number-of-other-kind"_s);
        QCOMPARE(filed(u"penalty"_s, R"({"kind": "warning"})").errorField(), u"case"_s);
        const Ran penalty =
            filed(u"penalty"_s, R"({"penalty": {"case": ")" + id + R"(", "kind": "arrest", "days": 10, "decided_on": "2026-11-25"}})");
        QVERIFY2(penalty.status == 0, penalty.said());
        QVERIFY(!penalty.text(u"id"_s).isEmpty());
        const QJsonObject listed = run({u"case"_s, u"list"_s, u"--incident"_s, m_incident}).items().first().toObject();
        QCOMPARE(listed.value("article"_L1).toString(), u"461"_s);
        QCOMPARE(listed.value("breaches"_L1).toArray().first().toString(), m_breach);
        QCOMPARE(listed.value("penalties"_L1).toArray().first().toObject().value("days"_L1).toInt(), 10);
        QVERIFY(run({u"case"_s, u"list"_s, u"--open"_s}).items().isEmpty());

        QVERIFY(listed.value("penalties"_L1).toArray().first().toObject().value("enforced_on"_L1).isNull());
        const QStringList enforce{u"penalty"_s, u"enforce"_s, penalty.text(u"id"_s), u"--on"_s};
        QCOMPARE(run(enforce + QStringList{u"2026-11-24"_s}).errorCode(), u"enforced-before-decided"_s);
        const Ran enforced = run(enforce + QStringList{u"2026-11-25"_s});
        QVERIFY2(enforced.status == 0, enforced.said());
        QCOMPARE(enforced.text(u"enforced_on"_s), u"2026-11-25"_s);
        const QJsonObject after = run({u"case"_s, u"list"_s, u"--incident"_s, m_incident}).items().first().toObject();
        QCOMPARE(after.value("penalties"_L1).toArray().first().toObject().value("enforced_on"_L1).toString(),
                 u"2026-11-25"_s);
    }

    void aReasonIsGivenAfterTheClosing()
    {
        const Ran added = filed(u"case"_s, R"({"incident": ")" + m_incident.toUtf8() + R"(", "kind": "administrative",
            "article": "73"})");
        QVERIFY2(added.status == 0, added.said());
        const QStringList reason{u"case"_s, u"reason"_s, added.text(u"id"_s), u"--reason"_s, u"Доказательств нет"_s};
        QCOMPARE(run(reason).errorCode(), u"case-open"_s);
        QCOMPARE(warningCodes(run({u"case"_s, u"close"_s, added.text(u"id"_s), u"--ground"_s, u"other"_s})),
                 QStringList{u"closed-without-reason"_s});
        const Ran given = run(reason);
        QVERIFY2(given.status == 0, given.said());
        QCOMPARE(given.text(u"id"_s), added.text(u"id"_s));
        QCOMPARE(run(reason).errorCode(), u"reason-given"_s);
    }

    void aCaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("no kind") << QByteArray(R"({"article": "73"})") << u"required"_s;
        QTest::newRow("unknown kind") << QByteArray(R"({"kind": "civil", "article": "73"})") << u"unknown-code"_s;
        QTest::newRow("nobody") << QByteArray(R"({"kind": "criminal", "article": "115"})") << u"offender-missing"_s;
        QTest::newRow("unknown incident")
            << QByteArray(R"({"kind": "criminal", "incident": "00000000-0000-7000-8000-000000000001"})") << u"not-found"_s;
        QTest::newRow("a misspelt fact") << QByteArray(R"({"kind": "criminal", "articel": "115"})") << u"unknown-field"_s;
        QTest::newRow("tomorrow") << QByteArray(R"({"kind": "criminal", "article": "115", "registered_on": "2026-11-26",
            "offender": {"surname": "Сынақов", "iin_absent_reason": "not established"}})")
                                  << u"in-the-future"_s;
    }

    void aCaseIsRefused()
    {
        QFETCH(QByteArray, json);
        const Ran ran = filed(u"case"_s, json);
        QCOMPARE(ran.status, 1);
        QTEST(ran.errorCode(), "code");
    }

    void reconciliationIsUsedUp()
    {
        const QByteArray json = "{\"kind\": \"administrative\", \"incident\": \"" + m_incident.toUtf8() + "\"}";
        const Ran first = filed(u"case"_s, json);
        QVERIFY2(first.status == 0, first.said());
        const QStringList close{u"--on"_s, u"2026-11-25"_s, u"--ground"_s, u"reconciliation"_s, u"--reason"_s, u"Примирились"_s};
        const Ran closed = run(QStringList{u"case"_s, u"close"_s, first.text(u"id"_s)} + close);
        QVERIFY2(closed.status == 0, closed.said());
        QCOMPARE(closed.text(u"id"_s), first.text(u"id"_s));
        const Ran again = run(QStringList{u"case"_s, u"close"_s, filed(u"case"_s, json).text(u"id"_s)} + close);
        QCOMPARE(again.status, 1);
        QCOMPARE(again.errorCode(), u"reconciliation-used"_s);
        QCOMPARE(run(QStringList{u"case"_s, u"close"_s, first.text(u"id"_s)} + close).errorCode(), u"case-closed"_s);
    }

    void conversationAndDetention()
    {
        const Ran talk = filed(u"conversation"_s, R"({"conversation": {"person": ")" + m_offender.toUtf8()
                                                      + R"(", "held_at": "2026-11-24T10:00:00+05:00", "minutes": 70,
            "present": ["legal_representative"], "note": {"ru": "Разъяснено"}}})");
        QVERIFY2(talk.status == 0, talk.said());
        QCOMPARE(warningCodes(talk), QStringList{u"conversation-too-long"_s});
        QCOMPARE(filed(u"conversation"_s, R"({"person": ")" + m_offender.toUtf8() + R"(", "minutes": 20})").errorField(),
                 u"held_at"_s);
        const Ran held = filed(u"detention"_s, R"({"detention": {"person": {"id": ")" + m_offender.toUtf8()
                                                   + R"("}, "from": "2026-11-24T10:00:00+05:00",
            "until": "2026-11-24T22:00:00+05:00", "ground": "КоАП 785"}})");
        QVERIFY2(held.status == 0, held.said());
        QCOMPARE(filed(u"detention"_s, R"({"person": ")" + m_offender.toUtf8()
                                           + R"(", "from": "2026-11-24T10:00:00+05:00", "until": "2026-11-24T09:00:00+05:00"})")
                     .errorCode(),
                 u"end-before-start"_s);
    }

    void aRegistrarRecordsNoneOfIt()
    {
        const Ran ran = m_station.as(u"dana"_s, Now).run({u"breach"_s, u"record"_s, m_order, u"--restriction"_s, u"visit"_s,
                                                          u"--at"_s, u"2026-11-22T21:00"_s, u"--how"_s, u"?"_s});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.errorCode(), u"permission-denied"_s);
    }

private:
    [[nodiscard]] Ran run(const QStringList &words) const { return m_station.as(u"aigul"_s, Now).run(words); }

    [[nodiscard]] Ran filed(const QString &what, const QByteArray &json) const
    {
        return run({what, u"add"_s, u"--file"_s, m_station.file(QString(what + u".json"_s), json)});
    }

    Station m_station;
    QString m_incident;
    QString m_offender;
    QString m_order;
    QString m_breach;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestCaseCommands)
#include "tst_casecommands.moc"
