// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace milepost {

/// Does one thing after the other on a thread of its own, always the same one, while the window lives on.
class SideWork final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(ProgressReporter& progress)>;

    explicit SideWork(QObject* parent = nullptr);
    /// Cancels and waits.
    ~SideWork() override;

    /// Begins; nothing while other work is under way. `finished` is called on the thread of this object.
    void start(const Work& work, const std::function<void()>& finished);
    /// Tells the work that it should end; it finishes all the same.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// What is done on the thread before it ends.
    void setLast(const std::function<void()>& last) { m_last = last; }

signals:
    /// How far it has come, 0 to 100.
    void advanced(int percent);

private:
    void invoke(const std::function<void()>& work);

    std::unique_ptr<QThread> m_thread;
    QObject* m_there; ///< an object that lives on the thread
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::function<void()> m_last;
    bool m_isRunning = false;
};

} // namespace milepost
