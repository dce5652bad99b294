// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/plans.h"

#include <QProcess>
#include <QTest>

#include <set>

using namespace station;

namespace {

constexpr qint64 Hour = 3'600'000;

/// One incident with its people; orders of it are added in any number.
struct Case {
    Station station;
    Person offender = personNamed(u"Сынақов"_s, u"Әділ"_s, u"Нұрланұлы"_s);
    Person victim = personNamed(u"Сынақова"_s, u"Гүлнар"_s);
    Incident incident = incidentAt({Now.ms - Hour});

    Case()
    {
        incident.offender = offender.id;
        incident.victims = {{victim.id, {}}};
        station.write([&](Register &store) {
            store.persons().add(offender, Now);
            store.persons().add(victim, Now);
            store.incidents().add(incident);
        });
    }

    [[nodiscard]] MeasureStore &measures() { return station.store().measures(); }

    /// Adds an order with the next number, issued `offset` milliseconds after the incident.
    Measure add(qint64 offset = 0, bool protectsVictim = true)
    {
        Measure order = orderFor(incident, offender.id, station.officer(), {});
        order.issuedAt.ms += offset;
        if (protectsVictim)
            order.victims = {victim.id};
        station.write([&](Register &store) {
            const int sequence = store.measures().takeSequence(order.kind, 2026);
            order.number = u"270001/2026/%1"_s.arg(sequence);
            store.measures().add(order, 2026, sequence, Now);
        });
        return order;
    }

    void serve(Measure &order, qint64 days = 30)
    {
        order.service = Service{{order.issuedAt.ms + Hour}, ServiceMode::Signed, {}, {}};
        order.endsAt = Instant{order.service->at.ms + days * 24 * Hour};
        station.write([&](Register &store) {
            store.measures().setService(order.id, *order.service, *order.endsAt);
        });
    }

    void send(Measure &order, CopyRecipient to, qint64 offset = Hour)
    {
        order.copies.push_back({to, {order.issuedAt.ms + offset}});
        station.write([&](Register &store) { store.measures().addCopy(order.id, order.copies.back()); });
    }

    [[nodiscard]] std::set<QString> open(Instant now)
    {
        std::set<QString> numbers;
        int visited = 0;
        measures().forEachOpen(now, [&](const MeasureSummary &summary) {
            numbers.insert(summary.number);
            ++visited;
        });
        if (visited != static_cast<int>(numbers.size()))
            qFatal("a measure was visited twice");
        return numbers;
    }
};

std::vector<MeasureId> idsOf(const std::vector<MeasureSummary> &items)
{
    std::vector<MeasureId> ids;
    for (const MeasureSummary &item : items)
        ids.push_back(item.id);
    return ids;
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        Case aCase;
        const Person child = personNamed(u"Сынақова"_s, u"Айша"_s);
        Measure order = orderFor(aCase.incident, aCase.offender.id, aCase.station.officer(), u"270001/2026/7"_s);
        order.kind = MeasureKind::CourtRequirement;
        order.victims = {child.id, aCase.victim.id};
        order.restrictions = {{u"visit"_s}, {u"search"_s}, {u"contact"_s}};
        order.place = u"Орал"_s;
        order.circumstances = {u"Мән-жайлар"_s, u"Обстоятельства"_s};
        order.overrideReason = u"қауіп"_s;
        aCase.station.write([&](Register &store) {
            store.persons().add(child, Now);
            store.measures().add(order, 2026, 7, Now);
        });
        aCase.station.reopen();
        QCOMPARE(aCase.measures().find(order.id), std::optional(order));
        QVERIFY(!aCase.measures().find({idOf(404)}));
    }

