// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copytravel.h"

#include "core/base/clock.h"
#include "core/base/serveraddress.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/bringbackdialog.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QProgressDialog>
#include <QThread>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoticeAfter = 700; // milliseconds

/// Does the work on another thread. The window paints itself meanwhile, and takes nothing.
template <class T>
Result<T> aside(QWidget* window, const QString& notice, const std::function<Result<T>()>& work)
{
    QProgressDialog shown(notice, QString(), 0, 0, window);
    shown.setMinimumDuration(kNoticeAfter);
    shown.setWindowModality(Qt::WindowModal);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<Result<T>> outcome;
    const std::unique_ptr<QThread> thread(QThread::create([&] { outcome.emplace(work()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    QApplication::restoreOverrideCursor();
    return *std::move(outcome);
}

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

CopyTravel::CopyTravel(QWidget* window) : QObject(window), m_window(window) {}

void CopyTravel::takeAlong()
{
    const QString name =
        tr("%1 copy %2.milepost", "name of a file: workspace, day")
            .arg(workspaceName(m_context.workspace->path()), QDate::currentDate().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Take a copy along"), name, tr("Workspaces (*.milepost)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        takeAlongTo(path.endsWith(u".milepost"_s) ? path : path + u".milepost"_s);
}

bool CopyTravel::takeAlongTo(const QString& path)
{
    const Result<CopyOrigin> origin =
        aside(m_window, tr("The copy is being written…"), m_context.workspace->copyTaker(path));
    if (!origin) {
        emit messageRaised(MessageKind::Error, origin.error().message);
        return false;
    }
    emit messageRaised(MessageKind::Success,
                       tr("Taken along: %1. Work in it anywhere, then choose File › Bring a copy back here.")
                           .arg(shownPath(path)));
    return true;
}

void CopyTravel::bringBack()
{
    if (const std::optional<CopyOrigin> origin = copyOriginOf(*m_context.workspace)) {
        emit messageRaised(
            MessageKind::Information,
            tr("This is a copy itself. Open %1, then bring it back there.").arg(placeInWords(*origin)));
        return;
    }
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Bring a copy back"), QString(),
                                                      tr("Workspaces (*.milepost)"));
    if (!path.isEmpty())
        bringBackFrom(path);
}

bool CopyTravel::bringBackFrom(const QString& path)
{
    const std::function<Result<CopyChanges>()> read = [path] { return readCopy(path); };
    const Result<CopyChanges> copy = aside(m_window, tr("The history of the copy is being checked…"), read);
    if (!copy) {
        emit messageRaised(MessageKind::Error, copy.error().message);
        return false;
    }
    Workspace& workspace = *m_context.workspace;
    const Result<CopyComparison> comparison = workspace.compareCopy(*copy, {});
    if (!comparison) {
        emit messageRaised(MessageKind::Error, comparison.error().message);
        return false;
    }
    BringBackDialog dialog(
        *comparison,
        {[&](const BringingRequest& request) { return workspace.compareCopy(*copy, request); },
         [&](const BringingRequest& request, const CopyComparison& seen) {
             return workspace.bringBack(*copy, request, seen);
         }},
        m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    settle(*copy, dialog.done(), dialog.isToBeRenewed());
    return true;
}

QString CopyTravel::outcome(const BroughtBack& done) const
{
    QString words = tr("%n change(s) brought back.", nullptr, done.added + done.mine);
    if (done.theirs > 0)
        words += u' ' + tr("%n were left as in the workspace.", nullptr, done.theirs);
    if (done.refused > 0)
        words +=
            u' ' + tr("%n are still in the copy alone; it can be brought back again.", nullptr, done.refused);
    return words;
}

/// It is brought back; what goes wrong with the copy itself is told and does no harm.
void CopyTravel::settle(const CopyChanges& copy, const BroughtBack& done, bool isToBeRenewed)
{
    const Workspace& workspace = *m_context.workspace;
    const SystemClock clock;
    Result<void> settled;
    if (isToBeRenewed) {
        const QString newer = copy.path + u".renewed"_s;
        QFile::remove(newer);
        const Result<CopyOrigin> taken =
            aside(m_window, tr("The copy is being written…"), workspace.copyTaker(newer));
        settled =
            taken ? replaceCopy(copy.path, copy.hashes.value(copy.last), newer) : Result<void>(taken.error());
        QFile::remove(newer);
    } else {
        settled = markReturned(copy.path, workspace.author(), clock.now());
    }
    if (!settled)
        emit messageRaised(MessageKind::Warning, outcome(done) + u' ' + settled.error().message);
    else
        emit messageRaised(done.refused > 0 ? MessageKind::Warning : MessageKind::Success, outcome(done));
}

} // namespace milepost
