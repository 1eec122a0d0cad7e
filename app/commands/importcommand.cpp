// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "app/commands/reading.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ImportCommand)
};

void declare(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"FILE"_s, Words::tr("Plan documents and plan packs (.json)."), u"FILE…"_s);
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

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return refuse(console, Words::tr("Name at least one plan to import."));
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::CreateIfAbsent);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    std::optional<ExitCode> failure;
    for (const QString& file : paths) {
        if (const Result<void> done = importOne(file, readOptions(parser), **opened, console); !done)
            failure = fail(console, done.error());
    }
    return failure.value_or(ExitCode::Done);
}

} // namespace

Command importCommand()
{
    return {u"import", Words::tr("Put plans into a workspace."), declare, run};
}

} // namespace milepost
