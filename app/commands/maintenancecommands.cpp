// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/maintenancecommands.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/domain/verification.h"
#include "core/workspace/datapackage.h"

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

void declareAudit(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace."));
}

void declarePackage(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace."));
    parser.addPositionalArgument(u"FOLDER"_s, Words::tr("Where datapackage.json and its tables go."));
}

void declareUnpack(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"FOLDER"_s, Words::tr("The folder with datapackage.json."));
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace to write; it must not exist."));
}

ExitCode runAudit(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return refuse(console, Words::tr("Name one workspace."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(paths[0], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    const Result<QByteArray> table = (*opened)->workspace().auditCsv();
    if (!table)
        return fail(console, table.error());
    console.write(*table);
    return ExitCode::Done;
}

ExitCode runPackage(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the workspace and the folder."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(paths[0], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    if (const Result<void> written = writeDataPackage((*opened)->workspace(), paths[1]); !written)
        return fail(console, written.error());
    console.say(Words::tr("Written to “%1”.").arg(paths[1]));
    return ExitCode::Done;
}

ExitCode runUnpack(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the folder and the workspace to write."));
    if (const Result<void> made = readDataPackage(paths[0], paths[1]); !made)
        return fail(console, made.error());
    console.say(Words::tr("Written to “%1”.").arg(paths[1]));
    return ExitCode::Done;
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
    for (const QString& sentence : wordsFor(*verification))
        console.say(sentence);
    if (!verification->isSound())
        return ExitCode::Found;
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
    const Result<Verification> verification = Workspace::verifyFile(paths[1]);
    if (!verification)
        return fail(console, verification.error());
    if (verification->isSound())
        return ExitCode::Done;
    console.say(Words::tr("The copy is whole, but the history in it does not hold, as in the workspace:"));
    for (const QString& sentence : wordsFor(*verification))
        console.say(sentence);
    return ExitCode::Found;
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

Command auditCommand()
{
    return {u"audit", Words::tr("Print who changed what and when, as a table."), declareAudit, runAudit};
}

Command packageCommand()
{
    return {u"package", Words::tr("Write a whole workspace as a Frictionless Data Package."), declarePackage,
            runPackage};
}

Command unpackCommand()
{
    return {u"unpack", Words::tr("Make a workspace from such a package."), declareUnpack, runUnpack};
}

} // namespace milepost
