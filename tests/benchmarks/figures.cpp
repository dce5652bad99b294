// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// The limits of the issue: at most 1.5 times raw SQLite, less than 150 MB.
constexpr double MostTimesRaw = 1.5;
constexpr double MostMegabytes = 150;

double percentile(const std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto index = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(index, 1, sorted.size()) - 1];
}

double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonObject percentiles(double p50, double p99)
{
    return {{u"p50"_s, rounded(p50)}, {u"p99"_s, rounded(p99)}};
}

/// Processor time of this thread.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const QJsonObject &line)
{
    const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
    std::printf("%s\n", json.constData());
    std::fflush(stdout);
}

} // namespace

Run started()
{
    const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
    return {now.count(), processorMs()};
}

Run since(const Run &start)
{
    const Run now = started();
    return {now.ms - start.ms, now.processorMs - start.processorMs};
}

Run timed(const std::function<void()> &work)
{
    const Run start = started();
    work();
    return since(start);
}

void Comparison::add(const Run &oursRun, const Run &rawRun)
{
    ours.push_back(oursRun.ms);
    raw.push_back(rawRun.ms);
    oursProcessor += oursRun.processorMs;
    rawProcessor += rawRun.processorMs;
}

Comparison compare(int rounds, int warmUps, const std::function<void(int)> &ours, const std::function<void(int)> &raw,
                   const std::function<void()> &prepare)
{
    Comparison comparison;
    // Who comes first is drawn: work that SQLite does every so many writes would fall to one side only.
    std::minstd_rand draw(1);
    for (int round = -warmUps; round < rounds; ++round) {
        if (prepare)
            prepare();
        Run oursRun;
        Run rawRun;
        if (draw() % 2 == 0) {
            oursRun = timed([&] { ours(round); });
            rawRun = timed([&] { raw(round); });
        } else {
            rawRun = timed([&] { raw(round); });
            oursRun = timed([&] { ours(round); });
        }
        if (round >= 0)
            comparison.add(oursRun, rawRun);
    }
    return comparison;
}

void report(const QString &name, Comparison comparison, Judged judged)
{
    for (auto *side : {&comparison.ours, &comparison.raw})
        std::sort(side->begin(), side->end());
    const double oursMedian = percentile(comparison.ours, 0.5);
    const double oursLate = percentile(comparison.ours, 0.99);
    const double rawMedian = percentile(comparison.raw, 0.5);
    const double rawLate = percentile(comparison.raw, 0.99);
    const double medianRatio = oursMedian / rawMedian;
    const double lateRatio = oursLate / rawLate;
    const double ratio = judged == Judged::Median ? medianRatio : lateRatio;
    print({{u"name"_s, name},
           {u"n"_s, static_cast<qint64>(comparison.ours.size())},
           {u"rows"_s, comparison.rows},
           {u"ours_ms"_s, percentiles(oursMedian, oursLate)},
           {u"raw_ms"_s, percentiles(rawMedian, rawLate)},
           {u"ratio"_s, percentiles(medianRatio, lateRatio)},
           {u"processor_ratio"_s, rounded(comparison.oursProcessor / comparison.rawProcessor)},
           {u"judged"_s, judged == Judged::Median ? u"p50"_s : u"p99"_s},
           {u"limit"_s, MostTimesRaw},
           {u"within"_s, ratio <= MostTimesRaw},
           {u"peak_rss_mb"_s, rounded(peakMemoryMb())}});
}

void reportWithin(const QString &name, Comparison comparison, double limitMs)
{
    for (auto *side : {&comparison.ours, &comparison.raw})
        std::sort(side->begin(), side->end());
    const double median = percentile(comparison.ours, 0.5);
    const double late = percentile(comparison.ours, 0.99);
    const double rawMedian = percentile(comparison.raw, 0.5);
    const double rawLate = percentile(comparison.raw, 0.99);
    print({{u"name"_s, name},
           {u"n"_s, static_cast<qint64>(comparison.ours.size())},
           {u"rows"_s, comparison.rows},
           {u"ours_ms"_s, percentiles(median, late)},
           {u"raw_ms"_s, percentiles(rawMedian, rawLate)},
           {u"ratio"_s, percentiles(median / rawMedian, late / rawLate)},
           {u"processor_ratio"_s, rounded(comparison.oursProcessor / comparison.rawProcessor)},
           {u"judged"_s, u"p99"_s},
           {u"limit_ms"_s, limitMs},
           {u"within"_s, late <= limitMs},
           {u"peak_rss_mb"_s, rounded(peakMemoryMb())}});
}

void reportGrowth(const QString &name, int first, double firstMb, int all, double allMb, double limit)
{
    print({{u"name"_s, name},
           {u"n"_s, all},
           {u"first"_s, first},
           {u"first_peak_rss_mb"_s, rounded(firstMb)},
           {u"peak_rss_mb"_s, rounded(allMb)},
           {u"ratio"_s, rounded(allMb / firstMb)},
           {u"limit"_s, limit},
           {u"within"_s, allMb <= firstMb * limit}});
}

void reportMemory(const QString &name, double peakMb)
{
    print({{u"name"_s, name},
           {u"n"_s, 1},
           {u"peak_rss_mb"_s, rounded(peakMb)},
           {u"ratio"_s, rounded(peakMb / MostMegabytes)},
           {u"limit"_s, MostMegabytes},
           {u"within"_s, peakMb < MostMegabytes}});
}

double peakMemoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

void forgetPeakMemory()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || refs.write("5") != 1)
        qFatal("the peak of memory cannot be reset");
}

} // namespace qorgan::benchmarks
