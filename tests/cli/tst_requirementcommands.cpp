// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

namespace {

const QString Now = u"2026-12-01T09:00:00+05:00"_s;

QJsonObject motion(const QString &offender, const QString &victim)
{
    return {{u"offender"_s, offender}, {u"victim"_s, victim}, {u"court"_s, u"Орал қалалық соты"_s},
            {u"filed_at"_s, u"2026-11-20T10:00:00+05:00"_s}, {u"hearing_on"_s, u"2026-11-25"_s},
            {u"requested"_s, QJsonArray{u"alcohol"_s, u"contact"_s}}, {u"months"_s, 6},
            {u"appearances_per_month"_s, 2}};
}

QJsonObject decision()
{
    return {{u"decided_on"_s, u"2026-11-25"_s}, {u"number"_s, u"3-118"_s}, {u"outcome"_s, u"granted"_s},
            {u"starts_on"_s, u"2026-11-25"_s}, {u"months"_s, 6}, {u"appearances_per_month"_s, 2},
            {u"restrictions"_s, QJsonArray{u"alcohol"_s, u"contact"_s,
                                           QJsonObject{{u"kind"_s, u"eviction"_s}, {u"days"_s, 20}}}}};
}

QByteArray named(const QString &name, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{name, object}}).toJson();
}

} // namespace

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray failed = m_station.create();
        QVERIFY2(failed.isEmpty(), failed.constData());
        for (const auto &[surname, sex, id] : {std::tuple(u"Сынақов"_s, u"m"_s, &m_offender), std::tuple(u"Сынақова"_s, u"f"_s, &m_victim)}) {
            const QString file = m_station.file(u"person.json"_s, named(u"person"_s,
                {{u"surname"_s, surname}, {u"birth_date"_s, u"1990-02-28"_s}, {u"sex"_s, sex}, {u"iin_absent_reason"_s, u"not established"_s}}));
            const Ran added = m_station.as(u"aigul"_s, Now).run({u"person"_s, u"add"_s, u"--file"_s, file});
            QVERIFY2(added.status == 0, added.said().constData());
            *id = added.text(u"id"_s);
        }
    }

    void theWholeWay()
    {
        const Ran filed = file(motion(m_offender, m_victim));
        QVERIFY2(filed.status == 0, filed.said().constData());
        QCOMPARE(filed.text(u"state"_s), u"filed"_s);
        QVERIFY(filed[u"ends_on"_s].isNull() && filed[u"appearances_missing"_s].isNull());
        QVERIFY(filed[u"protection_gap_days"_s].isNull());
        const QString id = filed.text(u"id"_s);
        QCOMPARE(run({u"due"_s}).items().first().toObject().value("kind"_L1).toString(), u"hearing"_s);
        QVERIFY(run({u"due"_s}).items().first().toObject().value("number"_L1).isNull());

        const Ran decided = decide(id, decision());
        QVERIFY2(decided.status == 0, decided.said().constData());
        QCOMPARE(decided.text(u"state"_s), u"in_force"_s);
        QCOMPARE(decided.text(u"starts_on"_s), u"2026-11-25"_s);
        QCOMPARE(decided.text(u"ends_on"_s), u"2027-05-25"_s);
        QCOMPARE(decided[u"appearances_missing"_s].toInt(), 2);
        QCOMPARE(decided[u"legal_basis"_s].toObject().value("article"_L1).toString(), u"61"_s);
        QCOMPARE(decided[u"legal_basis"_s].toObject().value("with"_L1).toObject().value("article"_L1).toString(), u"54"_s);
        const QJsonObject eviction = decided[u"restrictions"_s].toArray().at(2).toObject();
        QCOMPARE(eviction.value("kind"_L1).toString(), u"eviction"_s);
        QCOMPARE(eviction.value("state"_L1).toString(), u"in_force"_s);
        QCOMPARE(eviction.value("ends_on"_L1).toString(), u"2026-12-15"_s);

        const Ran appeared = run({u"appearance"_s, u"record"_s, id, u"--at"_s, u"2026-11-30T10:00:00+05:00"_s});
        QVERIFY2(appeared.status == 0 && !appeared.text(u"id"_s).isEmpty(), appeared.said().constData());
        QCOMPARE(run({u"requirement"_s, u"show"_s, id})[u"appearances_missing"_s].toInt(), 1);
        const Ran attended = run({u"attendance"_s, u"record"_s, id, u"--at"_s, u"2026-11-30T10:00:00+05:00"_s});
        QCOMPARE(attended.errorCode(), u"attendance-not-required"_s);
        const Ran early = run({u"watch"_s, u"note"_s, id, u"--at"_s, u"2026-11-30T10:00:00+05:00"_s});
        QCOMPARE(early.errorCode(), u"watch-before-end"_s);
        QCOMPARE(run({u"requirement"_s, u"list"_s, u"--state"_s, u"in_force"_s}).items().size(), 1);
        for (const QJsonValue &item : run({u"due"_s}).items())
            if (item[u"kind"_s].toString() == u"appearance")
                QCOMPARE(item[u"missing"_s].toInt(), 1);
    }

    void theHearingIsPutOffAndTheCourtLifts()
    {
        const QString id = file(motion(m_offender, m_victim)).text(u"id"_s);
        const QStringList hearing{u"requirement"_s, u"hearing"_s, id, u"--on"_s};
        QCOMPARE(run(hearing + QStringList(u"2026-11-30"_s)).text(u"hearing_on"_s), u"2026-11-30"_s);
        QCOMPARE(run(hearing + QStringList(u"2026-11-19"_s)).errorCode(), u"hearing-before-filing"_s);
        QCOMPARE(run(hearing + QStringList(u"soon"_s)).status, 2);

        const QStringList lift{u"requirement"_s, u"lift"_s, id, u"--restriction"_s, u"contact"_s, u"--reason"_s,
                               u"Соттың ұйғарымы"_s, u"--at"_s};
        const QStringList cancel{u"requirement"_s, u"cancel"_s, id, u"--reason"_s, u"Соттың ұйғарымы"_s};
        QCOMPARE(m_station.as(u"bolat"_s, Now).run(lift + QStringList(Now)).errorCode(), u"not-granted"_s);
        QCOMPARE(m_station.as(u"bolat"_s, Now).run(cancel).errorCode(), u"not-granted"_s);
        QVERIFY(decide(id, decision()).status == 0);
        QCOMPARE(run(hearing + QStringList(u"2026-12-30"_s)).errorCode(), u"already-decided"_s);
        const Ran lifted = m_station.as(u"bolat"_s, Now).run(lift + QStringList(Now));
        QVERIFY2(lifted.status == 0, lifted.said().constData());
        for (const QJsonValue &restriction : lifted[u"restrictions"_s].toArray())
            QCOMPARE(restriction[u"state"_s].toString() == u"in_force", restriction[u"kind"_s].toString() != u"contact");
        QCOMPARE(run(cancel).errorCode(), u"permission-denied"_s);
        const Ran cancelled = m_station.as(u"bolat"_s, Now).run(cancel);
        QVERIFY2(cancelled.status == 0, cancelled.said().constData());
        QCOMPARE(cancelled.text(u"state"_s), u"cancelled"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &what, const QString &key, const QJsonValue &value, const QString &error) {
            QTest::newRow(name) << what << key << value << error;
        };
        row("two months", u"motion"_s, u"months"_s, 2, u"term-out-of-range months"_s);
        row("five a month", u"motion"_s, u"appearances_per_month"_s, 5, u"term-out-of-range appearances_per_month"_s);
        row("hearing before filing", u"motion"_s, u"hearing_on"_s, u"2026-11-19"_s, u"hearing-before-filing hearing_on"_s);
        row("filed tomorrow", u"motion"_s, u"filed_at"_s, u"2026-12-02T09:00:00+05:00"_s, u"in-the-future filed_at"_s);
        row("nothing asked for", u"motion"_s, u"requested"_s, QJsonArray(), u"restrictions-missing requested"_s);
        row("a number for a kind", u"motion"_s, u"requested"_s, QJsonArray{7}, u"type motion.requested[0]"_s);
        row("misspelt", u"motion"_s, u"monthes"_s, 6, u"unknown-field motion.monthes"_s);
        row("13 months", u"decision"_s, u"months"_s, 13, u"term-out-of-range months"_s);
        row("before filing", u"decision"_s, u"decided_on"_s, u"2026-11-19"_s, u"decision-before-filing decided_on"_s);
        row("start before decision", u"decision"_s, u"starts_on"_s, u"2026-11-24"_s, u"start-before-decision starts_on"_s);
        row("decided tomorrow", u"decision"_s, u"decided_on"_s, u"2026-12-02"_s, u"in-the-future decided_on"_s);
        row("unknown outcome", u"decision"_s, u"outcome"_s, u"perhaps"_s, u"unknown-code decision.outcome"_s);
        row("31 days", u"decision"_s, u"restrictions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"eviction"_s}, {u"days"_s, 31}}}, u"term-out-of-range restrictions[0].days"_s);
    }

    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, error);
        QJsonObject changed = what == u"motion" ? motion(m_offender, m_victim) : decision();
        changed.insert(key, value);
        const Ran refused = what == u"motion" ? file(changed) : decide(file(motion(m_offender, m_victim)).text(u"id"_s), changed);
        QCOMPARE(refused.status, 1);
        QCOMPARE(QString(refused.errorCode() + u' ' + refused.errorField()), error);
    }

    void aDecisionOnARefusedMotion()
    {
        const QString id = file(motion(m_offender, m_victim)).text(u"id"_s);
        const QJsonObject refusal{{u"decided_on"_s, u"2026-11-25"_s}, {u"number"_s, u"7"_s}, {u"outcome"_s, u"refused"_s}};
        QCOMPARE(decide(id, refusal).text(u"state"_s), u"refused"_s);
        QCOMPARE(decide(id, decision()).errorCode(), u"motion-refused"_s);
        QCOMPARE(run({u"appearance"_s, u"record"_s, id, u"--at"_s, Now}).errorCode(), u"not-granted"_s);
    }

private:
    [[nodiscard]] Ran run(const QStringList &words) const { return m_station.as(u"aigul"_s, Now).run(words); }
    [[nodiscard]] Ran file(const QJsonObject &motion) const
    {
        return run({u"requirement"_s, u"motion"_s, u"--file"_s, m_station.file(u"motion.json"_s, named(u"motion"_s, motion))});
    }
    [[nodiscard]] Ran decide(const QString &id, const QJsonObject &decision) const
    {
        return run({u"requirement"_s, u"decide"_s, id, u"--file"_s, m_station.file(u"decision.json"_s, named(u"decision"_s, decision))});
    }

    Station m_station;
    QString m_offender;
    QString m_victim;
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirementcommands.moc"
