// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/dutysheets.h"

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/agencies/dutytext.h"
#include "ui/print/sheettables.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::DutySheets)
};

const MeasureRow* rowOf(const SheetContext& context, const MeasureId& id)
{
    const auto found = std::find_if(context.rows->begin(), context.rows->end(),
                                    [&id](const MeasureRow& row) { return row.id == id; });
    return found == context.rows->end() ? nullptr : &*found;
}

constexpr size_t kLatest = 5;
constexpr size_t kStanding = 6;

TableBlock dutyTable(const SheetContext& context, const std::vector<const Duty*>& duties)
{
    TableBlock table;
    table.use = TableUse::FillIn;
    table.content.columns = {{Words::tr("No."), CellAlignment::Centre, 0.3},
                             {Words::tr("What is owed"), CellAlignment::Start, 2.0},
                             {Words::tr("Target"), CellAlignment::End},
                             {Words::tr("Deadline"), CellAlignment::Centre, 0.6},
                             {Words::tr("Part"), CellAlignment::Centre, 0.5},
                             {Words::tr("Latest value"), CellAlignment::End},
                             {Words::tr("Verdict or state"), CellAlignment::Start, 0.8},
                             {Words::tr("State reported"), CellAlignment::Start, 3.0}};
    int number = 0;
    for (const Duty* duty : duties) {
        const bool isTarget = duty->kind == DutyKind::Target;
        table.content.rows.push_back(
            {QString::number(++number), duty->name, isTarget ? promiseOf(*duty) : dutyKindWord(duty->kind),
             deadlineText(*duty), dutyRoleWord(duty->role), latestText(*duty, rowOf(context, duty->measure)),
             standingText(*duty), QString()});
        if (isTarget)
            table.marks.push_back({table.content.rows.size() - 1, kStanding, {duty->verdict}});
    }
    leaveOutEmptyColumns(table, {kLatest, kStanding});
    return table;
}

void addSheet(SheetDocument& document, const SheetContext& context, const AgencyDuties& agency,
              const std::vector<const Duty*>& duties)
{
    const Province* province = context.catalogue->province(agency.provinceCode);
    const QString owner =
        province ? (readsChinese() ? province->nameZh : province->nameEn) + u" · "_s + agency.name
                 : agency.name;
    if (!document.blocks.empty())
        document.blocks.push_back(PageBreakBlock{});
    document.blocks.push_back(TitleBlock{Words::tr("Duty sheet"), owner});
    std::vector<Duty> counted;
    for (const Duty* duty : duties)
        counted.push_back(*duty);
    document.blocks.push_back(ParagraphBlock{
        Words::tr(
            "As of %1 the agency answers for %2. Please fill in the state of each item, sign and return.")
            .arg(dateWords(context.asOf), countsText(counted))});
    document.blocks.push_back(dutyTable(context, duties));
    document.blocks.push_back(SignatureBlock{
        {Words::tr("Head of the agency (signature):"), Words::tr("Telephone:"), Words::tr("Date:")}});
}

} // namespace

SheetDocument dutySheets(const SheetContext& context, const std::vector<const AgencyDuties*>& agencies,
                         const DutyFilter& filter)
{
    SheetDocument document =
        newSheet(context, agencies.size() == 1 ? Words::tr("Duty sheet: %1").arg(agencies.front()->name)
                                               : Words::tr("Duty sheets"));
    for (const AgencyDuties* agency : agencies) {
        std::vector<const Duty*> duties;
        for (const Duty& duty : agency->duties) {
            if (filter.matches(duty, context.asOf))
                duties.push_back(&duty);
        }
        if (!duties.empty())
            addSheet(document, context, *agency, duties);
    }
    return document;
}

} // namespace milepost
