// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/serveraddress.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/exchange/exchange.h"
#include "ui/help/helptexts.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/shell/bandsdialog.h"
#include "ui/shell/demonstrationbar.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pastbar.h"
#include "ui/shell/session.h"
#include "ui/shell/statusline.h"
#include "ui/shell/watermark.h"
#include "ui/shell/workspacewatch.h"
#include "ui/undo/changerules.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

constexpr QSize kFirstSize(1280, 820);
constexpr QSize kSmallestSize(860, 560);

QList<PageId> idsOf(const std::vector<PageFactory>& factories)
{
    QList<PageId> ids;
    for (const PageFactory& factory : factories)
        ids.append(factory.id);
    return ids;
}

} // namespace

MainWindow::MainWindow(Session& session, std::vector<PageFactory> pages, PageId first, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_factories(std::move(pages)), m_exchange(new Exchange(this)),
      m_menu(new MainMenu(idsOf(m_factories), *session.undoStack(), this)),
      m_rail(new NavigationRail(idsOf(m_factories), this)), m_filterBar(new FilterBar(this)),
      m_demonstrationBar(new DemonstrationBar(this)), m_pastBar(new PastBar(this)),
      m_messageBar(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_closed(new EmptyState(this)),
      m_statusLine(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    build();
    connectMenu();
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_filterBar, &FilterBar::filterEdited, &m_session, &Session::setFilter);
    connect(m_filterBar, &FilterBar::asOfEdited, &m_session, &Session::setAsOf);
    connect(m_closed, &EmptyState::actionTriggered, this, &MainWindow::openWorkspaceRequested);
    connect(m_menu, &MainMenu::pastRequested, this,
            [this](bool past) { past ? showPast(m_session.today().addDays(-1)) : leavePast(); });
    connect(m_pastBar, &PastBar::dayChosen, this, &MainWindow::showPast);
    connect(m_pastBar, &PastBar::leaveRequested, this, &MainWindow::leavePast);
    connect(m_statusLine, &StatusLine::authorActivated, this, &MainWindow::askForAuthor);
    connect(&m_session, &Session::contextChanged, this, &MainWindow::applyContext);
    connect(&m_session, &Session::authorChanged, m_statusLine,
            [this] { m_statusLine->setContext(m_session.context()); });
    connectShared();
    connect(&m_session, &Session::measuresChanged, this, &MainWindow::refreshMeasures);
    new WorkspaceWatch(m_session, *this);
    m_filterBar->setContext(m_session.context(), ContextChange::Data);
    m_statusLine->setContext(m_session.context());
    updateTitle();
    markDemonstration();
    showRights();
    showPage(first);
    if (Page* shown = page(m_current))
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_demonstrationBar);
    column->addWidget(m_pastBar);
    column->addWidget(m_messageBar);
    column->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    m_stack->setObjectName(u"pages"_s);
    m_closed->setObjectName(u"noWorkspace"_s);
    m_stack->addWidget(m_closed);
    setCentralWidget(centre);
    setMenuBar(m_menu);
    setStatusBar(m_statusLine);
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::newWorkspaceRequested, this, &MainWindow::newWorkspaceRequested);
    connect(m_menu, &MainMenu::openWorkspaceRequested, this, &MainWindow::openWorkspaceRequested);
    connect(m_menu, &MainMenu::openSharedRequested, this, &MainWindow::openSharedRequested);
    connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::recentChosen);
    connect(m_menu, &MainMenu::demonstrationRequested, this, &MainWindow::demonstrationRequested);
    connect(m_demonstrationBar, &DemonstrationBar::startAnewRequested, this,
            &MainWindow::newDemonstrationRequested);
    connect(m_demonstrationBar, &DemonstrationBar::leaveRequested, this, &MainWindow::ownWorkspaceRequested);
    connect(m_menu, &MainMenu::importRequested, this,
            [this] { follow({.page = PageId::Plans, .action = PageLink::Action::ImportDocument}); });
    connect(m_menu, &MainMenu::exchangeRequested, this, &MainWindow::exchange);
    connect(m_exchange, &Exchange::messageRaised, this, &MainWindow::showMessage);
    connect(m_menu, &MainMenu::printRequested, this, &MainWindow::print);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::close);
    connect(m_menu, &MainMenu::searchRequested, this, [this] {
        if (Page* shown = page(m_current); !shown || !shown->find())
            m_filterBar->focusSearch();
    });
    connect(m_menu, &MainMenu::clearFilterRequested, this, [this] { m_session.setFilter({}); });
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::authorRequested, this, &MainWindow::askForAuthor);
    connect(m_menu, &MainMenu::bandsRequested, this, &MainWindow::askForBands);
    connect(m_menu, &MainMenu::helpRequested, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::tourRequested, this, &MainWindow::startTour);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::fileMenuOpening, this, &MainWindow::updatePrintActions);
}

