// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace station;

namespace {

/// How many rows the list of the speed test has; QORGAN_ROWS asks for others.
int manyRows()
{
    const int asked = qEnvironmentVariableIntValue("QORGAN_ROWS");
    return asked > 0 ? asked : 200'000;
}

/// Invented incidents a minute apart, half of them without a complaint, one in twelve from a witness.
void fill(const Station &station, int rows)
{
    Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadWrite);
    connection.setRoom(Connection::Room::Large);
    const QByteArray sql =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(rows) + ") "
        "INSERT INTO incident (uuid, detected_at, source, complaint, recorded_by, recorded_at, section, narrative_ru) "
        "SELECT randomblob(16), i * 60000, CASE i % 12 WHEN 0 THEN 'witness' ELSE 'neighbour' END, i % 2, 1, "
        + QByteArray::number(Now.ms) + ", 'section ' || (i % 95), 'Учебные обстоятельства' FROM n";
    connection.execute(sql);
}

QStringList sectionsOf(IncidentStore &incidents)
{
    QStringList found;
    for (const QString &section : incidents.sections())
        found << section;
    return found;
}

enum class Stands { NoOrder, Unserved, Running, Expired, Cancelled };

} // namespace

class TestIncidentList : public QObject
{
    Q_OBJECT

    /// An incident at a second of its own, its order standing like this.
    static IncidentId record(Station &station, int second, Stands stands)
    {
        const Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s);
        Incident incident = incidentAt({Now.ms + second * 1'000});
        incident.offender = offender.id;
        station.write([&](Register &store) {
            store.persons().add(offender, Now);
            store.incidents().add(incident);
            if (stands == Stands::NoOrder)
                return;
            const Measure order = orderFor(incident, offender.id, station.officer(), u"1/2026/%1"_s.arg(second));
            store.measures().add(order, 2026, second, Now);
            const Instant served{incident.detectedAt.ms + 1};
            if (stands == Stands::Running || stands == Stands::Expired)
                store.measures().setService(order.id, {served, ServiceMode::Signed, {}, {}},
                                            stands == Stands::Running ? Instant{Now.ms + 1'000'000}
                                                                      : Instant{served.ms + 1});
            if (stands == Stands::Cancelled)
                store.measures().cancel(order.id, served, u"себеп"_s);
        });
        return incident.id;
    }

private Q_SLOTS:
    void ordersDecide_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<QList<int>>("found");
        // One of each in the order of Stands, a second apart.
        QTest::newRow("any") << int(IncidentOrders::Any) << QList{4, 3, 2, 1, 0};
        QTest::newRow("none") << int(IncidentOrders::None) << QList{0};
        QTest::newRow("unserved") << int(IncidentOrders::Unserved) << QList{1};
        QTest::newRow("running") << int(IncidentOrders::Running) << QList{2};
        QTest::newRow("over") << int(IncidentOrders::Over) << QList{4, 3};
    }

