// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QRandomGenerator>
#include <QTest>

using namespace station;

namespace {

constexpr qint64 Hour = 3'600'000;

using Ask = std::function<void(SupervisionStore &)>;

void nothing(qint64, Instant) {}

/// Incidents, so many of each offender, with an order served and checked once, one an hour back from now.
void fill(Station &station, int from, int to, int ofEach = 1)
{
    station.write([&](Register &store) {
        Person person;
        for (int i = from; i < to; ++i) {
            const bool isKnown = (i - from) % ofEach > 0;
            if (!isKnown)
                person = personNamed(u"Сынақов"_s, u"Әділ"_s);
            Incident incident = incidentAt({Now.ms - i * Hour});
            incident.article = u"73"_s;
            incident.offender = person.id;
            Measure order = orderFor(incident, person.id, station.officer(), u"270001/2026/%1"_s.arg(i + 1));
            if (!isKnown)
                store.persons().add(person, Now);
            store.incidents().add(incident);
            store.measures().add(order, 2026, i + 1, Now);
            store.measures().setService(order.id, {order.issuedAt, ServiceMode::Signed, {}, {}},
                                        {order.issuedAt.ms + 30 * 24 * Hour});
            store.measures().addCheck({{QUuid::createUuid()}, order.id, {order.issuedAt.ms + 24 * Hour},
                                       CheckResult::Seen, {}, {}}, Now);
        }
    });
}

/// Rows of an offender's case, penalty and breach as they stand in the file; the acts that write them are others'.
void addCaseOf(const Station &station, qint64 measure)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
    const auto run = [&](const QString &sql) { Statement(connection, sql).bind(measure).run(); };
    run(u"INSERT INTO case_file (id, uuid, offender_id, kind, article, number, registered_on, closed_on, recorded_by,"
        " recorded_at) SELECT 1, randomblob(16), offender_id, 'administrative', '73', '7-26', '2026-05-01', '2026-05-20',"
        " issued_by, 0 FROM measure WHERE id = ?"_s);
    run(u"INSERT INTO case_file (id, uuid, offender_id, kind, article, registered_on, closed_on, closing_reason,"
        " recorded_by, recorded_at) SELECT 2, randomblob(16), offender_id, 'administrative', '73', '2026-05-01',"
        " '2026-05-20', 'no event', issued_by, 0 FROM measure WHERE id = ?"_s);
    run(u"INSERT INTO penalty (uuid, case_id, kind, amount, decided_on, recorded_by, recorded_at)"
        " SELECT randomblob(16), 1, 'fine', 5, '2026-05-10', issued_by, 0 FROM measure WHERE id = ?"_s);
    for (const char *columns : {"NULL, NULL", "'12', NULL", "NULL, 1"})
        run(u"INSERT INTO breach (uuid, measure_id, at, how, protocol_number, case_id, recorded_by, recorded_at)"
            " SELECT randomblob(16), id, issued_at, 'seen', %1, issued_by, 0 FROM measure WHERE id = ?"_s.arg(
                QLatin1String(columns)));
}

void execute(const Station &station, const QString &sql)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
    Statement(connection, sql).run();
}

/// How many incidents name another as the one before them than a look at all of them finds.
qint64 wronglyFollowing(const Station &station)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadOnly);
    Statement row(connection,
                  u"SELECT count(*) FROM (SELECT previous_at, CASE WHEN offender_id IS NULL OR article IS NULL THEN NULL"
                  " ELSE lag(detected_at) OVER (PARTITION BY offender_id, article ORDER BY detected_at, id) END AS earlier"
                  " FROM incident) WHERE previous_at IS NOT earlier"_s);
    return row.next() ? row.integer(0) : -1;
}

} // namespace

class TestSupervisionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasAnIndex_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QStringList>("indexes");
        const auto row = [](const char *name, Ask ask, const QStringList &indexes) {
            QTest::newRow(name) << ask << indexes;
        };
        row("following", [](auto &s) { s.forEachFollowing(u"73"_s, Now, Now, [](const FollowingIncident &) {}); },
            {u"COVERING INDEX incident_previous (article=? AND previous_at>?)"_s});
        row("on the register", [](auto &s) { (void)s.onRegister(Now); },
            {u"COVERING INDEX measure_ends (ends_at>?)"_s, u"INDEX register_entry_open"_s});
        row("incidents on the register", [](auto &s) { (void)s.incidentsOnRegister(Now, Now); },
            {u"COVERING INDEX measure_ends (ends_at>?)"_s, u"INDEX incident_offender"_s, u"INDEX register_entry_open"_s,
             u"INDEX register_entry_removed"_s});
        row("ended", [](auto &s) { (void)s.ended(Now, Now); },
            {u"COVERING INDEX measure_ends (ends_at>? AND ends_at<?)"_s, u"INDEX measure_cancelled_at"_s,
             u"INDEX measure_replaced_at"_s});
        row("checks", [](auto &s) { (void)s.checkTimes(1); }, {u"INDEX control_check_measure"_s});
        row("without protocol", [](auto &s) { s.forEachWithoutProtocol(Now, nothing); },
            {u"INDEX breach_without_protocol"_s});
        row("closed", [](auto &s) { s.forEachClosedWithoutReason(QDate(2026, 5, 1), [](qint64, QDate) {}); },
            {u"INDEX case_file_closed"_s});
        row("penalties", [](auto &s) { (void)s.penaltiesSince(QDate(2026, 5, 1)); },
            {u"INDEX penalty_decided"_s, u"COVERING INDEX measure_offender"_s});
        row("unrepresented", [](auto &s) { s.forEachUnrepresented(Now, QDate(2008, 5, 1), nothing); },
            {u"INDEX measure_ends (ends_at>?)"_s, u"INDEX measure_unserved"_s});
        row("checks of what runs", [](auto &s) { s.forEachCheckOfRunning(Now, [](qint64, Instant, bool) {}); },
            {u"COVERING INDEX measure_ends (ends_at>?)"_s, u"INDEX control_check_measure"_s});
        row("gaps", [](auto &s) { (void)s.motionsBesideOrders(Now); },
            {u"INDEX motion_open"_s, u"INDEX measure_offender"_s});
        row("approvals", [](auto &s) { (void)s.countAwaitingApproval(Now); }, {u"INDEX measure_awaiting"_s});
        row("the last handover", [](auto &s) { (void)s.lastHandover(); }, {u"INDEX handover_at"_s});
        row("issued since", [](auto &s) { (void)s.issuedSince(Now, Now); }, {u"INDEX measure_issued"_s});
        row("served since", [](auto &s) { (void)s.servedSince(Now, Now); }, {u"INDEX measure_ends (ends_at>?)"_s});
        row("breaches since", [](auto &s) { (void)s.breachesSince(Now, Now); }, {u"INDEX breach_at"_s});
        row("releases", [](auto &s) { (void)s.releases(Now, Now); }, {u"INDEX detention_until"_s});
        row("victim not asked", [](auto &s) { (void)s.victimNotAsked(Now, Now); },
            {u"INDEX incident_detected"_s, u"SEARCH v USING PRIMARY KEY"_s});
    }

    void everyQuestionHasAnIndex()
    {
        QFETCH(Ask, ask);
        QFETCH(QStringList, indexes);
        const Station station;
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            const Author author;
            SupervisionStore supervision(connection, author);
            ask(supervision);
        });
        for (const QString &index : indexes)
            QVERIFY2(!steps.filter(index).isEmpty(), qPrintable(index + u"\n"_s + steps.join(u'\n')));
        // Indexes that hold nothing but what is open may be read whole, and the newest of a list first; what is sorted
        // are the few measures of one offender.
        QStringList costly = costlySteps(steps);
        costly.removeIf([](const QString &step) {
            return step.contains(u"INDEX measure_unserved"_s) || step.contains(u"INDEX motion_open"_s)
                || step.contains(u"INDEX measure_awaiting"_s) || step.contains(u"INDEX handover_at"_s);
        });
        if (QLatin1String(QTest::currentDataTag()) == "gaps"_L1)
            costly.removeAll(u"USE TEMP B-TREE FOR ORDER BY"_s);
        QVERIFY2(costly.isEmpty(), qPrintable(costly.join(u'\n')));
    }

    /// What lies further back than is asked for is not visited, however much of it there is.
    void thePastIsNotVisited()
    {
        Station station;
        fill(station, 0, 40, 2);
        std::size_t following = 0;
        const auto visited = [&] {
            auto &supervision = station.store().supervision();
            const Instant since{Now.ms - 10 * Hour};
            std::size_t count = 0;
            supervision.forEachFollowing(u"73"_s, since, Now, [&](const FollowingIncident &) { ++count; });
            following = count;
            count += supervision.ended({Now.ms - 90 * 24 * Hour}, {Now.ms - 20 * Hour}).size();
            count += supervision.onRegister(Now).size();
            supervision.forEachCheckOfRunning(Now, [&](qint64, Instant, bool) { ++count; });
            return count;
        };
        const std::size_t before = visited();
        QVERIFY(before > 40);
        QCOMPARE(following, std::size_t(5)); // the pairs of the last ten hours
        fill(station, 24 * 200, 24 * 200 + 400, 2); // half a year ago
        QCOMPARE(visited(), before);
    }

    /// Whatever is recorded and corrected, in whatever order: each incident names the one before it.
    void anIncidentKnowsTheOneBeforeIt()
    {
        Station station;
        std::vector<Person> offenders;
        station.write([&](Register &store) {
            for (int i = 0; i < 3; ++i) {
                offenders.push_back(personNamed(u"Сынақов"_s, u"Әділ"_s));
                store.persons().add(offenders.back(), Now);
            }
        });
        QRandomGenerator dice(20'261'122);
        const QStringList articles{u"73"_s, u"434"_s, QString()};
        for (int step = 0; step < 60; ++step) {
            const Instant at{Now.ms - dice.bounded(12) * Hour}; // so few that some fall together
            const QString article = articles[dice.bounded(3)];
            const auto &offender = offenders[dice.bounded(3)];
            if (step % 3 < 2)
                station.write([&](Register &store) {
                    Incident incident = incidentAt(at);
                    incident.article = article;
                    if (dice.bounded(4) > 0)
                        incident.offender = offender.id;
                    store.incidents().add(incident);
                });
            else
                execute(station, u"UPDATE incident SET detected_at = %1, article = nullif('%2', ''), offender_id ="
                                 " (SELECT min(id) + %3 FROM person) WHERE id = (SELECT id FROM incident ORDER BY id"
                                 " LIMIT 1 OFFSET %4)"_s.arg(at.ms).arg(article).arg(dice.bounded(3)).arg(dice.bounded(step / 2)));
            QCOMPARE(wronglyFollowing(station), 0);
        }
    }

    void casesAndBreachesTellTheirFacts()
    {
        Station station;
        fill(station, 0, 2);
        addCaseOf(station, 2);
        auto &supervision = station.store().supervision();
        std::vector<qint64> closed;
        supervision.forEachClosedWithoutReason(QDate(2026, 5, 20), [&](qint64 row, QDate day) {
            QCOMPARE(day, QDate(2026, 5, 20));
            closed.push_back(row);
        });
        QCOMPARE(closed, std::vector<qint64>{1}); // the other says why
        closed.clear();
        supervision.forEachClosedWithoutReason(QDate(2026, 5, 21), [&](qint64 row, QDate) { closed.push_back(row); });
        QVERIFY(closed.empty());

        const auto penalties = supervision.penaltiesSince(QDate(2026, 5, 10));
        QCOMPARE(penalties.size(), std::size_t(1));
        QCOMPARE(penalties[0].caseRow, qint64(1));
        QCOMPARE(penalties[0].caseBegan, base::local::startOfDay(QDate(2026, 5, 1))); // no incident: its registration
        QCOMPARE(penalties[0].lastMeasureIssued, std::optional(Instant{Now.ms - Hour}));
        QCOMPARE(penalties[0].lastMeasureEnds, std::optional(Instant{Now.ms - Hour + 30 * 24 * Hour}));
        QVERIFY(supervision.penaltiesSince(QDate(2026, 5, 11)).empty());

        std::vector<qint64> breaches; // one with a protocol and one that became a case are none
        supervision.forEachWithoutProtocol(Now, [&](qint64 row, Instant) { breaches.push_back(row); });
        QCOMPARE(breaches, std::vector<qint64>{1});
        const auto subject = supervision.subjects(SignalRecord::Breach, breaches).front();
        QCOMPARE(subject.number, u"270001/2026/2"_s);
        QCOMPARE(subject.personName, u"Сынақов Әділ"_s);
        QCOMPARE(supervision.subjects(SignalRecord::CaseFile, {1}).front().number, u"7-26"_s);
    }

    void subjectsStandInTheOrderAsked()
    {
        Station station;
        fill(station, 0, 3);
        const auto subjects = station.store().supervision().subjects(SignalRecord::Measure, {3, 1, 2});
        QCOMPARE(subjects.size(), std::size_t(3));
        QCOMPARE(subjects[0].number, u"270001/2026/3"_s);
        QCOMPARE(subjects[1].number, u"270001/2026/1"_s);
        QCOMPARE(subjects[0].personName, u"Сынақов Әділ"_s);
        QCOMPARE(station.store().supervision().subjects(SignalRecord::Incident, {2}).size(), std::size_t(1));
        QVERIFY(station.store().supervision().subjects(SignalRecord::Breach, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestSupervisionStore)
#include "tst_supervisionstore.moc"
