// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagesetup.h"

#include <QDate>
#include <QStringList>

class QTextStream;

namespace milepost {

class Catalogue;
class Workspace;

/// What output without a window works on.
struct ReportInput
{
    const Workspace& workspace;
    const Catalogue& catalogue;
    QDate asOf;
    PageSetup paper = PageSetup::official(PaperSize::A4, PaperOrientation::Portrait);
    QString title = {}; ///< instead of the one a document has of its own
};

/// Writes the whole report as .pdf, byte for byte the same for the same workspace and date; .svg and .png are
/// a picture of the overview. Returns the paths.
Result<QStringList> writeReport(const ReportInput& input, const QString& path);

/// Writes the comparison of an indicator, named by its id or its Chinese or English name: .pdf with chart and
/// table, .svg or .png with the chart, .xlsx with both. NotFound names what can be compared.
Result<QStringList> writeComparison(const ReportInput& input, const QString& indicator, const QString& path);

/// The main job without a window: a table of the plans (province, areas, targets, years) to `out`, then
/// overview.pdf, compare-<indicator>.pdf and PNGs of both into `folder`, which is made when absent. Returns
/// the paths, which are also named on `out`.
Result<QStringList> runMainJob(const ReportInput& input, const QString& folder, QTextStream& out);

} // namespace milepost
