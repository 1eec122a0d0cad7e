// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/servercommands.h"

#include "app/commands/console.h"
#include "core/exchange/csv.h"
#include "core/workspace/sharedworkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::ServerCommands)
};

const QString kFrom = u"from"_s;
const QString kAdministrator = u"administrator"_s;
const QString kProvince = u"province"_s;

void declareAddress(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        u"ADDRESS"_s,
        Words::tr("The shared workspace: postgresql://user@host/database. The password is taken "
                  "from PGPASSWORD or the password file of PostgreSQL."));
}

void declareProvision(QCommandLineParser& parser)
{
    declareAddress(parser);
    parser.addOption({kFrom, Words::tr("Move the content of this workspace file to the server."), u"FILE"_s});
    parser.addOption({kAdministrator, Words::tr("Give this user of the server every right. Can be repeated."),
                      u"LOGIN"_s});
}

void declareRight(QCommandLineParser& parser)
{
    declareAddress(parser);
    parser.addPositionalArgument(u"LOGIN"_s, Words::tr("The user of the server."));
    parser.addPositionalArgument(u"ROLE"_s, Words::tr("reader, editor, closer or administrator."));
    parser.addOption({kProvince, Words::tr("Only for this province (six digits); else for all."), u"CODE"_s});
}

void tell(Console& console, const Provisioned& done, const QString& from)
{
    if (done.formatBefore == 0)
        console.say(Words::tr("Made the workspace in format %1, in the schema “%2”.")
                        .arg(done.format)
                        .arg(done.schema));
    else if (done.formatBefore < done.format)
        console.say(
            Words::tr("Brought the workspace from format %1 to %2.").arg(done.formatBefore).arg(done.format));
    else
        console.say(Words::tr("The workspace has format %1 already.").arg(done.format));
    console.say(Words::tr("Its officers are in the roles “%1” (who read) and “%2” (who write) of the server.")
                    .arg(done.roles.value(0), done.roles.value(1)));
    console.say(Words::tr("Set the rules about who may do what for %n table(s).", nullptr, done.tables));
    if (!from.isEmpty()) {
        console.say(Words::tr("Moved “%1” with its %2 changes; the fingerprint is the same: %3.")
                        .arg(from)
                        .arg(done.movedChanges)
                        .arg(done.fingerprint));
    }
    for (const QString& login : done.administrators)
        console.say(Words::tr("“%1” is an administrator.").arg(login));
}

ExitCode runProvision(const QCommandLineParser& parser, Console& console)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return refuse(console, Words::tr("Name one shared workspace."));
    const SystemClock clock;
    const Result<Provisioned> done =
        SharedWorkspace::provision(words[0], {parser.value(kFrom), parser.values(kAdministrator)}, clock);
    if (!done)
        return fail(console, done.error());
    tell(console, *done, parser.value(kFrom));
    return ExitCode::Done;
}

ExitCode changeRight(const QCommandLineParser& parser, Console& console,
                     Result<void> (SharedWorkspace::*change)(const OfficerRight&), const QString& said)
{
    const QStringList words = parser.positionalArguments();
    const std::optional<OfficerRole> role = officerRoleFromString(words.value(2));
    if (words.size() != 3 || !role)
        return refuse(console,
                      Words::tr("Name the shared workspace, the user and one of the roles reader, editor, "
                                "closer and administrator."));
    const SystemClock clock;
    const Result<std::unique_ptr<SharedWorkspace>> shared = SharedWorkspace::open(words[0], clock);
    if (!shared)
        return fail(console, shared.error());
    const OfficerRight right{words[1], *role, parser.value(kProvince)};
    if (const Result<void> changed = ((**shared).*change)(right); !changed)
        return fail(console, changed.error());
    console.say(said.arg(right.login, words[2],
                         right.province.isEmpty() ? Words::tr("all provinces") : right.province));
    return ExitCode::Done;
}

ExitCode runGrant(const QCommandLineParser& parser, Console& console)
{
    return changeRight(parser, console, &SharedWorkspace::grant, Words::tr("“%1” is now %2 (%3)."));
}

ExitCode runRevoke(const QCommandLineParser& parser, Console& console)
{
    return changeRight(parser, console, &SharedWorkspace::revoke, Words::tr("“%1” is no longer %2 (%3)."));
}

ExitCode runOfficers(const QCommandLineParser& parser, Console& console)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return refuse(console, Words::tr("Name one shared workspace."));
    const SystemClock clock;
    const Result<std::unique_ptr<SharedWorkspace>> shared = SharedWorkspace::open(words[0], clock);
    if (!shared)
        return fail(console, shared.error());
    const Result<std::vector<OfficerRight>> rights = (*shared)->rights();
    if (!rights)
        return fail(console, rights.error());
    QByteArray table = "login,role,province\r\n";
    for (const OfficerRight& right : *rights)
        table += csvField(right.login) + ',' + csvField(toString(right.role)) + ',' +
                 csvField(right.province) + "\r\n";
    console.write(table);
    return ExitCode::Done;
}

} // namespace

Command provisionCommand()
{
    return {u"provision", Words::tr("Make a shared workspace on a PostgreSQL server."), declareProvision,
            runProvision};
}

Command grantCommand()
{
    return {u"grant", Words::tr("Let somebody read, edit, close or administer it."), declareRight, runGrant};
}

Command revokeCommand()
{
    return {u"revoke", Words::tr("Take such a right back."), declareRight, runRevoke};
}

Command officersCommand()
{
    return {u"officers", Words::tr("Print who may do what in it, as a table."), declareAddress, runOfficers};
}

} // namespace milepost
