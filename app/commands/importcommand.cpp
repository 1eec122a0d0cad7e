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
    parser.addOption({u"keep-going"_s,
                      Words::tr("Import each file on its own and leave out those that cannot be imported, "
                                "instead of importing all or none.")});
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

Result<PlanImport> readImport(const QString& path, const ReadOptions& options, const Catalogue& catalogue,
                              Console& console)
{
    Result<IncomingPlan> incoming = readPlan(path, options, catalogue, console);
    if (!incoming)
        return incoming.error();
    PlanImport import{std::move(incoming->plan)};
    if (incoming->text)
        import.text = QString::fromStdU32String(incoming->text->characters);
    return import;
}

/// All of them in one transaction; what was done with each is printed.
Result<void> importAll(std::span<const PlanImport> imports, Workspace& workspace, Console& console)
{
    const Result<std::vector<ImportOutcome>> outcomes = workspace.importPlans(imports);
    if (!outcomes)
        return outcomes.error();
    for (size_t place = 0; place < imports.size(); ++place) {
        const ImportOutcome& outcome = (*outcomes)[place];
        console.write(outcome.plan.toString() + u'\n');
        console.say(wordsFor(outcome, imports[place].plan));
    }
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

/// Every file is read before anything is stored, so that one that cannot be read leaves no trace of the rest.
ExitCode importTogether(const QStringList& files, const QString& path, const QCommandLineParser& parser,
                        Console& console)
{
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return fail(console, catalogue.error());
    const auto nothingStored = [&](const Error& error) {
        const ExitCode code = fail(console, error);
        if (files.size() > 1)
            console.say(Words::tr("Nothing was imported. With --keep-going the other files are."));
        return code;
    };
    std::vector<PlanImport> imports;
    for (const QString& file : files) {
        Result<PlanImport> import = readImport(file, readOptions(parser), *catalogue, console);
        if (!import)
            return nothingStored(import.error());
        imports.push_back(*std::move(import));
    }
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(path, Workspace::OpenMode::CreateIfAbsent);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    if (const Result<void> done = importAll(imports, (*opened)->workspace(), console); !done)
        return nothingStored(done.error());
    if (files.size() > 1)
        console.say(Words::tr("%1 of %2 files are in the workspace.").arg(files.size()).arg(files.size()));
    return ExitCode::Done;
}

/// Each file is a step of its own: those that can be imported stay when another cannot.
ExitCode importEach(const QStringList& files, const QString& path, const QCommandLineParser& parser,
                    Console& console)
{
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(path, Workspace::OpenMode::CreateIfAbsent);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    std::optional<ExitCode> failure;
    int imported = 0;
    for (const QString& file : files) {
        const Result<PlanImport> import =
            readImport(file, readOptions(parser), (*opened)->catalogue(), console);
        const Result<void> done = import ? importAll(std::span(&*import, 1), (*opened)->workspace(), console)
                                         : Result<void>(import.error());
        if (done) {
            ++imported;
            continue;
        }
        failure = fail(console, done.error());
        if (done.error().code == ErrorCode::Cancelled)
            break;
    }
    console.say(Words::tr("%1 of %2 files are in the workspace.").arg(imported).arg(files.size()));
    return failure.value_or(ExitCode::Done);
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    if (parser.positionalArguments().isEmpty())
        return refuse(console, Words::tr("Name at least one plan to import."));
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const Result<QStringList> files = filesOf(parser.positionalArguments());
    if (!files)
        return fail(console, files.error());
    return parser.isSet(u"keep-going"_s) ? importEach(*files, *path, parser, console)
                                         : importTogether(*files, *path, parser, console);
}

} // namespace

Command importCommand()
{
    return {u"import", Words::tr("Put plans into a workspace."), declare, run};
}

} // namespace milepost
