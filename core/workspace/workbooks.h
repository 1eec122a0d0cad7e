// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace milepost {

class Catalogue;
class Scoreboard;
class Workspace;

/// What workbooks are made from; everything outlives them. Values after the scoreboard's date are left out.
struct WorkbookSource
{
    const Workspace& workspace;
    const Catalogue& catalogue;
    const Scoreboard& scoreboard;
};

/// One row a target: what is promised until when, the latest value, the verdict.
WorkbookSheet targetsSheet(const WorkbookSource& source);
/// Measures down, periods across.
WorkbookSheet progressSheet(const WorkbookSource& source);
/// One indicator, a row a measure, in the indicator's unit, with a chart; measures that cannot be brought to
/// that unit stand below it without one. Without rows when no measure of the workspace has the indicator.
WorkbookSheet comparisonSheetFor(const WorkbookSource& source, const QString& indicator);

/// All of the workspace: targets, progress, and a comparison of every indicator several provinces share.
Workbook workspaceWorkbook(const WorkbookSource& source);
/// The comparison of one indicator alone. NotFound when no measure of the workspace has it.
Result<Workbook> comparisonWorkbook(const WorkbookSource& source, const QString& indicator);

} // namespace milepost
