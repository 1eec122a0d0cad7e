// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"

#include <array>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 31;
constexpr int kMeasures = 1000;
constexpr int kFirstYear = 2012;
constexpr int kYears = 8;
constexpr int kRounds = 9;

/// Eight years of values a measure, a plan in one step.
bool recordYears(Workspace& workspace)
{
    for (const PlanRecord& plan : workspace.plans()) {
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
            std::vector<ObservationEntry> entries;
            for (const Measure& measure : plan.content.measures) {
                ObservationEntry entry = noDataEntry(plan.measureId(measure), Period(PeriodKind::Year, year));
                entry.value = 20.0 + 3.0 * (year - kFirstYear) + static_cast<double>(entries.size() % 97);
                entry.baseline = year == kFirstYear;
                entries.push_back(entry);
            }
            if (!workspace.record(entries))
                return false;
        }
    }
    return true;
}

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
        !recordYears(**workspace)) {
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
