// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records two figures at a time, for ever, and prints the number of each pair once it is acknowledged. Made
// to be killed: what it printed must be there afterwards.
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace milepost;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Catalogue catalogue;
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(
        QCoreApplication::arguments().value(1), Workspace::OpenMode::MustExist, catalogue, clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.toUtf8().constData());
        return 4;
    }
    Workspace& workspace = **opened;
    const PlanRecord& plan = workspace.plans().front();
    const Period period(PeriodKind::Year, 2016);
    std::vector<ObservationEntry> pair{noDataEntry(plan.measureId(plan.content.measures[0]), period),
                                       noDataEntry(plan.measureId(plan.content.measures[1]), period)};
    const std::vector<Observation> standing = workspace.observations(pair[0].measure);
    double number = standing.empty() ? 0.0 : standing.front().value.value_or(0.0);
    for (;;) {
        number += 1.0;
        pair[0].value = number;
        pair[1].value = number;
        if (!workspace.record(pair))
            return 4;
        std::printf("%.0f\n", number);
        std::fflush(stdout);
    }
}
