// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workbooks.h"

#include "core/domain/statusword.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/workbookwords.h"

#include <algorithm>
#include <set>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words : WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(milepost::Workbooks)
};
using Cells = std::vector<WorkbookCell>;

constexpr int kHeadRow = 2;
constexpr double kPeriodWidth = 11;

/// Title and note above the heads.
void addTop(WorkbookSheet& sheet, const QString& title, const Scoreboard& scoreboard)
{
    sheet.rows.push_back({WorkbookCell(title, CellLook::Title)});
    sheet.rows.push_back({WorkbookCell(Words::tr("Values known to %1. Provisional values are in italics.")
                                           .arg(scoreboard.asOf().toString(Qt::ISODate)),
                                       CellLook::Note)});
    sheet.frozenRows = kHeadRow + 1;
    sheet.filterRow = kHeadRow;
}

WorkbookCell numberCell(const std::optional<double>& value, CellLook look = CellLook::Body)
{
    return value ? WorkbookCell(*value, look) : WorkbookCell(QString());
}

WorkbookCell yearCell(const std::optional<int>& year)
{
    return WorkbookCell(year ? QString::number(*year) : QString());
}

CellLook lookOf(const Observation& value)
{
    const bool soft = value.status == ObservationStatus::Provisional ||
                      value.status == ObservationStatus::Estimated ||
                      value.status == ObservationStatus::Forecast;
    return soft ? CellLook::Soft : CellLook::Body;
}

/// Values up to the scoreboard's date.
std::vector<Observation> knownValues(const WorkbookSource& source, const MeasureId& id)
{
    std::vector<Observation> values = source.workspace.observations(id);
    std::erase_if(values, [&source](const Observation& value) {
        return !value.value || value.period.lastDay() > source.scoreboard.asOf();
    });
    return values;
}

Assessment assessmentOf(const WorkbookSource& source, const MeasureId& id, const Target& target)
{
    for (const TargetAssessment& one : source.scoreboard.targets(id)) {
        if (one.year == target.year)
            return one.assessment;
    }
    return source.scoreboard.headline(id);
}

Cells targetRow(const WorkbookSource& source, const PlanRecord& plan, const Target& target)
{
    const ParsedPlan& content = plan.content;
    Cells row{Words::province(source.catalogue, content.plan),
              Words::area(source.catalogue, content, target.area),
              target.label.isEmpty() ? target.subject : target.label,
              Words::promise(target),
              WorkbookCell(target.value),
              numberCell(target.valueMax),
              target.unit,
              yearCell(target.year),
              target.lead.join(u'、')};
    const auto measure = std::ranges::find(content.measures, target.measure, &Measure::id);
    if (measure == content.measures.end()) {
        row.resize(row.size() + 4, WorkbookCell(QString()));
        return row;
    }
    const MeasureId id = plan.measureId(*measure);
    const std::vector<Observation> values = knownValues(source, id);
    if (values.empty()) {
        row.resize(row.size() + 3, WorkbookCell(QString()));
    } else {
        row.emplace_back(values.back().period.toString());
        row.push_back(numberCell(values.back().value, lookOf(values.back())));
        row.emplace_back(statusWord(values.back().status));
    }
    row.emplace_back(displayName(assessmentOf(source, id, target).verdict));
    return row;
}

/// The first promise that is not yet due, else the last.
const Target* nextTarget(const ParsedPlan& plan, const Measure& measure, int year)
{
    const Target* next = nullptr;
    for (const Target& target : plan.targets) {
        if (target.measure != measure.id || !target.year)
            continue;
        const bool due = target.year >= year;
        const bool better =
            !next || (next->year < year ? target.year > next->year || due : due && target.year < next->year);
        if (better)
            next = &target;
    }
    return next;
}

std::vector<Period> periodsOf(const WorkbookSource& source)
{
    std::set<Period> periods;
    for (const PlanRecord& plan : source.workspace.plans()) {
        for (const Measure& measure : plan.content.measures) {
            for (const Observation& value : knownValues(source, plan.measureId(measure)))
                periods.insert(value.period);
        }
    }
    return {periods.begin(), periods.end()};
}

