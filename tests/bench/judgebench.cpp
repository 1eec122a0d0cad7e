// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1000;
constexpr qint64 kYears = 8;
constexpr int kRounds = 9;

} // namespace

bool judging()
{
    const QString what = u"Judging %1 x %2 measures at another date, median of %3"_s.arg(kProvinces)
                             .arg(kMeasures)
                             .arg(kRounds);
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    if (!workspace || !fillPlans(**workspace, *catalogue, kProvinces, kMeasures) ||
        !fillValues(**workspace, PeriodKind::Year, 2012, kYears * kProvinces * kMeasures)) {
        skip(what, u"the sample workspace cannot be made"_s);
        return false;
    }
    std::unique_ptr<Scoreboard> board;
    note(u"Making every measure ready to be judged"_s, milliseconds([&] {
             board = std::make_unique<Scoreboard>(**workspace, *catalogue, QDate(2014, 12, 31));
         }),
         u"ms"_s);
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(milliseconds([&] { board->setAsOf(QDate(2014 + round % 5, 12, 31)); }));
    report(what, median(times), u"ms"_s, 150.0);
    return true;
}

} // namespace milepost::bench
