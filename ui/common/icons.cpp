// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace milepost {
namespace {

/// Draws the SVG anew at whatever size and scale is asked for.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, QByteArray disabledSvg)
        : m_svg(std::move(svg)), m_disabledSvg(std::move(disabledSvg))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabledSvg : m_svg);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_svg, m_disabledSvg); }

private:
    QByteArray m_svg;
    QByteArray m_disabledSvg;
};

QByteArray drawing(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QIcon tinted(const QString& name, const QColor& color, const QColor& disabled)
{
    const QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return {};
    const auto withColor = [&svg](const QColor& ink) {
        return QByteArray(svg).replace("currentColor", ink.name().toLatin1());
    };
    return QIcon(new LineIconEngine(withColor(color), withColor(disabled)));
}

} // namespace

QIcon lineIcon(const QString& name, const QColor& color)
{
    return tinted(name, color, color);
}

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    const ThemeColors& colors = themeColors(themeVariant(palette));
    return tinted(name, colors.ink, colors.faintInk);
}

QIcon programIcon()
{
    const QByteArray svg = drawing(QStringLiteral("milepost"));
    return QIcon(new LineIconEngine(svg, svg));
}

} // namespace milepost
