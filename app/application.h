// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launchoptions.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"

#include <QObject>

#include <memory>

class QApplication;
class QSettings;

namespace milepost {

class MainWindow;
struct ServerAddress;
class Session;

/// The composition root of the window program: builds clock, catalogue, workspace, session and window, and
/// does what the window asks of its surroundings. Nothing is global; everything is handed on by reference.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// `store` keeps the settings; it and the application outlive this.
    Application(QApplication& application, QSettings& store, LaunchOptions options);
    ~Application() override;

    /// Opens the window and runs until it is closed. The exit code is that of the command line.
    int run();

    MainWindow* window() const { return m_window.get(); }
    Session* session() const { return m_session.get(); }

    /// Builds everything run() shows; false when the program cannot work at all.
    Result<void> start();

private:
    Result<void> openAtStart();
    /// The workspace of the command line or the one remembered; empty for the first one.
    QString namedAtStart() const;
    /// Makes an opened workspace the session's and remembers its path.
    Result<void> take(Result<std::unique_ptr<Workspace>> opened, const QString& path);
    void showFailure(const Result<void>& done);
    /// Says at the first start which published figures no plan takes.
    void showLeftOut();
    /// At the first start, once the window is there.
    void offerTour();
    void openWorkspace();
    enum class AtOnce { No, Yes };
    /// Asks for a shared workspace, beginning with what is known of it; tries that at once, or waits to be
    /// told.
    void openShared(const ServerAddress& known, AtOnce atOnce);
    void openSharedAtStart();
    void openRecent(const QString& path);
    void newWorkspace();
    void openDemonstration();
    void newDemonstration();
    void chooseLanguage(LanguageChoice choice);
    void chooseTheme(ThemeChoice choice);
    void rememberAuthor(const QString& name);
    void save();
    void measureStart();

    QApplication& m_application;
    QSettings& m_store;
    LaunchOptions m_options;
    Settings m_settings;
    ThemeVariant m_systemVariant;
    SystemClock m_clock;
    Language m_language;
    Catalogue m_catalogue;
    std::vector<LeftOutFigure> m_leftOut;
    bool m_isFirstStart = false; ///< the workspace was filled just now
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace milepost