Cells progressRow(const WorkbookSource& source, const PlanRecord& plan, const Measure& measure,
                  const std::vector<Period>& periods)
{
    const Target* target = nextTarget(plan.content, measure, source.scoreboard.asOf().year());
    Cells row{Words::province(source.catalogue, plan.content.plan),
              Words::area(source.catalogue, plan.content, measure.area), Words::label(measure), measure.unit,
              target ? Words::promise(*target) + u" ("_s + QString::number(*target->year) + u')' : QString()};
    const std::vector<Observation> values = knownValues(source, plan.measureId(measure));
    for (const Period& period : periods) {
        const auto value = std::ranges::find(values, period, &Observation::period);
        row.push_back(value == values.end() ? WorkbookCell(QString())
                                            : numberCell(value->value, lookOf(*value)));
    }
    return row;
}

} // namespace

WorkbookSheet targetsSheet(const WorkbookSource& source)
{
    WorkbookSheet sheet;
    //: name of a sheet of a workbook
    sheet.name = Words::tr("Targets");
    addTop(sheet, Words::tr("Plan targets"), source.scoreboard);
    sheet.rows.push_back(
        Words::heads({Words::tr("Province"), Words::tr("Area"), Words::tr("Measure"), Words::tr("Promise"),
                      Words::tr("Target value"), Words::tr("Upper end"), Words::tr("Unit"), Words::tr("Year"),
                      Words::tr("Lead agency"), Words::tr("Latest period"), Words::tr("Latest value"),
                      Words::tr("Status"), Words::tr("Verdict")}));
    sheet.widths = {10, 18, 34, 14, 12, 10, 10, 7, 22, 10, 12, 10, 14};
    sheet.frozenColumns = 3;
    for (const PlanRecord& plan : source.workspace.plans()) {
        for (const Target& target : plan.content.targets)
            sheet.rows.push_back(targetRow(source, plan, target));
    }
    return sheet;
}

WorkbookSheet progressSheet(const WorkbookSource& source)
{
    WorkbookSheet sheet;
    //: name of a sheet of a workbook: figures of progress
    sheet.name = Words::tr("Progress");
    addTop(sheet, Words::tr("Progress figures"), source.scoreboard);
    Cells heads = Words::heads({Words::tr("Province"), Words::tr("Area"), Words::tr("Measure"),
                                Words::tr("Unit"), Words::tr("Next target")});
    sheet.widths = {10, 18, 34, 10, 16};
    sheet.frozenColumns = 4;
    const std::vector<Period> periods = periodsOf(source);
    for (const Period& period : periods) {
        heads.emplace_back(period.toString(), CellLook::Head);
        sheet.widths.push_back(kPeriodWidth);
    }
    sheet.rows.push_back(heads);
    for (const PlanRecord& plan : source.workspace.plans()) {
        for (const Measure& measure : plan.content.measures)
            sheet.rows.push_back(progressRow(source, plan, measure, periods));
    }
    return sheet;
}

Workbook workspaceWorkbook(const WorkbookSource& source)
{
    Workbook book{Words::tr("Plan targets and progress"), {targetsSheet(source), progressSheet(source)}};
    for (const Indicator& indicator : source.catalogue.indicators()) {
        std::set<QString> provinces;
        for (const PlanRecord& plan : source.workspace.plans()) {
            if (std::ranges::find(plan.content.measures, indicator.id, &Measure::indicator) !=
                plan.content.measures.end())
                provinces.insert(plan.content.plan.provinceCode);
        }
        if (provinces.size() > 1)
            book.sheets.push_back(comparisonSheetFor(source, indicator.id));
    }
    return book;
}

Result<Workbook> comparisonWorkbook(const WorkbookSource& source, const QString& indicator)
{
    WorkbookSheet sheet = comparisonSheetFor(source, indicator);
    if (sheet.rows.empty()) {
        return Error{ErrorCode::NotFound,
                     Words::tr("No plan in the workspace has the indicator “%1”.").arg(indicator)};
    }
    return Workbook{sheet.name, {std::move(sheet)}};
}

} // namespace milepost
