// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

// Benchmarks measure, they do not judge: over budget is a line, not a failure. Arguments choose some of them.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    using Benchmark = std::pair<QLatin1String, bool (*)()>;
    const std::array<Benchmark, 15> benchmarks{{{"parsing"_L1, milepost::bench::parsing},
                                                {"memory"_L1, milepost::bench::memory},
                                                {"peer"_L1, milepost::bench::peer},
                                                {"typing"_L1, milepost::bench::typing},
                                                {"pasting"_L1, milepost::bench::pasting},
                                                {"filtering"_L1, milepost::bench::filtering},
                                                {"reviewing"_L1, milepost::bench::reviewing},
                                                {"judging"_L1, milepost::bench::judging},
                                                {"starting"_L1, milepost::bench::starting},
                                                {"growth"_L1, milepost::bench::growth},
                                                {"importing"_L1, milepost::bench::importing},
                                                {"switching"_L1, milepost::bench::switching},
                                                {"printing"_L1, milepost::bench::printing},
                                                {"office"_L1, milepost::bench::office},
                                                {"shared"_L1, milepost::bench::shared}}};
    const QStringList chosen = QCoreApplication::arguments().mid(1);
    bool allRan = true;
    for (const QString& name : chosen) {
        const bool known =
            std::ranges::any_of(benchmarks, [&](const Benchmark& each) { return each.first == name; });
        if (!known) {
            std::fprintf(
                stderr,
                "There is no benchmark “%s”. Choose from parsing, memory, peer, typing, pasting, filtering, "
                "reviewing, judging, starting, growth, importing, switching, printing, office, shared.\n",
                qUtf8Printable(name));
            return 2;
        }
    }
    for (const auto& [name, run] : benchmarks) {
        // Minutes on a server of its own: only when asked for.
        const bool isOnServer = name == "office"_L1 || name == "shared"_L1;
        const bool isAsked = chosen.isEmpty() ? !isOnServer : chosen.contains(name);
        if (isAsked)
            allRan = run() && allRan;
    }
    return allRan ? 0 : 1;
}
