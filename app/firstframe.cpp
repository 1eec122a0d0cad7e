// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstframe.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFile>

#if defined(Q_OS_LINUX)
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace milepost {
namespace {

const QElapsedTimer& programTimer()
{
    static const QElapsedTimer kTimer = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return kTimer;
}

} // namespace

qint64 millisecondsSinceStart()
{
    const qint64 fallback = programTimer().elapsed();
#if defined(Q_OS_LINUX)
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return fallback;
    const QByteArray line = stat.readAll();
    // Field 22 counts clock ticks from the system's start; the name in field 2 may hold spaces, so count
    // after it.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double up = uptime.readAll().split(' ').value(0).toDouble();
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return qRound64((up - started) * 1000.0);
#else
    return fallback;
#endif
}

FirstFrame::FirstFrame(QObject& window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event)
{
    // Expose and update requests come first; the paint of the window itself is what a person sees.
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        QMetaObject::invokeMethod(this, &FirstFrame::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace milepost
