// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"

class QCommandLineParser;

namespace milepost {

/// A workspace opened for one command, with what it needs to live.
class CommandWorkspace
{
public:
    static Result<std::unique_ptr<CommandWorkspace>> open(const QString& path, Workspace::OpenMode mode);

    /// As it stood at the end of a day, local time.
    static Result<std::unique_ptr<CommandWorkspace>> openPast(const QString& path, QDate day);

    Workspace& workspace() { return *m_workspace; }
    const Catalogue& catalogue() const { return m_catalogue; }
    QDate today() const { return m_clock.today(); }

private:
    explicit CommandWorkspace(Catalogue catalogue) : m_catalogue(std::move(catalogue)) {}

    Catalogue m_catalogue;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// The option --workspace FILE, which every command on data has, and --author NAME of those that change it.
void declareWorkspace(QCommandLineParser& parser);
void declareAuthor(QCommandLineParser& parser);
/// The option --known-on DATE of those that only read, and the workspace opened as it says.
void declareKnownOn(QCommandLineParser& parser);
Result<std::unique_ptr<CommandWorkspace>> openToRead(const QString& path, const QCommandLineParser& parser);
/// What --workspace names; InvalidInput when it is missing.
Result<QString> workspacePath(const QCommandLineParser& parser);
/// Takes --author over, when it is there.
void setAuthor(Workspace& workspace, const QCommandLineParser& parser);

} // namespace milepost
