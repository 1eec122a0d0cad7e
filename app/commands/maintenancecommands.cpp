// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/maintenancecommands.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::MaintenanceCommands)
};

void declareVerify(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace to check."));
}

void declareBackup(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace to copy."));
    parser.addPositionalArgument(u"DEST"_s, Words::tr("The file to write; it must not exist."));
}

void declareRestore(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"SRC"_s, Words::tr("The backup."));
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace to write; it must not exist."));
}

ExitCode runVerify(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return refuse(console, Words::tr("Name one workspace."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(paths[0], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    const Result<Verification> verification = (*opened)->workspace().verify();
    if (!verification)
        return fail(console, verification.error());
    if (verification->brokenAuditRow) {
        console.say(
            Words::tr(
                "The chain of changes breaks at row %1: it, or one before it, was altered or taken out.")
                .arg(*verification->brokenAuditRow));
    }
    if (verification->brokenObservation)
        console.say(Words::tr("Value %1 is not what was recorded.").arg(*verification->brokenObservation));
    if (!verification->isSound())
        return ExitCode::Found;
    console.say(Words::tr("Sound: %1 changes, %2 values.")
                    .arg(verification->auditRows)
                    .arg(verification->observations));
    return ExitCode::Done;
}

ExitCode runBackup(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the workspace and the file to write."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(paths[0], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    if (const Result<void> copied = (*opened)->workspace().backup(paths[1]); !copied)
        return fail(console, copied.error());
    console.say(Words::tr("Written to “%1”.").arg(paths[1]));
    return ExitCode::Done;
}

ExitCode runRestore(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the backup and the workspace to write."));
    if (const Result<void> restored = Workspace::restore(paths[0], paths[1]); !restored)
        return fail(console, restored.error());
    console.say(Words::tr("Written to “%1”.").arg(paths[1]));
    return ExitCode::Done;
}

} // namespace

Command verifyCommand()
{
    return {u"verify", Words::tr("Check that nothing in a workspace was altered."), declareVerify, runVerify};
}

Command backupCommand()
{
    return {u"backup", Words::tr("Copy a workspace while it may be in use."), declareBackup, runBackup};
}

Command restoreCommand()
{
    return {u"restore", Words::tr("Make a workspace from a backup."), declareRestore, runRestore};
}

} // namespace milepost
