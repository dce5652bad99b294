// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace qorgan::benchmarks {

/// One run of a piece of work: milliseconds by the clock, and of them those the processor spent on it.
struct Run {
    double ms = 0;
    double processorMs = 0;
};
/// This moment of the two clocks, and what has passed since.
[[nodiscard]] Run started();
[[nodiscard]] Run since(const Run &start);
[[nodiscard]] Run timed(const std::function<void()> &work);

/// The same work done by the program and by the C API, in milliseconds of each run.
struct Comparison {
    std::vector<double> ours;
    std::vector<double> raw;
    double oursProcessor = 0; ///< of all runs: what a busy machine does beside does not count here
    double rawProcessor = 0;
    qint64 rows = 0; ///< read or written by one run, or by all where runs differ

    void add(const Run &oursRun, const Run &rawRun);
};

/// Runs both sides in turn, so that what the machine does beside hits both: `warmUps` unmeasured rounds, then
/// `rounds`; who goes first changes from round to round. Each side is told the round. What `prepare` does before
/// each round is not measured.
[[nodiscard]] Comparison compare(int rounds, int warmUps, const std::function<void(int)> &ours,
                                 const std::function<void(int)> &raw, const std::function<void()> &prepare = {});

/// Which of its percentiles a measurement is held to.
enum class Judged { Median, NinetyNinth };

/// Prints one measurement as one JSON line on stdout.
void report(const QString &name, Comparison comparison, Judged judged = Judged::Median);
/// The same where our own milliseconds are held to a limit, and the raw side says what the machine can do.
void reportWithin(const QString &name, Comparison comparison, double limitMs);
/// Peak memory after the first pieces of work and after all of them: it may grow by that factor.
void reportGrowth(const QString &name, int first, double firstMb, int all, double allMb, double limit);
/// The same for the memory of a process, in megabytes against the limit.
void reportMemory(const QString &name, double peakMb);

/// VmHWM of this process in megabytes (2^20).
[[nodiscard]] double peakMemoryMb();
/// The peak is counted from now on: deriving a key at login takes more than what follows.
void forgetPeakMemory();

} // namespace qorgan::benchmarks
