// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "core/base/serveraddress.h"
#include "ui/common/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace milepost {

MainMenu::MainMenu(const QList<PageId>& pages, QUndoStack& undoStack, QWidget* parent)
    : QMenuBar(parent), m_undoStack(undoStack), m_file(addMenu(QString())), m_edit(addMenu(QString())),
      m_view(addMenu(QString())), m_help(addMenu(QString()))
{
    setObjectName(u"mainMenu"_s);
    for (QMenu* menu : {m_file, m_edit})
        menu->setToolTipsVisible(true);
    buildFile();
    buildEdit();
    buildView(pages);
    buildLook();
    buildHelp();
    retranslate();
    showIcons();
}

QAction* MainMenu::add(QMenu* menu, const QString& name, const QKeySequence& keys)
{
    QAction* action = menu->addAction(QString());
    action->setObjectName(u"action_"_s + name);
    action->setShortcut(keys);
    m_actions.insert(name, action);
    return action;
}

void MainMenu::buildFile()
{
    connect(add(m_file, u"new"_s, QKeySequence::New), &QAction::triggered, this,
            &MainMenu::newWorkspaceRequested);
    connect(add(m_file, u"open"_s, QKeySequence::Open), &QAction::triggered, this,
            &MainMenu::openWorkspaceRequested);
    connect(add(m_file, u"openShared"_s, QKeySequence(u"Ctrl+Shift+O"_s)), &QAction::triggered, this,
            &MainMenu::openSharedRequested);
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(u"recentMenu"_s);
    m_recent->setEnabled(false);
    connect(m_recent, &QMenu::triggered, this,
            [this](QAction* action) { emit recentChosen(action->data().toString()); });
    connect(add(m_file, u"demonstration"_s), &QAction::triggered, this, &MainMenu::demonstrationRequested);
    m_file->addSeparator();
    connect(add(m_file, u"import"_s, QKeySequence(u"Ctrl+I"_s)), &QAction::triggered, this,
            &MainMenu::importRequested);
    buildExchange();
    m_file->addSeparator();
    const auto addPrint = [this](const QString& name, const QKeySequence& keys, PrintAction action) {
        connect(add(m_file, name, keys), &QAction::triggered, this,
                [this, action] { emit printRequested(action); });
    };
    addPrint(u"print"_s, QKeySequence::Print, PrintAction::Print);
    addPrint(u"preview"_s, QKeySequence(u"Ctrl+Shift+P"_s), PrintAction::Preview);
    addPrint(u"export"_s, QKeySequence(u"Ctrl+E"_s), PrintAction::Export);
    m_file->addSeparator();
    connect(add(m_file, u"quit"_s, QKeySequence(u"Ctrl+Q"_s)), &QAction::triggered, this,
            &MainMenu::quitRequested);
    connect(m_file, &QMenu::aboutToShow, this, &MainMenu::fileMenuOpening);
}

void MainMenu::buildExchange()
{
    const auto addTo = [this](QMenu* menu, const QString& name, ExchangeAction action) {
        connect(add(menu, name), &QAction::triggered, this,
                [this, action] { emit exchangeRequested(action); });
    };
    addTo(m_file, u"takeValues"_s, ExchangeAction::TakeValues);
    addTo(m_file, u"makeForms"_s, ExchangeAction::MakeForms);
    m_data = m_file->addMenu(QString());
    m_data->setObjectName(u"exportDataMenu"_s);
    addTo(m_data, u"exportWorkbook"_s, ExchangeAction::ExportWorkbook);
    addTo(m_data, u"exportTable"_s, ExchangeAction::ExportTable);
    addTo(m_data, u"exportPlainTable"_s, ExchangeAction::ExportPlainTable);
    addTo(m_data, u"exportPackage"_s, ExchangeAction::ExportPackage);
    addTo(m_data, u"exportChanges"_s, ExchangeAction::ExportChanges);
    addTo(m_file, u"takeCopy"_s, ExchangeAction::TakeCopy);
    addTo(m_file, u"bringBack"_s, ExchangeAction::BringBack);
    addTo(m_file, u"checkHistory"_s, ExchangeAction::CheckHistory);
}

