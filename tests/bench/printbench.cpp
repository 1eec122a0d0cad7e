// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/firstworkspace.h"
#include "core/workspace/scoreboard.h"
#include "tests/bench/measurement.h"
#include "tests/bench/sampleworkspace.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/print/report.h"
#include "ui/print/reports.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace milepost::bench {
namespace {

constexpr int kProvinces = 5;
constexpr int kMeasures = 30;
constexpr int kRuns = 5;

/// The duty sheets of every agency of the built-in plans: the longest print-out there is.
void printDuties(const Catalogue& catalogue, const Clock& clock, const QDir& folder)
{
    const QString what = u"Duty sheets of all agencies"_s;
    const Result<FirstWorkspace> first =
        openFirstWorkspace(folder.filePath(u"first.milepost"_s), catalogue, clock);
    if (!first)
        return skip(what, u"the built-in plans cannot be loaded"_s);
    const QDate asOf(2017, 12, 31);
    const Scoreboard scoreboard(*first->workspace, catalogue, asOf);
    const MeasureRows rows = measureRows(*first->workspace, catalogue, scoreboard);
    const SheetContext context{first->workspace.get(), &catalogue, &scoreboard, &rows, asOf};
    Printables printables = standardPrintables(context);
    std::erase_if(printables, [](const Printable& one) { return one.id != u"duties"; });
    int pages = 0;
    std::vector<double> shown;
    std::vector<double> written;
    for (int i = 0; i < kRuns; ++i) {
        std::optional<PrintDialog> dialog;
        shown.push_back(milliseconds([&] {
            dialog.emplace(printables, context);
            dialog->grab();
        }));
        pages = dialog->findChild<PagePreview*>()->pageCount();
        written.push_back(milliseconds([&] { dialog->writePdfTo(folder.filePath(u"duties.pdf"_s)); }));
    }
    note(what, pages, u"pages"_s);
    report(what + u", until the first page is painted"_s, median(shown), u"ms"_s, 300.0);
    report(what + u", written as PDF"_s, median(written), u"ms"_s, 1500.0);
}

} // namespace

bool printing()
{
    const QString what = u"Report of %1 provinces with %2 measures each"_s.arg(kProvinces).arg(kMeasures);
    const Result<Catalogue> catalogue = Catalogue::load();
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openInMemory(*catalogue, clock);
    const QTemporaryDir folder;
    if (!workspace || !folder.isValid() || !fill(**workspace, *catalogue, kProvinces, kMeasures)) {
        skip(what, u"the sample workspace cannot be made"_s);
        return false;
    }
    const QDate asOf(2017, 12, 31);
    const ReportInput input{**workspace, *catalogue, asOf};
    const QString file = folder.filePath(u"report.pdf"_s);
    std::vector<double> whole;
    std::vector<double> first;
    int pages = 0;
    for (int i = 0; i < kRuns; ++i) {
        bool written = false;
        whole.push_back(milliseconds([&] { written = writeReport(input, file).isOk(); }));
        if (!written) {
            skip(what, u"the report cannot be written"_s);
            return false;
        }
        const Scoreboard scoreboard(**workspace, *catalogue, asOf);
        const MeasureRows rows = measureRows(**workspace, *catalogue, scoreboard);
        const SheetContext context{workspace->get(), &*catalogue, &scoreboard, &rows, asOf};
        Printables printables = standardPrintables(context);
        std::erase_if(printables, [](const Printable& one) { return one.id != u"report"; });
        first.push_back(milliseconds([&] {
            PrintDialog dialog(printables, context);
            dialog.grab();
            pages = dialog.findChild<PagePreview*>()->pageCount();
        }));
    }
    note(what, pages, u"pages"_s);
    report(what + u", written as PDF"_s, median(whole), u"ms"_s, 1500.0);
    report(what + u", size"_s, static_cast<double>(QFileInfo(file).size()) / 1e6, u"MB"_s, 2.0);
    report(u"Print dialog until the report's first page is painted"_s, median(first), u"ms"_s, 300.0);
    printDuties(*catalogue, clock, QDir(folder.path()));
    return true;
}

} // namespace milepost::bench
