// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/duties.h"
#include "law/moments.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace qorgan;
using namespace qorgan::law;
using tests::at;

namespace {

constexpr int Measures = 100'000;

std::vector<MeasureFacts> factsInForce(base::Instant now)
{
    std::mt19937 random(70'000);
    std::vector<MeasureFacts> all(Measures);
    for (MeasureFacts &facts : all) {
        facts.issuedAt = now - base::hours(qint64(random() % 700));
        if (random() % 10 != 0) {
            facts.servedAt = facts.issuedAt + base::hours(1);
            facts.endsAt = *facts.servedAt + base::days24h(30);
            facts.lastCheckAt = *facts.servedAt + base::hours(qint64(random() % 200));
        }
        if (random() % 2 == 0)
            facts.prosecutorCopyAt = facts.issuedAt + base::hours(5);
    }
    return all;
}

/// The shortest of a few runs: what the work costs when nothing else disturbs it.
template <typename Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

class TestDueSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The due list is the home screen: it runs over every order in force at each opening.
    void aHundredThousandMeasures()
    {
        const base::Instant now = at("2026-11-20T12:00");
        const std::vector<MeasureFacts> all = factsInForce(now);
        std::size_t items = 0;
        qint64 read = 0;
        const double judged = milliseconds([&] {
            items = 0;
            for (const MeasureFacts &facts : all)
                items += dueItems(facts, now).size();
        });
        const double plain = milliseconds([&] {
            read = 0;
            for (const MeasureFacts &facts : all)
                read += facts.issuedAt.ms + (facts.servedAt ? facts.servedAt->ms : 0)
                    + (facts.endsAt ? facts.endsAt->ms : 0) + (facts.lastCheckAt ? facts.lastCheckAt->ms : 0)
                    + (facts.prosecutorCopyAt ? facts.prosecutorCopyAt->ms : 0);
        });
        qInfo("%d measures, %zu items: %.2f ms; reading the facts alone: %.2f ms; ratio %.1f", Measures, items,
              judged, plain, judged / plain);
        QVERIFY(read != 0);
        QVERIFY(items > std::size_t(3 * Measures));
#ifdef NDEBUG
        QVERIFY2(judged < 50.0, "the due list over a hundred thousand measures takes too long");
#endif
    }
};

QTEST_GUILESS_MAIN(TestDueSpeed)
#include "tst_duespeed.moc"
