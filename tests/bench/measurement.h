// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <ctime>
#include <optional>
#include <vector>

namespace milepost::bench {

/// The median; of an even number the upper of the two in the middle. 0 for none.
double median(std::vector<double> values);
/// The value that `share` of all do not exceed.
double quantile(std::vector<double> values, double share);

/// Milliseconds that one call takes.
template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of processor time that one call takes: what else the machine does counts little.
template <class Work>
double processorMilliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A line of /proc/self/status ("VmRSS"), in bytes; absent where there is none.
std::optional<double> memoryStatus(const QByteArray& name);

/// Prints one line: what, measured, budget, ok or over.
void report(const QString& what, double measured, const QString& unit, double budget);
/// Prints one line that has no budget.
void note(const QString& what, double measured, const QString& unit);
/// Says why something was not measured.
void skip(const QString& what, const QString& why);

// The benchmarks; each prints its lines. False when it could not be run at all.
bool parsing();
bool memory();
bool peer();
bool typing();
bool pasting();
bool filtering();
bool judging();
bool reviewing();
bool starting();
bool growth();
bool importing();
bool switching();
bool printing();
bool office();
bool shared();

} // namespace milepost::bench