Page* MainWindow::page(PageId id) const
{
    return m_pages.value(id);
}

Page* MainWindow::ensurePage(PageId id)
{
    if (Page* made = page(id)) {
        if (m_stale.remove(id))
            made->setContext(m_session.context(), ContextChange::Filter);
        return made;
    }
    const auto factory = std::find_if(m_factories.begin(), m_factories.end(),
                                      [id](const PageFactory& candidate) { return candidate.id == id; });
    if (factory == m_factories.end())
        return nullptr;
    Page* made = factory->create(m_stack);
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::linkActivated, this, &MainWindow::follow);
    connect(made, &Page::messageRaised, this, &MainWindow::showMessage);
    connect(made, &Page::unrecordedChanged, this, &MainWindow::showUnrecorded);
    made->setContext(m_session.context(), ContextChange::Data);
    return made;
}

void MainWindow::showPage(PageId id)
{
    Page* shown = ensurePage(id);
    if (!shown)
        return;
    m_current = id;
    showCurrent();
    m_rail->setCurrent(id);
    m_menu->setCurrent(id);
    updateTitle();
    updatePrintActions();
}

void MainWindow::showCurrent()
{
    const bool isOpen = m_session.workspace() != nullptr;
    m_stack->setCurrentWidget(isOpen ? static_cast<QWidget*>(page(m_current)) : m_closed);
    const bool isFiltered = isOpen && m_current != PageId::Plans;
    m_filterBar->setFiltering(isFiltered ? FilterBar::Filtering::Offered : FilterBar::Filtering::None);
}

void MainWindow::follow(const PageLink& link)
{
    if (link.filter)
        m_session.setFilter(*link.filter);
    showPage(link.page);
    if (Page* shown = page(link.page))
        shown->follow(link);
}

void MainWindow::setRecent(const QStringList& paths)
{
    m_menu->setRecent(paths);
}

void MainWindow::showMessage(MessageKind kind, const QString& text)
{
    m_messageBar->showMessage(kind, text);
}

void MainWindow::applyContext(ContextChange change)
{
    m_filterBar->setContext(m_session.context(), change);
    m_statusLine->setContext(m_session.context());
    // Rows are replaced in place: every page hears of that at once. A new filter can wait until a page is
    // shown.
    for (const auto& [id, made] : m_pages.asKeyValueRange()) {
        if (change == ContextChange::Filter && id != m_current)
            m_stale.insert(id);
        else
            made->setContext(m_session.context(), change);
    }
    if (change == ContextChange::Data) {
        updateTitle();
        markDemonstration();
        showCurrent();
        m_pastBar->showDay(m_session.pastDay(), m_session.today());
        const bool isShared = m_session.workspace() && m_session.workspace()->isShared();
        m_menu->setShared(isShared ? MainMenu::Shared::Yes : MainMenu::Shared::No);
        m_menu->setPast(m_session.pastDay() ? MainMenu::Past::Yes : MainMenu::Past::No);
        showRights();
    }
    updatePrintActions();
}

void MainWindow::refreshMeasures(const QList<MeasureId>& measures)
{
    m_statusLine->noteSaved(m_session.context());
    for (Page* made : std::as_const(m_pages))
        made->refreshMeasures(measures);
}

