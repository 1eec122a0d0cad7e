// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assesscommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/assessmenttable.h"
#include "core/workspace/scoreboard.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::AssessCommand)
};

void declare(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    declareKnownOn(parser);
    parser.addOption(
        {u"as-of"_s, Words::tr("Judge as it stood on this day, such as 2017-12-31."), u"DATE"_s});
    parser.addOption({u"format"_s, Words::tr("json."), u"FORMAT"_s, u"json"_s});
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const QString format = parser.value(u"format"_s);
    if (format != u"json")
        return refuse(console, Words::tr("The format “%1” is not known; use json.").arg(format));
    const QString day = parser.value(u"as-of"_s);
    QDate asOf = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !asOf.isValid())
        return refuse(console, Words::tr("“%1” is no day. Write it as 2017-12-31.").arg(day));
    const Result<std::unique_ptr<CommandWorkspace>> opened = openToRead(*path, parser);
    if (!opened)
        return fail(console, opened.error());
    if (day.isEmpty())
        asOf = (*opened)->today();
    const Workspace& workspace = (*opened)->workspace();
    console.write(assessmentsJson(workspace, Scoreboard(workspace, (*opened)->catalogue(), asOf)));
    return ExitCode::Done;
}

} // namespace

Command assessCommand()
{
    return {u"assess", Words::tr("Print the verdict on every target."), declare, run};
}

} // namespace milepost
