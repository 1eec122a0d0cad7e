// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/targetscommand.h"

#include "app/commands/commandworkspace.h"
#include "app/commands/console.h"
#include "core/workspace/tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::TargetsCommand)
};

void declare(QCommandLineParser& parser)
{
    declareWorkspace(parser);
    declareKnownOn(parser);
    parser.addOption({u"province"_s, Words::tr("Only this province: its code, such as 520000."), u"CODE"_s});
    parser.addOption({u"format"_s, Words::tr("json or csv."), u"FORMAT"_s, u"json"_s});
}

ExitCode run(const QCommandLineParser& parser, Console& console)
{
    const Result<QString> path = workspacePath(parser);
    if (!path)
        return refuse(console, path.error().message);
    const QString format = parser.value(u"format"_s);
    if (format != u"json" && format != u"csv")
        return refuse(console, Words::tr("The format “%1” is not known; use json or csv.").arg(format));
    const Result<std::unique_ptr<CommandWorkspace>> opened = openToRead(*path, parser);
    if (!opened)
        return fail(console, opened.error());
    const QString province = parser.value(u"province"_s);
    if (!province.isEmpty() && !(*opened)->catalogue().province(province)) {
        return refuse(console,
                      Words::tr("“%1” is no province code. Use six digits, such as 520000.").arg(province));
    }
    const Workspace& workspace = (*opened)->workspace();
    const Catalogue& catalogue = (*opened)->catalogue();
    console.write(format == u"csv" ? targetsCsv(workspace, catalogue, province)
                                   : targetsJson(workspace, catalogue, province));
    return ExitCode::Done;
}

} // namespace

Command targetsCommand()
{
    return {u"targets", Words::tr("Print the targets in a workspace."), declare, run};
}

} // namespace milepost
