// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/common/unrecorded.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/shell/statusline.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

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

bool MainWindow::mayLeave()
{
    int unrecorded = 0;
    for (const Page* page : std::as_const(m_pages)) {
        if (const auto* holder = dynamic_cast<const HoldsUnrecorded*>(page))
            unrecorded += holder->unrecorded();
    }
    if (unrecorded == 0)
        return true;
    QMessageBox question(QMessageBox::Warning, windowTitle(),
                         tr("%n figure(s) you entered are not in the shared workspace.", nullptr, unrecorded),
                         QMessageBox::NoButton, this);
    question.setObjectName(QStringLiteral("unrecordedQuestion"));
    question.setInformativeText(tr("The server was out of reach, or somebody else entered another figure "
                                   "meanwhile. Leave the workspace now and they are lost."));
    //: button: the workspace stays open, with the figures that are not recorded yet
    QPushButton* stay = question.addButton(tr("Go &back to them"), QMessageBox::RejectRole);
    //: button: the workspace is closed and figures that are not recorded are lost
    const QPushButton* leave = question.addButton(tr("&Lose them"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == leave)
        return true;
    showPage(PageId::Progress);
    return false;
}

void MainWindow::showRights()
{
    const Workspace* workspace = m_session.workspace();
    const bool isPast = m_session.pastDay().has_value();
    const auto allow = [this, isPast](const QString& action, bool isRight, const QString& reason) {
        m_menu->allow(action, isRight && !isPast, isRight ? QString() : reason);
    };
    const bool mayEdit = !workspace || workspace->mayAnywhere(OfficerRole::Editor);
    const QString editors = tr("Only editors of this shared workspace may do this.");
    allow(QStringLiteral("import"), mayEdit, editors);
    allow(QStringLiteral("takeValues"), mayEdit, editors);
    allow(QStringLiteral("bands"), !workspace || workspace->may(OfficerRole::Administrator),
          tr("Only administrators of this shared workspace may do this."));
}

} // namespace milepost
