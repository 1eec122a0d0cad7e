// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/commands/command.h"
#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/workspace/firstworkspace.h"
#include "core/workspace/publishedmatch.h"
#include "ui/print/reports.h"

#include <QDir>
#include <QTextStream>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Workspace>> workspaceFor(const LaunchOptions& options, const Catalogue& catalogue,
                                                const Clock& clock, QTextStream& complaints)
{
    if (!options.workspace.isEmpty())
        return Workspace::open(options.workspace, Workspace::OpenMode::MustExist, catalogue, clock);
    const QString path = options.headlessFolder.isEmpty()
                             ? defaultWorkspacePath()
                             : QDir(options.headlessFolder).filePath(u"plans.milepost"_s);
    Result<FirstWorkspace> first = openFirstWorkspace(path, catalogue, clock);
    if (!first)
        return first.error();
    for (const LeftOutFigure& left : first->published.leftOut)
        complaints << wordsFor(left) << Qt::endl;
    return std::move(std::move(first).value().workspace);
}

Result<QStringList> written(const LaunchOptions& options, const ReportInput& input, QTextStream& out)
{
    if (!options.headlessFolder.isEmpty())
        return runMainJob(input, options.headlessFolder, out);
    QStringList paths;
    if (!options.reportFile.isEmpty()) {
        const Result<QStringList> report = writeReport(input, options.reportFile);
        if (!report)
            return report.error();
        paths += *report;
    }
    if (!options.indicator.isEmpty()) {
        const Result<QStringList> comparison =
            writeComparison(input, options.indicator, options.comparisonFile);
        if (!comparison)
            return comparison.error();
        paths += *comparison;
    }
    for (const QString& path : paths)
        out << QDir::toNativeSeparators(path) << '\n';
    return paths;
}

} // namespace

int runHeadless(const LaunchOptions& options, const Clock& clock, QTextStream& out, QTextStream& complaints)
{
    const auto fail = [&complaints](const Error& error) {
        complaints << error.message << Qt::endl;
        return static_cast<int>(exitCodeFor(error.code));
    };
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return fail(catalogue.error());
    const Result<std::unique_ptr<Workspace>> workspace = workspaceFor(options, *catalogue, clock, complaints);
    if (!workspace)
        return fail(workspace.error());
    const ReportInput input{**workspace, *catalogue, options.asOf.value_or(clock.today()), options.paper,
                            options.title};
    const Result<QStringList> paths = written(options, input, out);
    return paths ? 0 : fail(paths.error());
}

} // namespace milepost
