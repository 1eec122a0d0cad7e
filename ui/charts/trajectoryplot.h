// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/trajectorycontent.h"
#include "ui/charts/valuetext.h"

#include <QChart>

class QGraphicsItemGroup;

namespace milepost {

/// A text on the chart and where it stands, in the chart's coordinates.
struct PlacedLabel
{
    QString text;
    QRectF rect;
};

/// The drawing of a trajectory: Qt Charts axes and series, and plain-text labels placed beside what they
/// name. The same drawing serves the screen, where it lives in a view, and paper, where it is rendered
/// through a scene.
class TrajectoryPlot final : public QChart
{
    Q_OBJECT

public:
    explicit TrajectoryPlot(QGraphicsItem* parent = nullptr);
    ~TrajectoryPlot() override;

    void display(const TrajectoryContent& content, const ChartStyle& style);
    /// Texts as they stand after the last layout; axis labels are not among them.
    const std::vector<PlacedLabel>& labels() const { return m_labels; }

private:
    struct Wish
    {
        QString text;
        QFont font;
        QColor colour;
        LabelRequest request;
    };

    void buildAxes();
    /// As many years at the axis as there is room for.
    void labelYears();
    void buildBands();
    void buildSteps();
    void buildPaths();
    void buildForecastRange();
    void buildPoints();
    void placeTexts();
    std::vector<Wish> wishes() const;
    Wish wishStep(const TrajectoryStep& step, const QString& text, const QFont& font) const;
    void wishSteps(std::vector<Wish>& list) const;
    void wishPoints(std::vector<Wish>& list) const;
    void wishPaths(std::vector<Wish>& list) const;
    LabelSurroundings surroundings() const;
    void surroundStep(const TrajectoryStep& step, LabelSurroundings& around) const;
    void drawMarks();
    void attach(QAbstractSeries* series);
    QPointF at(double time, double value) const;
    Wish wish(const QString& text, const QFont& font, const QColor& colour, QPointF anchor,
              std::vector<LabelSide> sides) const;

    TrajectoryContent m_content;
    ChartStyle m_style;
    Scale m_scale;
    QRectF m_window; ///< the ranges of both axes; its top is the lowest value
    QAbstractAxis* m_time = nullptr;
    QAbstractAxis* m_value = nullptr;
    std::vector<QGraphicsItem*> m_drawn; ///< labels and marks, owned as child items
    std::vector<PlacedLabel> m_labels;
};

} // namespace milepost
