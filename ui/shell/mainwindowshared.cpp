// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unsentshelf.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/common/permits.h"
#include "ui/common/unrecorded.h"
#include "ui/exchange/exchange.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/shell/statusline.h"

#include <QMessageBox>
#include <QPushButton>

// What the window shows of a workspace on a server: whether it is in reach, and what one may do there. And
// its end, for which it needs to know all its parts.
namespace milepost {

MainWindow::~MainWindow()
{
    // A field that is open in a page records what was typed as it goes, after this class.
    m_session.disconnect(this);
}

void MainWindow::connectShared()
{
    connect(&m_session, &Session::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_session, &Session::unconfirmedSettled, this, &MainWindow::showUnconfirmed);
    connect(&m_session, &Session::rightsChanged, this, &MainWindow::showRights);
    connect(&m_session, &Session::contextChanged, this, &MainWindow::offerUnsent);
}

void MainWindow::showConnection()
{
    m_statusLine->setContext(m_session.context());
    const Workspace* workspace = m_session.workspace();
    // What was refused meanwhile is no longer the last word.
    if (workspace && workspace->isConnected() && m_messageBar->isVisible() &&
        m_messageBar->kind() == MessageKind::Error)
        showMessage(MessageKind::Information, tr("The server is in reach again."));
}

void MainWindow::showUnconfirmed(UnconfirmedChange outcome)
{
    switch (outcome) {
    case UnconfirmedChange::Recorded:
        return showMessage(
            MessageKind::Information,
            tr("The server is in reach again. What was being saved when the connection broke is there."));
    case UnconfirmedChange::NotRecorded:
        return showMessage(MessageKind::Warning,
                           tr("The server is in reach again. What was being saved when the connection broke "
                              "is not there: do it again."));
    case UnconfirmedChange::Unknown:
        return showMessage(MessageKind::Warning,
                           tr("The server is in reach again. Look whether what was being saved when the "
                              "connection broke is there."));
    }
}

MainWindow::Unrecorded MainWindow::unrecorded() const
{
    Unrecorded all;
    for (const Page* page : m_pages) {
        const auto* holder = dynamic_cast<const HoldsUnrecorded*>(page);
        if (!holder || holder->unrecorded() == 0)
            continue;
        all.count += holder->unrecorded();
        all.areKept = all.areKept && holder->areKept();
    }
    return all;
}

void MainWindow::showUnrecorded()
{
    m_statusLine->noteUnrecorded(unrecorded().count);
}

bool MainWindow::mayLeave()
{
    if (m_exchange->isBusy()) {
        showMessage(MessageKind::Warning,
                    tr("A copy is being taken along or brought back. Wait until that is "
                       "done, or cancel it, before you leave the workspace."));
        return false;
    }
    const auto [count, areKept] = unrecorded();
    if (count == 0)
        return true;
    QMessageBox question(QMessageBox::Warning, windowTitle(),
                         tr("%n entry(s) of yours are not in the shared workspace.", nullptr, count),
                         QMessageBox::NoButton, this);
    question.setObjectName(QStringLiteral("unrecordedQuestion"));
    question.setInformativeText(
        areKept
            ? tr("The server was out of reach, or somebody else entered something else meanwhile. What you "
                 "entered stays on this machine and is offered again when you open the workspace here the "
                 "next time; nobody else sees it until then.")
            : tr("The server was out of reach, or somebody else entered something else meanwhile. Leave the "
                 "workspace now and what you entered is lost."));
    //: button: the workspace stays open, with what is not recorded yet
    QPushButton* stay = question.addButton(tr("Go &back to them"), QMessageBox::RejectRole);
    const QPushButton* leave =
        areKept
            //: button: the workspace is closed; what is not recorded stays on this machine
            ? question.addButton(tr("&Keep them for later"), QMessageBox::AcceptRole)
            //: button: the workspace is closed and what is not recorded is lost
            : question.addButton(tr("&Lose them"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == leave)
        return true;
    showPage(PageId::Progress);
    return false;
}

void MainWindow::offerUnsent(ContextChange change)
{
    Workspace* workspace = m_session.workspace();
    if (change != ContextChange::Data || m_session.pastDay() || workspace == m_offered)
        return;
    m_offered = workspace;
    if (!workspace || !workspace->isShared() ||
        !UnsentShelf::holdsSomething(UnsentShelf::usualFolder(), workspace->path(), workspace->author()))
        return;
    const auto* holder = dynamic_cast<const HoldsUnrecorded*>(ensurePage(PageId::Progress));
    if (holder && holder->unrecorded() > 0)
        showPage(PageId::Progress);
}

void MainWindow::showRights()
{
    const Workspace* workspace = m_session.workspace();
    const bool isPast = m_session.pastDay().has_value();
    const auto allow = [this, isPast](const QString& action, bool isRight, const QString& reason) {
        m_menu->allow(action, isRight && !isPast, isRight ? QString() : reason);
    };
    const QString editing = workspace ? whynot::editAnything(*workspace) : QString();
    const QString administering = workspace ? whynot::administer(*workspace) : QString();
    allow(QStringLiteral("import"), editing.isEmpty(), editing);
    allow(QStringLiteral("takeValues"), editing.isEmpty(), editing);
    allow(QStringLiteral("bands"), administering.isEmpty(), administering);
    const bool mayWrite = !workspace || workspace->mayAnywhere(OfficerRole::Editor) ||
                          workspace->mayAnywhere(OfficerRole::Closer);
    allow(QStringLiteral("bringBack"), mayWrite, tr("You may only read this shared workspace."));
}

} // namespace milepost
