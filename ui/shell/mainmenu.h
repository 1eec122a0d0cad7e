// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/exchange/exchange.h"
#include "ui/shell/settings.h"

#include <QMenuBar>

class QAction;
class QActionGroup;
class QUndoStack;

namespace milepost {

/// The menu bar: File, Edit, View, Help.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    enum class Printable { No, Yes };
    enum class Past { No, Yes };
    enum class Shared { No, Yes };

    MainMenu(const QList<PageId>& pages, QUndoStack& undoStack, QWidget* parent);

    void setCurrent(PageId page);
    void setPrintable(Printable printable);
    /// In the past nothing can be undone, imported or decided.
    void setPast(Past past);
    /// In a shared workspace who one is is not to be chosen.
    void setShared(Shared shared);
    /// Lets an action be chosen or not; the reason shows as its hint.
    void allow(const QString& action, bool isAllowed, const QString& reason);
    /// Files and addresses to be opened again.
    void setRecent(const QStringList& paths);
    void setChoices(LanguageChoice language, ThemeChoice theme);

signals:
    void newWorkspaceRequested();
    void openWorkspaceRequested();
    void openSharedRequested();
    /// One of setRecent().
    void recentChosen(const QString& path);
    void demonstrationRequested();
    void importRequested();
    void printRequested(milepost::PrintAction action);
    void exchangeRequested(milepost::ExchangeAction action);
    void quitRequested();
    void searchRequested();
    void clearFilterRequested();
    void pageChosen(milepost::PageId page);
    void languageChosen(milepost::LanguageChoice choice);
    void themeChosen(milepost::ThemeChoice choice);
    void authorRequested();
    void bandsRequested();
    /// The workspace as it stood on an earlier day, or (false) as it stands today.
    void pastRequested(bool past);
    /// `topic` is the id of a HelpPage, empty for the page shown.
    void helpRequested(const QString& topic);
    void tourRequested();
    void aboutRequested();
    void fileMenuOpening();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(QMenu* menu, const QString& name, const QKeySequence& keys = {});
    void buildFile();
    void buildExchange();
    void buildEdit();
    void buildView(const QList<PageId>& pages);
    void buildLook();
    void buildHelp();
    void retranslate();
    void retranslateLook();
    void showIcons();

    QUndoStack& m_undoStack;
    Past m_past = Past::No;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_help;
    QMenu* m_recent = nullptr;
    QMenu* m_data = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QActionGroup* m_pages = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
    QHash<QString, QAction*> m_actions;
};

} // namespace milepost
