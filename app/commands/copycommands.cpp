// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/copycommands.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/copytable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CopyCommands)
};

const QString kDryRun = u"dry-run"_s;
const QString kApply = u"apply"_s;
const QString kMine = u"mine"_s;
const QString kTheirs = u"theirs"_s;
const QString kChoices = u"choices"_s;
const QString kReopen = u"reopen-for"_s;
const QString kReason = u"reason"_s;
const QString kRenew = u"renew"_s;
const QString kJson = u"json"_s;

void declareCheckOut(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        u"W"_s,
        Words::tr("The workspace: a file, or the address of a shared one, postgresql://user@host/database."));
    parser.addPositionalArgument(u"COPY"_s, Words::tr("The file to write; it must not exist."));
    declareAuthor(parser);
}

void declareCheckIn(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"COPY"_s, Words::tr("The copy that was taken along."));
    parser.addPositionalArgument(u"W"_s, Words::tr("The workspace it was taken from."));
    parser.addOption({kDryRun, Words::tr("Print what would happen and change nothing; so without --apply.")});
    parser.addOption({kApply, Words::tr("Bring the changes back, in one transaction.")});
    parser.addOption({kMine, Words::tr("Where both changed the same, the copy's side stands.")});
    parser.addOption({kTheirs, Words::tr("Where both changed the same, the workspace's side stays.")});
    parser.addOption(
        {kChoices,
         Words::tr("Choices one by one: the table of the dry run with mine or theirs in the column "
                   "choice, or a JSON object of keys and choices. They go before --mine and --theirs."),
         u"FILE"_s});
    parser.addOption(
        {kReopen,
         Words::tr("Reopen closed periods for what was entered away, and close them again: who asks "
                   "for it. Needs --reason."),
         u"NAME"_s});
    parser.addOption({kReason, Words::tr("Why closed periods are reopened."), u"TEXT"_s});
    parser.addOption({kRenew, Words::tr("Put a new copy in the place of the one brought back.")});
    parser.addOption({kJson, Words::tr("Print JSON instead of a table.")});
    declareAuthor(parser);
}

ExitCode runCheckOut(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the workspace and the copy to write."));
    const auto opened = CommandWorkspace::open(paths[0], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    const Result<CopyOrigin> origin = (*opened)->workspace().copyTaker(paths[1])(nullptr);
    if (!origin)
        return fail(console, origin.error());
    console.say(Words::tr("“%1” is a copy of %2 up to change %3. Bring it back with “milepostctl checkin”.")
                    .arg(paths[1], placeInWords(*origin))
                    .arg(origin->base));
    return ExitCode::Done;
}

Result<BringingRequest> requestFrom(const QCommandLineParser& parser)
{
    BringingRequest request;
    if (parser.isSet(kMine) && parser.isSet(kTheirs))
        return Error{ErrorCode::InvalidInput, Words::tr("Choose one of --mine and --theirs.")};
    if (parser.isSet(kDryRun) && parser.isSet(kApply))
        return Error{ErrorCode::InvalidInput, Words::tr("Choose one of --dry-run and --apply.")};
    if (parser.isSet(kMine) || parser.isSet(kTheirs))
        request.otherwise = parser.isSet(kMine) ? BroughtChoice::Mine : BroughtChoice::Theirs;
    if (parser.isSet(kReopen) != parser.isSet(kReason))
        return Error{ErrorCode::InvalidInput,
                     Words::tr("Reopening asks for both --reopen-for and --reason.")};
    if (parser.isSet(kReopen))
        request.reopening = ReopeningRequest{parser.value(kReopen), parser.value(kReason)};
    if (!parser.isSet(kChoices))
        return request;
    QFile file(parser.value(kChoices));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::UnreadableInput,
                     Words::tr("“%1” cannot be read. Check the name.").arg(file.fileName())};
    }
    Result<QHash<QString, BroughtChoice>> choices = readChoices(file.readAll(), file.fileName());
    if (!choices)
        return choices.error();
    request.choices = *std::move(choices);
    return request;
}

