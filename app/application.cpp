// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/firstframe.h"
#include "app/pagefactories.h"
#include "core/base/serveraddress.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/firstworkspace.h"
#include "core/workspace/publishedmatch.h"
#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/shell/shareddialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

QString workspaceFilter()
{
    return Application::tr("Milepost workspaces (*.milepost)");
}

/// Light or dark as the desktop's own palette is. Asked before the program sets its own.
ThemeVariant systemVariant(const QPalette& desktop)
{
    return themeVariant(desktop);
}

ThemeVariant variantFor(ThemeChoice choice, ThemeVariant system)
{
    return choice == ThemeChoice::Light  ? ThemeVariant::Light
           : choice == ThemeChoice::Dark ? ThemeVariant::Dark
                                         : system;
}

} // namespace

Application::Application(QApplication& application, QSettings& store, LaunchOptions options)
    : m_application(application), m_store(store), m_options(std::move(options)),
      m_settings(Settings::load(store)), m_systemVariant(systemVariant(QApplication::palette()))
{
    const LanguageChoice choice = m_options.language.value_or(m_settings.language);
    m_language.apply(localeFor(choice, QLocale::system()));
    applyTheme(m_application, variantFor(m_settings.theme, m_systemVariant));
}

Application::~Application()
{
    m_window.reset();
    m_session.reset();
}

Result<void> Application::start()
{
    Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        return catalogue.error();
    m_catalogue = std::move(catalogue).value();
    m_session = std::make_unique<Session>(m_catalogue, m_clock);
    if (m_options.asOf)
        m_session->setAsOf(*m_options.asOf);
    // Before the window, which would show an empty workspace first and this one then. A server may let one
    // wait and want a password: that is for when the window is there.
    const Result<void> opened = ServerAddress::isAddress(namedAtStart()) ? Result<void>() : openAtStart();
    m_window = std::make_unique<MainWindow>(*m_session, pageFactories(), pageNamed(m_settings.page));
    connect(m_window.get(), &MainWindow::openWorkspaceRequested, this, &Application::openWorkspace);
    connect(m_window.get(), &MainWindow::openSharedRequested, this, [this] { openShared({}, AtOnce::No); });
    connect(m_window.get(), &MainWindow::recentChosen, this, &Application::openRecent);
    connect(m_window.get(), &MainWindow::newWorkspaceRequested, this, &Application::newWorkspace);
    connect(m_window.get(), &MainWindow::demonstrationRequested, this, &Application::openDemonstration);
    connect(m_window.get(), &MainWindow::newDemonstrationRequested, this, &Application::newDemonstration);
    connect(m_window.get(), &MainWindow::ownWorkspaceRequested, this, [this] { showFailure(openAtStart()); });
    connect(m_window.get(), &MainWindow::languageChosen, this, &Application::chooseLanguage);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Application::chooseTheme);
    connect(m_session.get(), &Session::authorChanged, this, &Application::rememberAuthor);
    connect(m_window.get(), &MainWindow::closing, this, &Application::save);
    m_window->restore(m_settings);
    m_window->setRecent(m_settings.recent);
    showFailure(opened);
    showLeftOut();
    return {};
}

int Application::run()
{
    if (const Result<void> started = start(); !started) {
        QTextStream(stderr) << started.error().message << Qt::endl;
        return 4;
    }
    if (m_options.measureStart)
        measureStart();
    m_window->show();
    openSharedAtStart();
    offerTour();
    return QApplication::exec();
}

void Application::openSharedAtStart()
{
    if (!ServerAddress::isAddress(namedAtStart()))
        return;
    const Result<ServerAddress> address = ServerAddress::parse(namedAtStart());
    if (address)
        openShared(*address, AtOnce::Yes);
    else
        showFailure(address.error());
}

void Application::offerTour()
{
    connect(m_window.get(), &MainWindow::tourEnded, this, [this] {
        m_settings.tourSeen = true;
        save();
    });
    if (m_isFirstStart && !m_settings.tourSeen && !m_options.measureStart)
        m_window->startTour();
}

QString Application::namedAtStart() const
{
    return m_options.workspace.isEmpty() ? m_settings.workspace : m_options.workspace;
}

Result<void> Application::openAtStart()
{
    const QString named = namedAtStart();
    // A remembered workspace that has since gone is no reason to start with nothing.
    if (!named.isEmpty() &&
        (!m_options.workspace.isEmpty() || ServerAddress::isAddress(named) || QFileInfo::exists(named)))
        return take(Workspace::open(named, Workspace::OpenMode::MustExist, m_catalogue, m_clock), named);
    const QString path = defaultWorkspacePath();
    Result<FirstWorkspace> first = openFirstWorkspace(path, m_catalogue, m_clock);
    if (!first)
        return first.error();
    m_leftOut = first->published.leftOut;
    m_isFirstStart = first->filled;
    return take(std::move(std::move(first).value().workspace), path);
}

