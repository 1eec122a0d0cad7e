// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/camera.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QTemporaryDir>

#include <memory>

namespace milepost {

class PlansPage;

/// What a picture is taken of: the real window on a workspace with the built-in plans and figures, as of the
/// end of 2018, and a folder for the files a scene needs. Each scene has a stage of its own.
class Stage
{
public:
    enum class Content { BuiltIn, Demonstration, NoPlans, NoWorkspace };

    /// `catalogue`, `clock` and `camera` outlive the stage; `documents` are attached to the plans they belong
    /// to.
    Stage(const Catalogue& catalogue, const Clock& clock, const Camera& camera, const QStringList& documents,
          Content content);
    ~Stage();

    MainWindow& window() const { return *m_window; }
    Session& session() const { return *m_session; }
    Workspace& workspace() const { return *m_session->workspace(); }
    const Camera& camera() const { return m_camera; }
    PlansPage& plans() const;
    /// The first widget of this name in the window.
    template <class Widget>
    Widget* part(const QString& name = {}) const
    {
        return m_window->findChild<Widget*>(name);
    }
    /// Writes a file that a scene reads.
    QString write(const QString& name, const QByteArray& bytes) const;
    void take(const QString& name) const { m_camera.take(*m_window, name); }
    /// Shows a dialog over the window, takes it alone, and closes it.
    void takeDialog(QWidget& dialog, const QString& name) const;
    /// Goes on until reading has ended.
    void waitForReading() const;

private:
    const Camera& m_camera;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// One thing to be pictured, in every language, theme and scale.
struct Scene
{
    QString name;
    void (*show)(Stage& stage, const QString& name);
    Stage::Content content = Stage::Content::BuiltIn;
    bool isPaper = false; ///< is the same in every theme
};

std::vector<Scene> pageScenes();
std::vector<Scene> compareScenes();
std::vector<Scene> reviewScenes();
std::vector<Scene> dialogScenes();
std::vector<Scene> copyScenes();
std::vector<Scene> draftScenes();
std::vector<Scene> paperScenes();

} // namespace milepost
