// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/withdrawpublished.h"

#include <utility>

namespace milepost {
namespace {

std::vector<ObservationEntry> emptyPublishedCells(const Workspace& workspace)
{
    std::vector<ObservationEntry> entries;
    for (const PlanRecord& plan : workspace.plans()) {
        for (const Measure& measure : plan.content.measures) {
            for (const Observation& observation : workspace.observations(plan.measureId(measure))) {
                if (observation.origin == ObservationOrigin::Published)
                    entries.push_back(noDataEntry(observation.measure, observation.period));
            }
        }
    }
    return entries;
}

} // namespace

WithdrawPublished::WithdrawPublished(Workspace& workspace, ErrorReport report)
    : RecordObservations(workspace, emptyPublishedCells(workspace), std::move(report))
{
    setText(tr("Take the published figures out"));
    setMergeId(MergeId::None);
}

} // namespace milepost