void MainMenu::buildEdit()
{
    connect(add(m_edit, u"undo"_s, QKeySequence::Undo), &QAction::triggered, &m_undoStack, &QUndoStack::undo);
    connect(add(m_edit, u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s)), &QAction::triggered, &m_undoStack,
            &QUndoStack::redo);
    m_actions[u"redo"_s]->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_edit->addSeparator();
    connect(add(m_edit, u"search"_s, QKeySequence::Find), &QAction::triggered, this,
            &MainMenu::searchRequested);
    connect(add(m_edit, u"clearFilter"_s, QKeySequence(u"Ctrl+Shift+F"_s)), &QAction::triggered, this,
            &MainMenu::clearFilterRequested);
    m_edit->addSeparator();
    connect(add(m_edit, u"author"_s), &QAction::triggered, this, &MainMenu::authorRequested);
    connect(add(m_edit, u"bands"_s), &QAction::triggered, this, &MainMenu::bandsRequested);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &MainMenu::retranslate);
}

void MainMenu::buildView(const QList<PageId>& pages)
{
    m_pages = new QActionGroup(this);
    for (const PageId page : pages) {
        const int number = static_cast<int>(page) + 1;
        QAction* action = add(m_view, pageName(page), QKeySequence(u"Ctrl+%1"_s.arg(number)));
        action->setCheckable(true);
        action->setData(static_cast<int>(page));
        m_pages->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { emit pageChosen(page); });
    }
    m_view->addSeparator();
    QAction* past = add(m_view, u"past"_s);
    past->setCheckable(true);
    connect(past, &QAction::triggered, this, &MainMenu::pastRequested);
    m_view->addSeparator();
}

void MainMenu::buildLook()
{
    m_theme = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = add(m_theme, u"theme%1"_s.arg(static_cast<int>(choice)));
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    }
    m_language = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const LanguageChoice choice :
         {LanguageChoice::System, LanguageChoice::Chinese, LanguageChoice::English}) {
        QAction* action = add(m_language, u"language%1"_s.arg(static_cast<int>(choice)));
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit languageChosen(choice); });
    }
}

void MainMenu::buildHelp()
{
    connect(add(m_help, u"help"_s, QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
            [this] { emit helpRequested({}); });
    connect(add(m_help, u"keys"_s), &QAction::triggered, this, [this] { emit helpRequested(u"keys"_s); });
    connect(add(m_help, u"tour"_s), &QAction::triggered, this, &MainMenu::tourRequested);
    m_help->addSeparator();
    connect(add(m_help, u"about"_s), &QAction::triggered, this, &MainMenu::aboutRequested);
}

void MainMenu::setCurrent(PageId page)
{
    for (QAction* action : m_pages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(page));
}

void MainMenu::setPrintable(Printable printable)
{
    for (const QString& name : {u"print"_s, u"preview"_s, u"export"_s})
        m_actions[name]->setEnabled(printable == Printable::Yes);
}

void MainMenu::setPast(Past past)
{
    m_past = past;
    m_actions[u"past"_s]->setChecked(past == Past::Yes);
    for (const QString& name :
         {u"import"_s, u"takeValues"_s, u"takeCopy"_s, u"bringBack"_s, u"author"_s, u"bands"_s})
        m_actions[name]->setEnabled(past == Past::No);
    retranslate();
}

void MainMenu::setShared(Shared shared)
{
    m_actions[u"author"_s]->setVisible(shared == Shared::No);
}

void MainMenu::allow(const QString& action, bool isAllowed, const QString& reason)
{
    m_actions[action]->setEnabled(isAllowed);
    m_actions[action]->setToolTip(reason);
    m_actions[action]->setStatusTip(reason);
}

void MainMenu::setRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const Result<ServerAddress> address = ServerAddress::parse(path);
        QString shown = address ? address->shown() : QDir::toNativeSeparators(path);
        // An ampersand would become a key.
        m_recent->addAction(shown.replace(u'&', u"&&"_s))->setData(path);
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void MainMenu::setChoices(LanguageChoice language, ThemeChoice theme)
{
    m_languages->actions().at(static_cast<int>(language))->setChecked(true);
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
}

void MainMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    QMenuBar::changeEvent(event);
}