void MainWindow::updateTitle()
{
    const Workspace* workspace = m_session.workspace();
    const QString file = workspace ? workspaceName(workspace->path()) : QString();
    setWindowTitle(file.isEmpty() ? tr("Milepost") : tr("%1 – Milepost").arg(file));
    m_filterBar->setPageTitle(pageTitle(m_current));
    m_closed->setContent(
        u"open"_s, tr("No workspace is open"),
        tr("A workspace is one file that holds plans and progress. Open one, or make a new one in the File "
           "menu."),
        tr("Open a workspace…"));
}

void MainWindow::markDemonstration()
{
    const bool invented = m_session.workspace() && isDemonstration(*m_session.workspace());
    m_demonstrationBar->setVisible(invented);
    if (invented == (m_watermark != nullptr))
        return;
    delete m_watermark;
    m_watermark = invented ? new Watermark(m_stack) : nullptr;
    if (m_watermark)
        m_watermark->show();
}

void MainWindow::updatePrintActions()
{
    const Page* shown = page(m_current);
    m_menu->setPrintable(shown && shown->canPrint() ? MainMenu::Printable::Yes : MainMenu::Printable::No);
}

void MainWindow::print(PrintAction action)
{
    if (Page* shown = page(m_current); shown && shown->canPrint())
        shown->print(action);
}

void MainWindow::exchange(ExchangeAction action)
{
    if (action == ExchangeAction::TakeValues && m_session.workspace() &&
        m_session.workspace()->author().isEmpty())
        askForAuthor();
    m_exchange->setContext(m_session.context());
    m_exchange->run(action);
}

void MainWindow::restore(const Settings& settings)
{
    if (!settings.geometry.isEmpty())
        restoreGeometry(settings.geometry);
    m_menu->setChoices(settings.language, settings.theme);
    m_session.setPaper(settings.paper);
    if (!settings.page.isEmpty() && pageNamed(settings.page) != m_current)
        showPage(pageNamed(settings.page));
}

void MainWindow::store(Settings& settings) const
{
    settings.geometry = saveGeometry();
    settings.page = pageName(m_current);
    settings.paper = m_session.paper();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateTitle();
        m_session.showVerdicts();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave())
        return event->ignore();
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::askForAuthor()
{
    Workspace* workspace = m_session.workspace();
    if (!workspace || m_session.pastDay())
        return;
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Author"), tr("Your name is recorded with every change you make:"),
                              QLineEdit::Normal, workspace->author(), &accepted);
    if (accepted && !name.trimmed().isEmpty())
        workspace->setAuthor(name.trimmed());
}

void MainWindow::askForBands()
{
    Workspace* workspace = m_session.workspace();
    if (!workspace)
        return;
    BandsDialog dialog(workspace->assessmentRules().bands, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    pushUnlessIdle(*m_session.undoStack(),
                   std::make_unique<ChangeBands>(*workspace, dialog.bands(), [this](const Error& error) {
                       showMessage(MessageKind::Error, error.message);
                   }));
}

void MainWindow::showPast(QDate day)
{
    if (const Result<void> shown = m_session.showPast(day); !shown)
        showMessage(MessageKind::Warning, shown.error().message);
    m_menu->setPast(m_session.pastDay() ? MainMenu::Past::Yes : MainMenu::Past::No);
    showRights();
    if (m_session.pastDay())
        m_pastBar->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leavePast()
{
    m_session.showPresent();
    m_menu->setPast(MainMenu::Past::No);
    showRights();
}

// What the focus is in knows its page of the help best; else it is the page shown.
void MainWindow::showHelp(const QString& topic)
{
    QString page = topic.isEmpty() ? pageName(m_current) : topic;
    for (const QWidget* widget = focusWidget(); topic.isEmpty() && widget; widget = widget->parentWidget()) {
        const QString named = widget->property("helpPage").toString();
        if (!named.isEmpty()) {
            page = named;
            break;
        }
    }
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::startTour()
{
    if (findChild<Tour*>())
        return;
    auto* tour = new Tour(*this);
    connect(tour, &Tour::pageWanted, this, &MainWindow::showPage);
    connect(tour, &Tour::ended, this, &MainWindow::tourEnded);
    tour->goTo(0);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Milepost"), aboutHtml());
}

} // namespace milepost
