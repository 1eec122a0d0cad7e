// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sidework.h"

#include "ui/common/threadreporter.h"

#include <QThread>

namespace milepost {

SideWork::SideWork(QObject* parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_there(new QObject),
      m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_there->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_there, &QObject::deleteLater);
    m_thread->start();
}

SideWork::~SideWork()
{
    cancel();
    invoke([last = m_last, thread = m_thread.get()] {
        if (last)
            last();
        thread->quit();
    });
    m_thread->wait();
}

void SideWork::start(const Work& work, const std::function<void()>& finished)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto tell = [this](int percent) {
        QMetaObject::invokeMethod(
            this, [this, percent] { emit advanced(percent); }, Qt::QueuedConnection);
    };
    invoke([this, work, finished, tell, cancelled = m_cancelled] {
        ThreadReporter reporter(cancelled, tell);
        work(reporter);
        QMetaObject::invokeMethod(
            this,
            [this, finished] {
                m_isRunning = false;
                finished();
            },
            Qt::QueuedConnection);
    });
}

void SideWork::cancel()
{
    m_cancelled->store(true);
}

void SideWork::invoke(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(m_there, work, Qt::QueuedConnection);
}

} // namespace milepost