void MainMenu::retranslate()
{
    //: menu
    m_file->setTitle(tr("&File"));
    //: menu
    m_edit->setTitle(tr("&Edit"));
    //: menu
    m_view->setTitle(tr("&View"));
    //: menu
    m_help->setTitle(tr("&Help"));
    m_actions[u"new"_s]->setText(tr("&New workspace…"));
    m_actions[u"open"_s]->setText(tr("&Open workspace…"));
    m_actions[u"openShared"_s]->setText(tr("Open &shared workspace…"));
    m_recent->setTitle(tr("Open &recent"));
    m_actions[u"demonstration"_s]->setText(tr("Open the de&monstration"));
    m_actions[u"import"_s]->setText(tr("&Import a plan…"));
    m_actions[u"takeValues"_s]->setText(tr("&Take in values…"));
    m_actions[u"makeForms"_s]->setText(tr("Entry &forms…"));
    m_data->setTitle(tr("Export &data"));
    m_actions[u"exportWorkbook"_s]->setText(tr("Excel &workbook…"));
    m_actions[u"exportTable"_s]->setText(tr("&Table for Excel (CSV)…"));
    m_actions[u"exportPlainTable"_s]->setText(tr("&Plain table (CSV)…"));
    m_actions[u"exportPackage"_s]->setText(tr("&Data package…"));
    m_actions[u"exportChanges"_s]->setText(tr("&Changes, who and when (CSV)…"));
    m_actions[u"takeCopy"_s]->setText(tr("Take a copy alon&g…"));
    m_actions[u"bringBack"_s]->setText(tr("&Bring a copy back…"));
    m_actions[u"checkHistory"_s]->setText(tr("Check the &history"));
    m_actions[u"print"_s]->setText(tr("&Print…"));
    m_actions[u"preview"_s]->setText(tr("Print pre&view…"));
    m_actions[u"export"_s]->setText(tr("&Export…"));
    m_actions[u"quit"_s]->setText(tr("&Quit"));
    const QString undo = m_undoStack.undoText();
    const QString redo = m_undoStack.redoText();
    m_actions[u"undo"_s]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions[u"redo"_s]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_actions[u"undo"_s]->setEnabled(m_undoStack.canUndo() && m_past == Past::No);
    m_actions[u"redo"_s]->setEnabled(m_undoStack.canRedo() && m_past == Past::No);
    m_actions[u"search"_s]->setText(tr("&Search"));
    m_actions[u"clearFilter"_s]->setText(tr("&Clear the filter"));
    m_actions[u"author"_s]->setText(tr("&Author…"));
    m_actions[u"bands"_s]->setText(tr("Assessment &bands…"));
    m_actions[u"help"_s]->setText(tr("&Help on this page"));
    m_actions[u"past"_s]->setText(tr("As it &stood on…"));
    m_actions[u"keys"_s]->setText(tr("&Keys"));
    m_actions[u"tour"_s]->setText(tr("&Tour"));
    m_actions[u"about"_s]->setText(tr("&About Milepost"));
    for (QAction* action : m_pages->actions())
        action->setText(pageTitle(static_cast<PageId>(action->data().toInt())));
    retranslateLook();
}

void MainMenu::retranslateLook()
{
    if (!m_theme)
        return;
    //: light or dark look
    m_theme->setTitle(tr("&Theme"));
    //: theme that follows the system
    m_actions[u"theme0"_s]->setText(tr("As the system"));
    //: theme
    m_actions[u"theme1"_s]->setText(tr("Light"));
    //: theme
    m_actions[u"theme2"_s]->setText(tr("Dark"));
    m_language->setTitle(tr("&Language"));
    //: language that follows the system
    m_actions[u"language0"_s]->setText(tr("As the system"));
    // Each language is written in itself, so that it is found by those who read no other.
    m_actions[u"language1"_s]->setText(u"中文"_s);
    m_actions[u"language2"_s]->setText(u"English"_s);
}

void MainMenu::showIcons()
{
    for (const QString& name :
         {u"new"_s, u"open"_s, u"import"_s, u"print"_s, u"export"_s, u"undo"_s, u"redo"_s, u"search"_s})
        m_actions[name]->setIcon(lineIcon(name, palette()));
}

} // namespace milepost
