// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// That the benchmark measures all it promises, on a small register; how fast is not for a test to say.
class TestBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEveryMeasurement();
};

void TestBenchmark::printsEveryMeasurement()
{
    QProcess benchmark;
    benchmark.start(QStringLiteral(QORGAN_BENCHMARK), {u"--incidents"_s, u"2000"_s});
    QVERIFY2(benchmark.waitForFinished(240'000), "the benchmark did not end");
    QCOMPARE(benchmark.exitCode(), 0);

    QStringList names;
    for (const QByteArray &text : benchmark.readAllStandardOutput().trimmed().split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        names.append(line.value(u"name"_s).toString());
        QVERIFY2(line.value(u"peak_rss_mb"_s).toDouble() > 0, text.constData());
        QVERIFY2(line.value(u"n"_s).toInt() > 0, text.constData());
        if (names.last() == u"peak-memory") {
            QVERIFY2(line.value(u"ratio"_s).toDouble() > 0, text.constData());
            continue;
        }
        for (const auto &side : {u"ours_ms"_s, u"raw_ms"_s, u"ratio"_s})
            for (const auto &part : {u"p50"_s, u"p99"_s})
                QVERIFY2(line.value(side).toObject().value(part).toDouble() > 0, text.constData());
    }
    QCOMPARE(names, QStringList({u"incidents-first-page"_s, u"incidents-distant-page"_s, u"person-search-keystroke"_s,
                                 u"due-list"_s, u"head-desk"_s, u"head-board"_s, u"supervision-signals"_s, u"head-desk-first"_s,
                                 u"incident-with-three-persons"_s, u"order-issued"_s, u"register-opened"_s, u"peak-memory"_s}));
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
