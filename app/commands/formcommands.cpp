// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/formcommands.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "app/commands/terminalprogress.h"
#include "core/exchange/csv.h"
#include "core/exchange/jsonwriter.h"
#include "core/workspace/entryform.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/tables.h"
#include "core/workspace/valuefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::FormCommands)
};

void declareForm(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    parser.addOption(
        {u"period"_s, Words::tr("The period to report: 2017, 2017H1, 2017Q3 or 2017-06."), u"PERIOD"_s});
    parser.addOption({u"agency"_s, Words::tr("Only the forms of this agency."), u"NAME"_s});
    parser.addOption(
        {u"to"_s, Words::tr("The folder for the forms, one .xlsx file an agency."), u"FOLDER"_s});
}

void declareTake(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("Entry forms filled in (.xlsx) and tables (.csv: measure, period, value …)."),
        u"FILE…"_s);
    declareWorkspace(parser);
    declareAuthor(parser);
    parser.addOption({u"dry-run"_s, Words::tr("Say line by line what would happen, and change nothing.")});
    parser.addOption({u"reason"_s,
                      Words::tr("Why values stand although a rule asks, where a line does not say itself."),
                      u"TEXT"_s});
    parser.addOption({u"partial"_s, Words::tr("Take the good lines of a file that has refused ones.")});
}

Result<void> writeForm(const WorkbookSource& source, const FormOwner& owner, const Period& period,
                       const QDir& folder, Console& console)
{
    const Result<QByteArray> bytes = writeWorkbook(entryForm(source, owner, period));
    if (!bytes)
        return bytes.error();
    const QString path = folder.filePath(formName(owner, period) + u".xlsx"_s);
    if (Result<void> written = writeFile(path, *bytes); !written)
        return written;
    console.write(path + u'\n');
    return {};
}

ExitCode runForm(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const Result<Period> period = Period::parse(parser.value(u"period"_s));
    if (!period)
        return refuse(console, period.error().message);
    const QDir folder(parser.value(u"to"_s));
    if (parser.value(u"to"_s).isEmpty() || !folder.mkpath(u"."_s))
        return refuse(console, Words::tr("Name a folder that can be made with --to FOLDER."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    const Scoreboard scoreboard((*opened)->workspace(), (*opened)->catalogue(), (*opened)->today());
    const WorkbookSource source{(*opened)->workspace(), (*opened)->catalogue(), scoreboard};
    int forms = 0;
    for (const FormOwner& owner : formOwners(source)) {
        if (parser.isSet(u"agency"_s) && owner.agency != parser.value(u"agency"_s))
            continue;
        if (const Result<void> written = writeForm(source, owner, *period, folder, console); !written)
            return fail(console, written.error());
        ++forms;
    }
    if (forms == 0)
        return fail(console,
                    {ErrorCode::NotFound,
                     Words::tr("No plan names the agency “%1” as leading.").arg(parser.value(u"agency"_s))});
    console.say(Words::tr("%n form(s) written.", nullptr, forms));
    return ExitCode::Done;
}

QByteArray numberField(const std::optional<double>& value)
{
    return value ? shortestNumber(*value) : QByteArray();
}

/// A line of the dry run, as comma-separated values.
QByteArray lineOf(const ValueFile& file, const IncomingValue& line)
{
    return QByteArrayList{csvField(file.name),
                          QByteArray::number(line.line),
                          csvField(stateWord(line.state)),
                          csvField(line.entry.measure.toString()),
                          csvField(line.entry.period.year() > 0 ? line.entry.period.toString() : QString()),
                          numberField(line.before),
                          numberField(line.entry.value),
                          csvField(line.reason)}
               .join(',') +
           "\r\n";
}

QString summary(const ValueFile& file)
{
    return Words::tr("“%1”: %2 new, %3 changed, %4 unchanged, %5 left empty, %6 refused.")
        .arg(file.name)
        .arg(file.count(IncomingState::New))
        .arg(file.count(IncomingState::Changed))
        .arg(file.count(IncomingState::Unchanged))
        .arg(file.count(IncomingState::LeftEmpty))
        .arg(file.count(IncomingState::Refused));
}

ExitCode takeOne(const QString& path, CommandWorkspace& opened, const QCommandLineParser& parser,
                 Console& console)
{
    TerminalProgress progress(console, path);
    const Result<ValueFile> file =
        readValueFile(opened.workspace(), opened.catalogue(), path, &progress, parser.value(u"reason"_s));
    if (!file)
        return fail(console, file.error());
    const bool dry = parser.isSet(u"dry-run"_s);
    const bool isRefused = file->count(IncomingState::Refused) > 0;
    for (const IncomingValue& line : file->lines) {
        if (dry || line.state == IncomingState::Refused)
            console.write(lineOf(*file, line));
    }
    console.say(summary(*file));
    if (dry)
        return isRefused ? ExitCode::Found : ExitCode::Done;
    if (isRefused && !parser.isSet(u"partial"_s)) {
        console.say(
            Words::tr("Nothing was taken. Mend the refused lines, or take the others with --partial."));
        return ExitCode::Found;
    }
    const Result<TakenFile> taken = opened.workspace().takeValues(*file, &progress);
    if (!taken)
        return fail(console, taken.error());
    console.say(Words::tr("%n value(s) taken.", nullptr, static_cast<int>(taken->values)));
    return isRefused ? ExitCode::Found : ExitCode::Done;
}

ExitCode runTake(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    if (parser.positionalArguments().isEmpty())
        return refuse(console, Words::tr("Name at least one file to take values from."));
    const Result<std::unique_ptr<CommandWorkspace>> opened =
        CommandWorkspace::open(*path, Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    ExitCode worst = ExitCode::Done;
    for (const QString& file : parser.positionalArguments())
        worst = std::max(worst, takeOne(file, **opened, parser, console));
    return worst;
}

} // namespace

Command formCommand()
{
    return {u"form", Words::tr("Write entry forms for the agencies, to be filled in and taken back."),
            declareForm, runForm};
}

Command takeCommand()
{
    return {u"take", Words::tr("Take values from entry forms and tables."), declareTake, runTake};
}

} // namespace milepost
