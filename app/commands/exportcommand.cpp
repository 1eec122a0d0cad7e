// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/tables.h"

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
    parser.addOption(
        {u"to"_s,
         Words::tr("A .csv file for the current values, or a folder for plans.csv, targets.csv and "
                   "observations.csv."),
         u"PATH"_s});
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const QString to = parser.value(u"to"_s);
    const bool isFolder = QFileInfo(to).isDir() || to.endsWith(u'/');
    if (to.isEmpty() || (!isFolder && !to.endsWith(u".csv", Qt::CaseInsensitive)))
        return refuse(console, Words::tr("Name a .csv file or a folder with --to PATH."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    const Workspace& workspace = (*opened)->workspace();
    if (isFolder && !QDir().mkpath(to)) {
        return fail(console, {ErrorCode::Storage,
                              Words::tr("The folder “%1” cannot be created. Choose another place.").arg(to)});
    }
    const Result<void> done =
        isFolder ? exportTables(workspace, to) : writeFile(to, observationsCsv(workspace));
    if (!done)
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
