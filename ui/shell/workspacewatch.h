// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class QWidget;

namespace milepost {

class Session;

/// Lets a window see what another one writes to the same workspace: looks when the file changes, when the
/// server tells of it, and when the window comes to the front (a change on a network drive is not always
/// announced). It notices that a server is gone and reaches it again. It waits while a cell is being typed
/// in, so that nothing half-typed is lost.
class WorkspaceWatch final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    WorkspaceWatch(Session& session, QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void followServer();
    void feelPulse();
    void lookSoon();
    void look();
    bool isTyping() const;

    Session& m_session;
    QWidget& m_window;
    QFileSystemWatcher m_files;
    QTimer m_pause;
    QTimer m_pulse; ///< of a server
};

} // namespace milepost
