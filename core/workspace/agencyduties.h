// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/domain/period.h"
#include "core/domain/statusreport.h"
#include "core/domain/target.h"

#include <QString>

#include <optional>
#include <vector>

namespace milepost {

class Catalogue;
class Scoreboard;
class Workspace;

enum class DutyKind { Target, Deliverable, Task };
enum class DutyRole { Lead, Participant };

/// One thing an agency answers for.
struct Duty
{
    DutyKind kind = DutyKind::Target;
    DutyRole role = DutyRole::Lead;
    PlanId plan;
    QString id;                        ///< local to the plan: "t12", "d5", "a1.t2"
    QString area;                      ///< local id of the area it stands in, empty for none
    QString name;                      ///< what an officer calls it
    std::optional<int> year;           ///< due at its end
    const Target* target = nullptr;    ///< of a target; valid until the plans change
    MeasureId measure;                 ///< of a target that belongs to one
    Verdict verdict = Verdict::NoData; ///< of a target at its deadline
    std::optional<Period> lastReport;  ///< the latest period its measure has a value for
    /// A target without a value for the two last full periods up to as-of date or deadline: periods as long
    /// as the one last reported, years where none is.
    bool silent = false;
    WorkState state = WorkState::Unreported; ///< of a deliverable or task, as last reported
    std::optional<double> percent;           ///< share done, as last reported
};

/// An agency of one province with all it owes over the province's plans: by deadline, undated last; targets
/// before deliverables before tasks.
struct AgencyDuties
{
    QString provinceCode; ///< GB/T 2260
    QString name;         ///< 省发展改革委
    std::vector<Duty> duties;
    bool judged = false; ///< whether verdicts and reports of its targets are in
};

/// Whether the duty falls due on the day or in the year after it.
bool isDueWithinAYear(const Duty& duty, QDate asOf);

/// Every agency named as lead or participant, provinces in GB/T 2260 order, within a province those that owe
/// most first. A participant of a task takes part in the targets and deliverables that stand in it.
std::vector<AgencyDuties> agencyDuties(const Workspace& workspace, const Catalogue& catalogue,
                                       const Scoreboard& scoreboard);
/// The same without verdicts and reports, which of a whole country take their time.
std::vector<AgencyDuties> agencyDutiesUnjudged(const Workspace& workspace, const Catalogue& catalogue);
/// Adds the verdicts and reports, once.
void judge(AgencyDuties& agency, const Workspace& workspace, const Scoreboard& scoreboard);

} // namespace milepost
