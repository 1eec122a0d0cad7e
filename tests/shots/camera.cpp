// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/camera.h"

#include "ui/print/sheetexport.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <QWidget>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesInARow = 3;
constexpr qreal kPixelsPerMillimetre = 4.0;
constexpr int kGap = 16;

} // namespace

void Camera::save(const QImage& image, const QString& name) const
{
    const QString path = m_folder.filePath(name + u".png"_s);
    QTextStream(image.save(path) ? stdout : stderr) << path << Qt::endl;
}

void Camera::take(QWidget& widget, const QString& name) const
{
    for (int round = 0; round < 3; ++round) { // layouts settle in steps
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    for (const int percent : {100, 150}) {
        const qreal scale = percent / 100.0;
        QImage image(widget.size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        widget.render(&image);
        save(image, u"%1-%2-%3"_s.arg(name, m_variant).arg(percent));
    }
}

void Camera::takePages(const SheetDocument& document, const PageSetup& setup, const QString& name) const
{
    const std::vector<SheetPage> pages = layOutSheet(document, setup);
    const QSize paper = (setup.paper * kPixelsPerMillimetre).toSize();
    const int count = static_cast<int>(pages.size());
    for (int first = 0; first < count; first += kPagesInARow) {
        const int shown = std::min(kPagesInARow, count - first);
        QImage image(shown * (paper.width() + kGap) + kGap, paper.height() + 2 * kGap, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        for (int i = 0; i < shown; ++i) {
            const QPoint corner(kGap + i * (paper.width() + kGap), kGap);
            painter.fillRect(QRect(corner, paper), Qt::white);
            painter.save();
            painter.translate(corner);
            paintPage(painter, pages[static_cast<size_t>(first + i)],
                      kPixelsPerMillimetre / kUnitsPerMillimetre);
            painter.restore();
        }
        painter.end();
        save(image, u"%1-%2-%3"_s.arg(name, m_variant).arg(first / kPagesInARow + 1));
    }
}

} // namespace milepost
