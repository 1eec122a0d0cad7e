// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "app/commands/reading.h"
#include "core/documents/documentreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ImportCommand)
};

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("Plan documents, plan packs (.json) and folders of them."), u"FILE…"_s);
    declareWorkspace(parser);
    declareAuthor(parser);
    declareReadOptions(parser);
}

QString wordsFor(const ImportOutcome& outcome, const ParsedPlan& plan)
{
    const QString title = plan.plan.title.isEmpty() ? plan.source.name : plan.plan.title;
    if (outcome.alreadyPresent)
        return Words::tr("“%1” is in the workspace already; nothing was changed.").arg(title);
    if (outcome.reinstated)
        return Words::tr("“%1” had been withdrawn and is back.").arg(title);
    return Words::tr("“%1” was imported: %2 measures, %3 targets, %4 deliverables.")
        .arg(title)
        .arg(plan.measures.size())
        .arg(plan.targets.size())
        .arg(plan.deliverables.size());
}

Result<void> importOne(const QString& path, const ReadOptions& options, CommandWorkspace& opened,
                       Console& console)
{
    const Result<IncomingPlan> incoming = readPlan(path, options, opened.catalogue(), console);
    if (!incoming)
        return incoming.error();
    const Result<ImportOutcome> outcome = opened.workspace().importPlan(incoming->plan);
    if (!outcome)
        return outcome.error();
    if (incoming->text) {
        const QString text = QString::fromStdU32String(incoming->text->characters);
        if (Result<void> attached = opened.workspace().attachDocument(outcome->plan, text); !attached)
            return attached;
    }
    console.write(outcome->plan.toString() + u'\n');
    console.say(wordsFor(*outcome, incoming->plan));
    return {};
}

/// Folders become the documents and packs in them, in the order of their names.
Result<QStringList> filesOf(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QDir folder(path);
        const QStringList names =
            folder.entryList(documentPatterns() + QStringList{u"*.json"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return Error{ErrorCode::UnreadableInput,
                         Words::tr("The folder “%1” holds no document that could be read.").arg(path)};
        for (const QString& name : names)
            files += folder.filePath(name);
    }
    return files;
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().isEmpty())
        return refuse(console, Words::tr("Name at least one plan to import."));
    const Result<QStringList> files = filesOf(parser.positionalArguments());
    if (!files)
        return fail(console, files.error());
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::CreateIfAbsent);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    std::optional<ExitCode> failure;
    int imported = 0;
    for (const QString& file : *files) {
        const Result<void> done = importOne(file, readOptions(parser), **opened, console);
        if (done) {
            ++imported;
            continue;
        }
        failure = fail(console, done.error());
        if (done.error().code == ErrorCode::Cancelled)
            break;
    }
    // Each file is a step of its own: those that could be read stay when another could not.
    if (files->size() > 1)
        console.say(Words::tr("%1 of %2 files are in the workspace.").arg(imported).arg(files->size()));
    return failure.value_or(ExitCode::Done);
}

} // namespace

Command importCommand()
{
    return {u"import", Words::tr("Put plans into a workspace."), declare, run};
}

} // namespace milepost
