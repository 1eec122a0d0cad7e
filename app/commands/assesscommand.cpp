// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/assesscommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/assessmenttable.h"
#include "core/workspace/scoreboard.h"
#include "core/workspace/verdictchanges.h"

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
    parser.addOption({u"changes"_s, Words::tr("Print in words, by province, what is judged otherwise than "
                                              "at the end of the period before the newest.")});
    parser.addOption({u"format"_s, Words::tr("json; with --changes text unless json is asked for."),
                      u"FORMAT"_s, u"json"_s});
}

QString changesText(const std::vector<ProvinceChanges>& provinces)
{
    QString text;
    for (const ProvinceChanges& province : provinces) {
        text += province.words + u'\n';
        for (const VerdictChange& change : province.changes)
            text += u"  "_s + change.words + u'\n';
    }
    return text;
}

void writeChanges(const QCommandLineParser& parser, Console& console, const Workspace& workspace,
                  const Catalogue& catalogue, const Scoreboard& scoreboard)
{
    const std::vector<ProvinceChanges> changes = verdictChanges(workspace, catalogue, scoreboard);
    if (parser.isSet(u"format"_s))
        console.write(changesJson(changes));
    else
        console.write(changesText(changes));
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
    const Scoreboard scoreboard(workspace, (*opened)->catalogue(), asOf);
    if (parser.isSet(u"changes"_s))
        writeChanges(parser, console, workspace, (*opened)->catalogue(), scoreboard);
    else
        console.write(assessmentsJson(workspace, scoreboard));
    return ExitCode::Done;
}

} // namespace

Command assessCommand()
{
    return {u"assess", Words::tr("Print the verdict on every target."), declare, run};
}

} // namespace milepost
