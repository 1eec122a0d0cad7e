// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace milepost::bench {

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const size_t index = static_cast<size_t>(share * static_cast<double>(values.size()));
    return values[std::min(index, values.size() - 1)];
}

std::optional<double> memoryStatus(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').front().toDouble() * 1024.0;
    }
    return std::nullopt;
}

void report(const QString& what, double measured, const QString& unit, double budget)
{
    std::printf("%-62s %10.3f %-3s budget %7.2f %-3s %s\n", qUtf8Printable(what), measured,
                qUtf8Printable(unit), budget, qUtf8Printable(unit), measured <= budget ? "ok" : "OVER");
    std::fflush(stdout);
}

void note(const QString& what, double measured, const QString& unit)
{
    std::printf("%-62s %10.3f %-3s\n", qUtf8Printable(what), measured, qUtf8Printable(unit));
    std::fflush(stdout);
}

void skip(const QString& what, const QString& why)
{
    std::printf("%-62s not measured: %s\n", qUtf8Printable(what), qUtf8Printable(why));
    std::fflush(stdout);
}

} // namespace milepost::bench