    void everythingThatHappensToItComesBack()
    {
        Case aCase;
        Measure order = aCase.add();
        Measure next = aCase.add(Hour);
        order.service = Service{{order.issuedAt.ms + 5}, ServiceMode::Refused, u"қол қоюдан бас тартты"_s,
                                {u"Куәгер Бір"_s, u"Куәгер Екі"_s}};
        order.endsAt = Instant{Now.ms + 24 * Hour};
        order.cancelledAt = Instant{Now.ms + 1};
        order.cancelReason = u"сот жойды"_s;
        order.replacedAt = Instant{Now.ms + 2};
        order.replacedBy = next.id;
        aCase.station.write([&](Register &store) {
            store.measures().setService(order.id, *order.service, *order.endsAt);
            store.measures().cancel(order.id, *order.cancelledAt, order.cancelReason);
            store.measures().replace(order.id, *order.replacedAt, next.id);
        });
        aCase.send(order, CopyRecipient::Victim, 30);
        aCase.send(order, CopyRecipient::Prosecutor, 20);
        aCase.send(order, CopyRecipient::Prosecutor, 10); // recorded later, sent earlier
        QCOMPARE(aCase.measures().find(order.id), std::optional(order));
        QCOMPARE(aCase.measures().find(next.id), std::optional(next));

        const auto summary = aCase.measures().summary(order.id);
        QVERIFY(summary);
        QCOMPARE(summary->number, order.number);
        QCOMPARE(summary->kind, MeasureKind::ProtectiveOrder);
        QCOMPARE(summary->termRule, order.termRule);
        QCOMPARE(summary->basis, order.basis);
        QCOMPARE(summary->offender, aCase.offender.id);
        QCOMPARE(summary->offenderName, u"Сынақов Әділ Нұрланұлы"_s);
        QCOMPARE(summary->issuedAt, order.issuedAt);
        QCOMPARE(summary->servedAt, std::optional(order.service->at));
        QCOMPARE(summary->endsAt, order.endsAt);
        QCOMPARE(summary->cancelledAt, order.cancelledAt);
        QCOMPARE(summary->replacedAt, order.replacedAt);
        QCOMPARE(summary->prosecutorCopyAt, (std::optional(Instant{order.issuedAt.ms + 10}))); // the first one counts
        QCOMPARE(summary->victimCopyAt, (std::optional(Instant{order.issuedAt.ms + 30})));
        QCOMPARE(summary->victims, 1);
        QVERIFY(!summary->lastCheckAt);
    }

    void whatIsNotThereIsRefused_data()
    {
        using Act = std::function<void(MeasureStore &)>;
        QTest::addColumn<Act>("act");
        const MeasureId nobody{idOf(404)};
        QTest::newRow("service") << Act([=](MeasureStore &store) { store.setService(nobody, {}, {1}); });
        QTest::newRow("copy") << Act([=](MeasureStore &store) { store.addCopy(nobody, {}); });
        QTest::newRow("cancel") << Act([=](MeasureStore &store) { store.cancel(nobody, Now, u"x"_s); });
        QTest::newRow("replace") << Act([=](MeasureStore &store) { store.replace(nobody, Now, nobody); });
        QTest::newRow("check") << Act([=](MeasureStore &store) { store.addCheck({{idOf(5)}, nobody, Now, {}, {}, {}}, Now); });
        QTest::newRow("reconciliation")
            << Act([=](MeasureStore &store) { store.addReconciliation(idOf(5), {idOf(404)}, {idOf(404)}, Now, {}, Now); });
    }

    void whatIsNotThereIsRefused()
    {
        QFETCH(std::function<void(MeasureStore &)>, act);
        Case aCase;
        const auto done = aCase.station.store().write([&]() -> Result<void> {
            act(aCase.measures());
            return {};
        });
        QCOMPARE(codeOf(done), u"not-found"_s);
    }

    void impossibleFactsAreRefused()
    {
        Case aCase;
        const Measure order = aCase.add();
        const auto served = [&](Instant at, Instant endsAt) {
            return codeOf(aCase.station.store().write([&]() -> Result<void> {
                aCase.measures().setService(order.id, {at, ServiceMode::Signed, {}, {}}, endsAt);
                return {};
            }));
        };
        QCOMPARE(served({order.issuedAt.ms - 1}, Now), u"register-conflict"_s);
        QCOMPARE(served(Now, Now), u"register-conflict"_s);
        QVERIFY(!aCase.measures().find(order.id)->service);
    }

    void theYearlySeriesHasNoGaps()
    {
        Case aCase;
        const auto take = [&](MeasureKind kind, int year, bool keep) {
            int taken = 0;
            (void)aCase.station.store().write([&]() -> Result<void> {
                taken = aCase.measures().takeSequence(kind, year);
                return keep ? Result<void>() : base::fail(u"given-up"_s);
            });
            return taken;
        };
        using enum MeasureKind;
        QCOMPARE(take(ProtectiveOrder, 2026, true), 1);
        QCOMPARE(take(ProtectiveOrder, 2026, false), 2);
        QCOMPARE(take(ProtectiveOrder, 2026, true), 2); // given back, taken by the next
        QCOMPARE(take(OfficialWarning, 2026, true), 1);
        QCOMPARE(take(ProtectiveOrder, 2027, true), 1);
        QCOMPARE(take(ProtectiveOrder, 2026, true), 3);
        aCase.station.reopen();
        QCOMPARE(take(ProtectiveOrder, 2026, true), 4);
    }

