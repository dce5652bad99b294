// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QTest>

using namespace station;

/// What waits, and who stands on the register, is found by indexes: no list reads the history.
class TestSupportStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack()
    {
        Station station;
        const Person person = personNamed(u"Сынақова"_s, u"Гүлнар"_s);
        const Incident incident = incidentAt(Now);
        const Organisation organisation{{idOf(10)},     u"crisis_centre"_s, {u"Үлгі"_s, u"Пример"_s, {}}, u"Орал"_s,
                                        u"+7700000"_s, u"yes"_s,           u"№ 1"_s,                     false};
        Referral referral;
        referral.id = {idOf(11)};
        referral.incident = incident.id;
        referral.person = person.id;
        referral.to = u"crisis_centre"_s;
        referral.organisation = organisation.id;
        referral.referredOn = QDate(2026, 5, 28);
        referral.consent = u"given"_s;
        referral.note = u"Бала бар"_s;
        RegisterEntry entry{{idOf(12)}, person.id, u"parole"_s, u"Үкім"_s, QDate(2026, 5, 1), QDate(2027, 5, 1), {}, {}};
        station.write([&](Register &store) {
            store.persons().add(person, Now);
            store.incidents().add(incident);
            store.support().add(organisation);
            store.support().add(referral, Now);
            store.support().add(entry, Now);
        });
        station.reopen();
        auto &support = station.store().support();
        QCOMPARE(support.organisation(organisation.id), std::optional(organisation));
        QCOMPARE(support.referral(referral.id), std::optional(referral));
        QCOMPARE(support.entry(entry.id), std::optional(entry));
        station.write([&](Register &store) {
            store.support().setOutcome(referral.id, u"helped"_s, QDate(2026, 5, 29));
            store.support().remove(entry.id, QDate(2026, 6, 1), u"Мерзімі өтті"_s);
        });
        referral.outcome = u"helped"_s;
        referral.outcomeOn = QDate(2026, 5, 29);
        entry.removedOn = QDate(2026, 6, 1);
        entry.removalReason = u"Мерзімі өтті"_s;
        QCOMPARE(support.referral(referral.id), std::optional(referral));
        QCOMPARE(support.entry(entry.id), std::optional(entry));
        QVERIFY(!support.referral({idOf(404)}));
        QVERIFY(!support.entry({idOf(404)}));
        QVERIFY(!support.organisation({idOf(404)}));
    }

    void noListReadsTheWholeHistory_data()
    {
        using Ask = std::function<void(SupportStore &)>;
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *name, Ask ask, const QString &index) {
            QTest::newRow(name) << ask << index;
        };
        const DayCursor day{QDate(2026, 5, 1), 7};
        row("referrals", [](auto &s) { (void)s.referrals({}, {}, 50); }, u"referral_on"_s);
        row("referrals, on", [=](auto &s) { (void)s.referrals({}, day, 50); }, u"referral_on"_s);
        row("unanswered", [](auto &s) { (void)s.referrals({{}, {}, true}, {}, 50); }, u"referral_unanswered"_s);
        row("unanswered, on", [=](auto &s) { (void)s.referrals({{}, {}, true}, day, 50); }, u"referral_unanswered"_s);
        row("of an incident", [](auto &s) { (void)s.referrals({IncidentId{idOf(1)}, {}}, {}, 50); },
            u"referral_incident"_s);
        row("of a person", [](auto &s) { (void)s.referrals({{}, PersonId{idOf(1)}}, {}, 50); }, u"referral_person"_s);
        row("how many wait", [](auto &s) { (void)s.countUnanswered(); }, u"referral_unanswered"_s);
        row("children", [](auto &s) { (void)s.openChildren({}, 50); }, u"incident_children_open"_s);
        row("children, on", [](auto &s) { (void)s.openChildren(ChildrenCursor{Now, 7}, 50); },
            u"incident_children_open"_s);
        row("how many children", [](auto &s) { (void)s.countOpenChildren(); }, u"incident_children_open"_s);
        row("entries", [](auto &s) { (void)s.entriesOn(QDate(2026, 5, 1), {}, {}, 50); }, u"register_entry_open"_s);
        row("entries, on", [=](auto &s) { (void)s.entriesOn(QDate(2026, 5, 1), u"parole"_s, day, 50); },
            u"register_entry_open"_s);
        row("entries of a person", [](auto &s) { (void)s.entriesOf({idOf(1)}); }, u"register_entry_person"_s);
        row("measures", [](auto &s) { (void)s.measuresAt(Now, {}, {}, 50); }, u"measure_ends"_s);
        row("measures, on", [](auto &s) {
            (void)s.measuresAt(Now, MeasureKind::OfficialWarning, MeasureGroundCursor{Now, 7}, 50);
        }, u"measure_ends"_s);
        row("measures of a person", [](auto &s) { (void)s.measuresOf({idOf(1)}, Now); }, u"measure_offender"_s);
    }

    void noListReadsTheWholeHistory()
    {
        QFETCH(std::function<void(SupportStore &)>, ask);
        QFETCH(QString, index);
        const Station station;
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            const Author author;
            SupportStore support(connection, author);
            ask(support);
        });
        QVERIFY2(!steps.filter(index).isEmpty(), qPrintable(steps.join(u'\n')));
        // An index that holds only what waits may be read whole; few measures of one person are sorted.
        QStringList costly = costlySteps(steps);
        costly.removeIf([](const QString &step) {
            return step.contains(u"INDEX referral_unanswered"_s) || step.contains(u"INDEX incident_children_open"_s)
                || step.contains(u"INDEX referral_on"_s);
        });
        if (index == u"measure_offender")
            costly.removeAll(u"USE TEMP B-TREE FOR ORDER BY"_s);
        QCOMPARE(costly, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSupportStore)
#include "tst_supportstore.moc"