void print(Console& console, const QCommandLineParser& parser, const CopyComparison& comparison,
           const BringingRequest& request)
{
    console.write(parser.isSet(kJson) ? comparisonJson(comparison, request)
                                      : comparisonCsv(comparison, request));
    console.say(Words::tr("%1 go in, %2 to choose, %3 refused, %4 there already.")
                    .arg(comparison.count(BroughtEffect::Adds))
                    .arg(comparison.count(BroughtEffect::Conflict))
                    .arg(comparison.count(BroughtEffect::Refused))
                    .arg(comparison.count(BroughtEffect::AlreadyThere)));
}

void renew(Console& console, const Workspace& workspace, const CopyChanges& copy)
{
    const QString newer = copy.path + u".renewed"_s;
    QFile::remove(newer);
    const Result<CopyOrigin> origin = workspace.copyTaker(newer)(nullptr);
    Result<void> done =
        origin ? replaceCopy(copy.path, copy.hashes.value(copy.last), newer) : Result<void>(origin.error());
    QFile::remove(newer);
    console.say(done ? Words::tr("“%1” is now a copy up to change %2.").arg(copy.path).arg(origin->base)
                     : done.error().message);
}

ExitCode apply(const QCommandLineParser& parser, Console& console, CommandWorkspace& opened,
               const CopyChanges& copy, const BringingRequest& request, const CopyComparison& comparison)
{
    const Result<BroughtBack> done = opened.workspace().bringBack(copy, request, comparison);
    if (!done) {
        print(console, parser, comparison, request);
        return fail(console, done.error());
    }
    if (done->moved) {
        print(console, parser, *done->moved, request);
        console.say(
            Words::tr("The workspace was changed meanwhile; nothing was brought back. Look at this and try "
                      "again."));
        return ExitCode::Found;
    }
    console.say(
        Words::tr("Brought back: %1 taken over, %2 chosen from the copy, %3 left as in the workspace, %4 "
                  "refused.")
            .arg(done->added)
            .arg(done->mine)
            .arg(done->theirs)
            .arg(done->refused));
    for (const BroughtChange& change : comparison.changes) {
        if (change.effect == BroughtEffect::Refused)
            console.say(Words::tr("Refused: %1 %2: %3")
                            .arg(change.subject, change.period ? change.period->toString() : QString(),
                                 change.reason));
    }
    if (parser.isSet(kRenew) && done->refused == 0) {
        renew(console, opened.workspace(), copy);
    } else {
        // What was brought is known to the workspace; the mark in the copy is for whoever opens it.
        const SystemClock clock;
        if (const Result<void> marked = markReturned(copy.path, opened.workspace().author(), clock.now());
            !marked)
            console.say(marked.error().message);
    }
    return done->refused == 0 ? ExitCode::Done : ExitCode::Found;
}

ExitCode runCheckIn(const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return refuse(console, Words::tr("Name the copy and the workspace it was taken from."));
    const Result<BringingRequest> request = requestFrom(parser);
    if (!request)
        return request.error().code == ErrorCode::InvalidInput ? refuse(console, request.error().message)
                                                               : fail(console, request.error());
    const Result<CopyChanges> copy = readCopy(paths[0]);
    if (!copy)
        return fail(console, copy.error());
    const auto opened = CommandWorkspace::open(paths[1], Workspace::OpenMode::MustExist);
    if (!opened)
        return fail(console, opened.error());
    setAuthor((*opened)->workspace(), parser);
    const Result<CopyComparison> comparison = (*opened)->workspace().compareCopy(*copy, *request);
    if (!comparison)
        return fail(console, comparison.error());
    if (parser.isSet(kApply))
        return apply(parser, console, **opened, *copy, *request, *comparison);
    print(console, parser, *comparison, *request);
    const int open = comparison->count(BroughtEffect::Conflict) + comparison->count(BroughtEffect::Refused);
    return open == 0 ? ExitCode::Done : ExitCode::Found;
}

} // namespace

Command checkOutCommand()
{
    return {u"checkout", Words::tr("Take a copy of a workspace along, to work offline."), declareCheckOut,
            runCheckOut};
}

Command checkInCommand()
{
    return {u"checkin", Words::tr("Bring back what was changed in such a copy."), declareCheckIn, runCheckIn};
}

} // namespace milepost
