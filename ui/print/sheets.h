// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetcontext.h"
#include "ui/print/sheetdocument.h"

namespace milepost {

struct ComparisonRequest;

/// All provinces: how many targets, how they stand, the next deadline; below what needs attention.
SheetDocument overviewSheet(const SheetContext& context);
/// One indicator across provinces: chart and table. Without blocks when the catalogue has no such indicator.
SheetDocument comparisonSheet(const SheetContext& context, const QString& indicator);
/// The same without the table, for a picture.
SheetDocument comparisonPicture(const SheetContext& context, const QString& indicator);
/// Any comparison.
SheetDocument comparisonSheet(const SheetContext& context, const ComparisonRequest& request);
SheetDocument comparisonPicture(const SheetContext& context, const ComparisonRequest& request);
/// A table of measures, one row each, in the order given.
SheetDocument targetsSheet(const SheetContext& context, const std::vector<const MeasureRow*>& rows);

/// A sheet without blocks: named, dated, with its footer, and marked when its figures are invented.
SheetDocument newSheet(const SheetContext& context, const QString& name);
/// What is written across every page of a workspace with invented figures; empty for another.
QString sheetWatermark(const Workspace& workspace);
/// Data date, method and bands, fingerprint of the workspace: what makes a printed verdict checkable.
QStringList sheetFooter(const SheetContext& context);
/// Twelve hexadecimal digits that change with any plan or current value of the workspace.
QString workspaceFingerprint(const Workspace& workspace);

} // namespace milepost