Result<void> Application::take(Result<std::unique_ptr<Workspace>> opened, const QString& path)
{
    if (!opened)
        return opened.error();
    if (m_window && !m_window->mayLeave())
        return {};
    std::unique_ptr<Workspace> workspace = std::move(opened).value();
    if (!m_settings.author.isEmpty())
        workspace->setAuthor(m_settings.author);
    // A demonstration is left by closing the program: what comes back is the officer's own.
    if (!isDemonstration(*workspace)) {
        const QString place = workspace->isShared() ? path : QFileInfo(path).absoluteFilePath();
        m_settings.workspace = path == defaultWorkspacePath() ? QString() : place;
        m_settings.remember(place);
    }
    if (m_window)
        m_window->setRecent(m_settings.recent);
    m_session->setWorkspace(std::move(workspace));
    return {};
}

void Application::showFailure(const Result<void>& done)
{
    if (!done)
        m_window->showMessage(MessageKind::Error, done.error().message);
}

void Application::showLeftOut()
{
    if (m_leftOut.empty())
        return;
    QStringList sentences{
        tr("%n published figure(s) could not be entered:", nullptr, static_cast<int>(m_leftOut.size()))};
    for (const LeftOutFigure& figure : m_leftOut)
        sentences += wordsFor(figure);
    m_window->showMessage(MessageKind::Information, sentences.join(u'\n'));
}

void Application::openWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Open a workspace"), QFileInfo(m_settings.workspace).path(), workspaceFilter());
    if (!path.isEmpty())
        showFailure(take(Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock), path));
}

void Application::openShared(const ServerAddress& known, AtOnce atOnce)
{
    // A server that does not answer holds up nothing but the dialog, which can be left.
    const auto open = [this](SharedDialog& dialog, const QString& address, const QString& password,
                             const SharedDialog::Answer& answer) {
        Workspace::openInBackground(address, password, m_catalogue, m_clock, &dialog,
                                    [this, address, answer](Result<std::unique_ptr<Workspace>> opened) {
                                        answer([&] { return take(std::move(opened), address); });
                                    });
    };
    SharedDialog dialog(known, open, m_window.get());
    // It may want no password, or have one of PostgreSQL's own.
    if (atOnce == AtOnce::Yes)
        QTimer::singleShot(0, &dialog, &SharedDialog::accept);
    dialog.exec();
}

void Application::openRecent(const QString& path)
{
    if (const Result<ServerAddress> address = ServerAddress::parse(path))
        return openShared(*address, AtOnce::Yes);
    showFailure(take(Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock), path));
}

void Application::newWorkspace()
{
    QString path = QFileDialog::getSaveFileName(m_window.get(), tr("New workspace"), QDir::homePath(),
                                                workspaceFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".milepost"_s;
    if (QFileInfo::exists(path)) {
        m_window->showMessage(MessageKind::Warning,
                              tr("“%1” exists already. Choose another name, or open it instead.").arg(path));
        return;
    }
    showFailure(take(Workspace::open(path, Workspace::OpenMode::CreateIfAbsent, m_catalogue, m_clock), path));
}

void Application::openDemonstration()
{
    const QString path = demonstrationPath();
    showFailure(take(QFileInfo::exists(path)
                         ? Workspace::open(path, Workspace::OpenMode::MustExist, m_catalogue, m_clock)
                         : makeDemonstration(path, m_catalogue, m_clock),
                     path));
}

void Application::newDemonstration()
{
    m_session->setWorkspace(nullptr); // no file is removed under an open database
    const Result<void> removed = removeDemonstration(demonstrationPath());
    openDemonstration(); // where it could not be removed, the one that is there
    showFailure(removed);
}

void Application::chooseLanguage(LanguageChoice choice)
{
    m_settings.language = choice;
    m_language.apply(localeFor(choice, QLocale::system()));
    save();
}

void Application::chooseTheme(ThemeChoice choice)
{
    m_settings.theme = choice;
    applyTheme(m_application, variantFor(choice, m_systemVariant));
    save();
}

void Application::rememberAuthor(const QString& name)
{
    m_settings.author = name;
    save();
}

void Application::save()
{
    m_window->store(m_settings);
    m_settings.save(m_store);
}

void Application::measureStart()
{
    auto* frame = new FirstFrame(*m_window);
    connect(frame, &FirstFrame::painted, this, [] {
        QTextStream(stdout) << millisecondsSinceStart() << Qt::endl;
        QCoreApplication::quit();
    });
}

} // namespace milepost
