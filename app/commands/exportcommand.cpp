// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/tables.h"
#include "core/workspace/workbooks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ExportCommand)
};

void declare(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    declareKnownOn(parser);
    parser.addOption(
        {u"to"_s,
         Words::tr("A .csv file for the current values, an .xlsx workbook with targets, progress and "
                   "comparisons, or a folder for plans.csv, targets.csv and observations.csv."),
         u"PATH"_s});
    parser.addOption({u"indicator"_s, Words::tr("Only the comparison of this indicator (.xlsx)."), u"ID"_s});
    parser.addOption({u"as-of"_s, Words::tr("Values up to this day, YYYY-MM-DD (.xlsx)."), u"DATE"_s});
    parser.addOption({u"plain"_s, Words::tr("Without the byte-order mark by which Excel knows UTF-8.")});
}

Result<QByteArray> workbookOf(CommandWorkspace& opened, const QCommandLineParser& parser)
{
    const QDate asOf =
        parser.isSet(u"as-of"_s) ? QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate) : opened.today();
    if (!asOf.isValid()) {
        return Error{ErrorCode::InvalidInput,
                     Words::tr("“%1” is no date; write 2017-12-31.").arg(parser.value(u"as-of"_s))};
    }
    const Scoreboard scoreboard(opened.workspace(), opened.catalogue(), asOf);
    const WorkbookSource source{opened.workspace(), opened.catalogue(), scoreboard};
    const QString indicator = parser.value(u"indicator"_s);
    if (indicator.isEmpty())
        return writeWorkbook(workspaceWorkbook(source));
    const Result<Workbook> comparison = comparisonWorkbook(source, indicator);
    return comparison ? writeWorkbook(*comparison) : Result<QByteArray>(comparison.error());
}

Result<void> exportTo(const QString& to, CommandWorkspace& opened, const QCommandLineParser& parser)
{
    const TableMark mark = parser.isSet(u"plain"_s) ? TableMark::None : TableMark::ByteOrder;
    if (to.endsWith(u".csv", Qt::CaseInsensitive))
        return writeFile(to, marked(observationsCsv(opened.workspace()), mark));
    if (to.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        const Result<QByteArray> bytes = workbookOf(opened, parser);
        return bytes ? writeFile(to, *bytes) : Result<void>(bytes.error());
    }
    if (!QDir().mkpath(to)) {
        return Error{ErrorCode::Storage,
                     Words::tr("The folder “%1” cannot be created. Choose another place.").arg(to)};
    }
    return exportTables(opened.workspace(), opened.catalogue(), to, mark);
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const QString to = parser.value(u"to"_s);
    const bool isFolder = QFileInfo(to).isDir() || to.endsWith(u'/');
    if (to.isEmpty() || (!isFolder && !to.endsWith(u".csv", Qt::CaseInsensitive) &&
                         !to.endsWith(u".xlsx", Qt::CaseInsensitive)))
        return refuse(console, Words::tr("Name a .csv or .xlsx file or a folder with --to PATH."));
    const Result<std::unique_ptr<CommandWorkspace>> opened = openToRead(*path, parser);
    if (!opened)
        return fail(console, opened.error());
    if (const Result<void> done = exportTo(to, **opened, parser); !done)
        return fail(console, done.error());
    console.say(Words::tr("Written to “%1”.").arg(to));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {u"export", Words::tr("Write the data of a workspace as tables."), declare, run};
}

} // namespace milepost
