// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/formsheet.h"

#include "core/domain/statusword.h"
#include "core/workspace/scoreboard.h"
#include "ui/charts/valuetext.h"
#include "ui/print/sheets.h"
#include "ui/progress/periodaxis.h"

#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::FormSheet)
};

TableContent tableOf(const std::vector<FormLine>& lines)
{
    TableContent table;
    table.columns = {{Words::tr("No.", "number of a line"), CellAlignment::End, 0.3},
                     {Words::tr("Measure"), CellAlignment::Start, 2.5},
                     {Words::tr("Unit"), CellAlignment::Start, 0.5},
                     {Words::tr("Target"), CellAlignment::Start, 1.0},
                     {Words::tr("Last value"), CellAlignment::End, 1.0},
                     {Words::tr("Value"), CellAlignment::End, 1.5},
                     {Words::tr("Status"), CellAlignment::Start, 1.2},
                     {Words::tr("Source, note"), CellAlignment::Start, 3.0}};
    for (const FormLine& line : lines) {
        const std::optional<Observation>& current = line.current;
        table.rows.push_back({QString::number(table.rows.size() + 1), line.label, line.unit, line.target,
                              line.last, current && current->value ? numberText(*current->value) : QString(),
                              current ? statusWord(current->status) : QString(),
                              current ? current->source : QString()});
    }
    return table;
}

} // namespace

SheetDocument formSheet(const WorkbookSource& source, const std::vector<FormOwner>& owners,
                        const Period& period)
{
    SheetDocument document;
    document.date = source.scoreboard.asOf();
    document.watermark = sheetWatermark(source.workspace);
    document.name = owners.size() == 1 ? formName(owners.front(), period)
                                       : Words::tr("Entry forms %1").arg(period.toString());
    document.footer = {
        Words::tr("Leave a line empty when there is no value yet; 0 means zero. Values in the unit "
                  "of the line.")};
    for (const FormOwner& owner : owners) {
        if (!document.blocks.empty())
            document.blocks.push_back(PageBreakBlock{});
        document.blocks.push_back(
            TitleBlock{Words::tr("Progress of plan targets, %1").arg(periodHeading(period)),
                       owner.province + u"  "_s + owner.agencyWords()});
        document.blocks.push_back(
            TableBlock{tableOf(formLines(source, owner, period)), {}, {}, TableUse::FillIn});
        document.blocks.push_back(SignatureBlock{{Words::tr("Filled in by:"), Words::tr("Checked by:"),
                                                  Words::tr("Responsible:"), Words::tr("Date:")}});
    }
    return document;
}

} // namespace milepost