    void ordersDecide()
    {
        QFETCH(int, orders);
        QFETCH(QList<int>, found);
        Station station;
        std::vector<IncidentId> ids;
        for (const Stands stands :
             {Stands::NoOrder, Stands::Unserved, Stands::Running, Stands::Expired, Stands::Cancelled})
            ids.push_back(record(station, int(ids.size()), stands));
        IncidentQuery query;
        query.orders = IncidentOrders(orders);
        query.now = {Now.ms + 60'000};
        IncidentStore &incidents = station.store().incidents();
        const auto page = incidents.page(query, {}, 10);
        QCOMPARE(qsizetype(page.size()), found.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(page[size_t(i)].id, ids[size_t(found[i])]);
        QCOMPARE(incidents.count(query), found.size());
        QCOMPARE(incidents.survey(query, {}, 10, 10).rows, found.size());
        query.from = {Now.ms + 5'000};
        QVERIFY(incidents.page(query, {}, 10).empty());
    }

    void aRowBearsTheFactsOfItsLastOrder()
    {
        Station station;
        record(station, 0, Stands::NoOrder);
        record(station, 1, Stands::Running);
        const auto page = station.store().incidents().page({}, {}, 10);
        QVERIFY(page[0].hasOrder && page[0].lastOrder->servedAt && page[0].lastOrder->endsAt);
        QVERIFY(!page[0].lastOrder->cancelledAt && !page[0].lastOrder->replacedAt);
        QVERIFY(!page[1].hasOrder && !page[1].lastOrder);
    }

    void theSectionIsThatOfTheRecordingOfficer()
    {
        Station station;
        const domain::AccountId other{idOf(3)};
        station.write([&](Register &store) {
            store.accounts().add({other, u"second"_s, {}, {}, {}, {}, u"12"_s, {}, {}}, Now);
            store.incidents().add(incidentAt(Now));
        });
        station.store().setAuthor(other);
        station.write([&](Register &store) { store.incidents().add(incidentAt({Now.ms + 1})); });
        IncidentStore &incidents = station.store().incidents();
        QCOMPARE(sectionsOf(incidents), QStringList{u"12"_s});
        IncidentQuery query;
        query.section = u"12"_s;
        const auto page = incidents.page(query, {}, 10);
        QCOMPARE(page.size(), size_t{1});
        QCOMPARE(page.front().section, u"12"_s);
        query.withoutComplaint = true;
        query.source = u"neighbour"_s;
        query.orders = IncidentOrders::None;
        QCOMPARE(incidents.count(query), 1);
        query.source = u"witness"_s;
        QCOMPARE(incidents.count(query), 0);
    }

    void aChangeKeepsWhoRecordedIt()
    {
        Station station;
        Incident incident = incidentAt(Now);
        incident.violence = {u"physical"_s};
        incident.victims = {{{}, u"белгісіз әйел"_s}};
        incident.recordedBy = station.officer();
        station.write([&](Register &store) { store.incidents().add(incident); });
        Incident changed = incident;
        changed.detectedAt = {Now.ms - 5'000};
        changed.source = u"witness"_s;
        changed.violence = {u"economic"_s, u"psychological"_s};
        changed.victims = {};
        changed.evidence = {{u"video"_s, u"камера"_s}};
        changed.recordedAt = {Now.ms + 9'999}; // not a fact of the case: it stays
        station.write([&](Register &store) { store.incidents().change(changed); });
        changed.recordedAt = incident.recordedAt;
        QCOMPARE(station.store().incidents().find(incident.id), std::optional(changed));
        const auto unknown = station.store().write([&]() -> Result<void> {
            station.store().incidents().change(incidentAt(Now));
            return {};
        });
        QCOMPARE(codeOf(unknown), u"not-found"_s);
    }

    void aSurveyTellsWherePagesEnd_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("pages");
        for (const int size : {1, 4, 7, 25, 40})
            for (const int pages : {1, 3})
                QTest::addRow("%d × %d", size, pages) << size << pages;
    }

    void aSurveyTellsWherePagesEnd()
    {
        QFETCH(int, size);
        QFETCH(int, pages);
        Station station;
        station.write([](Register &store) {
            for (int i = 0; i < 25; ++i)
                store.incidents().add(incidentAt({Now.ms + (i / 7) * 1'000})); // seven at each moment
        });
        IncidentStore &incidents = station.store().incidents();
        const auto whole = incidents.page({}, {}, 100);
        std::vector<IncidentCursor> ends;
        qint64 rows = 0;
        std::optional<IncidentCursor> after;
        for (Stretch<IncidentCursor> stretch; !stretch.last;) {
            stretch = incidents.survey({}, after, size, pages);
            rows += stretch.rows;
            ends.insert(ends.end(), stretch.pageEnds.begin(), stretch.pageEnds.end());
            if (!ends.empty())
                after = ends.back();
        }
        QCOMPARE(rows, 25);
        QCOMPARE(int(ends.size()), 25 / size);
        for (size_t page = 0; page < ends.size(); ++page) {
            const size_t next = (page + 1) * size_t(size);
            const auto found = incidents.page({}, ends[page], 1);
            QCOMPARE(found.empty(), next >= whole.size());
            if (!found.empty())
                QCOMPARE(found.front().id, whole[next].id);
        }
    }

    void noPageReadsTheWholeHistory_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("withoutComplaint");
        QTest::addColumn<int>("orders");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *name, const QString &section, const QString &source, bool withoutComplaint,
                            IncidentOrders orders, const QString &index) {
            QTest::newRow(name) << section << source << withoutComplaint << int(orders) << index;
        };
        row("section", u"7"_s, {}, false, IncidentOrders::Any, u"incident_section"_s);
        row("section and all others", u"7"_s, u"witness"_s, true, IncidentOrders::None, u"incident_section"_s);
        row("source and without an order", {}, u"witness"_s, false, IncidentOrders::None, u"incident_source"_s);
        row("without an order", {}, {}, false, IncidentOrders::None, u"incident_no_order"_s);
        row("neither order nor complaint", {}, {}, true, IncidentOrders::None, u"incident_no_order"_s);
        row("over", {}, {}, false, IncidentOrders::Over, u"incident_detected"_s);
        row("over in a section", u"7"_s, {}, false, IncidentOrders::Over, u"incident_section"_s);
    }

    void noPageReadsTheWholeHistory()
    {
        QFETCH(QString, section);
        QFETCH(QString, source);
        QFETCH(bool, withoutComplaint);
        QFETCH(int, orders);
        QFETCH(QString, index);
        const Station station;
        const IncidentQuery query{Now, {}, source, withoutComplaint, section, IncidentOrders(orders), Now};
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            const Author author;
            StreetIndex streets(connection);
            IncidentStore incidents(connection, author, streets);
            (void)incidents.page(query, IncidentCursor{Now, 1}, 50);
            (void)incidents.survey(query, {}, 50, 50);
            (void)incidents.count(query);
        });
        QStringList costly = costlySteps(steps);
        costly.removeIf([](const QString &step) { return step.contains(u"measure_unserved"); }); // it holds few
        QCOMPARE(costly, QStringList());
        const QStringList lists = steps.filter(QString(u"SEARCH i USING "_s));
        QCOMPARE(lists.size(), 3);
        for (const QString &step : lists)
            QVERIFY2(step.contains(index), qPrintable(step));
    }

    void countingReadsNoRow()
    {
        const Station station;
        const QStringList steps = plansOf(station, [&](Connection &connection) {
            const Author author;
            StreetIndex streets(connection);
            IncidentStore incidents(connection, author, streets);
            for (const QString &section : {QString(), u"7"_s})
                for (const bool withoutComplaint : {false, true})
                    for (const auto orders : {IncidentOrders::Any, IncidentOrders::None, IncidentOrders::Over})
                        (void)incidents.survey({{}, {}, {}, withoutComplaint, section, orders, Now}, {}, 50, 50);
            (void)incidents.survey({{}, {}, u"witness"_s, true, {}, IncidentOrders::None, Now}, {}, 50, 50);
        });
        const QStringList lists = steps.filter(QString(u"SEARCH i USING "_s));
        QCOMPARE(lists.size(), 13);
        for (const QString &step : lists)
            QVERIFY2(step.contains(u"COVERING INDEX"_s), qPrintable(step));
    }

    /// What few orders are like is found by the index of those few, not by the history.
    void openOrdersLeadToTheirIncidents()
    {
        const Station station;
        for (const auto orders : {IncidentOrders::Unserved, IncidentOrders::Running}) {
            const QStringList steps = plansOf(station, [&](Connection &connection) {
                const Author author;
                StreetIndex streets(connection);
                IncidentStore incidents(connection, author, streets);
                (void)incidents.page({{}, {}, u"witness"_s, true, u"7"_s, orders, Now}, {}, 50);
            });
            const QString index = orders == IncidentOrders::Unserved ? u"measure_unserved"_s : u"measure_ends"_s;
            QCOMPARE(steps.filter(index).size(), 1);
            QCOMPARE(steps.filter(u"SEARCH i USING INTEGER PRIMARY KEY"_s).size(), 1);
        }
    }

    /// Any page of a long list is read at once, also the farthest, once the ends of its pages are known.
    void aFarPageAnswersAtOnce()
    {
        constexpr int PageSize = 100;
        const int rows = manyRows();
        const Station station;
        fill(station, rows);
        Connection connection(station.file(), key(), Cipher, Connection::Mode::ReadOnly);
        const Author author;
        StreetIndex streets(connection);
        IncidentStore incidents(connection, author, streets);
        std::vector<IncidentCursor> ends;
        qint64 counted = 0;
        qint64 slowest = 0;
        QElapsedTimer timer;
        std::optional<IncidentCursor> after;
        for (Stretch<IncidentCursor> stretch; !stretch.last;) {
            timer.start();
            stretch = incidents.survey({}, after, PageSize, 200);
            slowest = qMax(slowest, timer.nsecsElapsed());
            counted += stretch.rows;
            ends.insert(ends.end(), stretch.pageEnds.begin(), stretch.pageEnds.end());
            after = ends.back();
        }
        QCOMPARE(counted, rows);
        const size_t far = size_t(rows) / PageSize * 9 / 10;
        timer.start();
        const auto page = incidents.page({}, ends[far - 1], PageSize);
        const qint64 taken = timer.nsecsElapsed();
        qInfo("%d rows: stretch of 20,000 %.1f ms at most, page at row %zu %.2f ms", rows, double(slowest) / 1e6,
              far * PageSize, double(taken) / 1e6);
        QCOMPARE(page.size(), size_t{PageSize});
        QCOMPARE(page.front().detectedAt.ms, (qint64(rows) - qint64(far) * PageSize) * 60'000);
        QVERIFY2(taken < 16'000'000, "a page takes longer than a frame of the window");
    }
};

QTEST_GUILESS_MAIN(TestIncidentList)
#include "tst_incidentlist.moc"
