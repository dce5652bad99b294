// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findlists.h"
#include "storage/migrations.h"
#include "storage/plans.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace station;

namespace {

const Address Home{u"27"_s, u"2710"_s, {}, u"Абай көшесі"_s, u"12"_s, u"5"_s};

Address addressOf(const QString &locality, const QString &street, const QString &house)
{
    return {u"27"_s, u"2710"_s, locality, street, house, {}};
}

Incident incidentAtPlace(const Address &place)
{
    Incident incident = incidentAt(Now);
    incident.place = place;
    return incident;
}

QStringList streets(Register &store, const QString &typed)
{
    QStringList names;
    for (const Street &street : store.streets().find(AddressTerms::of(typed), 20))
        names.append(QStringList{street.locality, street.street, street.house}.join(u'|')
                     + (street.flat.isEmpty() ? QString() : QString(u'|' + street.flat)));
    return names;
}

} // namespace

class TestFindLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreetIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &typed, const QStringList &found) {
            QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed << found;
        };
        row(u"Абай"_s, {u"|Абай көшесі|"_s});
        row(u"ABAI"_s, {u"|Абай көшесі|"_s});
        row(u"Абая 12"_s, {u"|Абай көшесі|12"_s});
        row(u"ул. Абая, д.12-5"_s, {u"|Абай көшесі|12-5"_s});
        row(u"Абай көшесі 12-үй"_s, {u"|Абай көшесі|12"_s});
        row(u"Орал Абай 12А"_s, {u"|Абай көшесі|12а"_s});
        row(u"12 Абай Орал"_s, {u"|Абай көшесі|12"_s});
        row(u"Абая 12 кв 45"_s, {u"|Абай көшесі|12|45"_s});
        row(u"Абая 12, кв.45а"_s, {u"|Абай көшесі|12|45а"_s});
        row(u"Абай 12 45"_s, {u"|Абай көшесі|12|45"_s});
        row(u"Абай көшесі 12-үй, 45-пәтер"_s, {u"|Абай көшесі|12|45"_s});
        row(u"Абай 12 үй 45 пәтер"_s, {u"|Абай көшесі|12|45"_s});
        row(u"кв 45, Абая 12"_s, {u"|Абай көшесі|12|45"_s});
        row(u"8 марта 3 кв 4"_s, {u"|улица 8 Марта|3|4"_s});
        row(u"Жамбыла"_s, {u"Дарьинское|Жамбыл|"_s});
        row(u"дарьин"_s, {u"Дарьинское|Жамбыл|"_s});
        row(u"8 марта"_s, {u"|улица 8 Марта|"_s});
        row(u"8 марта 3"_s, {u"|улица 8 Марта|3"_s});
        row(u"көше"_s, {u"|Абай көшесі|"_s}); // a kind of a thing, when nothing else is typed
        row(u"Тайпақ"_s, {u"Тайпақ||"_s});
        row(u"Абай Дарьинское"_s, {});
        row(u"12"_s, {});
        row(u"аб"_s, {});
        row({}, {});
    }

    void aStreetIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        static Station station;
        static const bool filled = [] {
            station.write([](Register &store) {
                Person person = personNamed(u"Абаев"_s, u"Әділ"_s);
                person.address = Home;
                person.registeredAddress = addressOf(u"Дарьинское"_s, u"Жамбыл"_s, u"1"_s);
                store.persons().add(person, Now);
                store.incidents().add(incidentAtPlace(Home));
                store.incidents().add(incidentAtPlace(addressOf({}, u"улица 8 Марта"_s, u"3"_s)));
                store.incidents().add(incidentAtPlace(addressOf(u"Тайпақ"_s, {}, {})));
                store.incidents().add(incidentAtPlace({u"27"_s, u"2710"_s, {}, {}, {}, {}}));
            });
            return true;
        }();
        QVERIFY(filled);
        QCOMPARE(streets(station.store(), typed), found);
    }

    void aLocalityIsFoundByTheNameOfItsCode()
    {
        Station station;
        station.write([](Register &store) {
            store.incidents().add(incidentAtPlace(addressOf(u"271035100"_s, u"Сарыарқа"_s, u"1"_s)));
        });
        QCOMPARE(streets(station.store(), u"Зачаганск"_s), QStringList());
        station.write([](Register &store) {
            store.territories().replaceAll(u"2026-01"_s,
                                           {{u"271035100"_s, u"settlement"_s, u"2"_s, u"Зашаған"_s, u"Зачаганск"_s}}, Now);
        });
        QCOMPARE(streets(station.store(), u"Зачаганск"_s), QStringList{u"271035100|Сарыарқа|"_s});
        QCOMPARE(streets(station.store(), u"зашаған сары"_s), QStringList{u"271035100|Сарыарқа|"_s});
    }

    void whatWasRecordedBeforeIsFoundAfterTheMigration()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"register.db"_s);
        const auto steps = schemaSteps();
        const auto find = std::find_if(steps.begin(), steps.end(),
                                       [](const SchemaStep &step) { return step.name.endsWith(u"_find.sql"); });
        {
            Connection connection(file, key(), Cipher, Connection::Mode::Create);
            migrate(connection, {steps.begin(), find}, directory.filePath(u"backups"_s), key(), Cipher);
            connection.execute("INSERT INTO register VALUES (1, x'00', 1, 0, 1, x'00');"
                               "INSERT INTO account (id, uuid, login, roles, created_at) VALUES (1, x'01', 'a', 1, 0);"
                               "INSERT INTO incident (uuid, detected_at, source, complaint, district, street, house,"
                               " recorded_by, recorded_at) VALUES (randomblob(16), 1, 'victim', 1, '2710', 'Абай', '12', 1, 1),"
                               " (randomblob(16), 2, 'victim', 1, '2710', 'Абай', '14', 1, 1)");
        }
        auto opened = Register::open(file, key(), Cipher);
        QCOMPARE(codeOf(opened), u"done"_s);
        QVERIFY((*opened)->streets().isComplete());
        const auto found = (*opened)->streets().find(AddressTerms::of(u"Орал Абая"_s), 20);
        QCOMPARE(found.size(), std::size_t(1));
        const AtAddress at = (*opened)->findLists().at(found, 5);
        QCOMPARE(at.incidents.size(), std::size_t(2));
        QVERIFY(!at.more);
    }

    void theHouseItselfComesFirst()
    {
        Station station;
        station.write([](Register &store) {
            for (const QString &house : {u"12"_s, u"12 А"_s, u"121"_s, u"2"_s, u"1"_s, u"12"_s})
                store.incidents().add(incidentAtPlace(addressOf({}, u"Абай"_s, house)));
        });
        const auto houses = [&](const QString &typed, int limit = 10) {
            const auto streets = station.store().streets().find(AddressTerms::of(typed), 20);
            return station.store().findLists().at(streets, limit);
        };
        QCOMPARE(houses(u"Абай"_s).incidents.size(), std::size_t(6));
        QCOMPARE(houses(u"Абай 12"_s).incidents.size(), std::size_t(4));
        QCOMPARE(houses(u"Абай 12а"_s).incidents.size(), std::size_t(1));
        QCOMPARE(houses(u"Абай 7"_s).incidents.size(), std::size_t(0));
        QVERIFY(!houses(u"Абай 12"_s).more);
        QVERIFY(houses(u"Абай 12"_s, 3).more);
        // The house 12 before 121, which was recorded later than the first 12.
        const auto all = houses(u"Абай 12"_s).incidents;
        const auto two = houses(u"Абай 12"_s, 2).incidents;
        QCOMPARE(two[1].id, all[1].id);
        const auto first = station.store().incidents().find(all[1].id);
        QCOMPARE(first->place.house, u"12"_s);
    }

    void aFlatIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &typed, const QStringList &found) {
            QTest::newRow(qPrintable(typed)) << typed << found;
        };
        row(u"Абай 12-45"_s, {u"12 45"_s, u"12 45"_s, u"12 450"_s, u"12 "_s}); // exact first, then beginnings
        row(u"Абая 12 кв 45"_s, {u"12 45"_s, u"12 45"_s, u"12 450"_s, u"12 "_s});
        row(u"Абая 12 кв 450"_s, {u"12 450"_s, u"12 "_s});
        row(u"Абая 12/3"_s, {u"12/3 7"_s, u"12 "_s}); // the house itself, then its flat that is not recorded
        row(u"Абая 12/3 кв 7"_s, {u"12/3 7"_s});
        row(u"Абая 12 кв 9"_s, {u"12 "_s});
        row(u"Абая 12а кв 1"_s, {u"12 А 1"_s});
    }

    void aFlatIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Station station;
        station.write([](Register &store) {
            for (const auto &[house, flat] : {std::pair(u"12"_s, u"45"_s), std::pair(u"12"_s, u"450"_s),
                                              std::pair(u"12"_s, u"45"_s), std::pair(u"12"_s, QString()),
                                              std::pair(u"12/3"_s, u"7"_s), std::pair(u"12 А"_s, u"1"_s),
                                              std::pair(u"121"_s, u"45"_s)}) {
                Address place = addressOf({}, u"Абай"_s, house);
                place.flat = flat;
                store.incidents().add(incidentAtPlace(place));
            }
        });
        const auto streets = station.store().streets().find(AddressTerms::of(typed), 20);
        QStringList places;
        for (const FoundIncident &incident : station.store().findLists().at(streets, 10).incidents) {
            const Address place = station.store().incidents().find(incident.id)->place;
            places << QString(place.house + u' ' + place.flat);
        }
        QCOMPARE(places, found);
    }

    void whoLivesWhereSheIsRegisteredIsOneLine()
    {
        Station station;
        station.write([](Register &store) {
            Person person = personNamed(u"Сынақова"_s, u"Әсел"_s);
            person.address = person.registeredAddress = Home;
            store.persons().add(person, Now);
        });
        const auto streets = station.store().streets().find(AddressTerms::of(u"Абай 12"_s), 20);
        QCOMPARE(station.store().findLists().at(streets, 5).persons.size(), std::size_t(1));
    }

    void anOrderIsFoundByAnyBeginningOfItsNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("sequence") << u"11"_s
                                  << QStringList{u"27/2026/11"_s, u"27/2026/110"_s, u"27/2026/118"_s, u"27/2025/11"_s};
        QTest::newRow("longer") << u"118"_s << QStringList{u"27/2026/118"_s};
        QTest::newRow("zeros") << u"0118"_s << QStringList{u"27/2026/118"_s};
        QTest::newRow("year and sequence") << u"2026/11"_s << QStringList{u"27/2026/11"_s, u"27/2026/110"_s, u"27/2026/118"_s};
        QTest::newRow("whole") << u"27/2026/118"_s << QStringList{u"27/2026/118"_s};
        QTest::newRow("beginning") << u"27/2025"_s << QStringList{u"27/2025/11"_s};
        QTest::newRow("another unit") << u"28/2026"_s << QStringList();
        QTest::newRow("none") << u"7"_s << QStringList();
        QTest::newRow("zero") << u"0"_s << QStringList();
    }

    void anOrderIsFoundByAnyBeginningOfItsNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        static Station station;
        static const bool filled = [] {
            station.write([](Register &store) {
                const Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s);
                store.persons().add(offender, Now);
                const Incident incident = incidentAt(Now);
                store.incidents().add(incident);
                for (const auto &[year, sequence] : {std::pair{2025, 11}, {2026, 11}, {2026, 110}, {2026, 118}}) {
                    while (store.measures().takeSequence(MeasureKind::ProtectiveOrder, year) < sequence) { }
                    const QString number = u"27/%1/%2"_s.arg(year).arg(sequence);
                    store.measures().add(orderFor(incident, offender.id, station.officer(), number), year, sequence, Now);
                }
            });
            return true;
        }();
        QVERIFY(filled);
        QStringList numbers;
        for (const FoundMeasure &order : station.store().findLists().measuresNumbered(typed, 10)) {
            numbers.append(order.number);
            QCOMPARE(order.offenderName, u"Сынақов Әділ"_s);
        }
        QCOMPARE(numbers, found);
        QVERIFY(station.store().findLists().measuresNumbered(u"11"_s, 2).size() == 2);
    }

    void nothingIsReadFromEndToEnd()
    {
        const Station station;
        const QStringList steps = plansOf(station, [](Connection &connection) {
            FindLists lists(connection);
            std::ignore = lists.measuresNumbered(u"118"_s, 5);
            connection.execute("INSERT INTO measure_series VALUES ('protective_order', 2026, 7)");
            std::ignore = lists.measuresNumbered(u"118"_s, 5);
            std::ignore = lists.measuresNumbered(u"27/2026/118"_s, 5);
            std::ignore = lists.measuresNumbered(u"2026/118"_s, 5);
            std::ignore = lists.numberedByCourt(u"3-45/2026"_s, 5);
            std::ignore = lists.incidentsOfKui(u"2631"_s, 5);
            std::ignore = lists.at({{u"2710"_s, {}, u"Абай"_s, u"12"_s}, {u"2710"_s, u"Үлгі"_s, {}, {}}}, 5);
            std::ignore = lists.at({{u"2710"_s, {}, u"Абай"_s, u"12"_s, u"45"_s}}, 5);
            std::ignore = PersonSearchIndex(connection).find(SearchTerms::of(u"8 701 123 45 67"_s), 5);
            StreetIndex streets(connection);
            streets.remember(Home);
            std::ignore = streets.isComplete();
            std::ignore = streets.find(AddressTerms::of(u"Абай"_s), 5);
        });
        QVERIFY(steps.size() > 12);
        QStringList costly = costlySteps(steps);
        // The index of words is one: it is asked, not read.
        costly.removeIf([](const QString &step) { return step.contains(u"VIRTUAL TABLE INDEX") && step.contains(u":M"); });
        // Only what a migration left without keys is in this one.
        costly.removeIf([](const QString &step) { return step.contains(u"street_unfolded"); });
        QCOMPARE(costly, QStringList());
        const QStringList places = steps.filter(u"incident"_s).filter(u"district"_s);
        QCOMPARE(places.filter(u"COVERING INDEX incident_place"_s).size(), 2);
        QCOMPARE(places.filter(u"USING INDEX incident_place"_s).size(), 1); // a flat stands in the record
        QCOMPARE(places.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestFindLists)
#include "tst_findlists.moc"
