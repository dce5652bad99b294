// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include "domain/iin.h"

#include <QTest>

using namespace station;

namespace {

QStringList surnames(const std::vector<PersonSummary> &page)
{
    QStringList names;
    for (const PersonSummary &person : page)
        names << person.surname;
    return names;
}

} // namespace

class TestPersonList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListGoesByTheKazakhAlphabetPageByPage()
    {
        Station station;
        const QStringList expected{u"Абаев"_s,  u"Әбенов"_s, u"Ғаниев"_s, u"Қалиев"_s, u"Қалиев"_s,
                                   u"Өтеев"_s,  u"Үлгіев"_s, u"Іліясов"_s};
        station.write([&](Register &store) {
            for (auto name = expected.crbegin(); name != expected.crend(); ++name)
                store.persons().add(personNamed(*name, u"Сынақ"_s), Now);
        });
        auto &list = station.store().personList();
        QStringList read;
        qint64 after = 0;
        for (auto page = list.page(0, 3); !page.empty(); page = list.page(after, 3)) {
            QVERIFY(page.size() <= 3);
            read << surnames(page);
            after = page.back().row;
        }
        QCOMPARE(read, expected);
        QVERIFY(list.page(404, 3).empty());
    }

    void thePagesBeginWhereTheSurveySaysTheyEnd()
    {
        Station station;
        station.write([](Register &store) {
            for (int i = 0; i < 25; ++i)
                store.persons().add(personNamed(u"Үлгіев"_s, QString(QChar(u'а' + (24 - i)))), Now);
        });
        auto &list = station.store().personList();
        const auto whole = list.page(0, 100);
        const int size = 4;
        std::vector<qint64> ends;
        qint64 rows = 0;
        for (Stretch<qint64> stretch; !stretch.last;) {
            stretch = list.survey(ends.empty() ? 0 : ends.back(), size, 3);
            rows += stretch.rows;
            ends.insert(ends.end(), stretch.pageEnds.begin(), stretch.pageEnds.end());
        }
        QCOMPARE(rows, 25);
        QCOMPARE(ends.size(), std::size_t(25 / size));
        for (std::size_t page = 0; page < ends.size(); ++page)
            QCOMPARE(list.page(ends[page], 1).front().id, whole[(page + 1) * size].id);
        QVERIFY(list.survey(404, size, 3).last);
    }

    void aRowTellsRolesAndPlace()
    {
        Station station;
        Person offender = personNamed(u"Үлгіев"_s, u"Сынақ"_s);
        offender.address.district = u"2710"_s;
        offender.address.locality = u"271010000"_s;
        const Person victim = personNamed(u"Үлгіева"_s, u"Сынақ"_s);
        const Person apart = personNamed(u"Бөгдеев"_s, u"Сынақ"_s);
        std::vector<Incident> incidents;
        for (int i = 0; i < 3; ++i) {
            incidents.push_back(incidentAt({Now.ms + i}));
            incidents.back().offender = offender.id;
            if (i > 0)
                incidents.back().victims = {{victim.id, {}}};
        }
        incidents.back().reporter.person = victim.id;
        Measure order = orderFor(incidents.back(), offender.id, station.officer(), u"27/2026/1"_s);
        order.victims = {victim.id};
        station.write([&](Register &store) {
            for (const Person &person : {offender, victim, apart})
                store.persons().add(person, Now);
            for (const Incident &incident : incidents)
                store.incidents().add(incident);
            store.measures().add(order, 2026, 1, Now);
        });
        auto &list = station.store().personList();
        const auto first = list.find(offender.id);
        QVERIFY(first);
        QCOMPARE(first->asOffender, 3);
        QCOMPARE(first->asVictim, 0);
        QVERIFY(!first->isProtected);
        QCOMPARE(first->locality, u"271010000"_s);
        const auto second = list.find(victim.id);
        QCOMPARE(second->asVictim, 2);
        QVERIFY(second->isProtected);
        QVERIFY(!list.find({idOf(404)}));

        const auto ofVictim = list.incidentsOf(victim.id, 10);
        QCOMPARE(ofVictim.size(), std::size_t(2));
        QCOMPARE(ofVictim[0].id, incidents[2].id); // the newest first
        QVERIFY(ofVictim[0].asVictim && ofVictim[0].asReporter && !ofVictim[0].asOffender);
        QVERIFY(!ofVictim[1].asReporter);
        QCOMPARE(ofVictim[0].offenderName, u"Үлгіев Сынақ"_s);
        QCOMPARE(ofVictim[0].victimName, u"Үлгіева Сынақ"_s);
        QCOMPARE(list.incidentsOf(offender.id, 10).size(), std::size_t(3));
        QCOMPARE(list.incidentsOf(offender.id, 2).size(), std::size_t(2));
        QVERIFY(list.incidentsOf(apart.id, 10).empty());

        const auto against = list.measuresOf(offender.id, 10);
        QCOMPARE(against.size(), std::size_t(1));
        QVERIFY(against[0].isAgainst);
        QCOMPARE(against[0].id, order.id);
        const auto protecting = list.measuresOf(victim.id, 10);
        QCOMPARE(protecting.size(), std::size_t(1));
        QVERIFY(!protecting[0].isAgainst);
    }

    /// A page costs the same wherever it begins, in a register of any size.
    void noPageReadsTheWholeTable()
    {
        const Station station;
        const QStringList steps = plansOf(station, [](Connection &connection) {
            PersonList list(connection);
            (void)list.page(0, 200);
            (void)list.page(1, 200);
            (void)list.survey(0, 200, 10);
            (void)list.find({idOf(404)});
        });
        QVERIFY(steps.size() > 4);
        QCOMPARE(costlySteps(steps), QStringList());
        QCOMPARE(steps.filter(u"person_sorted"_s).size(), 2);
        QCOMPARE(steps.filter(u"COVERING INDEX person_sorted"_s).size(), 1); // a survey reads no person
    }

    void aCardReadsOnlyItsOwn()
    {
        const Station station;
        const QStringList steps = plansOf(station, [](Connection &connection) {
            PersonList list(connection);
            (void)list.incidentsOf({idOf(404)}, 10);
            (void)list.measuresOf({idOf(404)}, 10);
        });
        for (const char *index : {"incident_offender", "incident_victim_person", "incident_reporter",
                                  "measure_offender", "measure_victim_person"})
            QCOMPARE(steps.filter(QString::fromLatin1(index)).size(), 1);
        // What is gathered of the one person may be gone through; a table of all may not.
        for (const QString &step : steps)
            if (step.startsWith(u"SCAN"))
                QVERIFY2(step == u"SCAN part" || step == u"SCAN w" || step.startsWith(u"SCAN (subquery"), qPrintable(step));
    }

    void aChangedPersonIsFoundUnderTheNewFactsAlone()
    {
        Station station;
        Person person = personNamed(u"Қателеев"_s, u"Сынақ"_s);
        const Person other = personNamed(u"Өзгеев"_s, u"Сынақ"_s);
        person.phone = u"+77010000000"_s;
        station.write([&](Register &store) {
            store.persons().add(person, Now);
            store.persons().add(other, Now);
        });
        const auto before = station.store().persons().find(person.id);
        person.surname = u"Әділов"_s;
        person.iin = syntheticIin(QDate(1990, 2, 28), Sex::Male, 17);
        person.iinAbsentReason.clear();
        person.birthDate = QDate(1990, 2, 28);
        person.sex = Sex::Male;
        person.phone.clear();
        person.address = {u"27"_s, u"2710"_s, u"271010000"_s, u"Абай"_s, u"12/1"_s, u"4"_s};
        person.registeredAddress = {u"75"_s, u"7510"_s, u"Алматы"_s, u"Достық"_s, u"5"_s, u"6"_s};
        person.pregnant = false;
        person.childrenUnder14 = 2;
        person.safeContact = {u"тек 10-нан 12-ге дейін"_s, true, true};
        person.legalRepresentative = {other.id, u"guardian"_s};
        station.write([&](Register &store) { store.persons().change(person); });

        auto &store = station.store();
        QVERIFY(before != store.persons().find(person.id));
        QCOMPARE(store.persons().find(person.id), std::optional(person));
        QCOMPARE(store.persons().find(other.id), std::optional(other));
        QCOMPARE(store.persons().byIin(person.iin), std::optional(person.id));
        const auto found = [&store](const QString &typed) { return store.personSearch().find(SearchTerms::of(typed), 9).size(); };
        QCOMPARE(found(u"қателеев"_s), std::size_t(0));
        QCOMPARE(found(u"7010000000"_s), std::size_t(0));
        QCOMPARE(found(u"адилов"_s), std::size_t(1));
        QCOMPARE(found(person.iin), std::size_t(1));
        QCOMPARE(surnames(store.personList().page(0, 9)), (QStringList{u"Әділов"_s, u"Өзгеев"_s}));
        QCOMPARE(store.streets().find(AddressTerms::of(u"Достық"_s), 9).size(), std::size_t(1));
        QCOMPARE(store.integrity(), u"ok"_s);
        QCOMPARE(refusalOf([&] { store.persons().change(personNamed(u"Жоқ"_s, {})); }), u"not-found"_s);
    }
};

QTEST_GUILESS_MAIN(TestPersonList)
#include "tst_personlist.moc"
