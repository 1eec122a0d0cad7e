// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/shell/settings.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>

class QStackedWidget;

namespace milepost {

class DemonstrationBar;
class EmptyState;
class Exchange;
enum class ExchangeAction;
class FilterBar;
class HelpWindow;
class MainMenu;
class MessageBar;
class NavigationRail;
class PastBar;
class Session;
class StatusLine;
class Watermark;
enum class UnconfirmedChange;

/// The window: navigation rail, filter, the pages, menus and status line. It shows a Session and asks its
/// owner for what is beyond a window: opening files, changing language or theme.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Pages are made with the factories when first shown, `first` at once. `session` outlives the window.
    MainWindow(Session& session, std::vector<PageFactory> pages, PageId first = PageId::Overview,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    /// The page if it has been made, else nullptr.
    Page* page(PageId id) const;
    void showMessage(MessageKind kind, const QString& text);

    /// Marks the menus' choices, restores size and place, shows the page last shown.
    void restore(const Settings& settings);
    /// Writes geometry and page into the settings.
    void store(Settings& settings) const;

    /// Files and addresses to be opened again.
    void setRecent(const QStringList& paths);

    /// Leads through the window; nothing happens while a tour is on.
    void startTour();

    /// Whether the workspace may be left: asks while something is entered there and not recorded. Not while a
    /// copy of it is taken along or brought back.
    bool mayLeave();

public slots:
    void follow(const milepost::PageLink& link);

signals:
    void newWorkspaceRequested();
    void openWorkspaceRequested();
    void openSharedRequested();
    void recentChosen(const QString& path);
    void demonstrationRequested();
    void newDemonstrationRequested();
    void ownWorkspaceRequested();
    void languageChosen(milepost::LanguageChoice choice);
    void themeChosen(milepost::ThemeChoice choice);
    void tourEnded();
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectMenu();
    void connectShared();
    void showConnection();
    void showUnconfirmed(UnconfirmedChange outcome);
    /// Shows the page that offers what was entered earlier and not recorded, when a workspace was opened.
    void offerUnsent(ContextChange change);
    void showUnrecorded();
    struct Unrecorded
    {
        int count = 0;
        bool areKept = true; ///< on this machine, when the workspace is left
    };
    Unrecorded unrecorded() const; ///< on all pages
    /// What the author has no right to do cannot be chosen.
    void showRights();
    void applyContext(ContextChange change);
    void refreshMeasures(const QList<MeasureId>& measures);
    Page* ensurePage(PageId id);
    /// The page shown, or what to do while there is no workspace; the filter where there is something to
    /// filter.
    void showCurrent();
    void updateTitle();
    void markDemonstration();
    void updatePrintActions();
    void print(PrintAction action);
    void exchange(ExchangeAction action);
    void askForAuthor();
    void askForBands();
    void showPast(QDate day);
    void leavePast();
    void showHelp(const QString& topic);
    void showAbout();

    Session& m_session;
    std::vector<PageFactory> m_factories;
    QHash<PageId, Page*> m_pages;
    QSet<PageId> m_stale; ///< hidden pages that have missed a change of the filter
    PageId m_current = PageId::Overview;
    QPointer<Workspace> m_offered; ///< asked for what is not recorded
    Exchange* m_exchange;
    HelpWindow* m_help = nullptr; ///< made when first asked for
    MainMenu* m_menu;
    NavigationRail* m_rail;
    FilterBar* m_filterBar;
    DemonstrationBar* m_demonstrationBar;
    PastBar* m_pastBar;
    MessageBar* m_messageBar;
    QStackedWidget* m_stack;
    Watermark* m_watermark = nullptr; ///< only over a demonstration
    EmptyState* m_closed;             ///< in place of the pages while no workspace is open
    StatusLine* m_statusLine;
};

} // namespace milepost
