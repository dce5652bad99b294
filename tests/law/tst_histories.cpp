// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every history a measure may have, tried on pseudo-random ones.

#include "law/checks.h"
#include "law/moments.h"
#include "law/terms.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using base::Instant;
using domain::MeasureKind;
using domain::MeasureState;
using tests::at;

namespace {

struct History {
    MeasureFacts facts;
    std::vector<Instant> checks;
};

class Histories
{
public:
    explicit Histories(quint32 seed) : m_random(seed) {}

    History next()
    {
        History history;
        MeasureFacts &facts = history.facts;
        facts.kind = chance(4) ? MeasureKind::OfficialWarning : MeasureKind::ProtectiveOrder;
        // Some lie around the change of the zone, some around the change of the law.
        const Instant first = facts.kind == MeasureKind::OfficialWarning ? at("2026-03-02T00:00")
            : chance(2) ? at("2024-02-01T00:00")
                        : at("2026-02-01T00:00");
        facts.issuedAt = first + some(40);
        facts.victimKnown = !chance(8);
        if (!chance(5)) {
            facts.servedAt = facts.issuedAt + some(3);
            facts.endsAt = endOfTerm(*termRule(facts.kind, facts.issuedAt), *facts.servedAt);
        }
        if (chance(5))
            facts.cancelledAt = facts.issuedAt + some(40);
        if (chance(5))
            facts.replacedAt = facts.issuedAt + some(40);
        if (!chance(3))
            facts.prosecutorCopyAt = facts.issuedAt + some(3);
        if (!chance(3))
            facts.victimCopyAt = facts.issuedAt + some(3);
        if (facts.servedAt)
            for (int i = int(m_random() % 6); i > 0; --i)
                history.checks.push_back(*facts.servedAt + some(33));
        return history;
    }

    /// A moment from a week before to two weeks after the time of such a measure.
    Instant moment(const MeasureFacts &facts) { return facts.issuedAt - base::days24h(7) + some(54); }

private:
    std::mt19937 m_random;

    bool chance(quint32 oneIn) { return m_random() % oneIn == 0; }
    base::Span some(qint64 days) { return {qint64(m_random() % quint64(days * 86'400)) * 1000}; }
};

/// The facts as they stand at `now`, with the last check known by then and within the measure.
MeasureFacts asOf(const History &history, Instant now)
{
    MeasureFacts facts = history.facts;
    const auto end = endOf(facts, now);
    for (const Instant check : history.checks)
        if (check <= now && (!end || check <= *end) && (!facts.lastCheckAt || *facts.lastCheckAt < check))
            facts.lastCheckAt = check;
    return facts;
}

QString told(const History &history, Instant now)
{
    const MeasureFacts &facts = history.facts;
    return u"issued %1, served %2, now %3"_s.arg(base::toIso(facts.issuedAt),
                                                  facts.servedAt ? base::toIso(*facts.servedAt) : u"-"_s,
                                                  base::toIso(now));
}

int rank(MeasureState state)
{
    return state == MeasureState::Issued ? 0 : state == MeasureState::Served ? 1 : 2;
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDue_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 7u, 2024u, 245u})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void whatIsDue()
    {
        QFETCH(quint32, seed);
        Histories histories(seed);
        int checksSeen = 0;
        for (int i = 0; i < 8'000; ++i) {
            const History history = histories.next();
            const Instant now = histories.moment(history.facts);
            const MeasureFacts facts = asOf(history, now);
            const MeasureState state = stateOf(facts, now);
            const DueItems items = dueItems(facts, now);
            const QByteArray story = told(history, now).toUtf8();

            for (const DueItem &item : items) {
                const bool copy = item.kind == DueKind::ProsecutorCopy || item.kind == DueKind::VictimCopy;
                QVERIFY2(copy || !hasEnded(state), story.constData());
                QVERIFY2(item.rule && !item.rule->id.isEmpty(), story.constData());
                QCOMPARE(item.state == DueState::Overdue, item.dueAt < now);
            }
            QCOMPARE(items.find(DueKind::Expiry) != nullptr, inForce(state));
            QCOMPARE(items.find(DueKind::Serve) != nullptr, state == MeasureState::Issued && facts.issuedAt <= now);

            const DueItem *check = items.find(DueKind::Check);
            const auto next = nextCheckDue(facts, now);
            QCOMPARE(check != nullptr, next.has_value());
            if (check) {
                ++checksSeen;
                QVERIFY2(check->dueAt <= *facts.endsAt, story.constData());
                QCOMPARE(base::local::date(check->dueAt), *next);
            }
        }
        QVERIFY(checksSeen > 1'000);
    }

    void theLadderAgreesWithTheNextCheck_data() { whatIsDue_data(); }

    void theLadderAgreesWithTheNextCheck()
    {
        QFETCH(quint32, seed);
        Histories histories(seed);
        for (int i = 0; i < 8'000; ++i) {
            const History history = histories.next();
            const Instant now = histories.moment(history.facts);
            const MeasureFacts facts = asOf(history, now);
            const auto ladder = checkLadder(facts, history.checks, now);
            const QByteArray story = told(history, now).toUtf8();

            // The first rung after the last check, which may come too late for any rung, is the one to do next.
            const QDate counted = base::local::date(facts.lastCheckAt.value_or(facts.servedAt.value_or(now)));
            const auto open = std::find_if(ladder.begin(), ladder.end(), [&](const Rung &rung) {
                return rung.state != RungState::Done && rung.dueOn > counted;
            });
            if (inForce(stateOf(facts, now)))
                QCOMPARE(open == ladder.end() ? std::optional<QDate>() : open->dueOn, nextCheckDue(facts, now));
            for (std::size_t k = 0; k < ladder.size(); ++k) {
                QVERIFY2(k == 0 || ladder[k - 1].dueOn < ladder[k].dueOn, story.constData());
                QVERIFY2(ladder[k].state != RungState::Missed || ladder[k].dueAt < now, story.constData());
                QVERIFY2(!ladder[k].checkedAt || *ladder[k].checkedAt <= ladder[k].dueAt, story.constData());
                QVERIFY2(k == 0 || ladder[k - 1].state != RungState::Ahead || ladder[k].state == RungState::Ahead,
                         story.constData());
            }
        }
    }

    void stateOnlyMovesForward()
    {
        Histories histories(60);
        for (int i = 0; i < 5'000; ++i) {
            const History history = histories.next();
            std::vector<Instant> moments;
            for (int k = 0; k < 12; ++k)
                moments.push_back(histories.moment(history.facts));
            std::sort(moments.begin(), moments.end());
            MeasureState last = MeasureState::Issued;
            for (const Instant now : moments) {
                const MeasureState state = stateOf(history.facts, now);
                QVERIFY2(rank(last) <= rank(state), qPrintable(told(history, now)));
                QVERIFY2(rank(last) < 2 || last == state, qPrintable(told(history, now)));
                last = state;
            }
        }
    }

    void aMissedCheckStaysMissedWithoutANewOne()
    {
        Histories histories(61);
        for (int i = 0; i < 5'000; ++i) {
            const History history = histories.next();
            Instant earlier = histories.moment(history.facts);
            Instant later = histories.moment(history.facts);
            if (later < earlier)
                std::swap(earlier, later);
            const auto before = missedChecks(history.facts, history.checks, earlier);
            const auto after = missedChecks(history.facts, history.checks, later);
            QVERIFY2(std::includes(after.begin(), after.end(), before.begin(), before.end()),
                     qPrintable(told(history, later)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
