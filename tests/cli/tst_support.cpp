// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

/// Help and the preventive register by the built program: names, ids and refusals of the contract.
class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray fault = m_station.create();
        QVERIFY2(fault.isEmpty(), fault);
        const Ran person = run(u"aigul"_s, {u"person"_s, u"add"_s, u"--file"_s,
                                            m_station.file(u"person.json"_s, R"({"person": {"surname": "Үлгіева",
                                              "given_name": "Сынақ", "birth_date": "1990-02-28", "iin": null,
                                              "iin_absent_reason": "not_established"}})")});
        QVERIFY2(person.status == 0, person.said());
        m_person = person.text(u"id"_s);
        const Ran incident = run(u"aigul"_s, {u"incident"_s, u"add"_s, u"--file"_s,
                                              m_station.file(u"incident.json"_s, R"({"detected_at": "2026-11-21T10:00",
                                                "source": "neighbour", "children_present": 2, "article": "73",
                                                "offender": {"surname": "Үлгіев", "iin_absent_reason": "not_established"},
                                                "victims": [")" + m_person.toUtf8() + R"("]})")});
        QVERIFY2(incident.status == 0, incident.said());
        m_incident = incident.text(u"id"_s);
    }

    void aReferralHasAnIdAndAnOutcome()
    {
        const Ran added = refer(u"given"_s, u"crisis_centre"_s);
        QVERIFY2(added.status == 0, added.said());
        QVERIFY(!QUuid::fromString(added.text(u"id"_s)).isNull());
        QVERIFY(!added.json.contains(u"warnings"_s));
        QCOMPARE(run(u"aigul"_s, {u"referral"_s, u"list"_s, u"--unanswered"_s}).items().size(), 1);
        const Ran answered = run(u"aigul"_s, {u"referral"_s, u"outcome"_s, added.text(u"id"_s), u"--outcome"_s,
                                              u"helped"_s, u"--on"_s, u"2026-11-25"_s});
        QVERIFY2(answered.status == 0, answered.said());
        QCOMPARE(answered.text(u"outcome_on"_s), u"2026-11-25"_s);
        QVERIFY(run(u"aigul"_s, {u"referral"_s, u"list"_s, u"--unanswered"_s}).items().isEmpty());
        const QJsonObject row =
            run(u"aigul"_s, {u"referral"_s, u"list"_s, u"--person"_s, m_person}).items().first().toObject();
        QCOMPARE(row.value("to"_L1).toString(), u"crisis_centre"_s);
        QCOMPARE(row.value("person"_L1).toObject().value("id"_L1).toString(), m_person);
        QCOMPARE(row.value("incident"_L1).toString(), m_incident);
    }

    void anAdultIsAsked()
    {
        const Ran added = refer(u"not_required"_s, u"family_support"_s);
        QCOMPARE(added.status, 0);
        QCOMPARE(added[u"warnings"_s].toArray().first().toObject().value("code"_L1).toString(), u"consent-needed"_s);
    }

    void referralsAreRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("no such recipient") << u"\"to\": \"bank\""_s << 1 << u"unknown-code"_s;
        QTest::newRow("no recipient") << u"\"to\": null"_s << 1 << u"required"_s;
        QTest::newRow("before the incident") << u"\"referred_on\": \"2026-11-20\""_s << 1 << u"referred-before-detected"_s;
        QTest::newRow("in the future") << u"\"referred_on\": \"2026-12-02\""_s << 1 << u"in-the-future"_s;
        QTest::newRow("no date") << u"\"referred_on\": \"soon\""_s << 1 << u"date-format"_s;
        QTest::newRow("a misspelt fact") << u"\"recipient\": \"medical\""_s << 1 << u"unknown-field"_s;
        QTest::newRow("nobody") << u"\"person\": \"0193a1b2-0000-7000-8000-000000000001\""_s << 1 << u"not-found"_s;
    }

    void referralsAreRefused()
    {
        QFETCH(QString, change);
        QFETCH(int, status);
        QFETCH(QString, error);
        // Of two values under one name the last counts.
        const Ran refused = refer(u"given"_s, u"medical"_s, change);
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.errorCode(), error);
    }

    void anOrganisationWithoutLicenceWarns()
    {
        const Ran added = run(u"aigul"_s, {u"organisation"_s, u"add"_s, u"--file"_s,
                                           m_station.file(u"organisation.json"_s,
                                                          R"({"organisation": {"kind": "crisis_centre",
                                                            "name": {"ru": "Учебный центр"}, "licensed": false}})")});
        QVERIFY2(added.status == 0, added.said());
        QCOMPARE(added[u"warnings"_s].toArray().first().toObject().value("code"_L1).toString(),
                 u"organisation-unlicensed"_s);
        QCOMPARE(run(u"aigul"_s, {u"organisation"_s, u"list"_s, u"--kind"_s, u"crisis_centre"_s}).items().size(), 1);
        QVERIFY(run(u"aigul"_s, {u"organisation"_s, u"list"_s, u"--kind"_s, u"medical"_s}).items().isEmpty());
    }

    void anOrganisationIsChangedAndClosed()
    {
        const auto file = [this](const QByteArray &facts) {
            return m_station.file(u"organisation.json"_s, R"({"organisation": )" + facts + "}");
        };
        const Ran added = run(u"aigul"_s, {u"organisation"_s, u"add"_s, u"--file"_s,
                                           file(R"({"kind": "medical", "name": {"ru": "Поликлиника"}})")});
        QVERIFY2(added.status == 0, added.said());
        const QString id = added.text(u"id"_s);
        const QStringList list{u"organisation"_s, u"list"_s, u"--kind"_s, u"medical"_s};
        const QStringList change{u"organisation"_s, u"change"_s, id, u"--file"_s,
                                 file(R"({"kind": "medical", "name": {"ru": "Поликлиника 2"}, "phone": "+77010000002"})")};
        const Ran changed = run(u"aigul"_s, change);
        QVERIFY2(changed.status == 0, changed.said());
        QCOMPARE(changed.text(u"phone"_s), u"+77010000002"_s);
        QCOMPARE(run(u"aigul"_s, list).items().size(), 1);

        const QStringList close{u"organisation"_s, u"close"_s, id};
        const Ran closed = run(u"aigul"_s, close);
        QVERIFY2(closed.status == 0, closed.said());
        QCOMPARE(closed[u"closed"_s], QJsonValue(true));
        QVERIFY(run(u"aigul"_s, list).items().isEmpty());
        QCOMPARE(run(u"aigul"_s, close).errorCode(), u"already-closed"_s);
        QCOMPARE(run(u"aigul"_s, change)[u"closed"_s], QJsonValue(false));
        QCOMPARE(run(u"aigul"_s, list).items().size(), 1);
    }

    void childrenStayUntilTheyAreAnswered()
    {
        QJsonArray open = run(u"aigul"_s, {u"children"_s, u"list"_s}).items();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().toObject().value("incident"_L1).toString(), m_incident);
        QCOMPARE(open.first().toObject().value("unanswered"_L1).toArray().size(), 4);
        const Ran some = run(u"aigul"_s, {u"children"_s, u"record"_s, m_incident, u"--seen"_s, u"yes"_s,
                                          u"--spoken-to"_s, u"unknown"_s});
        QVERIFY2(some.status == 0, some.said());
        QCOMPARE(some.text(u"seen"_s), u"yes"_s);
        open = run(u"aigul"_s, {u"children"_s, u"list"_s}).items();
        QCOMPARE(open.first().toObject().value("unanswered"_L1).toArray().size(), 3);
        QCOMPARE(run(u"aigul"_s, {u"children"_s, u"record"_s, m_incident, u"--spoken-to"_s, u"yes"_s,
                                  u"--school-informed"_s, u"no"_s, u"--commission-informed"_s, u"yes"_s}).status, 0);
        QVERIFY(run(u"aigul"_s, {u"children"_s, u"list"_s}).items().isEmpty());
        QCOMPARE(run(u"aigul"_s, {u"children"_s, u"record"_s, m_incident}).errorCode(), u"nothing-answered"_s);
        QCOMPARE(run(u"aigul"_s, {u"children"_s, u"record"_s, m_incident, u"--seen"_s, u"often"_s}).status, 2);
    }

    void theRegisterSaysWhoWhyAndUntilWhen()
    {
        QVERIFY(run(u"aigul"_s, {u"register"_s, u"list"_s}).items().isEmpty());
        const Ran entered = run(u"aigul"_s, {u"register"_s, u"enter"_s, m_person, u"--category"_s, u"parole"_s, u"--on"_s,
                                             u"2026-11-25"_s, u"--until"_s, u"2027-11-25"_s});
        QVERIFY2(entered.status == 0, entered.said());
        const QJsonObject row = run(u"aigul"_s, {u"register"_s, u"list"_s}).items().first().toObject();
        QCOMPARE(row.value("person"_L1).toObject().value("id"_L1).toString(), m_person);
        QCOMPARE(row.value("category"_L1).toString(), u"parole"_s);
        QCOMPARE(row.value("since"_L1).toString(), u"2026-11-25"_s);
        QCOMPARE(row.value("until"_L1).toString(), u"2027-11-25"_s);
        QCOMPARE(row.value("entry"_L1).toString(), entered.text(u"id"_s));
        QVERIFY(run(u"aigul"_s, {u"register"_s, u"list"_s, u"--category"_s, u"other"_s}).items().isEmpty());

        const QStringList prolonging{u"register"_s, u"prolong"_s, entered.text(u"id"_s), u"--reason"_s, u"Қайта бұзды"_s,
                                     u"--until"_s};
        QCOMPARE(run(u"aigul"_s, prolonging + QStringList{u"2027-11-25"_s}).errorCode(), u"until-not-later"_s);
        const Ran longer = run(u"aigul"_s, prolonging + QStringList{u"2028-06-30"_s});
        QVERIFY2(longer.status == 0, longer.said());
        QCOMPARE(longer.text(u"until_on"_s), u"2028-06-30"_s);
        const QStringList removal{u"register"_s, u"remove"_s, entered.text(u"id"_s), u"--reason"_s, u"Мерзімі өтті"_s};
        QCOMPARE(run(u"aigul"_s, removal).errorCode(), u"permission-denied"_s);
        const Ran removed = run(u"bolat"_s, removal);
        QVERIFY2(removed.status == 0, removed.said());
        QCOMPARE(removed.text(u"removed_on"_s), u"2026-12-01"_s);
        QVERIFY(run(u"aigul"_s, {u"register"_s, u"list"_s}).items().isEmpty());
        QCOMPARE(run(u"bolat"_s, removal).errorCode(), u"already-removed"_s);
        // The option of that name is another thing.
        QCOMPARE(run(u"aigul"_s, {u"--register"_s, m_station.directory(), u"register"_s, u"list"_s}).status, 0);
    }

    void signalsAreTheHeads()
    {
        const Ran order = run(u"aigul"_s, {u"order"_s, u"issue"_s, u"--file"_s,
                                           m_station.file(u"order.json"_s, R"({"order": {"incident": ")"
                                                              + m_incident.toUtf8()
                                                              + R"(", "issued_at": "2026-11-21T12:00",
                                                                 "restrictions": ["search"],
                                                                 "circumstances": {"ru": "Учебные обстоятельства"}}})")});
        QVERIFY2(order.status == 0, order.said());
        QCOMPARE(run(u"aigul"_s, {u"signals"_s}).errorCode(), u"permission-denied"_s);
        const QJsonArray items = run(u"bolat"_s, {u"signals"_s}).items();
        QCOMPARE(items.size(), 2);
        const QJsonObject unserved = items.first().toObject();
        QCOMPARE(unserved.value("signal"_L1).toString(), u"unserved-24h"_s);
        QCOMPARE(unserved.value("record"_L1).toString(), order.text(u"id"_s));
        QCOMPARE(unserved.value("since"_L1).toString(), u"2026-11-22T12:00:00+05:00"_s);
        QVERIFY(!QUuid::fromString(unserved.value("person"_L1).toString()).isNull());
        QCOMPARE(run(u"bolat"_s, {u"signals"_s, u"--signal"_s, u"absent-twice"_s}).items().size(), 0);
        QCOMPARE(run(u"bolat"_s, {u"signals"_s, u"--signal"_s, u"moon"_s}).errorCode(), u"unknown-code"_s);
        const Ran readable = m_station.as(u"bolat"_s).runReadable({u"--lang"_s, u"ru"_s, u"signals"_s});
        QVERIFY2(readable.out.contains("мера не вручена в течение 24 часов"), readable.said());
    }

    void theShiftIsHandedOver()
    {
        const Ran first = run(u"aigul"_s, {u"handover"_s, u"show"_s});
        QVERIFY2(first.status == 0, first.said());
        QVERIFY(first[u"handed_over_by"_s].isNull());
        QCOMPARE(first[u"issued"_s].toArray().size(), 0); // typed today, but issued long before
        QCOMPARE(first[u"unserved"_s].toArray().size(), 1);
        const Ran recorded = run(u"aigul"_s, {u"handover"_s, u"record"_s, u"--note"_s, u"Тыныш"_s});
        QVERIFY2(recorded.status == 0, recorded.said());
        QVERIFY(!QUuid::fromString(recorded.text(u"id"_s)).isNull());
        const Ran next = run(u"bolat"_s, {u"handover"_s, u"show"_s});
        QCOMPARE(next.text(u"handed_over_by"_s), u"aigul"_s);
        QCOMPARE(next.text(u"note"_s), u"Тыныш"_s);
        QCOMPARE(next.text(u"since"_s), u"2026-12-01T09:00:00+05:00"_s);
        QCOMPARE(run(u"erlan"_s, {u"handover"_s, u"show"_s}).errorCode(), u"permission-denied"_s);
    }

private:
    [[nodiscard]] Ran run(const QString &login, const QStringList &words) const { return m_station.as(login).run(words); }

    [[nodiscard]] Ran refer(const QString &consent, const QString &to, const QString &change = {}) const
    {
        QString json = uR"({"referral": {"incident": "%1", "person": "%2", "to": "%3", "referred_on": "2026-11-22",
                            "consent": "%4"%5}})"_s.arg(m_incident, m_person, to, consent,
                                                         change.isEmpty() ? QString() : QString(u", "_s + change));
        return run(u"aigul"_s,
                   {u"referral"_s, u"add"_s, u"--file"_s, m_station.file(u"referral.json"_s, json.toUtf8())});
    }

    Station m_station;
    QString m_person;
    QString m_incident;
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
