// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copytravel.h"

#include "core/base/clock.h"
#include "core/base/serveraddress.h"
#include "core/workspace/copychanges.h"
#include "core/workspace/copydesk.h"
#include "core/workspace/copyorigin.h"
#include "core/workspace/workspace.h"
#include "ui/common/sidework.h"
#include "ui/exchange/bringbackdialog.h"
#include "ui/exchange/copynotice.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QTimer>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoticeAfter = 700; // milliseconds

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

bool CopyTravel::isBusy() const
{
    return m_side && m_side->isRunning();
}

void CopyTravel::tell(const Error& error)
{
    emit messageRaised(error.code == ErrorCode::Cancelled ? MessageKind::Information : MessageKind::Error,
                       error.message);
}

/// What is soon done shows nothing.
void CopyTravel::wait(SideWork& side, const QString& notice, const SideWork::Work& work)
{
    m_side = &side;
    QEventLoop loop;
    QTimer::singleShot(kNoticeAfter, &loop, &QEventLoop::quit);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    side.start(work, [&loop] { loop.quit(); });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    QApplication::restoreOverrideCursor();
    if (!side.isRunning())
        return;
    CopyNotice shown(notice, m_window);
    connect(&side, &SideWork::advanced, &shown, &QProgressDialog::setValue);
    connect(&shown, &QProgressDialog::canceled, &side, &SideWork::cancel);
    shown.show();
    loop.exec();
}

template <class T>
Result<T> CopyTravel::aside(SideWork& side, const QString& notice,
                            const std::function<Result<T>(ProgressReporter*)>& work)
{
    std::optional<Result<T>> outcome;
    wait(side, notice, [&](ProgressReporter& progress) { outcome.emplace(work(&progress)); });
    return *std::move(outcome);
}

bool CopyTravel::takeAlongTo(const QString& path)
{
    SideWork side;
    const Result<CopyOrigin> origin =
        aside<CopyOrigin>(side, tr("The copy is being written…"), m_context.workspace->copyTaker(path));
    if (!origin) {
        tell(origin.error());
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
    SideWork side;
    const auto desk = std::make_shared<CopyDesk>(*m_context.workspace, path);
    side.setLast([desk] { desk->close(); });
    const Result<CopyComparison> comparison =
        aside<CopyComparison>(side, tr("The copy is being checked and compared…"),
                              [desk](ProgressReporter* progress) { return desk->compare({}, progress); });
    if (!comparison) {
        tell(comparison.error());
        return false;
    }
    BringBackDialog dialog(
        *comparison,
        {[desk](const BringingRequest& request, ProgressReporter* progress) {
             return desk->compare(request, progress);
         },
         [desk](const BringingRequest& request, const CopyComparison& seen, ProgressReporter* progress) {
             return desk->bringBack(request, seen, progress);
         }},
        side, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_context.workspace->showBroughtBack(dialog.done());
    settle(side, desk->changes(), dialog.done(), dialog.isToBeRenewed());
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
void CopyTravel::settle(SideWork& side, const CopyChanges& copy, const BroughtBack& done, bool isToBeRenewed)
{
    const Workspace& workspace = *m_context.workspace;
    const QString path = copy.path;
    const QString newer = path + u".renewed"_s;
    const auto renew = [path, newer, last = copy.hashes.value(copy.last),
                        take = workspace.copyTaker(newer)](ProgressReporter* progress) {
        QFile::remove(newer);
        const Result<CopyOrigin> taken = take(progress);
        Result<void> renewed = taken ? replaceCopy(path, last, newer) : Result<void>(taken.error());
        QFile::remove(newer);
        return renewed;
    };
    const auto mark = [path, author = workspace.author()](ProgressReporter*) {
        return markReturned(path, author, SystemClock().now());
    };
    const Result<void> settled = isToBeRenewed ? aside<void>(side, tr("The copy is being written…"), renew)
                                               : aside<void>(side, tr("The copy is being written…"), mark);
    if (settled) {
        emit messageRaised(done.refused > 0 ? MessageKind::Warning : MessageKind::Success, outcome(done));
        return;
    }
    const bool isStopped = settled.error().code == ErrorCode::Cancelled;
    emit messageRaised(MessageKind::Warning,
                       outcome(done) + u' ' +
                           (isStopped ? tr("The copy was not renewed.") : settled.error().message));
}

} // namespace milepost
