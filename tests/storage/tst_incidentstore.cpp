// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QTest>

using namespace station;

namespace {

Incident fullIncident(const Person &offender, const Person &victim, const Person &reporter)
{
    Incident incident = incidentAt({Now.ms - 60'000});
    incident.occurredAt = Instant{Now.ms - 3'600'000};
    incident.complaint = true;
    incident.reporter = {true, reporter.id, u"көршісі"_s};
    incident.kuiNumber = u"263100030000001"_s;
    incident.kuiDate = QDate(2026, 5, 28);
    incident.erdrNumber = u"263100031000001"_s;
    incident.place = {u"27"_s, u"2710"_s, u"Орал"_s, u"Абай"_s, u"12"_s, u"4"_s};
    incident.offender = offender.id;
    incident.victims = {{victim.id, {}}, {{}, u"белгісіз ересек әйел"_s}, {{}, {}}};
    incident.relationship = u"spouse"_s;
    incident.violence = {u"physical"_s, u"psychological"_s};
    incident.intoxicated = u"yes"_s;
    incident.weapon = u"no"_s;
    incident.childrenPresent = 0;
    incident.injuries = u"көгерген"_s;
    incident.evidence = {{u"video"_s, u"телефонда"_s}, {u"photo"_s, {}}, {u"video"_s, {}}};
    incident.victimPosition = {u"asks_protection"_s, u"refuses_complaint"_s};
    incident.measuresTaken = u"жеткізілді"_s;
    incident.article = u"73"_s;
    incident.narrative = {u"Қазақша мәтін.\nЕкінші жол."_s, u"Русский текст «в кавычках»."_s};
    return incident;
}

std::vector<Instant> momentsOf(const std::vector<IncidentSummary> &items)
{
    std::vector<Instant> moments;
    for (const IncidentSummary &item : items)
        moments.push_back(item.detectedAt);
    return moments;
}

/// All pages of a list, a few rows at a time.
std::vector<IncidentSummary> wholeList(IncidentStore &store, const IncidentQuery &query, int limit)
{
    std::vector<IncidentSummary> all;
    std::optional<IncidentCursor> after;
    for (;;) {
        const auto page = store.page(query, after, limit);
        all.insert(all.end(), page.begin(), page.end());
        if (static_cast<int>(page.size()) < limit)
            return all;
        after = IncidentCursor{page.back().detectedAt, page.back().row};
    }
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        Station station;
        const Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s);
        const Person victim = personNamed(u"Сынақова"_s, u"Гүлнар"_s);
        const Person reporter = personNamed(u"Көршіева"_s, u"Роза"_s);
        Incident incident = fullIncident(offender, victim, reporter);
        station.write([&](Register &store) {
            for (const Person &person : {offender, victim, reporter})
                store.persons().add(person, Now);
            store.incidents().add(incident);
        });
        incident.recordedBy = station.officer();
        station.reopen();
        QCOMPARE(station.store().incidents().find(incident.id), std::optional(incident));
    }

    void twoFactsAreEnough()
    {
        Station station;
        Incident incident = incidentAt(Now);
        incident.narrative = {u""_s, QString()};
        incident.place.street = u""_s;
        station.write([&](Register &store) { store.incidents().add(incident); });
        incident.recordedBy = station.officer();
        const auto found = station.store().incidents().find(incident.id);
        QCOMPARE(found, std::optional(incident));
        QVERIFY(!found->offender && !found->occurredAt && !found->kuiDate && !found->childrenPresent);
        QVERIFY(found->victims.empty() && found->violence.isEmpty());
    }

    void aPersonWhoIsNotThereIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"offender"_s, u"victims"_s, u"reporter"_s})
            QTest::newRow(qPrintable(field)) << field;
    }

    void aPersonWhoIsNotThereIsRefused()
    {
        QFETCH(QString, field);
        Station station;
        const PersonId nobody{idOf(404)};
        Incident incident = incidentAt(Now);
        if (field == u"offender")
            incident.offender = nobody;
        else if (field == u"victims")
            incident.victims = {{nobody, {}}};
        else
            incident.reporter.person = nobody;
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().incidents().add(incident);
            return {};
        });
        QCOMPARE(done.error(), (base::Error{u"not-found"_s, field, {}, base::ErrorKind::Refused}));
        QVERIFY(!station.store().incidents().exists(incident.id));
    }

    void theListShowsWhatARowNeeds()
    {
        Station station;
        const Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s, u"Нұрланұлы"_s);
        const Person victim = personNamed(u"Сынақова"_s, u"Гүлнар"_s);
        const Incident incident = fullIncident(offender, victim, offender);
        const Incident bare = incidentAt(Now);
        station.write([&](Register &store) {
            store.persons().add(offender, Now);
            store.persons().add(victim, Now);
            store.incidents().add(incident);
            store.incidents().add(bare);
            store.measures().add(orderFor(incident, offender.id, station.officer(), u"1/2026/1"_s), 2026, 1, Now);
        });
        const auto items = station.store().incidents().page({}, {}, 10);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].id, bare.id);
        QVERIFY(items[0].offenderName.isEmpty() && items[0].victimName.isEmpty() && !items[0].hasOrder);
        QCOMPARE(items[0].victims, 0);
        const IncidentSummary &item = items[1];
        QCOMPARE(item.id, incident.id);
        QCOMPARE(item.source, incident.source);
        QCOMPARE(item.kuiNumber, incident.kuiNumber);
        QCOMPARE(item.article, u"73"_s);
        QCOMPARE(item.district, u"2710"_s);
        QCOMPARE(item.locality, u"Орал"_s);
        QCOMPARE(item.offenderName, u"Сынақов Әділ Нұрланұлы"_s);
        QCOMPARE(item.victimName, u"Сынақова Гүлнар"_s);
        QCOMPARE(item.victims, 3);
        QVERIFY(item.complaint && item.hasOrder);
    }

    void pagesCoverTheListOnceAlsoOverTies()
    {
        Station station;
        station.write([](Register &store) {
            for (int i = 0; i < 25; ++i)
                store.incidents().add(incidentAt({Now.ms + (i / 7) * 1'000})); // seven at each moment
        });
        IncidentStore &incidents = station.store().incidents();
        const auto whole = incidents.page({}, {}, 100);
        QCOMPARE(whole.size(), std::size_t{25});
        for (const int limit : {1, 3, 7, 25}) {
            const auto pieced = wholeList(incidents, {}, limit);
            QCOMPARE(pieced.size(), whole.size());
            for (std::size_t i = 0; i < whole.size(); ++i)
                QCOMPARE(pieced[i].id, whole[i].id);
        }
        const auto moments = momentsOf(whole);
        QVERIFY(std::is_sorted(moments.rbegin(), moments.rend()));
        // What is recorded meanwhile does not move the pages that follow.
        const IncidentCursor after{whole[9].detectedAt, whole[9].row};
        station.write([](Register &store) { store.incidents().add(incidentAt({Now.ms + 99'000})); });
        QCOMPARE(incidents.page({}, after, 1).front().id, whole[10].id);
    }

    void theListIsFiltered_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("withoutComplaint");
        QTest::addColumn<int>("expected");
        // 24 incidents at 0 … 23 s: every third by a witness, every fourth without a complaint.
        QTest::newRow("all") << -1 << -1 << QString() << false << 24;
        QTest::newRow("both ends belong to it") << 5 << 10 << QString() << false << 6;
        QTest::newRow("one moment") << 5 << 5 << QString() << false << 1;
        QTest::newRow("nothing between") << 10 << 5 << QString() << false << 0;
        QTest::newRow("since") << 20 << -1 << QString() << false << 4;
        QTest::newRow("until") << -1 << 3 << QString() << false << 4;
        QTest::newRow("by source") << -1 << -1 << u"witness"_s << false << 8;
        QTest::newRow("by source and time") << 0 << 6 << u"witness"_s << false << 3;
        QTest::newRow("an unknown source") << -1 << -1 << u"oracle"_s << false << 0;
        QTest::newRow("without complaint") << -1 << -1 << QString() << true << 6;
        QTest::newRow("all conditions") << 1 << 23 << u"witness"_s << true << 1;
    }

    void theListIsFiltered()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, source);
        QFETCH(bool, withoutComplaint);
        QFETCH(int, expected);
        Station station;
        station.write([](Register &store) {
            for (int i = 0; i < 24; ++i) {
                Incident incident = incidentAt({Now.ms + i * 1'000});
                incident.source = i % 3 == 0 ? u"witness"_s : u"neighbour"_s;
                incident.complaint = i % 4 != 0;
                store.incidents().add(incident);
            }
        });
        IncidentQuery query;
        if (from >= 0)
            query.from = Instant{Now.ms + from * 1'000};
        if (to >= 0)
            query.to = Instant{Now.ms + to * 1'000};
        query.source = source;
        query.withoutComplaint = withoutComplaint;
        QCOMPARE(static_cast<int>(wholeList(station.store().incidents(), query, 5).size()), expected);
        QCOMPARE(station.store().incidents().count(query), expected);
    }

    void noPageReadsTheWholeHistory_data()
    {
        QTest::addColumn<bool>("from");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("withoutComplaint");
        for (const bool from : {false, true})
            for (const QString &source : {QString(), u"witness"_s})
                for (const bool withoutComplaint : {false, true})
                    QTest::addRow("%d %s %d", from, qPrintable(source), withoutComplaint)
                        << from << source << withoutComplaint;
    }

    void noPageReadsTheWholeHistory()
    {
        QFETCH(bool, from);
        QFETCH(QString, source);
        QFETCH(bool, withoutComplaint);
        const Station station;
        const IncidentQuery query{from ? std::optional(Now) : std::nullopt, {}, source, withoutComplaint};
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            const Author author;
            StreetIndex streets(connection);
            IncidentStore incidents(connection, author, streets);
            (void)incidents.page(query, {}, 50);
            (void)incidents.page(query, IncidentCursor{Now, 1}, 50);
        });
        QVERIFY(steps.size() > 4);
        QCOMPARE(costlySteps(steps), QStringList());
        const QStringList lists = steps.filter(u"SEARCH i USING"_s);
        QCOMPARE(lists.size(), 1); // the first page and every later one ask the same
        for (const QString &step : lists)
            QVERIFY2(step.contains(!source.isEmpty()     ? u"incident_source"_s
                                   : withoutComplaint ? u"incident_no_complaint"_s
                                                      : u"incident_detected"_s),
                     qPrintable(step));
    }

    void aCardIsFoundByItsKeys()
    {
        const Station station;
        const QStringList steps = plansOf(station, [](Connection &connection) {
            const Author author;
            StreetIndex streets(connection);
            IncidentStore incidents(connection, author, streets);
            (void)incidents.find({idOf(404)});
            (void)incidents.exists({idOf(404)});
            (void)incidents.byKui(u"1"_s, QDate(2026, 1, 1));
            (void)incidents.ofOffender({idOf(404)}, Now, Now);
            (void)incidents.wasImported("hash");
        });
        QCOMPARE(costlySteps(steps), QStringList());
    }

    void theIncidentsOfAnOffenderAreFound()
    {
        Station station;
        const Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s);
        const Person other = personNamed(u"Өзгеев"_s, u"Асан"_s);
        std::vector<Incident> incidents;
        for (int i = 0; i < 4; ++i) {
            incidents.push_back(incidentAt({Now.ms + i}));
            incidents.back().offender = i == 2 ? other.id : offender.id;
        }
        station.write([&](Register &store) {
            store.persons().add(offender, Now);
            store.persons().add(other, Now);
            for (const Incident &incident : incidents)
                store.incidents().add(incident);
        });
        const auto found = station.store().incidents().ofOffender(offender.id, Now, {Now.ms + 3});
        QCOMPARE(found, (std::vector<IncidentId>{incidents[1].id, incidents[0].id})); // the end is not part of it
        QVERIFY(station.store().incidents().ofOffender({idOf(404)}, {0}, {Now.ms * 2}).empty());
    }

    void anImportedRowIsKnownAgain()
    {
        Station station;
        Incident incident = incidentAt(Now);
        incident.kuiNumber = u"263100030000001"_s;
        incident.kuiDate = QDate(2026, 5, 28);
        station.write([&](Register &store) {
            store.incidents().add(incident);
            store.incidents().rememberImported("hash", incident.id);
        });
        IncidentStore &incidents = station.store().incidents();
        QVERIFY(incidents.wasImported("hash"));
        QVERIFY(!incidents.wasImported("another"));
        QCOMPARE(incidents.byKui(incident.kuiNumber, *incident.kuiDate), std::optional(incident.id));
        QVERIFY(!incidents.byKui(incident.kuiNumber, QDate(2025, 5, 28)));
        const auto again = station.store().write([&]() -> Result<void> {
            incidents.rememberImported("hash", incident.id);
            return {};
        });
        QCOMPARE(codeOf(again), u"register-conflict"_s);
        const auto unknown = station.store().write([&]() -> Result<void> {
            incidents.rememberImported("third", {idOf(404)});
            return {};
        });
        QCOMPARE(codeOf(unknown), u"not-found"_s);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidentstore.moc"
