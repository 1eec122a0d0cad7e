// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandworkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(milepost::CommandWorkspace)
};

} // namespace

Result<std::unique_ptr<CommandWorkspace>> CommandWorkspace::open(const QString& path,
                                                                 Workspace::OpenMode mode)
{
    Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<CommandWorkspace> opened(new CommandWorkspace(*std::move(catalogue)));
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(path, mode, opened->m_catalogue, opened->m_clock);
    if (!workspace)
        return workspace.error();
    opened->m_workspace = *std::move(workspace);
    return opened;
}

Result<std::unique_ptr<CommandWorkspace>> CommandWorkspace::openPast(const QString& path, QDate day)
{
    Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<CommandWorkspace> opened(new CommandWorkspace(*std::move(catalogue)));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openPast(
        path, day.addDays(1).startOfDay().addMSecs(-1), opened->m_catalogue, opened->m_clock);
    if (!workspace)
        return workspace.error();
    opened->m_workspace = *std::move(workspace);
    return opened;
}

void declareKnownOn(QCommandLineParser& parser)
{
    parser.addOption({u"known-on"_s,
                      Words::tr("Show what was recorded by the end of this day, and nothing later."),
                      u"DATE"_s});
}

Result<std::unique_ptr<CommandWorkspace>> openToRead(const QString& path, const QCommandLineParser& parser)
{
    const QString text = parser.value(u"known-on"_s);
    if (text.isEmpty())
        return CommandWorkspace::open(path, Workspace::OpenMode::MustExist);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::InvalidInput, Words::tr("“%1” is no day. Write it as 2017-12-31.").arg(text)};
    return CommandWorkspace::openPast(path, day);
}

void declareWorkspace(QCommandLineParser& parser)
{
    parser.addOption({{u"w"_s, u"workspace"_s}, Words::tr("The workspace file."), u"FILE"_s});
}

void declareAuthor(QCommandLineParser& parser)
{
    parser.addOption(
        {u"author"_s,
         Words::tr("Who is recorded with the change; in a shared workspace that is the server's user."),
         u"NAME"_s});
}

Result<QString> workspacePath(const QCommandLineParser& parser)
{
    const QString path = parser.value(u"workspace"_s);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidInput, Words::tr("Name the workspace with --workspace FILE.")};
    return path;
}

void setAuthor(Workspace& workspace, const QCommandLineParser& parser)
{
    if (!parser.value(u"author"_s).isEmpty())
        workspace.setAuthor(parser.value(u"author"_s));
}

} // namespace milepost
