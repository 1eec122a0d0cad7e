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

QString tr(const char* text)
{
    return QCoreApplication::translate("milepost::ExportCommand", text);
}

void declare(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    parser.addOption({u"to"_s,
                      tr("A .csv file for the current values, or a folder for plans.csv, targets.csv and "
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
        return refuse(console, tr("Name a .csv file or a folder with --to PATH."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    const Workspace& workspace = (*opened)->workspace();
    if (isFolder && !QDir().mkpath(to)) {
        return fail(console, {ErrorCode::Storage,
                              tr("The folder “%1” cannot be created. Choose another place.").arg(to)});
    }
    const Result<void> done =
        isFolder ? exportTables(workspace, to) : writeFile(to, observationsCsv(workspace));
    if (!done)
        return fail(console, done.error());
    console.say(tr("Written to “%1”.").arg(to));
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {u"export", tr("Write the data of a workspace as tables."), declare, run};
}

} // namespace milepost