    void twoProcessesShareTheSeries()
    {
        constexpr int Acts = 45; // every third is given up
        Station station;
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second})
            process->start(QStringLiteral(WORKER), {u"issue"_s, station.file(), QString::number(Acts)});
        for (QProcess *process : {&first, &second}) {
            QVERIFY(process->waitForFinished(120'000));
            QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArray("done"));
        }
        const auto orders = station.store().measures().page({}, {}, 1'000);
        std::set<QString> numbers;
        for (const MeasureSummary &order : orders)
            numbers.insert(order.number);
        QCOMPARE(orders.size(), std::size_t{2 * Acts * 2 / 3});
        QCOMPARE(numbers.size(), orders.size());
        for (int sequence = 1; sequence <= static_cast<int>(orders.size()); ++sequence)
            QVERIFY2(numbers.contains(u"270001/2026/%1"_s.arg(sequence)), qPrintable(QString::number(sequence)));
    }

    void aNumberIsGivenOnce()
    {
        Case aCase;
        const Measure first = aCase.add();
        Measure second = orderFor(aCase.incident, aCase.offender.id, aCase.station.officer(), first.number);
        const auto done = aCase.station.store().write([&]() -> Result<void> {
            aCase.measures().add(second, 2026, 99, Now);
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
    }

    void openAreTheUnservedTheRunningAndTheUnsent()
    {
        Case aCase;
        const auto sendBoth = [&](Measure &order) {
            aCase.send(order, CopyRecipient::Prosecutor);
            aCase.send(order, CopyRecipient::Victim);
        };
        Measure unserved = aCase.add(1);
        sendBoth(unserved);
        Measure running = aCase.add(2);
        aCase.serve(running);
        sendBoth(running);
        Measure ended = aCase.add(3);
        aCase.serve(ended, 1);
        sendBoth(ended);
        Measure endedUnsent = aCase.add(4);
        aCase.serve(endedUnsent, 1);
        aCase.send(endedUnsent, CopyRecipient::Prosecutor);
        Measure endedWithoutVictim = aCase.add(5, false);
        aCase.serve(endedWithoutVictim, 1);
        aCase.send(endedWithoutVictim, CopyRecipient::Prosecutor);
        Measure cancelled = aCase.add(6);
        aCase.serve(cancelled);
        sendBoth(cancelled);
        Measure cancelledUnsent = aCase.add(7);
        aCase.serve(cancelledUnsent);
        const Measure cancelledUnserved = aCase.add(10);
        Measure replaced = aCase.add(8);
        sendBoth(replaced);
        const Measure bare = aCase.add(9);
        aCase.station.write([&](Register &store) {
            store.measures().cancel(cancelled.id, Now, u"x"_s);
            store.measures().cancel(cancelledUnsent.id, Now, u"x"_s);
            store.measures().cancel(cancelledUnserved.id, Now, u"x"_s);
            store.measures().replace(replaced.id, Now, running.id);
        });

        const Instant later{Now.ms + 3 * 24 * Hour};
        QCOMPARE(aCase.open(later), (std::set<QString>{unserved.number, running.number, endedUnsent.number,
                                                       cancelledUnsent.number, bare.number}));
        // At its very end it is over, a moment before it is not.
        QVERIFY(!aCase.open(*running.endsAt).contains(running.number));
        QVERIFY(aCase.open({running.endsAt->ms - 1}).contains(running.number));
    }

    void thePairIsFound()
    {
        Case aCase;
        Measure running = aCase.add(1);
        aCase.serve(running);
        const Measure unserved = aCase.add(2);
        const Measure withoutVictim = aCase.add(3, false);
        Measure ended = aCase.add(4);
        aCase.serve(ended, 1);
        const Measure cancelled = aCase.add(5);
        aCase.station.write([&](Register &store) { store.measures().cancel(cancelled.id, Now, u"x"_s); });
        const auto pair = [&](MeasureKind kind, const Person &offender, const Person &victim) {
            return idsOf(aCase.measures().ofPair(kind, offender.id, victim.id, {Now.ms + 3 * 24 * Hour}));
        };
        using enum MeasureKind;
        QCOMPARE(pair(ProtectiveOrder, aCase.offender, aCase.victim), (std::vector{running.id, unserved.id}));
        QVERIFY(pair(OfficialWarning, aCase.offender, aCase.victim).empty());
        QVERIFY(pair(ProtectiveOrder, aCase.victim, aCase.offender).empty());
        QCOMPARE(idsOf(aCase.measures().ofIncident(aCase.incident.id)),
                 (std::vector{running.id, unserved.id, withoutVictim.id, ended.id, cancelled.id}));
    }

    void pagesGoByIssueOrByEnd()
    {
        Case aCase;
        std::vector<Measure> orders;
        for (int i = 0; i < 10; ++i) {
            orders.push_back(aCase.add(i / 3)); // three at each moment
            if (i % 2 == 0)
                aCase.serve(orders.back(), 30 - i);
        }
        MeasureStore &measures = aCase.measures();
        const auto whole = idsOf(measures.page({}, {}, 100));
        QCOMPARE(whole.size(), orders.size());
        QCOMPARE(whole.front(), orders.back().id);
        std::vector<MeasureId> pieced;
        std::optional<MeasureCursor> after;
        for (auto page = measures.page({}, after, 3); !page.empty(); page = measures.page({}, after, 3)) {
            for (const MeasureSummary &item : page)
                pieced.push_back(item.id);
            after = MeasureCursor{page.back().issuedAt, page.back().row};
        }
        QCOMPARE(pieced, whole);

        MeasureQuery byEnd;
        byEnd.byEnd = true;
        QCOMPARE(idsOf(measures.page(byEnd, {}, 100)),
                 (std::vector{orders[8].id, orders[6].id, orders[4].id, orders[2].id, orders[0].id}));
        byEnd.endsAfter = orders[8].endsAt;
        byEnd.endsUpTo = orders[4].endsAt;
        QCOMPARE(idsOf(measures.page(byEnd, {}, 100)), (std::vector{orders[6].id, orders[4].id}));
        const auto first = measures.page(byEnd, {}, 1);
        QCOMPARE(idsOf(measures.page(byEnd, MeasureCursor{*first.back().endsAt, first.back().row}, 1)),
                 (std::vector{orders[4].id}));
        MeasureQuery query;
        query.served = false;
        QCOMPARE(measures.page(query, {}, 100).size(), std::size_t{5});
        query.served.reset();
        query.cancelled = true;
        QVERIFY(measures.page(query, {}, 100).empty());
        query.cancelled = false;
        query.replaced = false;
        QCOMPARE(measures.page(query, {}, 100).size(), std::size_t{10});
        query.kind = MeasureKind::OfficialWarning;
        QVERIFY(measures.page(query, {}, 100).empty());
    }

    void checksAreKeptAndTheLatestCounts()
    {
        Case aCase;
        const Measure order = aCase.add();
        const std::vector<ControlCheck> checks{
            {{idOf(1)}, order.id, {Now.ms + 1}, CheckResult::Seen, u"yes"_s, u"үйінде"_s},
            {{idOf(2)}, order.id, {Now.ms + 2}, CheckResult::Absent, {}, {}},
            {{idOf(3)}, order.id, {Now.ms + 3}, CheckResult::Seen, u"unknown"_s, {}}};
        aCase.station.write([&](Register &store) {
            for (const int i : {2, 0, 1}) // recorded in another order than made
                store.measures().addCheck(checks[static_cast<std::size_t>(i)], Now);
        });
        QCOMPARE(aCase.measures().checks(order.id), checks);
        QCOMPARE(aCase.measures().summary(order.id)->lastCheckAt, (std::optional(Instant{Now.ms + 3})));
        QVERIFY(aCase.measures().checks({idOf(404)}).empty());
    }

    void reconciliationsOfAPairAreCounted()
    {
        Case aCase;
        aCase.station.write([&](Register &store) {
            store.measures().addReconciliation(idOf(1), aCase.offender.id, aCase.victim.id, Now, u"1/26"_s, Now);
            store.measures().addReconciliation(idOf(2), aCase.offender.id, aCase.victim.id, Now, {}, Now);
        });
        QCOMPARE(aCase.measures().countReconciliations(aCase.offender.id, aCase.victim.id), 2);
        QCOMPARE(aCase.measures().countReconciliations(aCase.victim.id, aCase.offender.id), 0);
    }

    void theDueListReadsOnlyWhatIsOpen()
    {
        const Case aCase;
        const QStringList steps = plansOf(aCase.station, [](Connection &connection) {
            const Author author;
            MeasureStore(connection, author).forEachOpen(Now, [](const MeasureSummary &) {});
        });
        QVERIFY(steps.filter(u"SEARCH m USING INDEX measure_ends (ends_at>?)"_s).size() == 1);
        // The two partial indexes hold nothing but what is open, so they are read whole.
        QCOMPARE(costlySteps(steps), (QStringList{u"SCAN m USING INDEX measure_unserved"_s,
                                                  u"SCAN m USING INDEX measure_copy_unsent"_s}));
    }

    void noPageReadsTheWholeHistory_data()
    {
        QTest::addColumn<MeasureQuery>("query");
        QTest::addColumn<QString>("index");
        MeasureQuery query;
        QTest::newRow("all") << query << u"measure_issued"_s;
        query.served = true;
        query.cancelled = query.replaced = false;
        query.endsAfter = Now;
        QTest::newRow("running") << query << u"measure_issued"_s;
        query.endsAfter.reset();
        query.endsUpTo = Now;
        QTest::newRow("expired") << query << u"measure_issued"_s;
        query.endsUpTo.reset();
        query.served = false;
        QTest::newRow("unserved") << query << u"measure_unserved"_s;
        query.served.reset();
        query.cancelled = true;
        QTest::newRow("cancelled") << query << u"measure_cancelled"_s;
        query.cancelled = false;
        query.replaced = true;
        QTest::newRow("replaced") << query << u"measure_replaced"_s;
        query.replaced = false;
        query.served = true;
        query.byEnd = true;
        QTest::newRow("by end") << query << u"measure_ends"_s;
        query.endsAfter = Now;
        query.endsUpTo = Instant{Now.ms + Hour};
        QTest::newRow("ending soon") << query << u"measure_ends"_s;
        query.officer = 1;
        QTest::newRow("an officer's, ending soon") << query << u"measure_ends"_s;
        query = {};
        query.officer = 1;
        QTest::newRow("an officer's") << query << u"measure_officer"_s;
        query.served = true;
        query.cancelled = query.replaced = false;
        query.endsAfter = Now;
        QTest::newRow("an officer's, running") << query << u"measure_officer"_s;
        query.served = false;
        query.endsAfter.reset();
        QTest::newRow("an officer's, unserved") << query << u"measure_unserved"_s;
    }

    void noPageReadsTheWholeHistory()
    {
        QFETCH(MeasureQuery, query);
        QFETCH(QString, index);
        const Case aCase;
        const QStringList steps = plansOf(aCase.station, [&](Connection &connection) {
            const Author author;
            MeasureStore measures(connection, author);
            (void)measures.page(query, {}, 50);
            (void)measures.page(query, MeasureCursor{Now, 1}, 50);
        });
        QVERIFY(steps.filter(u"TEMP B-TREE"_s).isEmpty());
        const QStringList lists = steps.filter(u" m USING"_s);
        QCOMPARE(lists.size(), 2);
        for (const QString &step : lists)
            QVERIFY2(step.contains(index), qPrintable(step));
    }

    void aMeasureIsFoundByItsKeys()
    {
        const Case aCase;
        const QStringList steps = plansOf(aCase.station, [](Connection &connection) {
            const Author author;
            MeasureStore measures(connection, author);
            (void)measures.find({idOf(404)});
            (void)measures.summary({idOf(404)});
            (void)measures.ofIncident({idOf(404)});
            (void)measures.ofPair(MeasureKind::ProtectiveOrder, {idOf(404)}, {idOf(404)}, Now);
            (void)measures.checks({idOf(404)});
            (void)measures.countReconciliations({idOf(404)}, {idOf(404)});
        });
        QVERIFY(steps.size() > 10);
        QCOMPARE(costlySteps(steps).filter(u"SCAN"_s), QStringList());
        // All measures of a kind are as many as all of the history.
        QCOMPARE(steps.filter(u"(kind=?)"_s), QStringList());
        QVERIFY(!steps.filter(u"measure_offender (offender_id=?)"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measurestore.moc"
