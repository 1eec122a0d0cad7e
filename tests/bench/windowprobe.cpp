// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QWidget>

namespace milepost::bench {
namespace {

constexpr double kGiveUp = 2000.0; // milliseconds without a paint

} // namespace

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    painted = painted || event->type() == QEvent::Paint;
    return QObject::eventFilter(watched, event);
}

double press(QWidget& widget, int key, const QString& text, PaintWatch& watch)
{
    QElapsedTimer timer;
    timer.start();
    watch.painted = false;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::sendEvent(&widget, &up);
    while (!watch.painted) {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (static_cast<double>(timer.elapsed()) > kGiveUp)
            return -1.0;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> typeAndDelete(QWidget& field, PaintWatch& watch, const QString& word)
{
    std::vector<double> times;
    for (const QChar letter : word)
        times.push_back(press(field, letter.toUpper().unicode(), letter, watch));
    for (qsizetype i = 0; i < word.size(); ++i)
        times.push_back(press(field, Qt::Key_Backspace, {}, watch));
    return times;
}

} // namespace milepost::bench
