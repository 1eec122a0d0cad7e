// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/page.h"
#include "ui/common/viewcontext.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace milepost {

class ProgressReporter;
class SideWork;
struct BroughtBack;
struct CopyChanges;

/// Takes a copy of the open workspace along and brings one back: chooses the files, does the slow work on
/// another thread, where it can be stopped, says what came of it.
class CopyTravel final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    explicit CopyTravel(QWidget* window);

    void setContext(const ViewContext& context) { m_context = context; }

    /// Ask for the file, then do it.
    void takeAlong();
    void bringBack();
    /// Whether a copy is being written, compared or brought back: the workspace has to stay open for it.
    bool isBusy() const;
    /// True when the copy was written.
    bool takeAlongTo(const QString& path);
    /// Opens the list of what it would do; true when it was brought back.
    bool bringBackFrom(const QString& path);

signals:
    void messageRaised(milepost::MessageKind kind, const QString& text);

private:
    void settle(SideWork& side, const CopyChanges& copy, const BroughtBack& done, bool isToBeRenewed);
    template <class T>
    Result<T> aside(SideWork& side, const QString& notice,
                    const std::function<Result<T>(ProgressReporter*)>& work);
    void wait(SideWork& side, const QString& notice, const std::function<void(ProgressReporter&)>& work);
    void tell(const Error& error);
    QString outcome(const BroughtBack& done) const;

    QWidget* m_window;
    ViewContext m_context;
    QPointer<SideWork> m_side; ///< of the last work
};

} // namespace milepost
