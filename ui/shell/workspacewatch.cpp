// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacewatch.h"

#include "core/workspace/workspace.h"
#include "ui/common/keepswhatistyped.h"
#include "ui/shell/session.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

// One saved figure is several writes to the file.
constexpr int kPause = 150;
constexpr int kPauseWhileTyping = 1000;
/// How often it is looked whether the connection stands, which asks nothing of the network.
constexpr int kPulse = 1000;

} // namespace

WorkspaceWatch::WorkspaceWatch(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window)
{
    setObjectName(u"workspaceWatch"_s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WorkspaceWatch::look);
    connect(&m_pulse, &QTimer::timeout, this, &WorkspaceWatch::feelPulse);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &WorkspaceWatch::lookSoon);
    connect(&m_session, &Session::contextChanged, this, [this](ContextChange change) {
        if (change == ContextChange::Data)
            follow();
    });
    window.installEventFilter(this);
    follow();
}

bool WorkspaceWatch::eventFilter(QObject* watched, QEvent* event)
{
    // A server tells by itself; asked on a network that is gone it would hold up the window.
    if (event->type() == QEvent::WindowActivate && !m_pulse.isActive())
        lookSoon();
    return QObject::eventFilter(watched, event);
}

/// Watches the file of the session's workspace and its write-ahead log, where changes come first.
void WorkspaceWatch::follow()
{
    QStringList paths;
    if (const Workspace* workspace = m_session.workspace(); workspace && !workspace->path().isEmpty()) {
        for (const QString& path : {workspace->path(), workspace->path() + u"-wal"_s}) {
            if (QFileInfo::exists(path))
                paths += path;
        }
    }
    followServer();
    const QStringList before = m_files.files();
    if (before == paths)
        return;
    if (!before.isEmpty())
        m_files.removePaths(before);
    if (!paths.isEmpty())
        m_files.addPaths(paths);
}

void WorkspaceWatch::followServer()
{
    const Workspace* workspace = m_session.workspace();
    if (!workspace || !workspace->isShared() || m_session.pastDay())
        return m_pulse.stop();
    connect(workspace, &Workspace::changedElsewhere, this, &WorkspaceWatch::lookSoon, Qt::UniqueConnection);
    m_pulse.start(kPulse);
}

void WorkspaceWatch::feelPulse()
{
    Workspace* workspace = m_session.workspace();
    if (!workspace || m_session.pastDay())
        return;
    workspace->checkConnection();
    workspace->reconnect();
}

void WorkspaceWatch::lookSoon()
{
    if (!m_pause.isActive())
        m_pause.start(kPause);
}

void WorkspaceWatch::look()
{
    Workspace* workspace = m_session.workspace();
    if (!workspace || m_session.pastDay() || !workspace->isConnected())
        return;
    if (isTyping())
        return m_pause.start(kPauseWhileTyping);
    // What cannot be read now is read the next time; a write says what is wrong.
    [[maybe_unused]] const Result<void> refreshed = workspace->refresh();
    follow();
}

/// An editor of a cell, or a part of one, stands on the viewport of its view. One that keeps what was typed,
/// whatever comes in, needs no waiting.
bool WorkspaceWatch::isTyping() const
{
    for (const QWidget* widget = m_window.focusWidget(); widget; widget = widget->parentWidget()) {
        const QWidget* ground = widget->parentWidget();
        const auto* view = ground ? qobject_cast<const QAbstractItemView*>(ground->parentWidget()) : nullptr;
        if (view && view->viewport() == ground)
            return !widget->property(kKeepsWhatIsTyped).toBool();
    }
    return false;
}

} // namespace milepost
