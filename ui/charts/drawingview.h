// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/drawinglist.h"

#include <QWidget>

#include <array>
#include <functional>

namespace milepost {

/// A drawing on screen: as wide as its place, as tall as it needs; put it into a scroll area. Follows the
/// palette. Its regions tell about themselves under the pointer; a click, or the arrow keys and Enter, lead
/// to their measures.
class DrawingView : public QWidget
{
    Q_OBJECT

public:
    using LayOut = std::function<DrawingList(qreal width, const ChartStyle& style)>;
    /// What else is said of a measure under the pointer; made when asked for.
    using Wording = std::function<QString(const MeasureId& measure)>;

    explicit DrawingView(QWidget* parent = nullptr);

    /// `description` is the drawing in sentences, for a screen reader.
    void setDrawing(LayOut layOut, const QString& description);
    void setWording(Wording wording) { m_wording = std::move(wording); }
    const DrawingList& drawing() const { return m_drawing; }
    /// The region under a point, or nullptr.
    const DrawnRegion* regionAt(QPointF point) const;
    /// Which region the keyboard is on, none when negative.
    int currentRegion() const { return m_current; }
    /// All that is said of a region.
    QString wordsOf(const DrawnRegion& region) const;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void measureActivated(const milepost::MeasureId& measure);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A drawing laid out for a width.
    struct LaidOut
    {
        int width = -1;
        DrawingList drawing = {};
    };

    const DrawingList& laidOut(int width) const;
    void forget();
    void refresh();
    void move(int step);
    void activate(const DrawnRegion* region);

    LayOut m_layOut;
    Wording m_wording;
    DrawingList m_drawing;
    mutable std::array<LaidOut, 2> m_laidOut; ///< for the last widths asked for, the latest first
    QString m_description;
    int m_current = -1; ///< the region with the keyboard, none when negative
};

} // namespace milepost
